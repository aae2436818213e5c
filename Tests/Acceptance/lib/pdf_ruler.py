"""Where things stand on paper, as lines of text that a person can read and a diff can show."""
from pdf_file import PDF

STEP = 0.5  # mm: what is moved less than this has not moved
GAP = 0.6  # mm between the letters of one word, at most


def page_counts(root):
    """One line for each PDF below a folder."""
    files = sorted(root.rglob("*.pdf"))
    return [f"{len(PDF(path).pdf.pages):4}  {path.relative_to(root).as_posix()}" for path in files]


def positions(path, pages=None):
    """The text and lines of each page: from the left, from the top, and what. A page like the one before is not repeated."""
    said, before = [], None
    for number, page in enumerate(PDF(path).pages[:pages], 1):
        texts = sorted(joined(page.texts), key=lambda text: steps(text.y, text.x))
        own = [f"{mm(text.x)} {mm(text.y)}  {text.text.rstrip()}" for text in texts] + [described(line) for line in merged(page.lines)]
        same = bool(own) and own == before
        said += [f"side {number}, {mm(page.width).strip()} × {mm(page.height).strip()} mm" +
                 (": som sida før" if same else "" if own else ": tom")]
        said += [] if same else own
        before = own
    return said


def mm(value):
    return f"{round(value / STEP) * STEP:6.1f}".replace(".", ",")


def steps(*values):
    return tuple(round(value / STEP) for value in values)


def joined(texts):
    """Text that goes on where the last ended is one: letters of a figure come one by one."""
    found = []
    for text in texts:
        if not text.text.strip():
            continue
        last = found[-1] if found else None
        if last and abs(last.y - text.y) < 0.05 and -0.05 < text.box[0] - last.box[2] < GAP and last.font == text.font:
            last.text, last.box = last.text + text.text, (*last.box[:2], *text.box[2:])
        else:
            found.append(text)
    return found


def merged(lines):
    """From the top; a line painted twice is one, and one that goes on where the last ended is the same."""
    found = []
    for left, top, right, bottom in sorted(lines, key=lambda line: steps(line[1], line[0], *line[2:])):
        last = found[-1] if found else None
        if last and steps(last[1], last[3]) == steps(top, bottom) and left <= last[2] + STEP and right - left > bottom - top:
            last[2] = max(last[2], right)
        elif not last or steps(*last) != steps(left, top, right, bottom):
            found.append([left, top, right, bottom])
    return found


def described(line):
    left, top, right, bottom = line
    if right - left > bottom - top:
        return f"{mm(left)} {mm(top)}  — strek til {mm(right).strip()}"
    return f"{mm(left)} {mm(top)}  | strek ned til {mm(bottom).strip()}"
