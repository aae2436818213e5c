"""The PDFs of a finished site against its pages: each against its own, a bundle against its parts, all against the lists."""
import dataclasses
import pathlib
import re

import pdf_rules as rules
from pdf_file import PDF
from printed_page import PrintedPage, hidden_on_paper, plain

PUBLIC = "nettsted"
BUNDLE = "pakke.pdf"
WHOLE = "hele-nettstedet.pdf"  # every page of the public site in one norm, which have no files of their own
FORMS = "-alt.pdf"  # the forms of a patient's pack, one after the other, without a cover that counts
LARGER = re.compile(r"-a[0-2](?=\.pdf$)")  # a page's file on larger paper
OTHER = re.compile(r"-(a[0-2]|utfylling)(?=\.pdf$)")  # a page's file beside the first
COUNT = re.compile(r"(\d+)\s+(?:sider?|pages?)\b")


class Site:
    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.hidden = hidden_on_paper((self.root / "stil.css").read_text(encoding="utf-8"))

    def page(self, path):
        return PrintedPage(path.read_text(encoding="utf-8"), self.hidden)

    def folders(self):
        """Folders with PDFs; those of a folder are looked at together."""
        return sorted({path.parent for path in self.root.rglob("*.pdf")})

    def check_folder(self, folder, pattern="*.pdf"):
        """(file, kind, detail) of what is wrong with the PDFs of a folder, and how many pages they have."""
        files = {path.name: PDF(path) for path in sorted(folder.glob(pattern))}
        pages = {name: self.page(folder / OTHER.sub("", name).replace(".pdf", ".html")) 
                 for name in files if name not in (BUNDLE, WHOLE) and not name.endswith(FORMS)}
        found = []
        for name, pdf in files.items():
            place = (folder / name).relative_to(self.root).as_posix()
            if name == BUNDLE:
                wrong = self.bundle(pdf, files, pages)
            elif name == WHOLE:
                wrong = self.whole(pdf, folder)
            else:
                wrong = self.single(pdf, pages[name], name) if name in pages else rules.everywhere(pdf)
            found += [(place, kind, str(detail)[:200]) for kind, detail in dict.fromkeys(wrong)]
        return found, sum(len(pdf.pages) for pdf in files.values())

    def single(self, pdf, page, name):
        yield from rules.everywhere(pdf)
        yield from rules.places(pdf, page.template)
        yield from rules.title(pdf, page)
        yield from rules.language(pdf, page)
        yield from rules.headings(pdf, page)
        yield from rules.same_amounts(pdf, page)
        yield from rules.same_words(pdf.tree.top, page)
        paper = name.removesuffix(".pdf") if LARGER.search(name) else page.template
        yield from rules.sizes(pdf, [paper] * len(pdf.pages))
        yield from rules.foot(pdf, pdf.pages, page.version, page.template)
        said = page.links.get(name, "")
        yield from rules.fields(pdf, "fylle ut" in said or "fill in" in said)
        if COUNT.findall(said) != [str(len(pdf.pages))]:
            yield "sida-sier", f"«{said}», men PDF-en har {len(pdf.pages)} sider"

    def whole(self, pdf, folder):
        """Each part is a page of the site in its norm, and says what the page says."""
        yield from rules.everywhere(pdf)
        yield from rules.places(pdf)
        yield from rules.fields(pdf, False)
        hidden = hidden_on_paper((self.root / PUBLIC / "stil.css").read_text(encoding="utf-8"))
        own = [PrintedPage(path.read_text(encoding="utf-8"), hidden) for path in sorted(folder.glob("*.html"))]
        pages = {plain(page.headings[0][1]): page for page in own}
        parts = [element for element in pdf.elements if element.role == "Part"]
        if len(parts) < 30:
            yield "deler", f"bare {len(parts)} sider"
        for part in parts:
            title = str(part.properties.get("/T", ""))
            if plain(title) not in pages:
                yield "deler", f"«{title}» er ingen side"
                continue
            yield from rules.same_headings(part.all(*rules.HEADINGS), pages[plain(title)])
            yield from rules.same_words(part, pages[plain(title)])
        yield from rules.sizes(pdf, ["nettside"] * len(pdf.pages))

    def bundle(self, pdf, files, pages):
        yield from rules.everywhere(pdf)
        yield from rules.places(pdf)
        yield from rules.fields(pdf, False)
        index = self.page(pdf.path.parent / "index.html")
        yield from rules.language(pdf, index)
        cover = Cover(pdf, index)
        yield from cover.wrong(files)
        first, templates, last = 1, [None], 1
        for row in cover.rows:
            if row.file not in files:
                yield "omslag", f"«{row.title}» er ikke på møtets side"
                return
            part, page = files[row.file], pages[row.file]
            first = last + 1 + last % 2
            if any(blank.texts or blank.lines for blank in pdf.pages[last:first - 1]):
                yield "blanke-sider", f"side {last + 1} er ikke tom"
            templates += [templates[-1]] * (first - last - 1) + [page.template] * len(part.pages)
            last = first + len(part.pages) - 1
            if row.first != first:
                yield "omslag", f"«{row.title}» begynner på side {first}, omslaget sier {row.first}"
            own = pdf.pages[first - 1:last]
            yield from rules.foot(pdf, own, page.version, page.template)
            if [look(one) for one in own] != [look(one) for one in part.pages]:
                yield "ulik-enkeltfila", row.title
        if len(pdf.pages) != last:
            yield "sidetall", f"{len(pdf.pages)} sider, men omslag, deler og blanke er {last}"
        yield from rules.sizes(pdf, templates)
        parts = [element for element in pdf.elements if element.role == "Part"]
        names = [str(part.properties.get("/T", "")) for part in parts]
        marks = [(text, number) for level, text, number in pdf.bookmarks if level == 1]
        if marks != list(zip(names, [1, *(row.first for row in cover.rows)])):
            yield "bokmerker", f"{marks}"
        for row, part in zip(cover.rows, parts[1:]):
            yield from rules.same_headings(part.all(*rules.HEADINGS), pages[row.file])
            yield from rules.same_words(part, pages[row.file])
            if str(part.properties.get("/Lang", pdf.root.Lang)) != pages[row.file].language:
                yield "språk", row.title


