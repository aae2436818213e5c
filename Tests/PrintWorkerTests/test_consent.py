"""A form in versions: its fields have the names the page gives, and what is filled in can be read back by them."""

import io
import unittest

import pypdf
from support import WorkerCase, elements, fields, page

BOX = '<span class="rute"></span>'
LINE = '<p class="felt{2}" data-felt="{1}"><span class="ledetekst">{0}</span> <span class="strek"></span></p>'


def purpose(name, text, yes='Ja', no='Nei'):
    return (
        f'<div class="formaal" role="group" aria-labelledby="{name}-tekst"><p class="formaal-tekst" id="{name}-tekst">'
        f'<b class="formaal-id">{name}</b> {text}</p><p class="ja-nei" data-felt="{name}"><span class="ledetekst skjult">'
        f'{name}</span> <span class="valg">{BOX} {yes}</span> <span class="valg">{BOX} {no}</span></p></div>')


def line(label, name, kind=''):
    return LINE.format(label, name, kind)


RECIPIENT = (
    '<p class="felt mottaker" data-felt="mottaker-leder"><span class="rolle-navn">Leder på jobben</span> '
    '<span class="ledetekst">navn</span> <span class="strek"></span></p>')
FILLED_IN = (
    '<p class="felt" data-felt="C14-utfylt-dato"><span class="ledetekst">Fylt ut (dato)</span> '
    '<span class="hint">Den dagen du skriver under.</span> <span class="strek"></span></p>')
FORM = page(
    '<section class="skjemadel" id="c04"><h2>Hvem</h2>' + RECIPIENT + '</section>'
    '<section class="skjemadel" id="c05"><h2>Hva</h2><p>Sett kryss.</p><div class="avkryss" data-felt="C05"><ul><li>Jobben</li>'
    '<li>Planen</li></ul></div><p>Ikke dette:</p><div class="skrivelinjer" data-felt="C05-linjer" aria-hidden="true"><span></span>'
    '</div></section><section class="skjemadel" id="c06"><h2>Ja eller nei</h2>' + purpose('F1', 'De kan snakke.')
    + purpose('F2', 'De kan skrive.') + '</section><section class="skjemadel" id="c14"><h2>Underskrift</h2>' + line('Navn', 'C14-navn')
    + FILLED_IN + line('Underskrift', 'C14-underskrift', ' underskrift') + '</section>'
    '<section class="skjemadel slipp" id="c16"><h2>Jeg trekker det</h2><p>Sett ett kryss:</p><div class="ett-kryss" data-felt="C16">'
    '<ul><li>Alt.</li><li>Bare noe.</li></ul></div>' + line('Navn', 'C16-navn') + '</section>')
NAMES = ['mottaker-leder', 'C05-1', 'C05-2', 'C05-linjer', 'F1', 'F2', 'C14-navn', 'C14-utfylt-dato', 'C16', 'C16-navn']


