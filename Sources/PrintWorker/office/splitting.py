"""What does not fit a slide goes on on the next, with the same title."""

from .fitting import SIZES, fits, items, size_for
from .grid import Grid
from .slide_blocks import Slide
from .tree import SPACE, bullets, numbered, words

SPLIT = 24  # points; a slide that must become several is cut as if it had type of this size


def fitted(slide, more):
    """The slide, or the slides it takes, with type of one size; from the second on `more` stands after the title."""
    groups = [slide.blocks]
    if not size_for(groups):
        groups = split(slide.blocks)
    size = size_for(groups) or SIZES[-1]
    rest = [Slide([*slide.title, SPACE, *words(more)], blocks, [], size) for blocks in groups[1:]]
    return [Slide(slide.title, groups[0], slide.notes, size), *rest]


def split(blocks):
    groups = [[]]
    for unit in units(blocks):
        if groups[-1] and not fits(added(groups[-1], unit), SPLIT):
            groups.append([])
        groups[-1] = added(groups[-1], unit)
    return groups


def units(blocks):
    """What is not cut in two: a paragraph, an item as a list of its own, a row as a table of its own under the head."""
    for block in blocks:
        if isinstance(block, Grid):
            head, *rows = block.rows
            yield from (Grid([head, row]) for row in rows)
        elif block['t'] == 'BulletList':
            yield from (bullets([item]) for item in block['c'])
        elif block['t'] == 'OrderedList':
            yield from (numbered([item], number) for number, item in enumerate(items(block), start=block['c'][0][0]))
        else:
            yield block


def added(blocks, unit):
    """The blocks and one more unit; joined with the last when that is the same list or table."""
    last = blocks[-1] if blocks else {'t': ''}
    if isinstance(unit, Grid) or isinstance(last, Grid):
        if isinstance(unit, Grid) and isinstance(last, Grid) and unit.rows[0] == last.rows[0]:
            return [*blocks[:-1], Grid([*last.rows, *unit.rows[1:]])]
    elif unit['t'] == last['t'] == 'BulletList':
        return [*blocks[:-1], bullets(last['c'] + unit['c'])]
    elif unit['t'] == last['t'] == 'OrderedList':
        return [*blocks[:-1], numbered(items(last) + items(unit), last['c'][0][0])]
    return [*blocks, unit]
