"""What must be true of one PDF. Each rule takes the file and yields (kind, detail) for what is wrong."""
import re
import unicodedata

import pikepdf

from pdf_tree import as_list
from printed_page import plain, spoken
from words import words

HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")
SIZES = {"bordkort": (148, 210), "kort": (297, 210), "lysark": (338.667, 190.5), "plakat": (420, 297), "plakatark": (297, 210),
         "strimler": (297, 210), "utsagnenes-vei": (297, 210), "plakat-a2": (594, 420), "plakat-a1": (841, 594), "plakat-a0": (1189, 841)}
# by template, and by file where that is larger than its template; mm; the others are A4
PAPER = (210, 297)
FONTS = re.compile(r"[A-Z]{6}\+Noto-?Sans(-Math)?(-(Regular|Bold|Italic|Bold-Italic|BoldItalic))?$")
FONT_FILES = {"/FontFile", "/FontFile2", "/FontFile3"}
BUILD_PATH = re.compile(r"(?<![\w./-])/(?:home|root|tmp|work|Users|private|var/folders)/[\w.-]+|file:")
DATE = re.compile(r"D:\d{8}|(?:Create|Modify|Metadata)Date")
FORBIDDEN = {"/JS", "/JavaScript", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile", "/EmbeddedFiles", "/GoToR", "/GoToE",
             "/SubmitForm", "/ImportData", "/RichMedia", "/Movie", "/Sound", "/AF", "/FFilter", "/XFA"}
ADDRESS = re.compile(r"(https|mailto|tel):")
WITHOUT_FOOT = {"bordkort", "lysark", "plakat", "plakatark", "utsagnenes-vei"}
CUT = {"plakatark", "strimler"}  # pictures of a part of something: what runs off them stands on another sheet
WITH_EMPTY_BACKS = {"kort", "ark"}  # what is cut up, and what is laid on a table
NUMBER = re.compile(r"^\d+ (?=\D)")  # the style sheet's own
FLOATS = 0.05  # mm that rounding may cost


def title(pdf, page):
    said = str(pdf.pdf.docinfo.get("/Title", ""))
    with pdf.pdf.open_metadata() as metadata:
        xmp = metadata.get("dc:title")
    if said != page.title or xmp != page.title:
        yield "tittel", f"«{said}» og «{xmp}», men sida heter «{page.title}»"
    if pdf.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "viser-ikke-tittel", ""


def language(pdf, page):
    if str(pdf.root.get("/Lang", "")) != page.language:
        yield "språk", f"{pdf.root.get('/Lang')}, men sida er på {page.language}"


def same_headings(elements, page):
    """The headings are those of the page, in its order; the style sheet may have numbered them."""
    said, asked = [(element.role, spoken(element.text)) for element in elements], page.headings
    if len(said) != len(asked):
        yield "overskrifter", f"{len(said)} i PDF-en, {len(asked)} på sida"
    for (role, text), (expected, heading) in zip(said, asked):
        if role != expected or NUMBER.sub("", text) != NUMBER.sub("", heading):
            yield "overskrifter", f"{role} «{text}» i PDF-en, {expected} «{heading}» på sida"


def same_words(element, page):
    """What is read is in the page's own words: none run together where a line breaks, and none fall apart."""
    for word in sorted(set(words(spoken(element.text).casefold())) - page.words):
        yield "ord", f"«{word}» blir lest, men står ikke på sida"


def headings(pdf, page):
    yield from same_headings(pdf.with_role(*HEADINGS), page)
    marks = {spoken(text) for _, text, _ in pdf.bookmarks}
    if page.headings and not marks:
        yield "uten-bokmerker", ""
    for text in sorted(marks - {text for _, text in page.headings}):
        yield "bokmerke-uten-overskrift", text
    if any(number is None for _, _, number in pdf.bookmarks):
        yield "bokmerke-uten-side", ""


def tables(pdf):
    for cell in pdf.with_role("TH"):
        if str(cell.attributes.get("/Scope")) not in ("/Row", "/Column", "/Both"):
            yield "overskrift-uten-retning", cell.text
    for table in pdf.with_role("Table"):
        if not table.all("TH"):
            yield "tabell-uten-overskrift", table.text[:60]


def figures(pdf):
    for figure in pdf.with_role("Figure"):
        if not str(figure.properties.get("/Alt", "")).strip():
            yield "figur-uten-tekst", figure.text[:60]


def lists(pdf):
    for element in pdf.with_role("L"):
        if any(kid.role not in ("LI", "Caption", "L") for kid in element.kids):
            yield "liste", f"{sorted({kid.role for kid in element.kids})} i en liste"
    for item in pdf.with_role("LI"):
        if item.above.role != "L" or not any(kid.role == "LBody" for kid in item.kids):
            yield "liste", f"punkt uten liste eller innhold: {item.text[:60]}"


def same_amounts(pdf, page):
    """Lists and tables are as many as on the page: none has become plain text."""
    for role, count in (("LI", page.items), ("Table", page.tables)):
        if len(pdf.with_role(role)) != count:
            yield "antall", f"{len(pdf.with_role(role))} {role}, {count} på sida"


