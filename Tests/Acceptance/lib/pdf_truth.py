"""Whether the PDFs of an output are of the pages that stand beside them, at any moment of a build."""
import re

LINE = re.compile(rb'<p class="til-utskrift">.*?</p>\n?')
LINK = re.compile(rb'<a (?:class="[^"]*" )?href="([^":]+\.pdf)"')


def truths(root):
    """{pdf: (its bytes, what it is of)}: its page without the line about the PDF, or for a bundle all pages of the folder."""
    return {path.relative_to(root).as_posix(): (path.read_bytes(), source(path)) for path in root.rglob("*.pdf")}


def source(pdf):
    own = pdf.with_suffix(".html")
    pages = [own] if own.is_file() else sorted(set(pdf.parent.glob("*.html")) - {pdf.parent / "index.html"})
    return b"".join(LINE.sub(b"", page.read_bytes()) for page in pages)


def untrue(root, revisions):
    """PDFs that are not what one of the revisions made of the page they stand beside, and links to PDFs that are not there."""
    wrong = [name for name, truth in truths(root).items() if truth not in [revision.get(name) for revision in revisions]]
    for page in root.rglob("*.html"):
        wrong += [f"{page.relative_to(root)} → {name.decode()}" for name in LINK.findall(page.read_bytes())
                  if not (page.parent / name.decode()).is_file()]
    return wrong
