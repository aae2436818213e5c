"""How the columns of a table share its width."""

from .measure import width


def columns(rows, size, room, margins):
    """Shares of the width, by what the columns hold: while there is room, no word in them breaks."""
    need, wish = [], []
    for head, *cells in zip(*rows):
        longest = max(width(word, size, True) for cell in (head, *cells) for word in cell.split(' '))
        need.append(longest * 1.04 + margins + size / 2)
        if not any(cells):  # an empty column is to be written in
            need[-1] = max(need[-1], room * min(0.2, 0.8 / len(rows[0])))
        whole = max(width(cell, size, True) for cell in (head, *cells)) * 1.04 + margins
        wish.append(max(min(whole, room * 0.6), need[-1]))
    spare, free = sum(wish) - sum(need), room - sum(need)
    if free <= 0:
        return shares(need)
    if spare > free:
        return shares([low + free * (high - low) / spare for low, high in zip(need, wish)])
    # Everything on one line: the longest column takes the most of the air.
    widest, air, others = wish.index(max(wish)), room - sum(wish), max(len(wish) - 1, 1)
    return shares([value + air * (0.6 if index == widest else 0.4 / others) for index, value in enumerate(wish)])


def shares(values):
    rounded = [round(value / sum(values), 4) for value in values]
    return [*rounded[:-1], round(1 - sum(rounded[:-1]), 4)]
