"""From HTML to PDF: WeasyPrint 70.0 with what it lacks put in its place.

The same HTML, style sheets and fonts give the same bytes, whatever was printed before. That is why a layout knows
nothing of the standard it is written in, and why nothing a job leaves behind is anything but memory of parsed input.
"""

import hashlib
import re
from collections import OrderedDict
from dataclasses import dataclass

import weasyprint
from weasyprint.pdf.metadata import DocumentMetadata
from weasyprint.text.fonts import FontConfiguration

import forms
import links
import marks
import paper
import spaces
import styles
import tags
import wrappers
from fetch import Refusal, RootFetcher

assert weasyprint.__version__ == '70.0', 'the parts put in WeasyPrint\'s place are written for 70.0'

LAYOUTS_KEPT = 24  # room for a pack: its single files and its bundle share layouts
VARIANTS = {'a2a+ua1': 'pdf/a-2a', 'ua1': 'pdf/ua-1'}
GLYPH = re.compile(r'\.notdef glyph rendered for Unicode string unsupported by fonts: "(.*)" \((U\+\w+)\)', re.DOTALL)
# A page's sheet is written for browsers too. What WeasyPrint does not know there it passes over, as it should:
# text-wrap, text-size-adjust, print-color-adjust, clip-path, fill and stroke of figures.
DISREGARDED = re.compile(r'Ignored `.*` at \d+:\d+, .*\.', re.DOTALL)
# Text for those who hear the page stands in a box of one pixel. Broken there, letter by letter, it would run off the
# sheet and be lost; its frames would leave a dot. And Noto Sans has no hollow bullet for lists within lists.
HEARD = '.skjult, :is([data-mal="lysark"], [data-mal="plakat"], [data-mal="utsagnenes-vei"]) .tittel, .lysark-antall'
OWN_SHEET = f'''
{HEARD} {{ white-space: nowrap !important }}
:is({HEARD}) * {{ border: 0 !important; background: none !important }}
:is(ul, ol) ul {{ list-style-type: disc }}
'''
UA_IN_XMP = b'''<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1" />
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema\
</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 the document follows</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF>'''


class Metadata(DocumentMetadata):
    """XMP that names PDF/UA-1 beside PDF/A-2a. PDF/A asks that a schema it does not know is described in the file."""

    def generate_rdf_metadata(self, variant, version, conformance):
        xml = super().generate_rdf_metadata(variant, version, conformance)
        return xml.replace(b'</rdf:RDF>', UA_IN_XMP) if variant == 'a' else xml


@dataclass(eq=False)
class Layout:
    """A page of the site, set on sheets of paper."""

    document: weasyprint.Document
    root: object  # its <html>
    read: dict    # the files it was made of, besides the page

    @property
    def pages(self):
        return self.document.pages

    @property
    def language(self):
        return self.document.metadata.lang

    @property
    def title(self):
        heading = next(self.root.iter('h1'), None)
        return marks.text_of(heading) if heading is not None else self.document.metadata.title


def judge(messages):
    """Refuse what WeasyPrint only warns about; the file would lack something."""
    for message in messages:
        if glyph := GLYPH.search(message):
            raise Refusal('glyph', f'ingen skrift har tegnet «{glyph[1]}» ({glyph[2]})')
        if not DISREGARDED.fullmatch(message):
            raise Refusal('warning', f'WeasyPrint melder: {message}')


def prepare(root):
    """Make the page ready for paper, before layout.

    A running element stands on the pages from its own place on, so the foot moves to before <main>. Attachments are
    refused: PDF/A-2 allows none, and they carry the time of day.
    """
    for element in root.iter():
        if element.tag in ('a', 'link') and 'attachment' in element.get('rel', '').lower().split():
            raise Refusal('failure', f'sida vil legge ved «{element.get("href")}», og en PDF kan ikke ha vedlegg')
    body = root.find('body')
    for foot in [child for child in body if 'fot' in child.get('class', '').split()]:
        main = body.find('main')
        if main is not None:
            body.remove(foot)
            body.insert(list(body).index(main), foot)


