"""Larger paper: the same layout, enlarged with its margins until it fills the sheet."""

from dataclasses import dataclass

import pydyf

from fetch import Refusal

SHEETS = {'a2': (594, 420), 'a1': (841, 594), 'a0': (1189, 841)}  # millimetres, lying
POINTS = 72 / 25.4  # in a millimetre


@dataclass(frozen=True)
class Paper:
    """How much a layout is enlarged, and the sheets it then lies on, in points; `None` for those it was made for."""

    zoom: float = 1
    size: tuple | None = None

    def finish(self, document, pdf):
        """Make every sheet exactly as large as its paper. The sides of A3 are rounded to whole millimetres, so that it is
        enlarged to within one of A0; what is lacking comes on both sides alike."""
        if self.size is None:
            return
        for page in [item for item in pdf.objects if isinstance(item, dict) and item.get('Type') == '/Page']:
            left, top, right, bottom = page['MediaBox']
            wide, high = (self.size[0] - (right - left)) / 2, (self.size[1] - (bottom - top)) / 2
            box = [left - wide, top - high, right + wide, bottom + high]
            for name in ('MediaBox', 'TrimBox', 'BleedBox'):
                page[name] = pydyf.Array([round(edge, 3) for edge in box])


def paper_for(name, pages):
    """The paper of that name for these pages, which must all be of one size and lie."""
    if name is None:
        return Paper()
    sizes = {(page.width, page.height) for page in pages}
    if name not in SHEETS or len(sizes) != 1:
        raise Refusal('failure', f'sidene kan ikke forstørres til «{name}»')
    (width, height), = sizes
    size = tuple(side * POINTS for side in SHEETS[name])
    return Paper(min(size[0] / (width * 0.75), size[1] / (height * 0.75)), size)
