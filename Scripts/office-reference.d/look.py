"""The look Word and PowerPoint share: the same colours and type as Templates/stil/1-grunn.css."""
import re

INK, QUIET, BLUE, PROCESS, NOW = "1C2227", "4D5860", "1B4B6B", "0C625D", "A3420A"
SURFACE, SAY, LINE, HAIR = "F6F3ED", "EEF4F8", "7D8890", "D6D3CC"
FONT, FALLBACK = "Noto Sans", "Segoe UI"
PANOSE = "020B0502040504020204"


class Failed(Exception):
    pass


def swap(text, old, new, count=1):
    """Replaces, and fails when pandoc's file is no longer what this script was written for."""
    if text.count(old) < 1 or (count and text.count(old) != count):
        raise Failed(f"fant ikke «{old[:60]}» {count} gang(er) i pandocs fil")
    return text.replace(old, new)


APP = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
       '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>')
CORE = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>{title}</dc:title><dc:language>nb-NO</dc:language></cp:coreProperties>")


def theme(xml):
    colours = dict(dk2=BLUE, lt2=SURFACE, accent1=BLUE, accent2=PROCESS, accent3=NOW, accent4=LINE, accent5=QUIET, accent6=HAIR,
                   hlink=BLUE, folHlink=QUIET, dk1=INK, lt1="FFFFFF")
    for name, colour in colours.items():
        xml, found = re.subn(rf"(<a:{name}>).*?(</a:{name}>)", rf'\1<a:srgbClr val="{colour}"/>\2', xml, flags=re.DOTALL)
        if found != 1:
            raise Failed(f"temaet har ikke fargen {name}")
    xml, found = re.subn(r'(<a:(?:major|minor)Font>\s*)<a:latin [^>]*/>', rf'\1<a:latin typeface="{FONT}" panose="{PANOSE}"/>', xml)
    if found != 2:
        raise Failed("temaet har ikke to skrifter")
    xml = re.sub(r"\s*<a:font script=[^>]*/>", "", xml)
    xml = re.sub(r'<a:clrScheme name="[^"]*">', '<a:clrScheme name="HelseIArbeid">', xml)
    return re.sub(r'<a:fontScheme name="[^"]*">', '<a:fontScheme name="HelseIArbeid">', xml)
