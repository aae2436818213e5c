"""A PDF of the output, read once: pages, tag tree, fields, bookmarks, and everything that lies in it."""
import functools

import pikepdf

from pdf_content import contents
from pdf_tree import Tree, as_list


class PDF:
    def __init__(self, path):
        self.path, self.pdf = path, pikepdf.open(path)
        self.root = self.pdf.Root

    @functools.cached_property
    def pages(self):
        return contents(self.pdf)

    @functools.cached_property
    def tree(self):
        return Tree(self.pdf, self.pages)

    @functools.cached_property
    def elements(self):
        return list(self.tree.top.walk()) if self.tree.top else []

    def with_role(self, *roles):
        return [element for element in self.elements if element.role in roles]

    @functools.cached_property
    def fields(self):
        """The fields a form shows: (field, its name for people). Choices of a group count once."""
        return [(field, str(field.get("/TU", "")).strip()) for field in self.root.get("/AcroForm", {}).get("/Fields", [])]

    @property
    def annotations(self):
        return [annotation for page in self.pdf.pages for annotation in as_list(page.get("/Annots"))]

    @functools.cached_property
    def bookmarks(self):
        """(level, title, number of its page) in order."""
        numbers = {page.objgen: number for number, page in enumerate(self.pdf.pages, 1)}
        found = []

        def visit(item, level):
            while item is not None:
                target = as_list(item.get("/Dest", item.get("/A", {}).get("/D")))
                found.append((level, str(item.Title), numbers.get(target[0].objgen) if target else None))
                visit(item.get("/First"), level + 1)
                item = item.get("/Next")
        visit(self.root.get("/Outlines", {}).get("/First"), 1)
        return found

    def values(self):
        """(key, value) of every entry of every dictionary and list in the file, and each stream as ("", stream)."""
        def inside(value, key):
            yield key, value
            if isinstance(value, pikepdf.Stream):
                yield "", value
            if isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
                for name, entry in value.items():
                    yield from below(entry, name)
            elif isinstance(value, pikepdf.Array):
                for entry in value:
                    yield from below(entry, key)

        def below(value, key):
            if isinstance(value, pikepdf.Object) and value.is_indirect:
                yield key, value  # it is met by itself
            else:
                yield from inside(value, key)
        for item in self.pdf.objects:
            yield from inside(item, "")
        yield from inside(self.pdf.trailer.get("/Info", pikepdf.Dictionary()), "")
