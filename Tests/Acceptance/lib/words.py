"""Visible words of a page, each with the language it is declared in."""
import html.parser
import re

NOT_TEXT = {"script", "style", "code", "pre", "svg"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
INLINE = {"a", "abbr", "b", "em", "i", "mark", "small", "span", "strong", "sub", "sup", "time"}
SPOKEN = {"alt", "title", "aria-label", "content"}  # attributes that someone reads or hears
ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|\b(?:[\w-]+\.)+\w+/\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:no|com|org|html|yaml|csv|md)\b")
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def words(text):
    """The words of `text`: letters, joined by hyphens and apostrophes; soft hyphens and addresses are left out."""
    return WORD.findall(ADDRESS.sub(" ", text.replace("\u00ad", "")))


class Page(html.parser.HTMLParser):
    """Reads a page; afterwards `found` holds (language, word) in the order of the page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.buffer, self.found = [], "", []
        self.feed(text)
        self.close()
        self.flush()

    @property
    def language(self):
        return self.open[-1][1] if self.open else ""

    @property
    def hidden(self):
        return any(hides for _, _, hides in self.open)

    def flush(self):
        self.found += [(self.language, word) for word in words(self.buffer)]
        self.buffer = ""

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        language = (attributes.get("lang") or self.language)[:2]
        if tag not in INLINE or language != self.language:
            self.flush()
        named = tag != "meta" or attributes.get("name") == "description"
        for key in SPOKEN & attributes.keys():
            if named and not self.hidden:
                self.found += [(language, word) for word in words(attributes[key] or "")]
        if tag not in VOID:
            hides = tag in NOT_TEXT or attributes.get("translate") == "no"
            if hides:
                self.flush()
            self.open.append((tag, language, hides))

    def handle_startendtag(self, tag, pairs):
        self.handle_starttag(tag, pairs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if not any(name == tag for name, _, _ in self.open):
            return
        while self.open:
            name, language, hides = self.open[-1]
            leaving = self.open[-2][1] if len(self.open) > 1 else ""
            if name not in INLINE or language != leaving or hides:
                self.flush()
            self.open.pop()
            if name == tag:
                return

    def handle_data(self, data):
        if not self.hidden:
            self.buffer += data
