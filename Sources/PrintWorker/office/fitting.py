"""Type as large as there is room for."""

from .grid import Grid
from .measure import LINE, lines
from .places import BODY, FRONT, INDENT, TITLE, UNDER, room
from .tree import strong, text, words

SIZES = (32, 28, 26, 24, 22, 20, 18)  # points; smaller is not read from the back of a room
SPACE_BEFORE = 9  # a paragraph
TITLE_LINE = 0.95  # of an ordinary line


def is_bold(inlines):
    return bool(inlines) and all(part['t'] == 'Strong' for part in inlines)


def largest(sizes, box, texts, line=1):
    """The largest size at which these lines, as inlines, fit a box; None when none does."""
    wide, tall = room(box)

    def height(size):
        return sum(lines(text(said), size, wide, is_bold(said)) for said in texts) * size * LINE * line
    return next((size for size in sizes if height(size) <= tall), None)


def title_size(slide):
    return largest((40, 36, 32, 28, 24), TITLE, [[strong(slide.title)]], TITLE_LINE) or 20


def front_size(slide):
    return largest((54, 48, 40, 34), FRONT, [[strong(slide.title)]], TITLE_LINE) or 30


def front(slide, over):
    """What stands under the title of the title slide, and its size; None when it is more than some lines of text.

    Company and meeting stand there too when there is room for them.
    """
    parts = []
    for block in slide.blocks:
        bulleted = not isinstance(block, Grid) and block['t'] == 'BulletList'
        parts += [part for item in block['c'] for part in item] if bulleted else [block]
    if any(isinstance(part, Grid) or part['t'] not in ('Para', 'Plain') for part in parts):
        return None
    own = [part['c'] for part in parts]
    for texts in ([*own, [], [strong(words(over))]], own):
        if size := largest([size for size in SIZES if size >= 24], UNDER, texts):
            return texts, size
    return None


def height(block, size, level=0):
    if isinstance(block, Grid):
        return block.height(size)
    if block['t'] in ('BulletList', 'OrderedList'):
        return sum(height(part, size, level + 1) for item in items(block) for part in item)
    wide = room(BODY)[0] - INDENT * level
    return lines(text(block['c']), size, wide, is_bold(block['c'])) * size * LINE + SPACE_BEFORE


def items(block):
    return block['c'] if block['t'] == 'BulletList' else block['c'][1]


def fits(blocks, size):
    tables = sum(isinstance(block, Grid) for block in blocks)
    return tables <= 1 and sum(height(block, size) for block in blocks) <= room(BODY)[1]


def size_for(groups):
    """The largest size at which each group of blocks fits a slide; None when none does."""
    return next((size for size in SIZES if all(fits(blocks, size) for blocks in groups)), None)