class Consent(WorkerCase):
    def form(self, html=FORM):
        return self.pdf(html, standard='ua1', forms=True)

    def test_names_are_those_of_the_page_in_its_order(self):
        with self.form() as pdf:
            self.assertEqual(list(fields(pdf)), NAMES)

    def test_what_is_heard_is_the_label_the_role_and_the_hint(self):
        with self.form() as pdf:
            heard = {name: str(field.TU) for name, field in fields(pdf).items()}
        self.assertEqual(heard, {
            'mottaker-leder': 'Leder på jobben: navn', 'C05-1': 'Jobben', 'C05-2': 'Planen', 'C05-linjer': 'Ikke dette',
            'F1': 'F1 De kan snakke.', 'F2': 'F2 De kan skrive.', 'C14-navn': 'Navn (Underskrift)',
            'C14-utfylt-dato': 'Fylt ut (dato). Den dagen du skriver under.', 'C16': 'Sett ett kryss',
            'C16-navn': 'Navn (Jeg trekker det)'})

    def test_nothing_is_chosen_beforehand(self):
        with self.form() as pdf:
            for name, field in fields(pdf).items():
                for widget in field.get('/Kids', [field]):
                    self.assertEqual(widget.get('/AS', '/Off'), '/Off', name)
                self.assertEqual(field.get('/V', '/Off'), '/Off', name)

    def test_choices_are_heard_and_told(self):
        with self.form() as pdf:
            kids = {name: [(str(kid.TU), [state for state in kid.AP.N if state != '/Off']) for kid in fields(pdf)[name].Kids]
                    for name in ('F1', 'C16')}
        self.assertEqual(kids['F1'], [('F1 De kan snakke. Ja', ['/Ja']), ('F1 De kan snakke. Nei', ['/Nei'])])
        self.assertEqual(kids['C16'], [('Sett ett kryss Alt.', ['/1']), ('Sett ett kryss Bare noe.', ['/2'])])

    def test_an_answer_is_the_same_in_every_language(self):
        with self.form(page(purpose('F1', 'They may talk.', 'Yes', 'No'), language='en')) as pdf:
            kids = fields(pdf)['F1'].Kids
            self.assertEqual([str(kid.TU)[-3:] for kid in kids], ['Yes', ' No'])
            self.assertEqual([list(kid.AP.N)[0] for kid in kids], ['/Ja', '/Nei'])

    def test_tabs_go_as_one_reads(self):
        with self.form() as pdf:
            self.assertEqual({str(page.Tabs) for page in pdf.pages}, {'/S'})
            placed = [annotation.objgen for page in pdf.pages for annotation in page.Annots]
            read = [kid.Obj.objgen for element in elements(pdf, 'Form') for kid in element.K]
            self.assertEqual(placed, read)
            listed = [widget.objgen for field in pdf.Root.AcroForm.Fields for widget in field.get('/Kids', [field])]
            self.assertEqual(placed, listed)

    def test_two_fields_of_one_name_are_refused(self):
        twice = line('Navn', 'navn') + line('Navn', 'navn')
        message = self.refused(page(twice), 'failure', standard='ua1', forms=True)
        self.assertEqual(message, 'to felt heter «navn»')
        box = '<div class="avkryss" data-felt="C05"><ul><li>Én</li></ul></div>' + line('Navn', 'C05-1')
        self.refused(page(box), 'failure', standard='ua1', forms=True)

    def test_a_name_that_programs_would_split_is_refused(self):
        self.assertIn('C14.navn', self.refused(page(line('Navn', 'C14.navn')), 'failure', standard='ua1', forms=True))

    def test_names_given_and_names_made_do_not_meet(self):
        made = '<p class="felt"><span class="ledetekst">Navn</span> <span class="strek"></span></p>'
        with self.form(page(made + line('Ditt navn', 'navn'))) as pdf:
            self.assertEqual(list(fields(pdf)), ['navn-2', 'navn'])

    def test_what_is_filled_in_can_be_read_back_by_name(self):
        typed = {'mottaker-leder': 'Kari Træ, Bakeriet', 'C05-1': '/Ja', 'C05-linjer': 'Æ, ø og å', 'F1': '/Ja', 'F2': '/Nei',
                 'C14-navn': 'Espen Askeladd', 'C14-utfylt-dato': '1. desember 2026', 'C16': '/2', 'C16-navn': 'En annen'}
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(self.worker.print(FORM, standard='ua1', forms=True)))
        for sheet in writer.pages:
            writer.update_page_form_field_values(sheet, typed, auto_regenerate=False)
        filled = io.BytesIO()
        writer.write(filled)
        reader = pypdf.PdfReader(filled)
        read = {name: field.get('/V') for name, field in reader.get_fields().items()}
        self.assertEqual(read, {**{name: '/Off' for name in NAMES}, **typed})
        shown = {}
        for annotation in (annotation for sheet in reader.pages for annotation in sheet.annotations):
            widget = annotation.get_object()
            if '/AS' in widget and widget['/AS'] != '/Off':
                shown.setdefault((widget.get('/Parent') or widget).get_object()['/T'], []).append(widget['/AS'])
        self.assertEqual(shown, {'C05-1': ['/Ja'], 'F1': ['/Ja'], 'F2': ['/Nei'], 'C16': ['/2']})


if __name__ == '__main__':
    unittest.main()
