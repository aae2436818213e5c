"""The tag tree of a PDF as plain values: what a screen reader is given, in its order."""
import dataclasses

import pikepdf

IN_LINES = {"Span", "Link"}


@dataclasses.dataclass
class Element:
    """One structure element. `text` is what is read in it, from all its pages: painted spaces, and one around each block."""
    role: str
    text: str
    kids: list
    properties: object  # the dictionary in the file
    annotations: list
    above: "Element | None" = None

    @property
    def attributes(self):
        return self.properties.get("/A", {})

    def walk(self):
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, *roles):
        return [element for element in self.walk() if element.role in roles]


class Tree:
    """The tree of an open PDF whose page contents are known; `top` is None where there is none."""

    def __init__(self, pdf, contents):
        self.said = {}
        for page, content in zip(pdf.pages, contents):
            for text in content.texts:
                if text.mcid is not None and not text.is_artifact:
                    key = (page.objgen, text.mcid)
                    self.said[key] = self.said.get(key, "") + text.text
        self.used = set()
        root = pdf.Root.get("/StructTreeRoot")
        kids = as_list(root.get("/K")) if root is not None else []
        self.top = self.element(kids[0], None) if kids else None

    def element(self, node, home):
        home = node.Pg.objgen if "/Pg" in node else home
        element = Element(str(node.S)[1:], "", [], node, [])
        for kid in as_list(node.get("/K")):
            if isinstance(kid, int):
                element.text += self.take(home, kid)
            elif kid.get("/Type") == "/MCR":
                element.text += self.take(kid.Pg.objgen if "/Pg" in kid else home, int(kid.MCID))
            elif kid.get("/Type") == "/OBJR":
                element.annotations.append(kid.Obj.objgen)
            else:
                element.kids.append(self.element(kid, home))
                element.kids[-1].above = element
                last = element.kids[-1]
                said = "" if last.role == "Figure" else last.text  # its /Alt is read, not what is written in it
                element.text += said if last.role in IN_LINES else f" {said} "
        return element

    def take(self, page, mcid):
        self.used.add((page, mcid))
        return self.said.get((page, mcid), "")

    @property
    def untold(self):
        """Text that has a number, but is in no element."""
        return [text for key, text in self.said.items() if key not in self.used]


def as_list(value):
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]
