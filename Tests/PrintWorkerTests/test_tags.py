"""What a screen reader meets. All but the last two and the spans of cells fail with WeasyPrint's own tag tree."""

import unittest

from support import WorkerCase, elements, operators, outline, page

FIGURE = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9" {0}>'
          '<title>Veien <tspan>til</tspan> målet</title><text y="5">tekst</text></svg>')

DOT = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='


class Tags(WorkerCase):
    def test_language_of_elements(self):
        with self.pdf(page('<p lang="pl">Cześć</p><p>Hei <em lang="en">hello</em></p><ul><li lang="se">Bures</li></ul>')) as pdf:
            said = [(str(e.S), str(e.Lang)) for e in elements(pdf) if '/Lang' in e]
            self.assertEqual(said, [('/P', 'pl'), ('/Span', 'en'), ('/LI', 'se')])
            self.assertEqual(str(pdf.Root.Lang), 'nb')

    def test_scope_of_headings_in_tables(self):
        with self.pdf(page('<table><thead><tr><th>A</th><th scope="col">B</th></tr></thead>'
                           '<tbody><tr><th>C</th><td></td></tr></tbody></table>')) as pdf:
            self.assertEqual([str(e.A.Scope) for e in elements(pdf, 'TH')], ['/Column', '/Column', '/Row'])
            self.assertEqual(len(elements(pdf, 'TD')), 1, 'an empty cell is still a cell')

    def test_spans_of_cells(self):
        with self.pdf(page('<table><tr><th colspan="2">A</th></tr><tr><td rowspan="2">B</td><td>C</td></tr>'
                           '<tr><td>D</td></tr></table>')) as pdf:
            self.assertEqual(int(elements(pdf, 'TH')[0].A.ColSpan), 2)
            self.assertEqual(int(elements(pdf, 'TD')[0].A.RowSpan), 2)

    def test_a_figure_says_all_of_its_title(self):
        with self.pdf(page(FIGURE.format('role="img"'))) as pdf:
            figure, = elements(pdf, 'Figure')
            self.assertEqual(str(figure.Alt), 'Veien til målet')
            left, bottom, right, top = (float(edge) for edge in figure.A.BBox)
            self.assertTrue(0 < left < right < 596 and 421 < bottom < top < 842, 'measured from the bottom of the page')

    def test_a_figure_without_a_title_is_refused(self):
        self.refused(page('<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 9 9"></svg>'), 'failure')
        self.refused(page(f'<img src="{DOT}">'), 'failure')
        with self.pdf(page(f'<img src="{DOT}" alt="">')) as pdf:
            self.assertEqual(elements(pdf, 'Figure'), [])

    def test_decoration_is_silent(self):
        for hidden in (FIGURE.format('aria-hidden="true"'), FIGURE.format(''), '<p aria-hidden="true">Pynt <b>her</b></p>'):
            with self.pdf(page(hidden)) as pdf:
                self.assertEqual(outline(pdf.Root.StructTreeRoot.K[0]), ['Document', ['H1']])
                self.assertIn('/Artifact', operators(pdf))

    def test_the_foot_is_an_artifact_on_every_page(self):
        with self.pdf(page('<p>a</p><p style="break-before: page">b</p>')) as pdf:
            self.assertEqual(outline(pdf.Root.StructTreeRoot.K[0]), ['Document', ['H1'], ['P'], ['P']])
            for number in (0, 1):
                self.assertEqual(operators(pdf, number).count('/Pagination'), 2, 'the foot and the page number')

    def test_description_list(self):
        for html in ('<dl><dt>A</dt><dd>a</dd><dd>b</dd><dt>B</dt><dd>c</dd></dl>',
                     '<dl><div><dt>A</dt><dd>a</dd><dd>b</dd></div><div><dt>B</dt><dd>c</dd></div></dl>'):
            with self.pdf(page(html)) as pdf:
                self.assertEqual(outline(elements(pdf, 'L')[0]), [
                    'L', ['LI', ['Lbl'], ['LBody'], ['LBody']], ['LI', ['Lbl'], ['LBody']]])

    def test_lists_keep_their_shape(self):
        with self.pdf(page('<ul class="merket" role="list"><li>a</li></ul><ol><li>b<ul><li>c</li></ul></li></ol>')) as pdf:
            plain, numbered, nested = elements(pdf, 'L')
            self.assertEqual(outline(plain), ['L', ['LI', ['LBody']]])
            self.assertEqual(outline(numbered), ['L', ['LI', ['Lbl'], ['LBody', ['L', ['LI', ['Lbl'], ['LBody']]]]]])
            self.assertEqual([str(e.A.ListNumbering) for e in (plain, numbered, nested)], ['/None', '/Decimal', '/Disc'])

    def test_no_empty_elements(self):
        with self.pdf(page('<div></div><section><p></p></section><p>a<span></span></p>')) as pdf:
            self.assertEqual(outline(pdf.Root.StructTreeRoot.K[0]), ['Document', ['H1'], ['P']])

    def test_a_table_over_two_pages_is_one_and_its_head_is_read_once(self):
        rows = '<tr><td>x</td></tr>' * 100
        with self.pdf(page(f'<table><thead><tr><th>Hode</th></tr></thead><tbody>{rows}</tbody></table>')) as pdf:
            self.assertGreater(len(pdf.pages), 1)
            self.assertEqual([len(elements(pdf, role)) for role in ('Table', 'TH', 'TR')], [1, 1, 101])

    def test_a_paragraph_over_two_pages_is_one(self):
        with self.pdf(page(f'<p>{"ord " * 2000}</p>')) as pdf:
            self.assertGreater(len(pdf.pages), 1)
            paragraph, = elements(pdf, 'P')
            self.assertTrue(any('/MCID' in kid for kid in paragraph.K if not isinstance(kid, int)))

    def test_a_link_says_its_text(self):
        with self.pdf(page('<p><a href="https://nav.no/x">Les <b>mer</b></a></p>')) as pdf:
            link, = pdf.pages[0].Annots
            self.assertEqual((str(link.Contents), str(link.A.URI)), ('Les mer', 'https://nav.no/x'))
            self.assertEqual(len(elements(pdf, 'Link')), 1)

    def test_a_link_to_a_file_is_only_text(self):
        with self.pdf(page('<p><a href="annet.html">Les</a></p>')) as pdf:
            self.assertNotIn('/Annots', pdf.pages[0])
            self.assertEqual(elements(pdf, 'Link'), [])

    def test_text_for_the_ear_is_painted_with_invisible_ink(self):
        with self.pdf(page('<p>Synlig</p><p class="skjult">Bare til å høre</p>')) as pdf:
            self.assertEqual(len(elements(pdf, 'P')), 2)
            text = operators(pdf)
            self.assertEqual((text.count('3 Tr'), text.count('0 Tr')), (1, 1))

    def test_all_content_of_a_page_is_owned(self):
        with self.pdf(page('<p>a</p><ul><li>b</li></ul>')) as pdf:
            numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
            self.assertEqual(len(numbers[1]), operators(pdf).count('/MCID'))

    def test_both_standards_are_named(self):
        with self.pdf(page('')) as pdf:
            xmp = pdf.Root.Metadata.read_bytes().decode()
            self.assertIn('pdfaid:part="2"', xmp)
            self.assertIn('pdfuaid:part="1"', xmp)
            self.assertIn('pdfaSchema:prefix>pdfuaid<', xmp)
        with self.pdf(page(''), standard='ua1') as pdf:
            xmp = pdf.Root.Metadata.read_bytes().decode()
            self.assertNotIn('pdfaid:', xmp)
            self.assertIn('pdfuaid:part="1"', xmp)


if __name__ == '__main__':
    unittest.main()
