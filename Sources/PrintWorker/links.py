"""Links in a PDF: those that still lead somewhere when the file has left its folder."""

import pydyf
import weasyprint.pdf
from weasyprint.pdf.anchors import add_links as add_links_as_weasyprint

from marks import text_of


def annotations_of(pdf):
    """What can be clicked or filled in, by box: (role in the tag tree, annotation). It lives as long as the PDF is made."""
    return vars(pdf).setdefault('annotations', {})


def keep_useful(pages):
    """Leave out links to files: the address is that of a folder on this machine. Their text stays.

    WeasyPrint gives one link for every box within an <a>; one for the <a> itself is enough. Links in margins go too:
    they are artefacts, and nothing that can be clicked may be one.
    """
    for page in pages:
        page.links = [
            (kind, target, place, box) for kind, target, place, box in page.links
            if box.element_tag == 'a' and not box.artifact and not target.startswith('file:')]


def add_links(links_and_anchors, matrix, pdf, page, names, tags):
    """In WeasyPrint's place: a link's description is its text, not its address."""
    add_links_as_weasyprint(links_and_anchors, matrix, pdf, page, names, tags)
    for _, _, _, box in links_and_anchors[0]:
        box.link_annotation['Contents'] = pydyf.String(text_of(box.element))
        annotations_of(pdf).setdefault(box, []).append(('Link', box.link_annotation))


def install():
    """Put `add_links` in WeasyPrint's place."""
    weasyprint.pdf.add_links = add_links
