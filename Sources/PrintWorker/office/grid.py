"""A table on a slide. Pandoc gives all columns the same width; here they get what they need."""

from dataclasses import dataclass

from .columns import columns
from .measure import LINE, lines, width
from .places import BODY, EDGE, EMU, SIDE
from .tree import para, plain, table, text, words

LARGEST = 24  # points
WIDTH = BODY[2] / EMU


@dataclass
class Grid:
    rows: list  # of lists of inlines; the first is the head

    def block(self):
        head, *body = [[[plain(cell)] for cell in row] for row in self.rows]
        return table(head, body, [round(1 / len(head), 4)] * len(head))

    def as_lines(self):
        return [para(words(' – '.join(map(text, row)))) for row in self.rows]

    def height(self, size):
        return sum(self.row_heights(size)) + 12

    def row_heights(self, size):
        counts = self._line_counts(self.columns(size), size)
        return [count * min(size, LARGEST) * LINE + 2 * EDGE for count in counts]

    def columns(self, size):
        """The width of each column: what it holds and some air; more air when there is room, less when there is not."""
        size = min(size, LARGEST)
        texts = [[text(cell) for cell in row] for row in self.rows]
        wish = [max(width(cell, size, True) for cell in column) + 3 * SIDE + size for column in zip(*texts)]
        if sum(wish) <= WIDTH:
            grow = min(WIDTH / sum(wish), 1.6)
            return [value * grow for value in wish]
        return self._tried([share * WIDTH for share in columns(texts, size, WIDTH, 2 * SIDE)], size)

    def _tried(self, best, size):
        """As long as fewer lines come of it, width is moved from one column to another."""
        fewest = sum(self._line_counts(best, size))
        pairs = [(source, target) for source in range(len(best)) for target in range(len(best)) if source != target]
        for step in (0.12 * WIDTH, 0.06 * WIDTH, 0.03 * WIDTH):
            for source, target in pairs:
                tried = list(best)
                tried[source], tried[target] = tried[source] - step, tried[target] + step
                if tried[source] > 0.12 * WIDTH and (count := sum(self._line_counts(tried, size))) < fewest:
                    best, fewest = tried, count
        return best

    def _line_counts(self, widths, size):
        """Lines in each row; a cell with some bold type in it is counted as if all of it were."""
        def count(cell, wide, is_head):
            is_bold = is_head or any(part['t'] == 'Strong' for part in cell)
            return lines(text(cell), min(size, LARGEST), wide - 2 * SIDE, is_bold)
        return [max(count(cell, wide, is_head=row is self.rows[0]) for cell, wide in zip(row, widths))
                for row in self.rows]
