"""A pack in one file: each part as in its own."""

import io
import unittest

import pikepdf
from support import WorkerCase, elements, page

FIRST = page('<h2 id="a">Første</h2><p><a href="#a">opp</a></p>')
SECOND = page('<h2 id="a">Andre</h2><p><a href="#a">opp</a></p><h3>Under</h3>', language='nn')


class Bundle(WorkerCase):
    def bundle(self, *parts):
        answer, content = self.worker.bundle(parts)
        return answer, pikepdf.open(io.BytesIO(content))

    def test_a_part_begins_on_an_odd_page(self):
        answer, pdf = self.bundle((FIRST, 'any'), (SECOND, 'recto'), (FIRST, 'any'))
        self.assertEqual(answer['parts'], [{'first': 1, 'pages': 1}, {'first': 3, 'pages': 1}, {'first': 4, 'pages': 1}])
        self.assertEqual((answer['pages'], len(pdf.pages)), (4, 4))
        self.assertEqual(pdf.pages[1].MediaBox, pdf.pages[0].MediaBox)
        self.assertNotIn(b'BT', pdf.pages[1].Contents.read_bytes())

    def test_bookmarks_are_the_parts_and_their_headings(self):
        _, pdf = self.bundle((FIRST, 'any'), (SECOND, 'any'))
        with pdf.open_outline() as outline:
            found = [(part.title, [(kid.title, len(kid.children)) for kid in part.children]) for part in outline.root]
        self.assertEqual(found, [('Prøve', [('Første', 0)]), ('Prøve', [('Andre', 1)])])

    def test_another_language_is_on_its_part(self):
        _, pdf = self.bundle((FIRST, 'any'), (SECOND, 'any'))
        self.assertEqual([str(part.get('/Lang', '')) for part in elements(pdf, 'Part')], ['', 'nn'])
        self.assertEqual(str(pdf.Root.Lang), 'nb')
        self.assertEqual(str(pdf.docinfo.Title), 'Pakke')

    def test_anchors_lead_within_their_own_part(self):
        _, pdf = self.bundle((FIRST, 'any'), (SECOND, 'any'))
        targets = list(pdf.Root.Names.Dests.Names)
        places = {str(name): place[0].objgen for name, place in zip(targets[::2], targets[1::2])}
        for sheet in pdf.pages:
            self.assertEqual(places[str(sheet.Annots[0].Dest)], sheet.objgen)

    def test_same_bytes_with_layouts_from_single_files(self):
        parts = [(FIRST, 'any'), (SECOND, 'recto')]
        fresh = self.worker.bundle(parts)[1]
        single = self.worker.print(FIRST), self.worker.print(FIRST, standard='ua1', forms=True), self.worker.print(SECOND)
        self.assertEqual(fresh, self.worker.bundle(parts)[1])
        self.assertEqual(single[0], self.worker.print(FIRST), 'and a bundle leaves nothing behind in the pages')


if __name__ == '__main__':
    unittest.main()
