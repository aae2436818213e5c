import re
import unittest

from office_support import DECK, TABLE, A, Made, P, deck, slide, title, words


class Slides(unittest.TestCase):
    def test_one_for_each_heading_with_notes(self):
        made = Made("pptx", DECK)
        self.assertEqual(made.answer["slides"], 3)
        self.assertEqual([title(tree) for tree in made.slides()], ["Vondt er vanlig", "Kroppen", "Tall"])
        for number in (1, 2, 3):
            self.assertIn("Minutt 0–2.", made.notes(number))
            self.assertNotIn("Til deg som", made.notes(number))
            self.assertNotIn("Minutt", words(made.slides()[number - 1]))

    def test_wide(self):
        self.assertRegex(Made("pptx", DECK).text("ppt/presentation.xml"), r'<p:sldSz (?=[^>]*cx="12192000")(?=[^>]*cy="6858000")')

    def test_first_is_the_title_slide(self):
        made = Made("pptx", DECK)
        self.assertIn("slideLayout1.xml", made.text("ppt/slides/_rels/slide1.xml.rels"))
        self.assertIn("Øst & Vest · Modul 1", "".join(part.text for part in made.slides()[0].iter(f"{A}t")))
        for body in (TABLE, "<ul>" + "<li>Et punkt</li>" * 9 + "</ul>"):
            made = Made("pptx", deck(slide("Tall", body)))
            self.assertEqual(made.answer["slides"], 1, made.answer)
            self.assertNotIn("slideLayout1.xml", made.text("ppt/slides/_rels/slide1.xml.rels"))

    def test_foot_on_every_slide(self):
        for tree in Made("pptx", DECK).slides():
            self.assertEqual([shape.get("type") for shape in tree.iter(f"{P}ph") if shape.get("type") in ("ftr", "sldNum")], ["ftr", "sldNum"])
            self.assertIn("Utkast", words(tree))
            self.assertIn("Sist endret 21. november 2026.", words(tree))

    def test_table_and_source_share_a_slide_in_the_order_of_the_page(self):
        tree = Made("pptx", DECK).slides()[2]
        kinds = ["table" if shape.tag.endswith("graphicFrame") else shape.find(f".//{P}ph").get("type") for shape in tree.find(f".//{P}spTree") if shape.tag in (f"{P}sp", f"{P}graphicFrame")]
        self.assertEqual(kinds, ["title", "table", "body", "ftr", "sldNum"])
        self.assertEqual(tree.find(f".//{A}tblPr").get("firstRow"), "1")
        before = deck(slide("Et", "<p>x</p>"), slide("Tall", "<p>Først.</p>" + TABLE.split("<p>")[0]))
        tree = Made("pptx", before).slides()[1]
        places = [int(frame.find(f".//{A}off").get("y")) for frame in (tree.find(f".//{P}sp[2]"), tree.find(f".//{P}graphicFrame"))]
        self.assertLess(*places)

    def test_long_text_shrinks_then_goes_on(self):
        item = "<li>Et punkt med litt mer tekst enn det er plass til på ei linje i stor skrift</li>"
        shrunk = Made("pptx", deck(slide("Et", "<p>x</p>"), slide("Mye", f"<ul>{item * 5}</ul>")))
        self.assertEqual(shrunk.answer["slides"], 2)
        sizes = {run.get("sz") for shape in shrunk.slides()[1].iter(f"{P}sp") if shape.find(f".//{P}ph").get("idx") == "1" for run in shape.iter(f"{A}rPr")}
        self.assertTrue(sizes and all(1800 <= int(size) < 3200 for size in sizes), sizes)
        long = Made("pptx", deck(slide("Et", "<p>x</p>"), slide("Alt", f"<ul>{item * 14}</ul><p>Slutt.</p>")))
        titles = [title(tree) for tree in long.slides()]
        self.assertEqual(titles[:3], ["Et", "Alt", "Alt (forts.)"])
        said = " ".join(words(tree) for tree in long.slides())
        self.assertEqual(said.count("Et punkt med"), 14)
        self.assertIn("Slutt.", said)
        self.assertIn("Minutt", long.notes(2))
        self.assertEqual(long.notes(3), "")

    def test_nothing_is_lost_from_tables_and_paragraphs_that_are_too_long(self):
        rows = "".join(f"<tr><td>Rad {n:02}</td><td>Noe om denne raden som går over flere linjer på et lysark, og litt til</td></tr>" for n in range(20))
        text = " ".join(f"Setning nummer {n:02} sier noe om helse og arbeid i kommunen." for n in range(40))
        made = Made("pptx", deck(slide("Et", "<p>x</p>"), slide("Tabell", f"<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>{rows}</tbody></table>"), slide("Tekst", f"<p>{text}</p>")))
        self.assertTrue(made.answer["ok"], made.answer)
        said = " ".join(words(tree) for tree in made.slides())
        for n in range(20):
            self.assertEqual(said.count(f"Rad {n:02}"), 1)
        for n in range(40):
            self.assertEqual(said.count(f"nummer {n:02}"), 1)

    def test_nested_and_numbered_lists_keep_their_order(self):
        made = Made("pptx", deck(slide("Et", "<p>x</p>"), slide("To", "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol><p>d</p><ul><li>e</li></ul>")))
        self.assertRegex(words(made.slides()[1]), r"a b c d e")
        self.assertIn("buAutoNum", made.text("ppt/slides/slide2.xml"))

    def test_the_road_is_said_in_words(self):
        figure = '<figure class="vei-figur"><svg><title>x</title><text>1</text></svg><figcaption>1 Introduksjonsmøte: 10. mars; 2 Modul 1: 14. august.</figcaption></figure>'
        made = Made("pptx", deck(slide("Et", "<p>x</p>"), slide("Veien", figure)))
        self.assertIn("Introduksjonsmøte: 10. mars Modul 1: 14. august", words(made.slides()[1]))

    def test_language_of_every_run(self):
        made = Made("pptx", deck(slide("Et", "<p>x</p>"), language="nn"))
        for path, data in made.files.items():
            self.assertEqual(set(re.findall(rb'\blang="([^"]+)"', data)) - {b"nn-NO"}, set(), path)
            if re.match(r"ppt/(slides|notesSlides)/\w+\.xml", path):
                for run in made.tree(path).iter(f"{A}rPr"):
                    self.assertEqual(run.get("lang"), "nn-NO", path)


if __name__ == "__main__":
    unittest.main()
