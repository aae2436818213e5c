"""Which pages of a site to look at in a browser: one for each template, and the index pages."""
import re

TEMPLATE = re.compile(rb'<body\b[^>]*\bdata-mal="([^"]*)"')


def representatives(site):
    """The first page of each `<body data-mal="…">`, the front page and the first company's index, as paths in `site`."""
    chosen, templates = {}, set()
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        if path.name == "404.html":  # its addresses begin at the root of the host it is shown on
            continue
        match = TEMPLATE.search(path.read_bytes())
        template = match.group(1) if match else None
        if template and template not in templates:
            templates.add(template)
            chosen[name] = True
    for index in [site / "index.html", *sorted(site.glob("bedrifter/*/index.html"))[:1]]:
        if index.is_file():
            chosen[index.relative_to(site).as_posix()] = True
    return sorted(chosen), sorted(template.decode() for template in templates)
