"""Word and PowerPoint of a finished page.

    page                           what of the HTML page is used
    inlines, blocks, tree          from HTML to pandoc's tree: what Word and slides share
    word, word_blocks              a document of Word: its foot and language; its styles
    slides, slide_blocks, grid     a presentation: what stands on a slide, what is said to it, its table
    fitting, splitting             type as large as there is room for; what goes on on the next slide
    measure, columns, places       the room text takes, columns share, and a slide has
    slide_xml                      sizes, places and foot in the finished slides
    pandoc, parts                  running pandoc; the files inside an office file

Same page, same bytes: no clock, no name of who or where.
"""

import pathlib

from .errors import OfficeError


def convert(kind, html, root, at, out, reference):
    """Write `out` whole or not at all, and answer as the worker does.

    Nothing below `root` is read, so `at`, the place of the page there, is not needed.
    """
    try:
        if kind == 'docx':
            from .word import document as make
        elif kind == 'pptx':
            from .slides import presentation as make
        else:
            raise OfficeError(f'Ukjent kontorformat: {kind}.')
        data, facts = make(html, reference)
    except OfficeError as failure:
        return {'ok': False, 'reason': failure.reason, 'message': ' '.join(str(failure).split())}
    part = pathlib.Path(f'{out}.part')
    try:
        part.write_bytes(data)
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)
    return {'ok': True, 'bytes': len(data), **facts}
