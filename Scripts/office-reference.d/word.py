"""The reference document of Word: pandoc's own, with our styles, page, foot and language."""
import re

from look import APP, CORE, FALLBACK, FONT, HAIR, INK, PANOSE, swap, theme
from word_styles import border, our_styles, own_styles_of_word

FOOT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
<w:p><w:pPr><w:pStyle w:val="Footer"/><w:pBdr>{rule}</w:pBdr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">DOKUMENTNAVN</w:t></w:r>\
<w:r><w:t xml:space="preserve">BEDRIFT-OG-MOTE</w:t></w:r>\
<w:r><w:tab/><w:t xml:space="preserve">side </w:t></w:r>{page}<w:r><w:t xml:space="preserve"> av </w:t></w:r>{pages}</w:p>\
<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">VERSJON</w:t></w:r></w:p></w:ftr>
"""


def field(name):
    return "".join(f"<w:r>{inner}</w:r>" for inner in (
        '<w:fldChar w:fldCharType="begin"/>', f'<w:instrText xml:space="preserve"> {name} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>', "<w:t>1</w:t>", '<w:fldChar w:fldCharType="end"/>'))


SECTION = ('<w:sectPr><w:footerReference w:type="default" r:id="rId40"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" '
           'w:right="1134" w:bottom="1361" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>')


def word(parts):
    parts["word/styles.xml"] = styles(parts["word/styles.xml"])
    parts["word/theme/theme1.xml"] = theme(parts["word/theme/theme1.xml"])
    parts["word/fontTable.xml"] = fonts(parts["word/fontTable.xml"])
    parts["word/settings.xml"] = settings(parts["word/settings.xml"])
    # The sample text is of no use to us; one paragraph is left so that the file opens.
    parts["word/document.xml"] = re.sub(r"(<w:body>).*<w:sectPr>.*</w:sectPr>", rf"\1<w:p><w:r><w:t>Mal for HelseIArbeid</w:t></w:r></w:p>{SECTION}",
                                        parts["word/document.xml"], flags=re.DOTALL)
    add_foot(parts)
    parts["docProps/app.xml"] = APP
    parts["docProps/core.xml"] = CORE.format(title="Mal for HelseIArbeid")
    return parts


def styles(xml):
    xml = swap(xml, '<w:sz w:val="24" />\n        <w:szCs w:val="24" />\n        <w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA" />',
               f'<w:color w:val="{INK}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nb-NO" w:eastAsia="nb-NO" w:bidi="ar-SA"/>')
    xml = swap(xml, '<w:spacing w:after="200" />\n      </w:pPr>\n    </w:pPrDefault>', '<w:spacing w:after="0"/></w:pPr></w:pPrDefault>')
    for identifier, style in (*own_styles_of_word(), *our_styles()):
        pattern = rf'<w:style\b(?:(?!</w:style>).)*?w:styleId="{identifier}"(?:(?!</w:style>).)*</w:style>'
        xml, found = re.subn(pattern, lambda _: style, xml, flags=re.DOTALL)
        if not found:
            xml = swap(xml, "</w:styles>", style + "\n</w:styles>")
    return xml


def fonts(xml):
    font = (f'<w:font w:name="{FONT}"><w:altName w:val="{FALLBACK}"/><w:panose1 w:val="{PANOSE}"/><w:charset w:val="00"/>'
            '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>')
    return re.sub(r"(<w:fonts[^>]*>).*</w:fonts>", rf"\1{font}</w:fonts>", xml, flags=re.DOTALL)


def settings(xml):
    # «clean» would tell Word that the spelling is checked already.
    xml = swap(xml, '<w:proofState w:spelling="clean" w:grammar="clean" />', "")
    xml = swap(xml, '<w:themeFontLang w:val="en-US" />', '<w:themeFontLang w:val="nb-NO"/>')
    xml = swap(xml, '<w:decimalSymbol w:val="." />', '<w:decimalSymbol w:val=","/>')
    xml = swap(xml, '<w:listSeparator w:val="," />', '<w:listSeparator w:val=";"/>')
    return swap(xml, "<w:rsids>\n  </w:rsids>", '<w:compat><w:compatSetting w:name="compatibilityMode" '
                'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>')


def add_foot(parts):
    parts["word/footer1.xml"] = FOOT.format(rule=border("top", 4, HAIR, 6), page=field("PAGE"), pages=field("NUMPAGES"))
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"
    named = f'<Override PartName="/word/footer1.xml" ContentType="{kind}" />'
    parts["[Content_Types].xml"] = swap(parts["[Content_Types].xml"], "</Types>", f"{named}</Types>")
    # Pandoc's sample text has a link; what leads to it goes.
    rels = re.sub(r'<Relationship [^>]*Target="http://example.com"[^>]*/>', "", parts["word/_rels/document.xml.rels"])
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"
    related = f'<Relationship Type="{kind}" Id="rId40" Target="footer1.xml" />'
    parts["word/_rels/document.xml.rels"] = swap(rels, "</Relationships>", f"{related}</Relationships>")
