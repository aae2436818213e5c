"""Where things stand on a slide: x, y, width, height, in Templates/kontorfiler/referanse.pptx too."""

EMU = 12700  # PowerPoint's unit, of a point
TITLE, BODY = (838200, 260000, 10515600, 1420000), (838200, 1780000, 10515600, 4480000)
FRONT, UNDER = (838200, 900000, 10515600, 2350000), (838200, 3400000, 10515600, 2800000)  # of the title slide
SIDE, EDGE = 91440 / EMU, 45720 / EMU  # inside a box, in points
INDENT = 400000 / EMU  # of each level of a list


def room(box):
    """Width and height for text, in points."""
    return box[2] / EMU - 2 * SIDE, box[3] / EMU - 2 * EDGE
