"""Spaces between words that stand on different lines, so that they are two words also to those who hear the page.

Layout takes the space at the end of a line away, and paints none between two elements. A screen reader joins what is
painted, and would read «hargodkjent». ISO 32000-1, 14.8.2.5, asks for a real space; here it is painted after the word
before it, where nothing is seen of it and nothing is moved. A word that is divided gets none: the hyphen that shows it
is told to be a soft one (14.8.2.2.3), which readers leave out.

Nothing of this can be seen in the boxes of a finished page, so what the text was is noted when it is split into lines.
"""

import weasyprint.layout.inline
import weasyprint.pdf
from weasyprint.formatting_structure import boxes
from weasyprint.layout.inline import split_text_box as split_as_weasyprint
from weasyprint.pdf import build_fonts_dictionary as build_fonts_as_weasyprint

from marks import children
from tags import ROLES

HYPHEN, SOFT_HYPHEN = '\u2010', '\u00ad'  # the first is only painted where a word is divided


def split_text_box(context, box, available_width, skip, is_line_start=True):
    """In WeasyPrint's place: notes whether there was a space before and after the part of a text that fits in a line."""
    part, resume, preserved = split_as_weasyprint(context, box, available_width, skip, is_line_start)
    if part is not None:
        text = box.text.encode()
        part.space_before = text[:skip or 0].endswith((b' ', b'\n'))
        part.space_after = text[:resume].endswith((b' ', b'\n'))
    return part, resume, preserved


class Reader:
    """Meets the boxes of a document in the order they are read."""

    def __init__(self, root):
        self.parents = {child: parent for parent in root.iter() for child in parent}
        self.last = self.block = None   # the last box with words, and the block it is in
        self.space = False              # whether a space was taken away, or never painted, since then

    def meet(self, box, block=None):
        if box.artifact:
            return
        hidden = box.is_absolutely_positioned()
        if isinstance(box, boxes.TextBox):
            self._text(box, block)
        elif isinstance(box, boxes.BlockLevelBox) and not hidden:
            block = box.element, box.element_tag  # on its next page it is another box, but the same block
        # A number that the style sheet puts in a box of its own is a word of its own.
        apart = box.element_tag == 'br' or (isinstance(box, boxes.InlineBlockBox) and '::' in box.element_tag)
        self.space |= apart
        for child in children(box):
            self.meet(child, block)
        # Text that only is heard stands between two spaces, and the second was joined with the first.
        self.space |= apart or (hidden and (box.element.tail or '')[:1].isspace())

    def _text(self, box, block):
        if not box.text.strip():
            self.space = True
            return
        if self.last is not None and self._follows(box, block):
            before = self.last.pango_layout
            if not before.text[-1:].isspace() and not box.pango_layout.text[:1].isspace():
                before.text += ' '  # the line is set from this when it is painted
        self.last, self.block = (None if box.element_tag.endswith('::marker') else box), block
        self.space = box.space_after

    def _follows(self, box, block):
        """Whether a space comes before this text in the same paragraph. Words in different blocks are different words."""
        if block != self.block:
            return self._paragraph(self.last) is self._paragraph(box)
        return self.space or box.space_before

    def _paragraph(self, box):
        element = box.element
        while element.tag not in ROLES and element in self.parents:
            element = self.parents[element]
        return element


def write(root, pages):
    """Put the spaces in, once, before anything is painted. `marks.mark` has said what is not read."""
    reader = Reader(root)
    for page in pages:
        reader.meet(page._page_box)


def build_fonts_dictionary(pdf, fonts, *settings):
    """In WeasyPrint's place: the hyphen of a divided word is a soft one."""
    for font in fonts.values():
        font.to_unicode = {glyph: SOFT_HYPHEN if text == HYPHEN else text for glyph, text in font.to_unicode.items()}
    return build_fonts_as_weasyprint(pdf, fonts, *settings)


def install():
    """Put both in WeasyPrint's place."""
    weasyprint.layout.inline.split_text_box = split_text_box
    weasyprint.pdf.build_fonts_dictionary = build_fonts_dictionary
