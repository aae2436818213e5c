"""What is painted on a page of a PDF: text with its place, its font and its tag, and straight lines.

Places are millimetres from the top left corner of the page, as a ruler laid on the sheet says them.
"""
import dataclasses
import re

import pikepdf

MM = 25.4 / 72
HEX = re.compile(rb"<([0-9A-Fa-f]*)>")
SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)end", re.S)
IDENTITY = (1, 0, 0, 1, 0, 0)
THIN, SHORT = 0.6, 4  # mm: what is thinner than the one and longer than the other is a line
ABOVE, BELOW = 0.72, 0.21  # of the size: how far Noto Sans reaches from its baseline with capitals and with tails


@dataclasses.dataclass
class Text:
    """What one operator painted."""
    text: str
    x: float
    y: float  # of the baseline
    box: tuple  # left, top, right, bottom
    font: str
    mcid: int | None
    is_artifact: bool


class Font:
    """How a font's codes read and how wide they are, in thousandths of the size."""

    def __init__(self, font):
        self.name = str(font.BaseFont)[1:].split("+")[-1]
        below = font.DescendantFonts[0]
        self.letters = letters(font.ToUnicode.read_bytes()) if "/ToUnicode" in font else {}
        self.default, self.widths = float(below.get("/DW", 1000)), {}
        entries = iter(below.get("/W", []))
        for first in entries:
            second = next(entries)
            if isinstance(second, pikepdf.Array):
                self.widths.update(enumerate(map(float, second), int(first)))
            else:
                self.widths.update(dict.fromkeys(range(int(first), int(second) + 1), float(next(entries))))

    def read(self, data):
        """(text, width) of a string."""
        codes = [data[at] << 8 | data[at + 1] for at in range(0, len(data) - 1, 2)]
        return ("".join(self.letters.get(code, "\ufffd") for code in codes),
                sum(self.widths.get(code, self.default) for code in codes))


def letters(table):
    """{code: text} of a ToUnicode table."""
    found = {}
    for kind, body in SECTION.findall(table):
        values = HEX.findall(body)
        size = 2 if kind == b"bfchar" else 3
        for at in range(0, len(values) - size + 1, size):
            first, text = int(values[at], 16), bytes.fromhex(values[at + size - 1].decode()).decode("utf-16-be", "replace")
            last = first if size == 2 else int(values[at + 1], 16)
            for code in range(first, last + 1):
                found[code] = text[:-1] + chr(ord(text[-1]) + code - first) if text else ""
    return found


def times(a, b):
    return (a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3], a[2] * b[0] + a[3] * b[2], a[2] * b[1] + a[3] * b[3],
            a[4] * b[0] + a[5] * b[2] + b[4], a[4] * b[1] + a[5] * b[3] + b[5])


class Content:
    """Reads one page; afterwards `texts` and `lines` (boxes) are in the order they were painted."""

    def __init__(self, page, fonts):
        left, bottom, right, top = (float(edge) for edge in page.MediaBox)
        self.width, self.height = (right - left) * MM, (top - bottom) * MM
        self.fonts, self.texts, self.lines = fonts, [], []
        self.run(page, page.get("/Resources", {}), (MM, 0, 0, -MM, -left * MM, top * MM))

    def run(self, stream, resources, base, around=()):
        ctm, saved, marks, corners = base, [], list(around), []
        font, size, matrix, spacing = None, 0.0, IDENTITY, (0.0, 0.0)
        for operands, operator in pikepdf.parse_content_stream(stream):
            op = str(operator)
            if op == "q":
                saved.append((ctm, font, size))
            elif op == "Q":
                ctm, font, size = saved.pop() if saved else (base, font, size)
            elif op == "cm":
                ctm = times(tuple(map(float, operands)), ctm)
            elif op == "Tf":
                font, size = self.font(resources.Font[str(operands[0])]), float(operands[1])
            elif op == "BT":
                matrix = IDENTITY
            elif op == "Tm":
                matrix = tuple(map(float, operands))
            elif op in ("Td", "TD"):
                matrix = times((1, 0, 0, 1, *map(float, operands)), matrix)
            elif op == "Tc":
                spacing = (float(operands[0]), spacing[1])
            elif op in ("Tj", "TJ"):
                matrix = self.show(operands[0] if op == "TJ" else [operands[0]], font, size, spacing[0], matrix, ctm, marks)
            elif op in ("BMC", "BDC"):
                properties = operands[1] if op == "BDC" and isinstance(operands[1], pikepdf.Dictionary) else {}
                marks.append((str(operands[0]), properties.get("/MCID")))
            elif op == "EMC":
                marks.pop()
            elif op in ("m", "l", "re"):
                x, y, *sides = map(float, operands)
                corners += [(x, y)] + ([(x + sides[0], y + sides[1])] if sides else [])
            elif op in ("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"):
                self.draw(corners, ctm)
                corners = []
            elif op == "Do":
                picture = resources.XObject[str(operands[0])]
                if picture.get("/Subtype") == "/Form":
                    self.run(picture, picture.get("/Resources", resources),
                             times(tuple(map(float, picture.get("/Matrix", IDENTITY))), ctm), marks)

    def font(self, font):
        key = font.objgen
        if key not in self.fonts:
            self.fonts[key] = Font(font)
        return self.fonts[key]

    def show(self, parts, font, size, spacing, matrix, ctm, marks):
        """Notes what is painted from here; returns the matrix after it."""
        text, advance = "", 0.0
        for part in parts:
            if isinstance(part, pikepdf.String):
                said, width = font.read(bytes(part))
                text, advance = text + said, advance + width * size / 1000 + len(said) * spacing
            else:
                advance -= float(part) * size / 1000
        place = times(matrix, ctm)
        points = [times((1, 0, 0, 1, x, y), place)[4:] for x in (0, advance) for y in (-BELOW * size, ABOVE * size)]
        xs, ys = zip(*points)
        self.texts.append(Text(text, place[4], place[5], (min(xs), min(ys), max(xs), max(ys)), font.name,
                               next((int(mcid) for _, mcid in reversed(marks) if mcid is not None), None),
                               any(name == "/Artifact" for name, _ in marks)))
        return times((1, 0, 0, 1, advance, 0), matrix)

    def draw(self, corners, ctm):
        """Notes a path that is a line. A border is a fill in the clip of a line, so clips count too."""
        if not corners:
            return
        xs, ys = zip(*(times((1, 0, 0, 1, x, y), ctm)[4:] for x, y in corners))
        box = (min(xs), min(ys), max(xs), max(ys))
        if min(box[2] - box[0], box[3] - box[1]) <= THIN and max(box[2] - box[0], box[3] - box[1]) >= SHORT:
            self.lines.append(box)


def contents(pdf):
    """The content of every page."""
    fonts = {}
    return [Content(page, fonts) for page in pdf.pages]
