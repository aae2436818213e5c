"""Headings, paragraphs, lists, tables: from HTML to pandoc's blocks. Word and slides each add what is their own."""

from . import inlines
from .page import classes, first, text_of
from .tree import BOX, SPACE, bullets, numbered, para, plain, strong, trimmed, words

SVG_TITLE = '{http://www.w3.org/2000/svg}title'
HEADINGS = ('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
# The classes of what stands around that matter to what stands inside.
AROUND = {'si', 'eksempel', 'notat', 'tid-prosess', 'avkryss'}


class Blocks:
    def __init__(self, line):
        self.inlines = inlines.Inlines(line)

    def content(self, element, around=frozenset()):
        """The blocks inside an element; text that stands loose between them as paragraphs."""
        out, loose = [], words(element.text)

        def close():
            if trimmed(loose):
                out.append(self.paragraph(trimmed(loose), around))
            loose.clear()

        for child in element:
            if child.tag in inlines.TAGS:
                loose.extend(self.inlines.one(child))
            else:
                close()
                out += self.block(child, around)
            loose.extend(words(child.tail))
        close()
        return out

    def block(self, element, around):
        tag = element.tag
        if tag in HEADINGS:
            return self.heading(element, around)
        if tag == 'p':
            return self.line(element, around)
        if tag in ('ul', 'ol'):
            return self.items(element, around)
        if tag == 'dl':
            return self.pairs(element)
        if tag == 'table':
            return self.table(element)
        if tag == 'figure':
            return self.figure(element, around)
        return self.container(element, around)

    def container(self, element, around):
        return self.content(element, around | classes(element) & AROUND)

    def paragraph(self, said, around):
        return para(said)

    def items(self, element, around):
        ticks = around & {'avkryss'}
        items = []
        for child in element:
            item = [plain(block['c']) if block['t'] == 'Para' else block for block in self.content(child, ticks)]
            if ticks and item and item[0]['t'] == 'Plain':
                item[0] = plain([BOX, SPACE, *item[0]['c']])
            items.append(item)
        return [numbered(items, int(element.get('start') or 1)) if element.tag == 'ol' else bullets(items)]

    def figure(self, element, around):
        """What the drawing says, in words; the stations of the road as a list."""
        said = text_of(first(element, 'figcaption'))
        if 'papirfigur' in classes(element):  # its caption names it; its title says what it shows
            return [self.paragraph(words(f'{said}: {text_of(first(element, SVG_TITLE))}'), around)]
        if not said.startswith('1 '):
            return [self.paragraph(words(said), around)]
        steps = [step.partition(' ')[2] for step in said.rstrip('.').split('; ')]
        return [numbered([[plain(words(step))] for step in steps])]

    def rows(self, element):
        """The rows of a table as inlines, the head first. The name of a row is in bold type."""
        def cell(part):
            said = self.inlines.cell(part)
            return [strong(said)] if part.get('scope') == 'row' and said else said
        return [[cell(part) for part in row] for row in element.iter('tr')]
