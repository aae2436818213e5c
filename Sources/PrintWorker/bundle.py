"""Many documents in one file, each as it is in its own.

The parts are laid out as single files and their pages put after each other, which is how WeasyPrint documents it:
page numbers, running feet and anchors stay each part's own. Pages are copied before anything in them is changed, for
their layouts also serve the single files.

A part that begins on the right-hand side of an open spread needs an odd page. Where the number of pages before it is
odd, `Engine.blank` lays out an empty HTML document on a sheet of the size of the page before, with no margins and thus
no foot. Nothing is painted on it, so it has no content for the tag tree or for artefacts; the page itself is in no
element.
"""

import copy

from engine import Metadata
from tags import Source


def bundle(engine, parts, key, title, language):
    """The bytes of one PDF/A-2a and PDF/UA-1 file, and where each part lies: [{"first": 1, "pages": 2}, …]."""
    layouts = [engine.layout(part['html'], part['at']) for part in parts]
    pages, sources, places = [], [], []
    for number, (part, layout) in enumerate(zip(parts, layouts), start=1):
        if part['start'] == 'recto' and len(pages) % 2 == 1:
            pages.append(engine.blank(pages[-1].width, pages[-1].height))
        own = [page_of_part(page, number) for page in layout.pages]
        own[0].bookmarks.insert(0, (1, layout.title, (0, 0), 'open'))
        places.append({'first': len(pages) + 1, 'pages': len(own)})
        pages.extend(own)
        other = layout.language if layout.language != language else None
        sources.append(Source(layout.root, own, language=other, title=layout.title))
    metadata = Metadata(title=title, lang=language)
    return engine.write(layouts[0], metadata, pages, sources, 'a2a+ua1', key), places, len(pages)


def page_of_part(page, number):
    """A page whose anchors, links and bookmarks do not meet those of other parts.

    The part's own first heading is its title, which the part's bookmark already shows; the others go one level below.
    """
    page = copy.copy(page)
    page.anchors = {f'{number}-{name}': place for name, place in page.anchors.items()}
    page.links = [
        (kind, f'{number}-{target}' if kind == 'internal' else target, place, box)
        for kind, target, place, box in page.links]
    page.bookmarks = [
        (level, label, place, state) for level, label, place, state in page.bookmarks if level > 1]
    return page
