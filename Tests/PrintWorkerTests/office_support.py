"""Pages, the Word and PowerPoint files made from them, and what those say."""

import os
import pathlib
import posixpath
import re
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

PROJECT = pathlib.Path(__file__).resolve().parents[2]
WORKER_FOLDER = PROJECT / "Sources" / "PrintWorker"
TEMPLATES = PROJECT / "Templates" / "kontorfiler"
sys.path.insert(0, str(WORKER_FOLDER))
sys.dont_write_bytecode = True
from office import convert  # noqa: E402

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
DC = "{http://purl.org/dc/elements/1.1/}"
NOTE = '<div class="notat"><p class="merke">Til deg som holder timen</p><p><strong>Minutt 0–2.</strong> Si navnet ditt.</p><ul><li>rolig</li></ul></div>'


def page(body, *, language="nb", template="dokument", over="Øst &amp; Vest · Modul 1", draft=True, heading="Veileder"):
    mark = '<p class="utkast"><strong class="utkast-merke">Utkast</strong> <span class="utkast-om">Ingen har godkjent det.</span></p>' if draft else ""
    return f"""<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{heading} – Modul 1 – Øst &amp; Vest</title>
<link rel="stylesheet" href="../../stil.css"></head><body data-mal="{template}"><nav class="smuler"><a href="/home/noen/x.html">Smule</a></nav>
<main id="innhold"><div class="tittel"><p class="overlinje">{over}</p><h1>{heading}</h1>{mark}</div>{body}</main>
<footer class="fot"><p class="fot-hva"><span class="fot-dokument">{heading}</span> <span class="fot-hvor">{over}</span></p>
<p class="fot-versjon">Utkast: ikke faglig godkjent. Sist endret 21. november 2026.</p></footer></body></html>"""


def slide(title, body, note=NOTE):
    return f'<section class="lysark">\n<h2 id="x">{title}</h2>{body}{note}</section>'


def deck(*slides, **options):
    return page(f'<p class="lysark-antall">{len(slides)}</p><div class="brod lysarkene">{"".join(slides)}</div>', template="lysark", heading="Lysark", **options)


class Made:
    """A file made from a page, opened."""

    def __init__(self, kind, html):
        with tempfile.TemporaryDirectory() as folder:
            out = os.path.join(folder, f"ut.{kind}")
            self.answer = convert(kind, html, folder, "bedrifter/x/side.html", out, str(TEMPLATES / f"referanse.{kind}"))
            self.left = os.listdir(folder)
            self.data = pathlib.Path(out).read_bytes() if os.path.exists(out) else b""
        self.files = {}
        if self.data:
            with tempfile.TemporaryFile() as file:
                file.write(self.data)
                with zipfile.ZipFile(file) as archive:
                    self.dates = {info.date_time for info in archive.infolist()}
                    self.files = {info.filename: archive.read(info) for info in archive.infolist()}

    def text(self, path):
        return self.files[path].decode("utf-8")

    def tree(self, path):
        return ElementTree.fromstring(self.files[path])

    def paragraphs(self):
        """Word: style and text of every paragraph."""
        for paragraph in self.tree("word/document.xml").iter(f"{W}p"):
            style = paragraph.find(f"{W}pPr/{W}pStyle")
            yield (style.get(f"{W}val") if style is not None else ""), "".join(
                part.text or "" for part in paragraph.iter(f"{W}t"))

    def slides(self):
        count = len([path for path in self.files if re.fullmatch(r"ppt/slides/slide\d+\.xml", path)])
        return [self.tree(f"ppt/slides/slide{number}.xml") for number in range(1, count + 1)]

    def notes(self, number):
        rels = self.tree(f"ppt/slides/_rels/slide{number}.xml.rels")
        target = next((rel.get("Target") for rel in rels if rel.get("Type").endswith("/notesSlide")), None)
        return words(self.tree(posixpath.normpath(posixpath.join("ppt/slides", target)))) if target else ""


def words(tree):
    return " ".join(part.text or "" for part in tree.iter(f"{A}t"))


def title(tree):
    for shape in tree.iter(f"{P}sp"):
        if shape.find(f".//{P}ph").get("type") in ("title", "ctrTitle"):
            return "".join(part.text or "" for part in shape.iter(f"{A}t"))


LETTER = page("""<dl class="fakta"><div><dt>Tid</dt><dd>fredag 14. august 2026</dd></div></dl>
<p class="tekstfil"><a href="x.txt">Hent teksten</a></p><div class="brod"><h2 id="a">Hva</h2><p>Se <a href="leder.html">kortet</a> og <a href="https://helsenorge.no">helsenorge.no</a>.</p>
<div class="boks"><p class="boks-tittel">Husk</p><ul><li>113</li></ul></div><div class="avkryss"><ul><li>Ring</li></ul></div>
<p class="felt"><span class="ledetekst">Dato</span> <span class="strek"></span></p><div class="skrivelinjer" aria-hidden="true"><span></span><span></span></div>
<p>Frist: <span class="fylles-ut"><span class="skjult">(fylles ut)</span></span></p><p><span lang="pl">Dzień</span></p></div>""")
GUIDE = page("""<section class="timeplan"><h2 id="t">Kjøreplan</h2><table><caption>fredag</caption><thead><tr><th scope="col">Klokka</th><th scope="col">Del</th>
<th scope="col" class="hoyre">Minutter</th></tr></thead><tbody><tr class="rad-prosess"><td class="tidspunkt">13.34</td><th scope="row">Gruppearbeid <span class="slag">kortes aldri</span></th>
<td class="hoyre">20</td></tr></tbody></table></section><div class="brod"><section class="tid tid-prosess"><h2 id="g"><span class="klokke"><span class="pulje">A 13.34–13.54</span>
<span class="pulje">B 14.34–14.54</span></span> Gruppearbeid <span class="minutter">20 min</span></h2><div class="si"><p class="merke">Si</p><p>Nå er det deres tur.</p></div></section>
<section class="tid tid-ramme"><h2 id="h"><span class="klokke">13.54–14.00</span> Slutt <span class="minutter">6 min</span></h2></section></div>""", template="veileder")
TABLE = """<table><thead><tr><th scope="col">Tid</th><th scope="col">Smerte</th></tr></thead><tbody><tr><td>Ved start</td><td>52</td></tr></tbody></table><p><em>Kilde: oss</em></p>"""
DECK = deck(slide("Vondt er vanlig", "<p>Det går over.</p>"), slide("Kroppen", "<ul><li>En</li><li>To</li></ul>"), slide("Tall", TABLE))
