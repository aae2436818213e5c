"""pdf-faults SITE FOLDER: plants one fault after another in PDFs of a finished site, and asks the check for each.

A fault counts as found when the check says something of its kind that it did not say of the sound file. Exit 0 when all are.
"""
import pathlib
import re
import shutil
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name, String

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "lib"))
from pdf_content import contents
from pdf_ledger import check_ledgers
from pdf_site import Site

MEETING = "bedrifter/askeladden-barnehage/2-mal-og-planleggingsmote"
FORM, SHEET, GUIDE, BUNDLE = "mal.pdf", "deltaker.pdf", "veileder.pdf", "pakke.pdf"


def elements(pdf, *roles):
    def walk(node):
        if isinstance(node, Dictionary) and "/S" in node:
            if str(node.S)[1:] in roles:
                yield node
            kids = node.get("/K", [])
            for kid in kids if isinstance(kids, Array) else [kids]:
                yield from walk(kid)
    return list(walk(pdf.Root.StructTreeRoot.K[0]))


def first(pdf, *roles):
    return elements(pdf, *roles)[0]


def content(pdf, old, new, page=0):
    stream = pdf.pages[page].Contents
    stream.write(stream.read_bytes().replace(old, new, 1))


def action(pdf, **entries):
    pdf.Root.OpenAction = Dictionary(S=Name.Launch, **entries)


def font_file(pdf):
    for item in pdf.objects:
        if isinstance(item, Dictionary) and "/FontFile2" in item:
            del item["/FontFile2"]


def font_name(pdf):
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/Type") == "/Font" and "/DescendantFonts" in item:
            item.BaseFont = Name("/AAAAAA+DejaVu-Sans")


def without_marks(pdf):
    stream = pdf.pages[0].Contents
    before, _, after = stream.read_bytes().partition(b"/Span\n<</MCID 0>>\nBDC")
    stream.write(before + b"/Span\nBMC" + after)


def without_spaces(pdf):
    """Lines no longer end in a space, as before it was painted."""
    space = next(code for font in contents(pdf)[0].fonts.values() for code, text in font.letters.items() if text == " ")
    for page in pdf.pages:
        stream = page.Contents
        stream.write(re.sub(b"%04x(?=>[-0-9.]*\\]? ?T[jJ])" % space, b"", stream.read_bytes()))


def exchange_counts(pdf):
    """The first row of the cover's table gets the page number of the second, and the other way round."""
    rows = [row for row in elements(pdf, "TR")][1:3]
    one, other = (row.K[3].K for row in rows)
    rows[0].K[3].K, rows[1].K[3].K = other, one


