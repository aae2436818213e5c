"""The bars, what was measured against them, and whether they were reached."""
from measure import norwegian


class Verdicts:
    """Collects one line for each bar and shows them together at the end."""

    def __init__(self):
        self.rows = []

    def add(self, number, what, measured, bar, aim=None, unit=""):
        """`measured` is None where it could not be measured; bar and aim are upper limits."""
        if measured is None:
            verdict, shown = "IKKE MÅLT", "–"
        else:
            verdict, shown = "OK" if measured <= bar else "IKKE NÅDD", norwegian(measured) + unit
            if aim is not None and measured <= aim:
                verdict = "OK, målet nådd"
        goal = f" (mål {norwegian(aim)}{unit})" if aim is not None else ""
        self.rows.append((number, what, shown, f"{norwegian(bar)}{unit}{goal}", verdict))

    def show(self):
        """Prints the table; 1 if a bar was missed."""
        rows = [("Nr.", "Krav", "Målt", "Høyst", "Dom")] + sorted(self.rows, key=lambda row: row[0])
        widths = [max(len(row[column]) for row in rows) for column in range(5)]
        print()
        for row in rows:
            print("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())
        return 1 if any(row[4] == "IKKE NÅDD" for row in self.rows) else 0
