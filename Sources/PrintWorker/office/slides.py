"""A page of slides as a presentation of PowerPoint."""

from . import slide_xml
from .errors import OfficeError
from .fitting import front
from .grid import Grid
from .page import Page
from .pandoc import pandoc
from .parts import Parts
from .slide_blocks import SlideBlocks
from .splitting import fitted
from .tree import BREAK, header, notes

MORE = {'nn': '(framh.)'}  # after the title of a slide that goes on


def presentation(html, reference):
    """The bytes of the file, and how many slides it has."""
    page = Page.read(html)
    more = MORE.get(page.language, '(forts.)')
    slides = [part for slide in SlideBlocks().slides(page.main) for part in fitted(slide, more)]
    if not slides:
        raise OfficeError('Siden har ingen lysark.', 'missing')
    under = front(slides[0], page.over)
    parts = Parts(pandoc('pptx', *tree(slides, under, page), reference, '--slide-level=2'))
    made = sum(path.startswith('ppt/slides/slide') for path in parts.files)
    if made != len(slides):
        raise OfficeError(f'Det ble {made} lysark av {len(slides)}. Lysark kan bare ha tekst, lister og én tabell.')
    for number, slide in enumerate(slides, start=1):
        def finish(xml):
            if under and number == 1:
                xml = slide_xml.with_front_sizes(xml, slide, under[1])
            else:
                xml = slide_xml.with_sizes(xml, slide)
            return slide_xml.with_foot(xml, page, number)
        parts.edit(f'ppt/slides/slide{number}.xml', finish)
    slide_xml.set_language(parts, page.locale)
    parts.set_properties(page)
    return parts.packed(), {'slides': len(slides)}


def tree(slides, under, page):
    """Pandoc makes the title slide from what is said about the document, the others from headings."""
    meta, blocks = {'lang': page.locale}, []
    if under:
        slide, *slides = slides
        lines = [part for line in under[0] for part in (BREAK, *line)][1:]
        meta |= {'title': inlines(slide.title), 'subtitle': inlines(lines)}
        if slide.notes:
            meta['notes'] = {'t': 'MetaBlocks', 'c': slide.notes}
    for slide in slides:
        # Pandoc keeps text and table on one slide only when the text comes first; slide_xml puts them in order.
        texts = [block for block in slide.blocks if not isinstance(block, Grid)]
        blocks += [header(2, '', slide.title), *texts, *([slide.grid.block()] if slide.grid else [])]
        if slide.notes:
            blocks.append(notes(slide.notes))
    return blocks, meta


def inlines(value):
    return {'t': 'MetaInlines', 'c': value}
