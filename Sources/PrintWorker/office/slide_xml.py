"""What pandoc cannot say about a slide: size of type, place of a table, foot, language."""

import re
from html import escape

from .errors import OfficeError
from .fitting import SIZES, front_size, height, title_size
from .grid import LARGEST
from .places import BODY, EDGE, EMU

SHAPE = '<p:sp>(?:(?!</p:sp>).)*?(?:%s)(?:(?!</p:sp>).)*</p:sp>'  # with a mark in it
FOOT = (
    '<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
    '<p:nvPr><p:ph type="{kind}" sz="quarter" idx="{index}"/></p:nvPr></p:nvSpPr>'
    '<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>{runs}</a:p></p:txBody></p:sp>')
NUMBER = '<a:fld id="{{C5EF2332-01BF-834F-8236-50238282D533}}" type="slidenum"><a:rPr lang="{}"/><a:t>{}</a:t></a:fld>'
WARM = '<a:solidFill><a:schemeClr val="accent3"/></a:solidFill>'


def with_default(xml, name, value):
    """Gives every run of text the property, if it has none of its own."""
    return re.sub(rf'<a:rPr(?![^>]*\b{name}=)', f'<a:rPr {name}="{value}"', xml)


def sized(xml, mark, size, default):
    """The shape with that mark, with type of another size than the reference document has."""
    if size == default:
        return xml
    return re.sub(SHAPE % mark, lambda shape: with_default(shape[0], 'sz', size * 100), xml, flags=re.DOTALL)


def with_front_sizes(xml, slide, size):
    return sized(sized(xml, 'type="ctrTitle"', front_size(slide), 54), 'type="subTitle"', size, SIZES[0])


def with_sizes(xml, slide):
    xml = sized(xml, 'type="title"', title_size(slide), 40)
    xml = sized(xml, '<p:ph idx="1" />|type="body"', slide.size, SIZES[0])
    return with_table(xml, slide) if slide.grid else xml


def with_table(xml, slide):
    """Table and text under each other, in the order of the page."""
    heights, columns = slide.grid.row_heights(slide.size), slide.grid.columns(slide.size)
    text_height = sum(height(block, slide.size) for block in slide.blocks if block is not slide.grid) + 2 * EDGE
    x, y, wide, _ = BODY
    if slide.blocks[0] is slide.grid:
        y += 60000
        table_y, text_y = y, y + int((sum(heights) + 10) * EMU)
    else:
        table_y, text_y = y + int((text_height + 8) * EMU), y
    frame = re.search('<p:graphicFrame>.*?</p:graphicFrame>', xml, re.DOTALL)
    if not frame:
        raise OfficeError(f'Tabellen på lysarket «{slide.name}» ble borte.')
    widths, tall = iter(columns), iter(heights)
    place = f'<a:off x="{x}" y="{table_y}" /><a:ext cx="{emu(sum(columns))}" cy="{emu(sum(heights))}" />'
    table = re.sub('<p:xfrm>.*?</p:xfrm>', f'<p:xfrm>{place}</p:xfrm>', frame[0], flags=re.DOTALL)
    table = re.sub(r'<a:gridCol w="\d+"', lambda _: f'<a:gridCol w="{emu(next(widths))}"', table)
    table = re.sub(r'<a:tr h="\d+"', lambda _: f'<a:tr h="{emu(next(tall))}"', table)
    table = re.sub(r'name="Content Placeholder \d+"', f'name="{escape(slide.name)}"', table)
    table = with_default(table.replace('bandRow="1"', 'bandRow="0"'), 'sz', min(slide.size, LARGEST) * 100)
    xml = xml.replace(frame[0], '')
    text = re.search(SHAPE % 'type="body"', xml, re.DOTALL)
    if not text:
        return xml.replace('</p:spTree>', table + '</p:spTree>')
    place = f'<a:xfrm><a:off x="{x}" y="{text_y}" /><a:ext cx="{wide}" cy="{emu(text_height)}" /></a:xfrm>'
    placed = text[0].replace('<p:spPr />', f'<p:spPr>{place}</p:spPr>')
    return xml.replace(text[0], table + placed if table_y < text_y else placed + table)


def emu(points):
    return int(points * EMU)


def with_foot(xml, page, number):
    """Draft mark, company and meeting, version; the number of the slide to the right."""
    def run(text, style='', fill=''):
        return f'<a:r><a:rPr lang="{page.locale}"{style}>{fill}</a:rPr><a:t>{escape(text, quote=False)}</a:t></a:r>'
    version = page.version.removeprefix(page.draft).lstrip(': .')
    rest = ' · '.join(part for part in (page.over, version) if part)
    runs = run(page.draft, ' b="1"', WARM) + run(f' · {rest}') if page.draft else run(rest)
    foot = FOOT.format(id=90, name='Bunntekst', kind='ftr', index=11, runs=runs) + FOOT.format(
        id=91, name='Lysbildenummer', kind='sldNum', index=12, runs=NUMBER.format(page.locale, number))
    return xml.replace('</p:spTree>', foot + '</p:spTree>')


def set_language(parts, locale):
    parts.edit('ppt/.*[.]xml', lambda xml: re.sub(r'\blang="(?:nb-NO|en-US)"', f'lang="{locale}"', xml))
    parts.edit('ppt/(slides|notesSlides)/[^/]*[.]xml', lambda xml: with_default(xml, 'lang', locale))
    parts.edit('ppt/notesSlides/[^/]*[.]xml', lambda xml: with_default(xml, 'sz', 1200))
