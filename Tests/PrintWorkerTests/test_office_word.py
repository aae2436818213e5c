import re
import unittest

from office_support import GUIDE, LETTER, Made, W, page
from office.columns import columns


class Letters(unittest.TestCase):
    def test_headings_are_headings(self):
        found = [(style, text) for style, text in Made("docx", LETTER).paragraphs() if style.startswith("Heading")]
        self.assertEqual(found, [("Heading1", "Veileder"), ("Heading2", "Hva")])

    def test_own_styles_exist_in_the_reference(self):
        for html in (LETTER, GUIDE):
            made = Made("docx", html)
            styles = {style.get(f"{W}styleId") for style in made.tree("word/styles.xml").iter(f"{W}style")}
            document = made.text("word/document.xml")
            used = set(re.findall(r'w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"', document))
            self.assertEqual(used - styles, set())
            self.assertEqual(made.text("word/styles.xml").count('w:styleId="Si"'), 1)

    def test_blocks_become_what_word_has(self):
        made = Made("docx", LETTER)
        found = list(made.paragraphs())
        self.assertIn(("Overlinje", "Øst & Vest · Modul 1"), found)
        self.assertIn(("Utkast", "Utkast Ingen har godkjent det."), found)
        self.assertEqual(sum(style == "Skrivelinje" for style, _ in found), 2)
        self.assertIn(("Felt", "Dato "), found)
        self.assertTrue(any(text == "Frist: " + "_" * 16 for _, text in found))
        self.assertNotIn("Hent teksten", made.text("word/document.xml"))
        self.assertNotIn("Smule", made.text("word/document.xml"))
        self.assertIn("☐", made.text("word/numbering.xml"))
        self.assertIn('<w:tblStyle w:val="Boks" />', made.text("word/document.xml"))
        self.assertIn('<w:lang w:val="pl" />', made.text("word/document.xml"))

    def test_only_links_that_work_from_a_mail(self):
        rels = Made("docx", LETTER).text("word/_rels/document.xml.rels")
        self.assertIn("https://helsenorge.no", rels)
        self.assertNotIn("leder.html", rels)

    def test_timetable_has_a_head(self):
        made = Made("docx", GUIDE)
        table = next(made.tree("word/document.xml").iter(f"{W}tbl"))
        rows = list(table.iter(f"{W}tr"))
        self.assertEqual([row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows], [True, False])
        self.assertEqual(["".join(part.text for part in cell.iter(f"{W}t")) for cell in rows[1].iter(f"{W}tc")], ["13.34", "Gruppearbeid (kortes aldri)", "20"])

    def test_a_list_in_a_cell_has_lines_of_its_own(self):
        made = Made("docx", page("<table><thead><tr><th>Hvem</th></tr></thead><tbody><tr><td><ul><li>En</li><li>To<ul><li>Tre</li></ul></li></ul></td></tr>"
                                 "<tr><td><p>Fire</p><p>Fem</p></td></tr><tr><td>Seks</td></tr></tbody></table>"))
        cells = [cell for cell in made.tree("word/document.xml").iter(f"{W}tc")][1:]
        lines = [["\n" if part.tag == f"{W}br" else part.text for part in cell.iter() if part.tag in (f"{W}t", f"{W}br")] for cell in cells]
        self.assertEqual(lines, [["En", "\n", "To", "\n", "Tre"], ["Fire", "\n", "Fem"], ["Seks"]])

    def test_the_mark_of_a_note_is_raised(self):
        document = Made("docx", page('<p>Det er 59,2 %<sup class="note"><a href="#kilde-1">1</a></sup> av alt.</p>')).text("word/document.xml")
        self.assertIn('<w:vertAlign w:val="superscript" />', document)

    def test_a_figure_of_a_paper_is_told(self):
        found = list(Made("docx", page('<figure class="papirfigur"><div><svg role="img"><title>A under B.</title></svg></div>'
                                       '<figcaption>Figur 1. Grupper</figcaption></figure>')).paragraphs())
        self.assertTrue(any(text == "Figur 1. Grupper: A under B." for _, text in found), found)

    def test_columns_have_room_for_what_they_hold(self):
        for texts in ([["Klokka", "Del", "Minutter"], ["13.34", "Gruppearbeid: individ, gruppe, plenum", "20"]], [["Oppgave", "Hvem hos oss"], ["Ring", ""]], [["", ""]], [["A" * 400, "B"]]):
            widths = columns(texts, 12, 482, 9)
            self.assertAlmostEqual(sum(widths), 1)
            self.assertTrue(all(share > 0 for share in widths), widths)
        rows = [["Oppgave", "Hvem"], ["En lang oppgave som tar mye plass på linja", ""]]
        self.assertGreater(columns(rows, 12, 482, 9)[1], 0.19)

    def test_the_clock_stays_with_its_heading(self):
        found = list(Made("docx", GUIDE).paragraphs())
        self.assertIn(("Heading2", "A 13.34–13.54 · B 14.34–14.54Gruppearbeid 20 min"), found)
        self.assertIn(("Heading2", "13.54–14.00\u2003 Slutt 6 min"), found)
        self.assertIn(("Si-merke-prosess", "Si"), found)
        self.assertIn(("Si-prosess", "Nå er det deres tur."), found)

    def test_page_and_foot(self):
        made = Made("docx", LETTER)
        document = made.text("word/document.xml")
        self.assertRegex(document, r'<w:pgSz (?=[^>]*w:w="11906")(?=[^>]*w:h="16838")')
        for side in ("left", "right", "top"):
            self.assertRegex(document, rf'<w:pgMar [^>]*w:{side}="1134"')
        self.assertIn("<w:footerReference", document)
        foot = made.text("word/footer1.xml")
        for part in (">Veileder<", "Øst &amp; Vest · Modul 1", "Sist endret 21. november 2026.", " PAGE ", " NUMPAGES ", "side ", " av "):
            self.assertIn(part, foot)
        self.assertFalse(re.search("DOKUMENTNAVN|BEDRIFT-OG|VERSJON", foot))

    def test_language_of_the_document(self):
        for language, locale in (("nb", "nb-NO"), ("nn", "nn-NO")):
            made = Made("docx", page("<p>Hei.</p>", language=language))
            self.assertEqual(set(re.findall(r'<w:lang [^>]*w:val="([^"]+)"', made.text("word/styles.xml"))), {locale})
            self.assertIn(f'<w:themeFontLang w:val="{locale}"', made.text("word/settings.xml"))

    def test_signs_of_xml_are_only_text(self):
        made = Made("docx", page("<p>&lt;w:b/&gt; &amp;amp; ]]&gt; {{bedrift}} \u2028 😀 سلام</p>", over="&lt;A&gt; &quot;B&quot;"))
        self.assertTrue(made.answer["ok"], made.answer)
        self.assertTrue(any("<w:b/> &amp; ]]>" in text for _, text in made.paragraphs()))
        self.assertIn('&lt;A&gt; "B"', made.text("word/footer1.xml"))


if __name__ == "__main__":
    unittest.main()
