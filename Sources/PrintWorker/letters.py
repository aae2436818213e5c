"""The font that fields are filled in with: Noto Sans, cut down to the letters of Western Europe.

A field's font must be in the file (PDF/UA-1, 7.21) and have letters nobody has typed yet, so WeasyPrint embeds all of
it, 500 kB. The simple encoding used here is what every reader can type with, and is 25 kB.
"""

import functools
import io
import os

import pydyf
from fontTools import subset
from fontTools.ttLib import TTFont

FONT_NAME = 'Noto'
LETTERS = [bytes([code]).decode('cp1252', 'ignore') for code in range(32, 256)]


@functools.cache
def font():
    """The cut font and what a PDF must know of it. Made once in a worker, and only when there is a form."""
    path = os.path.join(os.environ['HIA_FONTS'], 'NotoSans-Regular.ttf')
    # The time stamp must not be today's: the same form gives the same bytes tomorrow.
    whole = TTFont(path, recalcTimestamp=False)
    options = subset.Options(hinting=False, layout_features=[], notdef_outline=True, glyph_names=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[ord(letter) for letter in LETTERS if letter])
    cutter.subset(whole)
    content = io.BytesIO()
    whole.save(content)
    scale = 1000 / whole['head'].unitsPerEm
    names, metrics = whole.getBestCmap(), whole['hmtx']
    widths = [round(metrics[names[ord(letter)]][0] * scale) if letter and ord(letter) in names else 0 for letter in LETTERS]
    head, lines, os2 = whole['head'], whole['hhea'], whole['OS/2']
    descriptor = {
        'Type': '/FontDescriptor', 'FontName': '/AAAAAA+NotoSans', 'Flags': 32, 'ItalicAngle': 0, 'StemV': 80,
        'FontBBox': [round(edge * scale) for edge in (head.xMin, head.yMin, head.xMax, head.yMax)],
        'Ascent': round(lines.ascent * scale), 'Descent': round(lines.descent * scale),
        'CapHeight': round(os2.sCapHeight * scale)}
    return content.getvalue(), descriptor, widths


def add_font(pdf):
    """Put the font in a PDF; gives the reference that fields use."""
    content, about, widths = font()
    file = pydyf.Stream([content], pydyf.Dictionary({'Length1': len(content)}), compress=True)
    pdf.add_object(file)
    descriptor = pydyf.Dictionary({**about, 'FontBBox': pydyf.Array(about['FontBBox']), 'FontFile2': file.reference})
    pdf.add_object(descriptor)
    entry = pydyf.Dictionary({
        'Type': '/Font', 'Subtype': '/TrueType', 'BaseFont': about['FontName'], 'Encoding': '/WinAnsiEncoding',
        'FirstChar': 32, 'LastChar': 255, 'Widths': pydyf.Array(widths), 'FontDescriptor': descriptor.reference})
    pdf.add_object(entry)
    return entry.reference
