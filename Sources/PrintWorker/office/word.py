"""A page as a document of Word."""

import re
from html import escape

from .page import Page
from .pandoc import pandoc
from .parts import Parts
from .word_blocks import WordBlocks


def document(html, reference):
    """The bytes of the file, and nothing more to tell about it."""
    page = Page.read(html)
    parts = Parts(pandoc('docx', WordBlocks().content(page.main), {'lang': page.locale}, reference))
    parts.edit('word/footer1.xml', lambda xml: with_foot(xml, page))
    parts.edit('word/(settings|styles).xml', lambda xml: with_language(xml, page.locale))
    if page.template == 'veileder':
        parts.edit('word/styles.xml', larger)
    parts.set_properties(page)
    return parts.packed(), {}


def with_foot(xml, page):
    """The foot of the reference document has names where these belong."""
    over = page.over and f' · {page.over}'
    for name, text in (('DOKUMENTNAVN', page.name), ('BEDRIFT-OG-MOTE', over), ('VERSJON', page.version)):
        xml = xml.replace(f'>{name}<', f'>{escape(text, quote=False)}<')
    return xml


def with_language(xml, locale):
    xml = xml.replace('themeFontLang w:val="nb-NO"', f'themeFontLang w:val="{locale}"')
    return re.sub('<w:lang [^>]*/>', f'<w:lang w:val="{locale}" w:eastAsia="{locale}" w:bidi="ar-SA"/>', xml)


def larger(xml):
    """A guide is read standing, at arm's length: 12 points for 11, and 13.5 for 12.5."""
    for old, new in ((22, 24), (25, 27)):
        size = f'<w:sz w:val="{new}"/><w:szCs w:val="{new}"/>'
        xml = re.sub(f'<w:sz w:val="{old}" ?/><w:szCs w:val="{old}" ?/>', size, xml)
    return xml
