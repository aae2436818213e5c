"""What an office file uses of a page."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import tinyhtml5

from .errors import OfficeError

LOCALES = {'nb': 'nb-NO', 'nn': 'nn-NO', 'se': 'se-NO'}


def locale(language):
    return LOCALES.get(language, language)


def classes(element):
    return set((element.get('class') or '').split())


def first(element, tag='*', name=None):
    """The first element inside of that kind, with that class."""
    return next((inner for inner in element.iter(tag) if name is None or name in classes(inner)), None)


def collapsed(text):
    """With single spaces; a hard space is not one of them."""
    return re.sub(r'[ \t\r\n\f]+', ' ', text)


def text_of(element):
    """All text, but for what stands there for a screen reader only. Of no element, none."""
    if element is None or 'skjult' in classes(element):
        return ''
    inner = (text_of(child) + (child.tail or '') for child in element)
    return collapsed((element.text or '') + ''.join(inner)).strip()


@dataclass
class Page:
    language: str
    template: str   # data-mal: which kind of page
    title: str      # of the file
    over: str       # company and meeting
    draft: str      # «Utkast», or nothing
    name: str       # of the document, in the foot
    version: str    # in the foot
    main: Element

    @classmethod
    def read(cls, html):
        root = tinyhtml5.parse(re.sub('<!--.*?-->', '', html, flags=re.DOTALL), namespace_html_elements=False)
        main = first(root, 'main')
        if main is None:
            raise OfficeError('Siden har ikke noe innhold (main).', 'missing')
        return cls(
            language=root.get('lang') or 'nb', template=first(root, 'body').get('data-mal'),
            title=text_of(first(root, 'title')), over=text_of(first(main, name='overlinje')),
            draft=text_of(first(main, name='utkast-merke')), name=text_of(first(root, name='fot-dokument')),
            version=text_of(first(root, name='fot-versjon')), main=main)

    @property
    def locale(self):
        return locale(self.language)