class Engine:
    """Prints pages below `root` with the print sheet `style`. Fonts come from FONTCONFIG_FILE, set before the import."""

    def __init__(self, root, style):
        self.fetcher = RootFetcher(root)
        for part in (wrappers, styles, spaces, marks, links, forms, tags):
            part.install()
        self.fonts = FontConfiguration()
        self.layouts = OrderedDict()
        with open(style, 'rb') as file, styles.Notes() as notes:
            self.sheets = [weasyprint.CSS(string=text, url_fetcher=self.fetcher) for text in (file.read(), OWN_SHEET)]
        if notes.messages:  # this sheet is for WeasyPrint alone: what it does not know there is a slip
            raise Refusal('warning', f'{style}: {notes.messages[0]}')

    def layout(self, html, at):
        """Set a page; from memory when the same page was just set."""
        key = (hashlib.sha256(html.encode()).digest(), at)
        kept = self.layouts.get(key)
        if kept is None or not self.fetcher.is_unchanged(kept.read):
            self.layouts[key] = self._layout(html, at)
            while len(self.layouts) > LAYOUTS_KEPT:
                self.layouts.popitem(last=False)
        self.layouts.move_to_end(key)
        return self.layouts[key]

    def _layout(self, html, at):
        self.fetcher.begin()
        page = weasyprint.HTML(string=html, base_url=self.fetcher.base_url(at), url_fetcher=self.fetcher)
        prepare(page.etree_element)
        with styles.Notes() as notes:
            document = page.render(font_config=self.fonts, stylesheets=self.sheets)
        if self.fetcher.refusal:
            raise self.fetcher.refusal
        judge(notes.messages)
        marks.mark(page.etree_element, document.pages)
        spaces.write(page.etree_element, document.pages)
        links.keep_useful(document.pages)
        return Layout(document, page.etree_element, self.fetcher.read)

    def forget(self):
        """Give the memory of layouts back."""
        self.layouts.clear()

    def blank(self, width, height):
        """A sheet with nothing on it, in CSS pixels."""
        sheet = weasyprint.CSS(string=f'@page {{ size: {width}px {height}px; margin: 0 }}')
        html = weasyprint.HTML(string='<html></html>', url_fetcher=self.fetcher)
        page, = html.render(font_config=self.fonts, stylesheets=[sheet]).pages
        marks.mark(html.etree_element, [page])
        return page

    def pdf(self, html, at, standard, key, with_forms, paper_name=None):
        """One page of the site as a PDF, enlarged if it is for larger paper. Gives its bytes and its number of sheets."""
        layout = self.layout(html, at)
        pages = layout.pages
        if with_forms:
            pages = forms.with_fields(layout.root, pages)
        metadata = Metadata(**vars(layout.document.metadata))
        sheet = paper.paper_for(paper_name, pages)
        return self.write(layout, metadata, pages, [tags.Source(layout.root, pages)], standard, key, sheet), len(pages)

    def write(self, layout, metadata, pages, sources, standard, key, sheet=paper.Paper()):
        """Bytes of a PDF with these pages; `sources` says which HTML each comes from."""
        document = layout.document.copy(pages)
        document.metadata, document.sources, document.zoom = metadata, sources, sheet.zoom
        document.color_profiles = {}
        document.output_intent = 'srgb'
        self.fetcher.begin()
        with styles.Notes() as notes:
            content = document.write_pdf(
                zoom=sheet.zoom, finisher=sheet.finish, pdf_variant=VARIANTS[standard], output_intent='srgb',
                pdf_identifier=key.encode())
        if self.fetcher.refusal:  # pictures are read again when they are painted
            raise self.fetcher.refusal
        judge(notes.messages)
        return content
