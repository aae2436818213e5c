"""Larger paper: the drawing grows with the sheet, and so does what is said of where it is."""

import unittest

from support import WorkerCase, elements, page

SHEETS = {'a2': (594, 420), 'a1': (841, 594), 'a0': (1189, 841)}
HEAD = '<style>@page { size: A3 landscape; margin: 8mm; @bottom-left { content: none } }</style>'
FIGURE = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 404 200" width="404mm" height="200mm" role="img">'
          '<title>Veien</title><text y="90" font-size="40">vei</text></svg>')
HTML = page(FIGURE, head=HEAD)


def millimetres(box):
    return [round(float(edge) / 72 * 25.4, 2) for edge in box]


class LargerPaper(WorkerCase):
    def test_is_exactly_as_large_as_it_says(self):
        for name, (width, height) in SHEETS.items():
            with self.pdf(HTML, paper=name) as pdf:
                sheet, = pdf.pages
                for box in (sheet.MediaBox, sheet.TrimBox, sheet.BleedBox):
                    left, bottom, right, top = millimetres(box)
                    self.assertEqual((round(right - left, 1), round(top - bottom, 1)), (width, height), name)
                    self.assertLess(max(abs(left), abs(bottom)), 0.6)

    def test_grows_with_its_margins(self):
        def figure(**settings):
            with self.pdf(HTML, **settings) as pdf:
                element, = elements(pdf, 'Figure')
                return millimetres(element.A.BBox)

        small = figure()
        self.assertAlmostEqual(small[0], 8 + 8 * 25.4 / 96, 1)  # that of the sheet, and that of <body>
        for name, times in (('a2', 2 ** 0.5), ('a1', 2), ('a0', 8 ** 0.5)):
            for edge, grown in zip(small, figure(paper=name)):
                self.assertAlmostEqual(grown, edge * times, delta=edge * times / 500)

    def test_leaves_nothing_behind(self):
        before = self.worker.print(HTML)
        large = self.worker.print(HTML, paper='a1')
        self.assertEqual(before, self.worker.print(HTML))
        self.assertEqual(large, self.worker.print(HTML, paper='a1'))

    def test_unknown_paper_is_refused(self):
        self.assertIn('a9', self.refused(HTML, 'failure', paper='a9'))

    def test_sheets_of_several_sizes_are_refused(self):
        head = '<style>@page stor { size: A2 } .stor { page: stor; break-before: page }</style>'
        self.refused(page('<p>a</p><p class="stor">b</p>', head=head), 'failure', paper='a1')


if __name__ == '__main__':
    unittest.main()
