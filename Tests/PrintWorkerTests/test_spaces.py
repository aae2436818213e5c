"""Words on different lines are different words to those who hear the page, and what they see does not move."""

import io
import os
import re
import sys
import unittest

import pikepdf

from support import PROJECT, WorkerCase, operators, page

sys.path.insert(0, os.path.join(PROJECT, 'Tests', 'Acceptance', 'lib'))
from pdf_content import contents  # noqa: E402
from pdf_tree import Tree  # noqa: E402

SENTENCES = [
    'Hele <b>hargod</b> <i>kjent</i> faget <em>i</em> <a href="https://x.no">timen min</a> <b>na</b>.',
    '<b>Hele</b> <b>har</b> <i>godkjent</i><b> fag</b> <i> timen</i> <b>nå </b><i>og</i>, siden.',
    'HMS-plan og arbeids-, tids- og mål-plan/vei – ja—nei <b>HMS</b>-plan <i>a</i>/<b>b</b>',
    'Ei linje<br>to linjer<br> tre <b>fire<br></b>fem',
    'Arbeids\u00admiljø\u00adutvalget sier <b>arbeids\u00admiljø</b>utvalget',
    '<span style="hyphens: auto">arbeidsmiljøutvalget bedriftshelsetjenesten tilrettelegging</span>',
    'se https://www.example.no/en/lang/adresse og <span style="overflow-wrap: anywhere">abcdefghijklmnopqrstuvwxyz</span>',
    'før <span style="display: inline-block">inni to ord</span> etter <span style="display: inline-block">x</span>, y',
    'a <span class="skjult">skjult her</span> b c <span class="skjult">(d)</span>.',
    '<span style="white-space: pre-wrap">to  rom\nny linje</span> her',
]


def spoken(text):
    return ' '.join(text.replace('\u00ad', '').split())


class Spaces(WorkerCase):
    def paragraphs(self, body, **settings):
        with pikepdf.open(io.BytesIO(self.worker.print(page(body), **settings))) as pdf:
            return [element.text for element in Tree(pdf, contents(pdf)).top.all('P')]

    def test_sentences_are_read_as_they_are_written_however_narrow(self):
        for width in range(30, 400, 23):
            said = self.paragraphs(''.join(f'<p style="width: {width}px">{sentence}</p>' for sentence in SENTENCES))
            for text, sentence in zip(said, SENTENCES, strict=True):
                self.assertEqual(spoken(text), spoken(re.sub('<[^>]+>', '', sentence.replace('<br>', ' '))), width)

    def test_a_paragraph_on_two_pages(self):
        words = ' '.join(f'ord{number} sammen' for number in range(600))
        self.assertEqual([spoken(text) for text in self.paragraphs(f'<p style="width: 300px">{words}</p>')], [words])

    def test_a_divided_word_has_a_soft_hyphen_and_a_written_hyphen_stays(self):
        said, = self.paragraphs('<p style="width: 60px">arbeids\u00admiljø HMS-planleggings-dag</p>')
        self.assertEqual(said, 'arbeids\u00admiljø HMS-planleggings-dag')

    def test_the_last_line_of_a_paragraph_has_none(self):
        self.assertEqual(self.paragraphs('<p>to ord</p> <p>to <b>ord</b> </p>'), ['to ord'] * 2)

    def test_a_number_in_a_box_of_its_own(self):
        sheet = '<style>p::before { content: "1"; display: inline-block; width: 2em }</style>'
        with pikepdf.open(io.BytesIO(self.worker.print(page('<p>Vondt er vanlig</p>', head=sheet)))) as pdf:
            said, = Tree(pdf, contents(pdf)).top.all('P')
            self.assertEqual(said.text, '1 Vondt er vanlig')

    def test_blocks_in_one_paragraph(self):
        said, = self.paragraphs('<p style="display: flex"><span>Går det?</span><span>Ja</span><span>Nei</span></p>')
        self.assertEqual(said, 'Går det? Ja Nei')

    def test_only_spaces_are_added(self):
        """Every line begins where layout set it, with the letters it had."""
        with self.pdf(page('<p style="width: 60px">Hele arket</p>')) as pdf:
            broken = re.findall(r'Tm|Td|Tj|TJ', operators(pdf))
        with self.pdf(page('<p style="width: 60px">Hele<br>arket</p>')) as pdf:
            self.assertEqual(re.findall(r'Tm|Td|Tj|TJ', operators(pdf)), broken)

    def test_the_same_bytes_again_from_memory_and_in_a_bundle(self):
        html = page(''.join(f'<p style="width: 60px">{sentence}</p>' for sentence in SENTENCES))
        first = self.worker.print(html)
        self.assertEqual(self.worker.print(html), first)
        _, bundle = self.worker.bundle([(html, 'recto')])
        with pikepdf.open(io.BytesIO(bundle)) as many, pikepdf.open(io.BytesIO(first)) as one:
            self.assertEqual([text.text for text in contents(many)[0].texts], [text.text for text in contents(one)[0].texts])


if __name__ == '__main__':
    unittest.main()
