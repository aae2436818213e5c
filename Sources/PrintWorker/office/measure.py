"""How much room text takes in Noto Sans, without the font."""

# How wide the letters are, in hundredths of the size; from the fonts themselves.
LETTERS = {
    22: "'", 26: ' ijl\u00a0', 27: '!,.:;J·', 30: '()', 32: '-', 33: '[]', 34: 'If', 36: 'tŧ', 37: '/\\', 38: '{}•',
    41: '"r', 43: '?', 44: '_', 47: 'zž', 48: 'csš', 50: '–', 51: 'vy«»', 52: 'FL', 53: 'kx', 55: '*S|Š',
    56: 'ETaeåéèäá', 57: '$+0123456789<=>YZ^~×', 59: 'X', 60: 'PVoøö', 62: 'KRbdghnpquüđŋ', 63: 'C',
    64: 'AÅ', 65: '#B', 73: '&DGU', 74: 'H', 76: 'N', 78: 'OQØ', 79: 'w…', 83: '%', 86: 'æ', 88: 'Æ', 90: '@', 91: 'M',
    93: 'W', 94: 'm', 100: '—'}
WIDTHS = {letter: width / 100 for width, letters in LETTERS.items() for letter in letters}
BOLDER = 1.06
LINE = 1.362  # ascent and descent
CERTAIN = 0.985  # of a line is filled; the last bit is left for what is not known


def width(text, size, bold=False):
    return sum(WIDTHS.get(letter, 0.65) for letter in text) * size * (BOLDER if bold else 1)


def lines(text, size, room, bold=False):
    """How many lines a text takes in `room` points, broken between words."""
    room *= CERTAIN
    count, used = 1, 0
    for part in text.split('\n'):
        if used:
            count, used = count + 1, 0
        for word in part.split(' '):
            wide, space = width(word, size, bold), width(' ', size) if used else 0
            if used and used + space + wide > room:
                count, used = count + 1, wide
            else:
                used += space + wide
            while used > room:
                count, used = count + 1, used - room
    return count
