"""The reference document of PowerPoint: pandoc's own at 13.3 by 7.5 inches, with our places, type and table."""
import re

from look import APP, CORE, Failed, swap, theme
from office.places import BODY, FRONT, TITLE, UNDER

WIDE = (12192000, 6858000)  # 13.333 × 7.5 inches, as the slides of the PDF
FOOTER = (838200, 6330000, 9300000, 320000)
NUMBER = (10439400, 6330000, 914400, 320000)


def place(box):
    x, y, width, height = box
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def larger(xml):
    """From 9144000 × 5143500 to 12192000 × 6858000: everything four thirds, type as well."""
    grow = lambda match: match.group(1) + str(round(int(match.group(2)) * 4 / 3)) + '"'
    xml = re.sub(r'(<a:(?:off|ext|chOff|chExt) (?:x|cx)=")(\d+)"', grow, xml)
    xml = re.sub(r'(<a:(?:off|ext|chOff|chExt) (?:x|cx)="\d+" (?:y|cy)=")(\d+)"', grow, xml)
    xml = re.sub(r'((?:marL|defTabSz)=")(\d+)"', grow, xml)
    xml = re.sub(r'(indent="-?)(\d+)"', grow, xml)
    return re.sub(r'(\bsz=")(\d+)"', grow, xml)


def without(xml, kind):
    """Without the placeholder of a kind: dates would be those of the day the file is opened."""
    return re.sub(r'<p:sp>(?:(?!</p:sp>).)*<p:ph type="%s"(?:(?!</p:sp>).)*</p:sp>' % kind, "", xml, flags=re.DOTALL)


def geometry(xml, name, box):
    """Gives the shape of that name a place of its own."""
    pattern = re.compile(r'(<p:cNvPr id="\d+" name="%s"/>(?:(?!</p:sp>).)*?)<p:spPr(?:/>|><a:xfrm>.*?</a:xfrm>)' % re.escape(name), re.DOTALL)
    match = pattern.search(xml)
    if not match:
        raise Failed(f"fant ikke «{name}» i malen")
    tail = "</p:spPr>" if match.group(0).endswith("<p:spPr/>") else ""
    return xml[:match.start()] + match.group(1) + "<p:spPr>" + place(box) + tail + xml[match.end():]


def norwegian(xml):
    texts = {"Click to edit Master title style": "Overskrift", "Click to edit Master subtitle style": "Undertekst",
             "Click to edit Master text styles": "Tekst", "Second level": "Andre nivå", "Third level": "Tredje nivå",
             "Fourth level": "Fjerde nivå", "Fifth level": "Femte nivå"}
    for english, text in texts.items():
        xml = xml.replace(f"<a:t>{english}</a:t>", f"<a:t>{text}</a:t>")
    return xml.replace('lang="en-US"', 'lang="nb-NO"').replace(' smtClean="0"', "")


def style_of_text(size, bold=False, color="tx1"):
    return (f'<a:defRPr sz="{size}" b="{int(bold)}" kern="1200"><a:solidFill><a:schemeClr val="{color}"/></a:solidFill>'
            '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>')


def text_styles():
    level = ('<a:lvl{n}pPr marL="{margin}" indent="-400000" algn="l" defTabSz="457200" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">'
             '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="{space}"/></a:spcBef><a:buClr><a:schemeClr val="accent1"/></a:buClr>'
             '<a:buFont typeface="Arial"/><a:buChar char="{bullet}"/>{text}</a:lvl{n}pPr>')
    levels = "".join(level.format(n=n, margin=400000 * n, space=900 if n == 1 else 500, bullet="•" if n % 2 else "–",
                                  text=style_of_text(3200 if n == 1 else 2800 if n == 2 else 2400)) for n in range(1, 10))
    title = ('<a:lvl1pPr algn="l" defTabSz="457200" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc>'
             '<a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>' + style_of_text(4000, True, "accent1") + "</a:lvl1pPr>")
    return f"<p:titleStyle>{title}</p:titleStyle><p:bodyStyle>{levels}</p:bodyStyle>"


BAND = ('<p:sp><p:nvSpPr><p:cNvPr id="20" name="Bånd"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>' + place((0, 0, WIDE[0], 216000)) +
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>'
        "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang=\"nb-NO\"/></a:p></p:txBody></p:sp>")

TABLE_STYLE = "{6B1D7F2A-3C54-4E0B-9A57-48454C534549}"


