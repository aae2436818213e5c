"""Parsed style sheets, kept between jobs: every page of a site links the same one, and parsing it costs more than a page.

A sheet is known by its address and its bytes, so a changed file is read anew. Warnings that came while it was parsed
are given again for every page that uses it: whether a job fails does not depend on the jobs before it.
"""

import hashlib
import logging
from collections import OrderedDict

import weasyprint
import weasyprint.css

LIMIT = 8
# These write in the document's own tables while the sheet is parsed, or reach for other files. Such a sheet is not kept.
UNKEPT = (b'@import', b'@font-face', b'@counter-style', b'@color-profile', b'@layer')
LOGGER = logging.getLogger('weasyprint')


class Notes(logging.Handler):
    """Collects what WeasyPrint says while it is in use."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages = []

    def emit(self, record):
        self.messages.append(record.getMessage())

    def __enter__(self):
        LOGGER.addHandler(self)
        return self

    def __exit__(self, *problem):
        LOGGER.removeHandler(self)


class Sheets:
    """`weasyprint.CSS` for a page's own links, from memory when it can be."""

    def __init__(self):
        self.kept = OrderedDict()

    def __call__(self, url=None, url_fetcher=None, media_type='print', _check_mime_type=False, **settings):
        if url is None or settings.get('matcher'):
            # A <style> in the page, or one sheet imported by another.
            return weasyprint.CSS(
                url=url, url_fetcher=url_fetcher, media_type=media_type, _check_mime_type=_check_mime_type, **settings)
        content = url_fetcher(url).read()
        if any(word in content.lower() for word in UNKEPT):
            return weasyprint.CSS(string=content, base_url=url, url_fetcher=url_fetcher, **settings)
        return self.parsed(content, url, url_fetcher)

    def parsed(self, content, url, url_fetcher):
        key = (url, hashlib.sha256(content).digest())
        if key not in self.kept:
            with Notes() as notes:
                sheet = weasyprint.CSS(string=content, base_url=url, url_fetcher=url_fetcher)
            self.kept[key] = sheet, notes.messages
            while len(self.kept) > LIMIT:
                self.kept.popitem(last=False)
        else:
            for message in self.kept[key][1]:
                LOGGER.warning('%s', message)
        self.kept.move_to_end(key)
        return self.kept[key][0]


def install():
    """Let WeasyPrint take the sheets that pages link to from memory."""
    weasyprint.css.CSS = Sheets()
