"""What is read aloud and what is only seen: decided for every box of a layout before anything is painted."""

from contextlib import contextmanager

import pydyf
from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder
from weasyprint.pdf.stream import Stream

from fetch import Refusal

SVG = '{http://www.w3.org/2000/svg}'


def text_of(element):
    """All text in an element, in order, with single spaces."""
    return ' '.join(''.join(element.itertext()).split())


def children(box):
    for child in getattr(box, 'children', ()):
        yield child._box if isinstance(child, AbsolutePlaceholder) else child


def mark(root, pages):
    """Say which boxes are artefacts or invisible, once, before anything is painted.

    Artefacts are what stands in margins, what is `aria-hidden`, figures that say nothing, and the heading of a table
    repeated on its later pages. What the style sheet shrinks to a point is for those who hear the page: it is painted
    with invisible ink, for the point would be seen on paper.
    """
    silent, headed = set(), set()
    for element in root.iter():
        if element.get('aria-hidden') == 'true' or is_decoration(element):
            silent.update(element.iter())

    def visit(box, artifact, invisible):
        if isinstance(box, boxes.MarginBox):
            artifact = 'Pagination'
        elif box.element in silent:
            artifact = artifact or 'Layout'
        elif isinstance(box, boxes.TableRowGroupBox) and (box.is_header or box.is_footer):
            artifact = artifact or ('Pagination' if box.element in headed else None)
            headed.add(box.element)
        invisible = invisible or is_shrunk(box)
        box.artifact, box.invisible = artifact, invisible
        for child in children(box):
            visit(child, artifact, invisible)

    for page in pages:
        visit(page._page_box, None, False)


def is_shrunk(box):
    """Whether this is the usual way to hide text from the eye only: a clipped box of one pixel."""
    style = box.style
    return box.is_absolutely_positioned() and style['overflow'] == 'hidden' and all(
        getattr(style[side], 'value', None) == 1 for side in ('width', 'height'))


def is_decoration(element):
    """Whether a picture says nothing. One that should say something and does not is refused."""
    if element.tag == 'img':
        if element.get('alt') is None:
            raise Refusal('failure', f'bildet «{element.get("src")}» mangler beskrivelse')
        return not element.get('alt').strip()
    if element.tag == f'{SVG}svg':
        if element.get('role') != 'img':
            return True
        if element.get('aria-hidden') != 'true' and not alternative(element):
            raise Refusal('failure', 'en figur med role="img" mangler <title>')
    return False


def alternative(element):
    """What is read instead of a picture: alt, or all text in <title>, also what stands in elements within it."""
    if element.tag == 'img':
        return element.get('alt').strip()
    title = element.find(f'{SVG}title')
    return '' if title is None else text_of(title)


@contextmanager
def marked(stream, box, tag):
    """`Stream.marked`, with artefacts and invisible ink; `mark` has decided which is which."""
    if stream._tags is None:
        yield
        return
    if box.artifact:
        stream.begin_marked_content('Artifact', pydyf.Dictionary({'Type': f'/{box.artifact}'}))
    else:
        assert box not in stream._tags
        stream._tags[box] = mcid = len(stream._tags)
        stream.begin_marked_content(tag, pydyf.Dictionary({'MCID': mcid}))
    if box.invisible:
        stream.set_text_rendering(3)
    try:
        yield
    finally:
        if box.invisible:
            stream.set_text_rendering(0)
        stream.end_marked_content()


def install():
    """Put `marked` in WeasyPrint's place. Its own gives everything painted a number, also what stands in margins."""
    Stream.marked = marked
