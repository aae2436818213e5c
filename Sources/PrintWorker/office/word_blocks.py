"""The blocks of a page for Word: paragraphs with our own styles, which Scripts/office-reference makes."""

from .blocks import Blocks
from .columns import columns
from .page import classes, first
from .tree import BLANK, HARD_SPACE, TAB, div, header, para, plain, strong, styled, table, text

PARAGRAPHS = {
    'utkast': 'Utkast', 'overlinje': 'Overlinje', 'felt': 'Felt', 'rolle': 'Rolle', 'plan-slutt': 'Kilde',
    'apning': 'Apning'}
FRAMES = ('si', 'eksempel', 'notat')
AIR = div('Luft', [para([HARD_SPACE])])  # after what has a frame
TEXT_WIDTH, TABLE_SIZE, CELL_MARGINS = 482, 12, 9  # points


class WordBlocks(Blocks):
    def __init__(self):
        super().__init__(line=TAB)

    def heading(self, element, around):
        said = self.inlines.of(element)
        if 'tid-prosess' in around:
            said = [styled('Prosess', said)]
        return [header(int(element.tag[1]), element.get('id') or '', said)]

    def line(self, element, around):
        said, names = self.inlines.of(element), classes(element)
        if not said or 'tekstfil' in names:
            return []
        style = next((PARAGRAPHS[name] for name in PARAGRAPHS if name in names), None)
        return [div(style, [para(said)]) if style else self.paragraph(said, around, label='merke' in names)]

    def paragraph(self, said, around, label=False):
        frame = next((name for name in FRAMES if name in around), None)
        if not frame:
            return para(said)
        process = frame == 'si' and 'tid-prosess' in around
        return div(frame.capitalize() + '-merke' * label + '-prosess' * process, [para(said)])

    def container(self, element, around):
        names = classes(element)
        if element.tag == 'blockquote':
            return [{'t': 'BlockQuote', 'c': self.content(element, around)}]
        if 'skrivelinjer' in names:
            return [div('Skrivelinje', [para([HARD_SPACE]) for _ in element])]
        if 'boks' in names:
            return self.box(element, around)
        return super().container(element, around) + ([AIR] if names & {'si', 'eksempel'} else [])

    def box(self, element, around):
        """A table of one cell, with its title as the head."""
        title = first(element, name='boks-tittel')
        inside = [block for child in element if child is not title for block in self.block(child, around)]
        head = [[plain(self.inlines.of(title))]] if title is not None else []
        return [table(head, [[inside]], [1.0], style='Boks'), AIR]

    def pairs(self, element):
        """Facts and abbreviations: the word, and at the same height what it is."""
        lines = [para([strong(self.inlines.of(term)), TAB, *(self.inlines.of(said) or [BLANK])])
                 for term, said in zip(element.iter('dt'), element.iter('dd'))]
        return [div('Forkortelse', lines)] if 'forkortelser' in classes(element) else [div('Fakta', lines), AIR]

    def table(self, element):
        rows, caption = self.rows(element), first(element, 'caption')
        widths = columns([[text(cell) for cell in row] for row in rows], TABLE_SIZE, TEXT_WIDTH, CELL_MARGINS)
        head, *body = [[[plain(cell)] for cell in row] for row in rows]
        return [table(head, body, widths, caption=self.inlines.of(caption) if caption is not None else None), AIR]