def look(page):
    """A page as it is seen, to the tenth of a millimetre."""
    return [(text.text, round(text.x, 1), round(text.y, 1)) for text in page.texts], \
        [tuple(round(edge, 1) for edge in line) for line in page.lines]


@dataclasses.dataclass
class Row:
    """One line of the table on a cover."""
    file: str | None
    title: str
    first: int
    pages: int
    sheets: int
    copies: str
    total: str


class Cover:
    """The table on the first page of a bundle, and the page of the meeting that it must agree with."""

    def __init__(self, pdf, index):
        # each document on the meeting's page: its title, how many are needed, its file
        self.listed = {plain(cells[1][0]): (cells[1][0], cells[2][0], cells[-1][1][0])
                       for cells in index.rows if len(cells) == 5 and cells[-1][1]}
        staff = next((text for name, text in index.facts.items() if name.startswith(("Ansatte", "Tilsette"))), "0")
        self.people = int(re.match(r"\d+", staff).group())
        table = [[cell.text.strip() for cell in row.kids] for row in pdf.with_role("Table")[0].all("TR")]
        self.sums, self.rows = table[-1], []
        for _, title, _, first, pages, sheets, copies, total, *_ in table[1:-1]:
            file = self.listed.get(plain(title), (None, None, None))[2]
            self.rows.append(Row(file, title, number(first), number(pages), number(sheets), copies, total))

    def wrong(self, files):
        """What the table says that is not so; where the parts begin is for the bundle to tell."""
        expected = [title for title, copies, _ in self.listed.values() if "skjerm" not in copies]
        if [plain(row.title) for row in self.rows] != [plain(title) for title in expected]:
            yield "omslag", f"{[row.title for row in self.rows]}, ikke {expected}"
        known = 0
        for row in self.rows:
            if row.file in files:
                pages, copies = len(files[row.file].pages), number(self.listed[plain(row.title)][1])
                if (row.pages, row.sheets) != (pages, (pages + 1) // 2):
                    yield "omslag", f"«{row.title}» har {pages} sider; omslaget sier {row.pages} sider, {row.sheets} ark"
                yield from self.wrong_amount(row, copies)
                known += (0 if is_sent(row) else copies or 0) * row.sheets
        pages = sum(row.pages for row in self.rows)
        if [number(self.sums[1]), number(self.sums[2])] != [pages, known]:
            yield "omslag", f"til sammen {self.sums}, ikke {pages} sider og {known} ark"

    def wrong_amount(self, row, copies):
        if is_sent(row):
            if number(row.total) != 0:
                yield "omslag", f"«{row.title}»: {row.copies}, men {row.total} ark"
        elif copies is None:  # one each, and nobody knows how many will come
            if number(row.total) != row.sheets or "per" not in row.total:
                yield "omslag", f"«{row.title}»: {row.copies}, {row.total}"
        elif number(row.copies) != copies or (copies > 2 and copies != self.people):
            yield "omslag", f"«{row.title}»: {row.copies}; møtets side sier {copies}, og {self.people} er ansatt"
        elif number(row.total) != copies * row.sheets:
            yield "omslag", f"«{row.title}»: {row.total} ark, ikke {copies * row.sheets}"


def is_sent(row):
    """Whether a part goes to people as a file, and needs no paper."""
    return "PDF" in row.copies


def number(text):
    """The first number in a text; None when there is none, or when it says «1 til hver»."""
    match = re.search(r"\d+", text.replace("\u00a0", ""))
    return int(match.group()) if match and not re.match(r"1\s*til\s*(hver|kvar)", text) else None