def table_styles():
    def line(side, width, colour):
        return (f'<a:{side}><a:ln w="{width}" cmpd="sng"><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill></a:ln></a:{side}>' if width
                else f"<a:{side}><a:ln><a:noFill/></a:ln></a:{side}>")
    whole = "".join((line("left", 0, ""), line("right", 0, ""), line("top", 0, ""), line("bottom", 9525, "accent6"), line("insideH", 9525, "accent6"), line("insideV", 0, "")))
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
            f'def="{TABLE_STYLE}"><a:tblStyle styleId="{TABLE_STYLE}" styleName="HelseIArbeid">'
            f'<a:wholeTbl><a:tcTxStyle><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr>{whole}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>'
            '<a:firstRow><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="accent1"/></a:tcTxStyle><a:tcStyle><a:tcBdr>'
            f'{line("bottom", 25400, "accent1")}</a:tcBdr></a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>')


def slides(parts):
    parts["ppt/slideMasters/slideMaster1.xml"] = master(parts["ppt/slideMasters/slideMaster1.xml"])
    for number in range(1, 12):
        path = f"ppt/slideLayouts/slideLayout{number}.xml"
        parts[path] = layout(parts[path], number)
    presentation = re.sub("<p:extLst>.*</p:extLst>", "", parts["ppt/presentation.xml"], flags=re.DOTALL)
    presentation = swap(presentation, '<p:sldSz cx="9144000" cy="5143500" type="screen16x9"/>', f'<p:sldSz cx="{WIDE[0]}" cy="{WIDE[1]}"/>')
    parts["ppt/presentation.xml"] = norwegian(presentation)
    parts["ppt/notesMasters/notesMaster1.xml"] = norwegian(without(parts["ppt/notesMasters/notesMaster1.xml"], "dt"))
    for number in (1, 2):
        parts[f"ppt/theme/theme{number}.xml"] = theme(parts[f"ppt/theme/theme{number}.xml"])
    for path in parts:
        if re.match(r"ppt/(slides|notesSlides)/.*\.xml$", path):
            parts[path] = norwegian(parts[path])
    parts["ppt/tableStyles.xml"] = table_styles()
    parts["docProps/app.xml"] = APP
    parts["docProps/core.xml"] = CORE.format(title="Mal for HelseIArbeid")
    return parts


def master(xml):
    xml = without(larger(xml), "dt")
    for name, box in (("Title Placeholder 1", TITLE), ("Text Placeholder 2", BODY), ("Footer Placeholder 4", FOOTER), ("Slide Number Placeholder 5", NUMBER)):
        xml = geometry(xml, name, box)
    xml = re.sub("<p:titleStyle>.*</p:bodyStyle>", text_styles(), xml, flags=re.DOTALL)
    xml = swap(xml, 'anchor="ctr"><a:normAutofit/>', 'anchor="b"><a:normAutofit/>')
    # The foot to the left, the number of the slide to the right.
    sides = iter("lr")
    quiet = '<a:defRPr sz="1200"><a:solidFill><a:schemeClr val="accent5"/></a:solidFill></a:defRPr>'
    xml = re.sub(r'<a:lvl1pPr algn="\w+"><a:defRPr sz="1200">.*?</a:defRPr></a:lvl1pPr>', lambda _: f'<a:lvl1pPr algn="{next(sides)}">{quiet}</a:lvl1pPr>', xml)
    xml = swap(xml, "</p:grpSpPr>", "</p:grpSpPr>" + BAND)
    xml = re.sub("<p:otherStyle>.*</p:otherStyle>", lambda style: style[0].replace('sz="1800"', 'sz="2400"'), xml, flags=re.DOTALL)
    return norwegian(xml)


def layout(xml, number):
    xml = norwegian(without(larger(xml), "dt")).replace(' cap="all"', "")
    if number == 1:  # the title slide
        xml = geometry(geometry(xml, "Title 1", FRONT), "Subtitle 2", UNDER)
        start, text = "<p:txBody><a:bodyPr{}/><a:lstStyle{}", '<a:p><a:r><a:rPr lang="nb-NO"/><a:t>Overskrift'
        own = '><a:lvl1pPr algn="l"><a:defRPr sz="5400" b="1"/></a:lvl1pPr></a:lstStyle>'
        xml = swap(xml, start.format("", "/>") + text, start.format(' anchor="b"', own) + text)
        xml = xml.replace('algn="ctr"', 'algn="l"').replace('<a:schemeClr val="tx1"><a:tint val="75000"/></a:schemeClr>', '<a:schemeClr val="tx1"/>')
    if number == 8:  # a table, with the text of the slide above or below it; Sources/PrintWorker/office places both
        for name, box in (("Title 1", TITLE), ("Content Placeholder 2", BODY), ("Text Placeholder 3", BODY)):
            xml = geometry(xml, name, box)
        xml = xml.replace('<a:lvl1pPr algn="l"><a:defRPr sz="2000" b="1"/></a:lvl1pPr>', "")
        xml = re.sub(r'(<a:lvl1pPr marL="0" indent="0"><a:buNone/>)<a:defRPr sz="\d+"/>', r'\1<a:defRPr sz="3200"/>', xml)
    return xml
