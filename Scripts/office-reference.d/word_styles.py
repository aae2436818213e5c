"""The styles of Word, by id. Sources/PrintWorker/office names those that are ours; the others replace pandoc's own."""
from look import BLUE, HAIR, LINE, NOW, PROCESS, QUIET, SAY, SURFACE

TEXT_WIDTH = 9638  # A4 less 20 mm on each side, in twentieths of a point
SYMBOLS = '<w:rFonts w:ascii="{0}" w:hAnsi="{0}" w:eastAsia="{0}" w:cs="{0}"/>'.format("Segoe UI Symbol")
KEEP = "<w:keepNext/>"  # on the same page as what follows


def type_(size=None, color=None, bold=None):
    weight = {None: "", True: "<w:b/><w:bCs/>", False: '<w:b w:val="0"/><w:bCs w:val="0"/>'}[bold]
    tint = f'<w:color w:val="{color}"/>' if color else ""
    return weight + tint + (f'<w:sz w:val="{size * 2:.0f}"/><w:szCs w:val="{size * 2:.0f}"/>' if size else "")


def spacing(before, after, line=None):
    rule = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{rule}/>'


def border(side, size, color, space):
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{color}"/>'


def borders(*parts):
    return f'<w:pBdr>{"".join(parts)}</w:pBdr>'


def surface(color):
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{color}"/>'


def tab(kind, position, leader=""):
    return f'<w:tabs><w:tab w:val="{kind}"{leader} w:pos="{position}"/></w:tabs>'


def indent(left, more=""):
    return f'<w:ind w:left="{left}"{more}/>'


def paragraph(identifier, ppr, rpr="", based="BodyText", name=None, more=""):
    """Ours, or Word's own when it has another name than its id."""
    custom = "" if name else ' w:customStyle="1"'
    return identifier, (
        f'<w:style w:type="paragraph"{custom} w:styleId="{identifier}"><w:name w:val="{name or identifier}"/>'
        f'<w:basedOn w:val="{based}"/>{more}<w:qFormat/><w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>')


def character(identifier, rpr, name=None, more="", custom=' w:customStyle="1"'):
    return identifier, (
        f'<w:style w:type="character"{custom} w:styleId="{identifier}"><w:name w:val="{name or identifier}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/>{more}<w:rPr>{rpr}</w:rPr></w:style>')


