"""What stands in a line: from HTML to pandoc's inlines."""

import re

from .page import classes, locale, text_of
from .tree import BLANK, BOX, BREAK, EM_SPACE, span, strong, styled, trimmed, words

TAGS = {'a', 'br', 'code', 'em', 'img', 'span', 'strong', 'sup'}
# Word's character styles, by class; slides have none.
STYLES = {'minutter': 'Minutter', 'slag': 'Prosess', 'kilde': 'Dempet', 'utkast-merke': 'Utkastmerke'}


class Inlines:
    def __init__(self, line):
        self.line = line  # for the line of a form, to write on

    def of(self, element):
        return trimmed(self.content(element))

    def cell(self, element):
        """What stands in a cell of a table; paragraphs and items on lines of their own."""
        return [inline for line in self.lines(element) for inline in (BREAK, *line)][1:]

    def lines(self, element):
        lines, loose = [], words(element.text)
        for child in element:
            if child.tag in TAGS:
                loose += self.one(child)
            else:
                lines, loose = [*lines, loose, *self.lines(child)], []
            loose += words(child.tail)
        return [line for line in map(trimmed, [*lines, loose]) if line]

    def content(self, element):
        out = words(element.text)
        for child in element:
            out += self.one(child) + words(child.tail)
        return out

    def one(self, element):
        """One element as inlines; untrimmed, as it may stand in the middle of a line."""
        names, tag = classes(element), element.tag
        if 'skjult' in names:
            return []
        if tag == 'br':
            return [BREAK]
        if tag == 'sup':
            inner = self.of(element)
            return [{'t': 'Superscript', 'c': inner}] if inner else []
        if tag == 'img':
            return words(element.get('alt'))
        if 'fylles-ut' in names:
            return [BLANK]
        if 'strek' in names:
            return [self.line]
        if 'rute' in names:
            return [styled('Rute', [BOX])]
        if 'klokke' in names:
            return self.clock(element)
        # A link is kept when it leads somewhere also from a file that was sent in a mail.
        linked = tag == 'a' and re.match('(https?|mailto|tel):', element.get('href') or '')
        style = next((STYLES[name] for name in STYLES if name in names), None)
        heavy = tag == 'strong' or names & {'ledetekst', 'plan-navn'}
        if not (linked or style or heavy or tag == 'em'):
            inner, language = self.content(element), element.get('lang')
            return [span(inner, lang=locale(language))] if language else inner
        inner = self.of(element)
        if not inner:
            return []
        if 'slag' in names:
            inner = [*words('('), *inner, *words(')')]
        if linked:
            inner = [{'t': 'Link', 'c': [['', [], []], inner, [element.get('href'), '']]}]
        if heavy:
            inner = [strong(inner)]
        if tag == 'em':
            inner = [{'t': 'Emph', 'c': inner}]
        return [styled(style, inner)] if style else inner

    def clock(self, element):
        """When a part begins, before its heading; the times of several cohorts on a line of their own, as on paper."""
        cohorts = [text_of(child) for child in element if 'pulje' in classes(child)]
        return [*words(' · '.join(cohorts)), BREAK] if cohorts else [*self.of(element), EM_SPACE]
