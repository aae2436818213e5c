"""Pandoc's tree: https://hackage.haskell.org/package/pandoc-types, as JSON."""

from .page import collapsed

NO_ATTRIBUTES = ['', [], []]
SPACE, BREAK = {'t': 'Space'}, {'t': 'LineBreak'}
TAB = {'t': 'RawInline', 'c': ['openxml', '<w:r><w:tab/></w:r>']}  # Word's; pandoc has none


def word(text):
    return {'t': 'Str', 'c': text}


BLANK, BOX, EM_SPACE, HARD_SPACE = word('_' * 16), word('☐'), word('\u2003'), word('\u00a0')


def words(text):
    """Text as words and spaces; a hard space stays in its word."""
    parts = []
    for index, part in enumerate(collapsed(text or '').split(' ')):
        parts += ([SPACE] if index else []) + ([word(part)] if part else [])
    return parts


def trimmed(inlines):
    """Without space at the ends, nor doubled, nor beside a line break."""
    out = []
    for inline in inlines:
        if inline == SPACE and (not out or out[-1] in (SPACE, BREAK)):
            continue
        if inline == BREAK and out and out[-1] == SPACE:
            out.pop()
        out.append(inline)
    while out and out[-1] in (SPACE, BREAK):
        out.pop()
    return out


def text(inlines):
    """What the inlines say."""
    said = ''
    for inline in inlines:
        match inline['t']:
            case 'Str':
                said += inline['c']
            case 'Space':
                said += ' '
            case 'LineBreak':
                said += '\n'
            case 'Span' | 'Link':
                said += text(inline['c'][1])
            case 'Strong' | 'Emph' | 'Superscript':
                said += text(inline['c'])
    return said


def strong(inlines):
    return {'t': 'Strong', 'c': inlines}


def span(inlines, **attributes):
    return {'t': 'Span', 'c': [['', [], [*map(list, attributes.items())]], inlines]}


def styled(style, inlines):
    return {'t': 'Span', 'c': [['', [], [['custom-style', style]]], inlines]}


def para(inlines):
    return {'t': 'Para', 'c': inlines}


def plain(inlines):
    return {'t': 'Plain', 'c': inlines}


def header(level, identifier, inlines):
    return {'t': 'Header', 'c': [level, [identifier, [], []], inlines]}


def div(style, blocks):
    return {'t': 'Div', 'c': [['', [], [['custom-style', style]]], blocks]}


def notes(blocks):
    return {'t': 'Div', 'c': [['', ['notes'], []], blocks]}


def bullets(items):
    return {'t': 'BulletList', 'c': items}


def numbered(items, start=1):
    return {'t': 'OrderedList', 'c': [[start, {'t': 'Decimal'}, {'t': 'Period'}], items]}


def table(head, rows, widths, style=None, caption=None):
    """A cell is a list of blocks; `head` is one row, and may be empty."""
    def row(cells):
        return [NO_ATTRIBUTES, [[NO_ATTRIBUTES, {'t': 'AlignDefault'}, 1, 1, blocks] for blocks in cells]]
    attributes = ['', [], [['custom-style', style]] if style else []]
    columns = [[{'t': 'AlignDefault'}, {'t': 'ColWidth', 'c': width}] for width in widths]
    return {'t': 'Table', 'c': [
        attributes, [None, [plain(caption)] if caption else []], columns,
        [NO_ATTRIBUTES, [row(head)] if head else []],
        [[NO_ATTRIBUTES, 0, [], [row(cells) for cells in rows]]],
        [NO_ATTRIBUTES, []]]}
