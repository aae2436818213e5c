"""Fields are where a hand would write, say what to write, and change nothing on paper."""

import unittest

from support import WorkerCase, elements, fields, operators, page

LINE = '<p class="felt"><span class="ledetekst">{0}</span> <span class="strek"></span></p>'
BOX = '<span class="rute"></span>'
YES_NO = f'<p class="ja-nei"><span class="ledetekst">Går det?</span> <span class="valg">{BOX} Ja</span> <span class="valg">{BOX} Nei</span></p>'
SCALE = f'<p>Hvor er vi?</p><p class="skala"><span>Lite</span> <span class="ruter">{BOX * 5}</span> <span>Mye</span></p>'


def form(body):
    return page(f'<div class="brod skjema">{body}</div>')


class Forms(WorkerCase):
    def fields(self, body):
        with self.pdf(form(body), standard='ua1', forms=True) as pdf:
            return {name: (str(f.get('/FT')), str(f.TU), int(f.Ff)) for name, f in fields(pdf).items()}

    def test_a_line(self):
        self.assertEqual(self.fields(LINE.format('Tall og kilde')), {'tall-og-kilde': ('/Tx', 'Tall og kilde', 0)})

    def test_required(self):
        body = LINE.format('Navn').replace('class="felt"', 'class="felt" aria-required="true"')
        self.assertEqual(self.fields(body)['navn'][2], 2)

    def test_a_choice_is_one_field_with_two_kids(self):
        with self.pdf(form(YES_NO), standard='ua1', forms=True) as pdf:
            group, = pdf.Root.AcroForm.Fields
            self.assertEqual((str(group.TU), int(group.Ff)), ('Går det?', 3 << 14))
            states = [[state for state in kid.AP.N if state != '/Off'] for kid in group.Kids]
            self.assertEqual(states, [['/Ja'], ['/Nei']])
            self.assertTrue(all('/T' not in kid and kid.Parent == group for kid in group.Kids))
            self.assertEqual(len(elements(pdf, 'Form')), 2)

    def test_a_scale_is_named_by_the_question_before_it(self):
        with self.pdf(form(SCALE), standard='ua1', forms=True) as pdf:
            group, = pdf.Root.AcroForm.Fields
            self.assertEqual((str(group.TU), len(group.Kids)), ('Hvor er vi?', 5))
            self.assertIn('/5', group.Kids[4].AP.N)

    def test_boxes_to_tick(self):
        found = self.fields('<div class="avkryss"><ul><li>Nøkler</li><li>Kaffe</li></ul></div>')
        self.assertEqual(found, {'nøkler': ('/Btn', 'Nøkler', 0), 'kaffe': ('/Btn', 'Kaffe', 0)})

    def test_lines_to_write_on(self):
        found = self.fields('<p>Ett råd:</p><div class="skrivelinjer" aria-hidden="true"><span></span><span></span></div>')
        self.assertEqual(found, {'ett-råd': ('/Tx', 'Ett råd', 1 << 12)})

    def test_what_is_typed_covers_the_lines_and_empty_fields_do_not(self):
        html = form('<p>Ett råd:</p><div class="skrivelinjer" aria-hidden="true"><span></span><span></span></div>')
        with self.pdf(html, standard='ua1', forms=True) as pdf:
            field, = pdf.Root.AcroForm.Fields
            self.assertEqual([int(shade) for shade in field.MK.BG], [1])
            self.assertEqual(field.AP.N.read_bytes().strip(), b'')
            left, _, right, _ = (float(edge) for edge in field.Rect)
            self.assertAlmostEqual(right - left, (210 - 40) * 72 / 25.4 - 12, 1, 'from edge to edge of the text')

    def test_empty_cells(self):
        found = self.fields('<table><thead><tr><th>Mål</th><th>Hvem</th><th>Når</th></tr></thead>'
                            '<tbody><tr><th>Løft</th><td></td><td>mai</td></tr></tbody></table>')
        self.assertEqual(found, {'løft-hvem': ('/Tx', 'Løft, Hvem', 0)})

    def test_a_blank_in_running_text(self):
        found = self.fields('<p>Ferdig. Vi møtes igjen <span class="fylles-ut"><span class="skjult">(fylles ut)</span></span>.</p>')
        self.assertEqual(found, {'vi-møtes-igjen': ('/Tx', 'Vi møtes igjen', 0)})

    def test_a_name_is_signed_by_hand(self):
        body = '<div class="signatur"><p class="rolle">Leder</p>' + LINE.format('Dato') + LINE.format('Underskrift') + '</div>'
        self.assertEqual(list(self.fields(body)), ['dato'])

    def test_labels_heard_twice_say_where_they_stand(self):
        found = self.fields('<h2>Mål 1</h2>' + LINE.format('Målet') + '<h2>Mål 2</h2>' + LINE.format('Målet') + LINE.format('Målet'))
        self.assertEqual([label for _, label, _ in found.values()], ['Målet (Mål 1)', 'Målet (Mål 2)', 'Målet (Mål 2)'])
        self.assertEqual(list(found), ['målet-mål-1', 'målet-mål-2', 'målet-mål-2-2'])

    def test_paper_is_the_same_with_fields(self):
        body = LINE.format('Navn') + YES_NO + SCALE
        with self.pdf(form(body), standard='ua1', forms=True) as filled, self.pdf(form(body), standard='ua1') as plain:
            self.assertEqual(operators(filled), operators(plain))
            self.assertNotIn('/AcroForm', plain.Root)
            self.assertEqual(len(elements(plain, 'Form')), 0)

    def test_the_font_of_fields_is_in_the_file(self):
        with self.pdf(form(LINE.format('Navn')), standard='ua1', forms=True) as pdf:
            font = pdf.Root.AcroForm.DR.Font.Noto
            self.assertIn('/FontFile2', font.FontDescriptor)
            self.assertGreater(int(font.Widths[ord('å') - 32]), 400)

    def test_every_field_knows_its_element(self):
        with self.pdf(form(LINE.format('Navn') + YES_NO), standard='ua1', forms=True) as pdf:
            self.assertTrue(all('/StructParent' in annotation for annotation in pdf.pages[0].Annots))


if __name__ == '__main__':
    unittest.main()