def fields(pdf, is_fillable):
    if bool(pdf.fields) != is_fillable:
        yield "utfylling", f"{len(pdf.fields)} felt, men sida sier {'noe' if is_fillable else 'ikke noe'} om å fylle ut"
    names = [str(field.get("/T", "")) for field, _ in pdf.fields]
    for field, label in pdf.fields:
        if not label or not field.get("/T"):
            yield "felt-uten-navn", f"{field.get('/T')}: {label}"
        if names.count(str(field.get("/T"))) > 1:
            yield "felt-med-samme-navn", field.get("/T")
    known = {widget.objgen for field, _ in pdf.fields for widget in (as_list(field.get("/Kids")) or [field])}
    told = {annotation for element in pdf.with_role("Form") for annotation in element.annotations}
    for annotation in pdf.annotations:
        if annotation.get("/Subtype") == "/Widget":
            if not str(annotation.get("/TU", "")).strip():
                yield "felt-uten-navn", annotation.get("/T")
            if annotation.objgen not in known or annotation.objgen not in told:
                yield "felt-utenfor-treet", annotation.get("/TU")
    if told - {annotation.objgen for annotation in pdf.annotations}:
        yield "felt-uten-sted", ""


def links(pdf):
    told = {annotation for element in pdf.with_role("Link") for annotation in element.annotations}
    for annotation in pdf.annotations:
        if annotation.get("/Subtype") == "/Link":
            address = str(annotation.get("/A", {}).get("/URI", ""))
            if address and not ADDRESS.match(address):
                yield "lenke", address
            if annotation.objgen not in told or not str(annotation.get("/Contents", "")).strip():
                yield "lenke-uten-tekst", address


def sizes(pdf, templates):
    """`templates` says for each page which template it is of."""
    for number, (page, template) in enumerate(zip(pdf.pages, templates), 1):
        expected = SIZES.get(template, PAPER)
        if max(abs(page.width - expected[0]), abs(page.height - expected[1])) > FLOATS:
            yield "format", f"side {number} er {page.width:.1f} × {page.height:.1f} mm, ikke {expected[0]} × {expected[1]}"


def fonts(pdf):
    for _, value in pdf.values():
        if isinstance(value, pikepdf.Dictionary) and value.get("/Type") == "/Font":
            name = str(value.get("/BaseFont", ""))[1:]
            below = as_list(value.get("/DescendantFonts")) or [value]
            embedded = all(FONT_FILES & set(font.get("/FontDescriptor", {}).keys()) for font in below)
            if not embedded or not FONTS.match(name):
                yield "skrift", f"{name}{'' if embedded else ' er ikke lagt ved'}"
    for page in pdf.pages:
        for text in page.texts:
            if "\ufffd" in text.text:
                yield "uleselig", text.text
            if "Math" in text.font and any(unicodedata.category(letter)[0] != "S" for letter in text.text.strip()):
                yield "skrift", f"«{text.text}» i {text.font}"


def places(pdf, template=None):
    """Nothing runs off the sheet."""
    if template in CUT:
        return
    for number, page in enumerate(pdf.pages, 1):
        for text in page.texts:
            left, top, right, bottom = text.box
            if text.text.strip() and (min(left, top) < -FLOATS or right > page.width + FLOATS or bottom > page.height + FLOATS):
                yield "utenfor-arket", f"side {number}: «{text.text[:60]}»"


def marks(pdf):
    """Everything painted is in the tree or an artefact."""
    for number, page in enumerate(pdf.pages, 1):
        for text in page.texts:
            if text.mcid is None and not text.is_artifact:
                yield "umerket", f"side {number}: «{text.text[:60]}»"
    for text in pdf.tree.untold:
        yield "utenfor-treet", text[:60]


def foot(pdf, pages, version, template):
    """The running foot of `pages` stands on each of them, is no part of what is read, and counts right."""
    if template in WITHOUT_FOOT:
        return
    for number, page in enumerate(pages, 1):
        if not page.texts:
            if template not in WITH_EMPTY_BACKS or number % 2:
                yield "tom-side", f"side {number}"
            continue
        silent = plain("".join(text.text for text in page.texts if text.is_artifact))
        read = plain("".join(text.text for text in page.texts if not text.is_artifact))
        if version and version not in silent:
            yield "uten-fot", f"side {number}"
        if version and version in read:
            yield "fot-blir-lest", f"side {number}"
        if f"side{number}av{len(pages)}" not in silent and f"page{number}of{len(pages)}" not in silent:
            yield "sidetall", f"side {number} av {len(pages)} sier noe annet"


def hazards(pdf):
    """Nothing that runs, nothing outside the file, nothing of the machine or the day it was made."""
    for key, value in pdf.values():
        if key in FORBIDDEN or (isinstance(value, pikepdf.Name) and str(value) in FORBIDDEN):
            yield "forbudt", f"{key} {value if isinstance(value, pikepdf.Name) else ''}"
        if isinstance(value, pikepdf.Dictionary) and (value.get("/Type") == "/Filespec" or ("/F" in value and "/UF" in value)):
            yield "forbudt", "fil utenfor"
        if key in ("/CreationDate", "/ModDate", "/M"):
            yield "dato", f"{key} {value}"
        if isinstance(value, pikepdf.String):
            said = str(value)
        elif key == "" and isinstance(value, pikepdf.Stream) and value.get("/Type") == "/Metadata":
            said = value.read_bytes().decode("utf-8", "ignore")
        else:
            continue
        for kind, pattern in (("sti-fra-byggemaskinen", BUILD_PATH), ("dato", DATE)):
            if match := pattern.search(said):
                yield kind, match.group()


def everywhere(pdf):
    """The rules that hold for every file, whatever it is of."""
    if pdf.tree.top is None:
        yield "uten-tagger", ""
        return
    for rule in (tables, figures, lists, links, fonts, marks, hazards):
        yield from rule(pdf)
