"""What a page of the site must say again on paper: language, title, headings, lists, tables, foot."""
import html.parser
import re

import tinycss2

from words import INLINE, words

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
CLASS = re.compile(r"\.([\w-]+)$")


def plain(text):
    """What is seen and not read, as it is compared: without spaces, since a line may break anywhere."""
    return "".join(text.replace("\u00ad", "").split())


def spoken(text):
    """What is read, as it is compared: with single spaces, also where a line breaks, and without marks for dividing words."""
    return " ".join(text.replace("\u00ad", "").split())


def hidden_on_paper(style):
    """The classes that a style sheet does not show in print."""
    found = set()
    for rule in tinycss2.parse_stylesheet(style, skip_comments=True, skip_whitespace=True):
        if rule.type != "at-rule" or rule.lower_at_keyword != "media" or "print" not in tinycss2.serialize(rule.prelude):
            continue
        for inner in tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True):
            if inner.type == "qualified-rule" and re.search(r"display:\s*none", tinycss2.serialize(inner.content)):
                selectors = tinycss2.serialize(inner.prelude).split(",")
                found.update(match.group(1) for match in map(CLASS.match, map(str.strip, selectors)) if match)
    return found


class Node:
    """An element of a page."""

    def __init__(self, tag, attributes, above):
        self.tag, self.attributes, self.kids = tag, attributes, []
        self.classes = set((attributes.get("class") or "").split())
        if above is not None:
            above.kids.append(self)

    @property
    def text(self):
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    @property
    def words(self):
        """What stands in it, with a space around what is no part of a line."""
        said = "".join(kid if isinstance(kid, str) else kid.words for kid in self.kids)
        return said if self.tag in INLINE else f" {said} "

    def walk(self, hidden=frozenset()):
        """This and all below it, but for what is hidden."""
        if self.classes & hidden or self.attributes.get("aria-hidden") == "true":
            return
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk(hidden)

    def all(self, *names, hidden=frozenset()):
        """Elements by tag, or by class with a dot."""
        return [node for node in self.walk(hidden) if node.tag in names or {f".{name}" for name in node.classes} & set(names)]


class Builder(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.root = Node("", {}, None)
        self.open = [self.root]
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, pairs):
        node = Node(tag, dict(pairs), self.open[-1])
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag, pairs):
        Node(tag, dict(pairs), self.open[-1])

    def handle_endtag(self, tag):
        if any(node.tag == tag for node in self.open[1:]):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data):
        self.open[-1].kids.append(data)


class PrintedPage:
    """A page; `hidden` is what `hidden_on_paper` found in its style sheet."""

    def __init__(self, text, hidden):
        root = Builder(text).root
        body, = root.all("body")
        self.language = root.all("html")[0].attributes.get("lang")
        self.title = " ".join(root.all("title")[0].text.split())
        self.template = body.attributes.get("data-mal")
        self.headings = [(node.tag.upper(), spoken(node.text)) for node in body.all(*HEADINGS, hidden=hidden)]
        self.words = set(words(body.words.casefold()))
        self.items = sum(len(main.all("li", "dt", hidden=hidden)) for main in body.all("main"))
        self.tables = len(body.all("table", hidden=hidden))
        self.version = plain("".join(node.text for node in body.all(".fot-versjon")))
        self.links = {node.attributes.get("href"): node.text for node in body.all("a")}
        self.facts = {row.all("dt")[0].text: row.all("dd")[0].text for row in body.all("div") if row.all("dt") and row.all("dd")}
        self.rows = [[(cell.text, [link.attributes.get("href") for link in cell.all("a")]) for cell in row.all("th", "td")]
                     for row in body.all("tr")]
