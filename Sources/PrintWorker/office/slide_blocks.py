"""What stands on a slide, and what is said to it."""

from dataclasses import dataclass

from .blocks import HEADINGS, Blocks
from .errors import OfficeError
from .grid import Grid
from .page import classes
from .tree import BLANK, para, strong, text

LABELS = {'merke', 'boks-tittel'}


@dataclass
class Slide:
    title: list    # inlines
    blocks: list   # pandoc's, and at most one Grid
    notes: list
    size: int = 0  # of the type, in points; found by fitting

    @property
    def name(self):
        return text(self.title)

    @property
    def grid(self):
        return next((block for block in self.blocks if isinstance(block, Grid)), None)


class SlideBlocks(Blocks):
    """Only what pandoc can put on a slide: paragraphs, lists and a table."""

    def __init__(self):
        super().__init__(line=BLANK)

    def slides(self, main):
        return [self.slide(section) for section in main.iter('section') if 'lysark' in classes(section)]

    def slide(self, section):
        slide = Slide([], [], [])
        for child in section:
            if child.tag in HEADINGS and not slide.title:
                slide.title = self.inlines.of(child)
            elif 'notat' in classes(child):
                slide.notes += [block for part in child if 'merke' not in classes(part) for block in self.note(part)]
            else:
                slide.blocks += self.block(child, frozenset())
        if not slide.title:
            raise OfficeError('Et lysark har ingen overskrift.', 'missing')
        return slide

    def note(self, element):
        """As on a slide; but a note has no tables, so a row is a line."""
        return [line for block in self.block(element, frozenset())
                for line in (block.as_lines() if isinstance(block, Grid) else [block])]

    def heading(self, element, around):
        return [para([strong(self.inlines.of(element))])]

    def line(self, element, around):
        said = self.inlines.of(element)
        if not said:
            return []
        return [para([strong(said)] if classes(element) & LABELS else said)]

    def pairs(self, element):
        lines = [(part.tag, self.inlines.of(part)) for part in element.iter() if part.tag in ('dt', 'dd')]
        return [para([strong(said)] if tag == 'dt' else said) for tag, said in lines]

    def table(self, element):
        return [Grid(self.rows(element))]