# the kind of finding, the file, and what is done to it
FAULTS = [
    ("tittel", SHEET, lambda pdf: pdf.docinfo.__setitem__("/Title", "Uten tittel")),
    ("viser-ikke-tittel", SHEET, lambda pdf: pdf.Root.ViewerPreferences.__delitem__("/DisplayDocTitle")),
    ("språk", SHEET, lambda pdf: setattr(pdf.Root, "Lang", String("en"))),
    ("overskrifter", SHEET, lambda pdf: setattr(first(pdf, "H2"), "S", Name.H3)),
    ("overskrifter", SHEET, lambda pdf: setattr(first(pdf, "H2"), "S", Name.P)),
    ("overskrifter", BUNDLE, lambda pdf: setattr(elements(pdf, "H2")[-1], "S", Name.H3)),
    ("ord", SHEET, without_spaces),
    ("ord", BUNDLE, without_spaces),
    ("uten-bokmerker", SHEET, lambda pdf: pdf.Root.__delitem__("/Outlines")),
    ("bokmerke-uten-overskrift", SHEET, lambda pdf: setattr(pdf.Root.Outlines.First, "Title", String("Noe annet"))),
    ("overskrift-uten-retning", GUIDE, lambda pdf: first(pdf, "TH").A.__delitem__("/Scope")),
    ("tabell-uten-overskrift", GUIDE, lambda pdf: [setattr(cell, "S", Name.TD) for cell in elements(pdf, "TH")]),
    ("figur-uten-tekst", SHEET, lambda pdf: setattr(first(pdf, "P"), "S", Name.Figure)),
    ("liste", SHEET, lambda pdf: setattr(first(pdf, "LI"), "S", Name.P)),
    ("antall", SHEET, lambda pdf: [setattr(item, "S", Name.Div) for item in elements(pdf, "L", "LI")]),
    ("felt-uten-navn", FORM, lambda pdf: pdf.Root.AcroForm.Fields[0].__delitem__("/TU")),
    ("felt-med-samme-navn", FORM, lambda pdf: setattr(pdf.Root.AcroForm.Fields[0], "T", pdf.Root.AcroForm.Fields[1].T)),
    ("felt-utenfor-treet", FORM, lambda pdf: first(pdf, "Form").__setitem__("/K", Array([]))),
    ("utfylling", FORM, lambda pdf: setattr(pdf.Root.AcroForm, "Fields", Array([]))),
    ("format", SHEET, lambda pdf: setattr(pdf.pages[0], "MediaBox", Array([0, 0, 612, 792]))),
    ("format", BUNDLE, lambda pdf: setattr(pdf.pages[1], "MediaBox", Array([0, 0, 842, 595]))),
    ("skrift", SHEET, font_file),
    ("skrift", SHEET, font_name),
    ("utenfor-arket", SHEET, lambda pdf: content(pdf, b"BT\n1 0 0 -1 ", b"BT\n1 0 0 -1 9")),
    ("umerket", SHEET, without_marks),
    ("fot-blir-lest", SHEET, lambda pdf: [content(pdf, b"/Artifact", b"/Span", page) for page in (0, 1) for _ in range(40)]),
    ("sidetall", SHEET, lambda pdf: pdf.pages.append(pdf.pages[0])),
    ("tom-side", SHEET, lambda pdf: pdf.pages[1].Contents.write(b"")),
    ("utenfor-treet", SHEET, lambda pdf: first(pdf, "P").__setitem__("/K", Array([]))),
    ("forbudt", SHEET, lambda pdf: action(pdf, F=String("/bin/sh"))),
    ("forbudt", SHEET, lambda pdf: setattr(pdf.Root, "Names", Dictionary(JavaScript=Dictionary(Names=Array([]))))),
    ("forbudt", SHEET, lambda pdf: setattr(pdf.Root, "Vedlegg", pdf.make_indirect(
        Dictionary(Type=Name.Filespec, F=String("a"))))),
    ("sti-fra-byggemaskinen", SHEET, lambda pdf: setattr(pdf.Root, "Sted", String("/work/main/Output/x.html"))),
    ("dato", SHEET, lambda pdf: pdf.docinfo.__setitem__("/CreationDate", "D:20261121120000Z")),
    ("lenke", SHEET, lambda pdf: setattr(pdf.pages[0].obj, "Annots", Array([pdf.make_indirect(Dictionary(
        Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=Dictionary(S=Name.URI, URI=String("http://x.no/"))))]))),
    ("sida-sier", SHEET, lambda pdf: pdf.pages.append(pdf.pages[0])),
    ("lista-sier", SHEET, lambda pdf: pdf.pages.append(pdf.pages[0])),
    ("omslag", BUNDLE, exchange_counts),
    ("sidetall", BUNDLE, lambda pdf: pdf.pages.append(pdf.pages[1])),
    ("blanke-sider", BUNDLE, lambda pdf: setattr(pdf.pages[1].obj, "Contents", pdf.pages[0].Contents)),
    ("ulik-enkeltfila", BUNDLE, lambda pdf: content(pdf, b"BT\n1 0 0 -1 ", b"BT\n1 0 0 -1 1", 2)),
    ("bokmerker", BUNDLE, lambda pdf: setattr(pdf.Root.Outlines.First.Next, "Title", String("Noe annet"))),
]


def main():
    source, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    shutil.copytree(source / MEETING, folder / MEETING)
    shutil.copy(source / "stil.css", folder)
    shutil.copy(source / MEETING / "../.hia-trykk", folder / MEETING / "..")
    missed = 0

    def findings(name):
        # the list is of all meetings, and only this one is here
        ledger = [finding for finding in check_ledgers(folder) if finding[0] == f"{MEETING}/{name}"]
        return set(Site(folder).check_folder(folder / MEETING, "*.pdf" if name == BUNDLE else name)[0] + ledger)
    sound = {name: findings(name) for name in {name for _, name, _ in FAULTS}}
    for kind, name, plant in FAULTS:
        path = folder / MEETING / name
        whole = path.read_bytes()
        with pikepdf.open(path, allow_overwriting_input=True) as pdf:
            plant(pdf)
            pdf.save(path)
        found = {finding[1] for finding in findings(name) - sound[name]}
        path.write_bytes(whole)
        if kind not in found:
            missed += 1
            print(f"{name}: {kind} ble ikke funnet, men {sorted(found)}")
    print(f"{len(FAULTS)} plantede feil, {missed} ikke funnet")
    return 1 if missed else 0


sys.exit(main())