def table(identifier, kind, based, lines, pad, side, head):
    margins = "".join(f'<w:{where} w:w="{wide}" w:type="dxa"/>'
                      for where, wide in (("top", pad), ("left", side), ("bottom", pad), ("right", side)))
    return identifier, (
        f'<w:style w:type="table" {kind} w:styleId="{identifier}"><w:name w:val="{identifier}"/>{based}<w:qFormat/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{lines}</w:tblBorders><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f'<w:tblStylePr w:type="firstRow"><w:rPr>{type_(color=BLUE, bold=True)}</w:rPr><w:tcPr>{head}</w:tcPr></w:tblStylePr></w:style>')


def headings():
    # (size in points, space before, space after)
    for level, (size, before, after) in enumerate([(24, 0, 120), (16, 260, 40), (13, 220, 0), (11, 160, 0)], start=1):
        heading, rpr = f"Heading{level}", type_(size, BLUE, True)
        ppr = f'{KEEP}<w:keepLines/>{spacing(before, after, 252)}<w:outlineLvl w:val="{level - 1}"/>'
        more = f'<w:next w:val="BodyText"/><w:link w:val="{heading}Char"/><w:uiPriority w:val="9"/>'
        yield paragraph(heading, ppr, rpr, based="Normal", name=f"heading {level}", more=more)
        yield character(f"{heading}Char", rpr, name=f"Heading {level} Char", more=f'<w:link w:val="{heading}"/>')


def own_styles_of_word():
    yield from headings()
    yield "Normal", ('<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
                     f'<w:pPr>{spacing(0, 120, 240)}</w:pPr></w:style>')
    yield paragraph("BodyText", spacing(60, 80), based="Normal", name="Body Text", more='<w:link w:val="BodyTextChar"/>')
    yield paragraph("Compact", spacing(0, 40))
    yield paragraph("BlockText", borders(border("left", 18, HAIR, 8)) + spacing(60, 140) + indent(284), name="Block Text")
    yield paragraph("Caption", spacing(0, 60), type_(bold=True), based="Normal", name="caption")
    yield character("Hyperlink", f'<w:color w:val="{BLUE}"/><w:u w:val="single"/>', custom="")
    yield paragraph("Footer", tab("right", TEXT_WIDTH) + spacing(0, 0, 240), type_(9, QUIET), based="Normal", name="footer")
    yield table("Table", 'w:default="1"', "", border("bottom", 4, HAIR, 0) + border("insideH", 4, HAIR, 0), pad=40, side=85,
                head=f'<w:tcBorders>{border("bottom", 12, BLUE, 0)}</w:tcBorders><w:vAlign w:val="bottom"/>')


def our_styles():
    sides = "".join(border(side, 12, BLUE, 0) for side in ("top", "left", "bottom", "right"))
    yield table("Boks", 'w:customStyle="1"', '<w:basedOn w:val="Table"/>', sides + '<w:insideH w:val="nil"/>', pad=85, side=170,
                head='<w:tcBorders><w:bottom w:val="nil"/></w:tcBorders>')
    # What is said aloud: a bar and a surface.
    for suffix, color in (("", BLUE), ("-prosess", PROCESS)):
        bar = "<w:keepLines/>" + borders(border("left", 36, color, 8)) + surface(SAY)
        edge = indent(284, ' w:right="113"')
        yield paragraph(f"Si{suffix}", bar + spacing(0, 100, 259) + edge, type_(12.5))
        yield paragraph(f"Si-merke{suffix}", KEEP + bar + spacing(0, 20, 259) + edge, type_(10, color, True))
    small = type_(9.5, QUIET, True)
    yield paragraph("Eksempel", "<w:keepLines/>" + surface(SURFACE) + spacing(0, 0) + indent(113, ' w:right="113"'))
    yield paragraph("Eksempel-merke", KEEP, small, based="Eksempel")
    yield paragraph("Luft", spacing(0, 0, 200), type_(6))
    yield paragraph("Notat", borders(border("left", 6, LINE, 8)) + spacing(0, 100) + indent(284))
    yield paragraph("Notat-merke", KEEP, small, based="Notat")
    yield paragraph("Overlinje", KEEP + spacing(0, 20), type_(10, QUIET, True))
    yield paragraph("Utkast", KEEP + spacing(0, 160), type_(9.5, QUIET))
    hanging = indent(1418, ' w:hanging="1418"')
    yield paragraph("Fakta", borders(border("top", 4, HAIR, 6), border("bottom", 4, HAIR, 6)) + tab("left", 1418) + spacing(0, 0) + hanging)
    yield paragraph("Kilde", spacing(0, 100), type_(9.5, QUIET))
    yield paragraph("Apning", borders(border("left", 24, PROCESS, 8)) + spacing(0, 160) + indent(227), type_(12.5))
    yield paragraph("Felt", tab("right", TEXT_WIDTH, ' w:leader="underscore"') + spacing(200, 120))
    yield paragraph("Skrivelinje", borders(border("bottom", 4, LINE, 4), border("between", 4, LINE, 4)) + spacing(0, 0), type_(17))
    yield paragraph("Rolle", KEEP + borders(border("top", 12, BLUE, 6)) + spacing(240, 0), type_(color=BLUE, bold=True))
    yield paragraph("Forkortelse", tab("left", 1418) + spacing(0, 40) + hanging)
    yield character("Utkastmerke", type_(color=NOW, bold=True))
    yield character("Prosess", type_(color=PROCESS))
    yield character("Minutter", type_(11, QUIET, False))
    yield character("Dempet", type_(9.5, QUIET))
    yield character("Rute", SYMBOLS)
