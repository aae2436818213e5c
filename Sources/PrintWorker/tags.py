"""The tag tree of a PDF: what a screen reader reads, built from the page's HTML.

WeasyPrint 70 builds its tree from boxes, page by page. This one follows the HTML and only takes the *content* from the
boxes, which guarantees what the other cannot: a paragraph or table that runs over two pages is one element, `lang` comes
along, table headings have a scope, empty elements do not exist, and nothing decorative is read aloud.

`install()` puts it in WeasyPrint's place. Everything painted is in the tree or an artefact; `add_tags` asserts it.
"""

from dataclasses import dataclass, field

import pydyf
import weasyprint.pdf
from weasyprint.formatting_structure import boxes

from fetch import Refusal
from links import annotations_of
from marks import SVG, alternative, children

ROLES = {
    'h1': 'H1', 'h2': 'H2', 'h3': 'H3', 'h4': 'H4', 'h5': 'H5', 'h6': 'H6', 'p': 'P', 'pre': 'P', 'address': 'P',
    'legend': 'P', 'summary': 'P', 'div': 'Div', 'figure': 'Div', 'fieldset': 'Div', 'section': 'Sect', 'nav': 'Sect',
    'aside': 'Sect', 'header': 'Sect', 'footer': 'Sect', 'article': 'Art', 'blockquote': 'BlockQuote', 'ul': 'L',
    'ol': 'L', 'dl': 'L', 'table': 'Table', 'caption': 'Caption', 'figcaption': 'Caption', 'thead': 'THead',
    'tbody': 'TBody', 'tfoot': 'TFoot', 'tr': 'TR', 'th': 'TH', 'td': 'TD', 'img': 'Figure', f'{SVG}svg': 'Figure',
}
# Elements that hold other elements. Text straight in one of them gets a paragraph of its own.
GROUPS = {'Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'L', 'LI', 'Table', 'THead', 'TBody', 'TFoot', 'TR'}
BLOCKS = {'html', 'body', 'main', 'form', 'hgroup', 'details'}


@dataclass(eq=False)
class Source:
    """One HTML document among the pages of a PDF."""

    root: object              # its <html>
    pages: list
    language: str | None = None   # when it differs from the PDF's
    title: str | None = None      # when it is one of several: it becomes a Part


@dataclass(eq=False)
class Node:
    """One structure element while the tree is made: `kids` are nodes, (page, mcid) or (page, annotation)."""

    role: str
    kids: list = field(default_factory=list)
    extra: dict = field(default_factory=dict)
    attributes: dict = field(default_factory=dict)
    implicit: bool = False

    def add(self, role, **settings):
        self.kids.append(Node(role, **settings))
        return self.kids[-1]

    @property
    def is_empty(self):
        """Nothing to read. Cells count even when empty: without them a row is shorter than its table."""
        return self.role not in ('TH', 'TD') and all(isinstance(kid, Node) and kid.is_empty for kid in self.kids)


class Tree:
    """The structure elements of one source. An element gets its node when its first content is met."""

    def __init__(self, source, top, zoom):
        self.top = top
        self.scale = 0.75 * zoom  # from CSS pixels to points
        self.nodes = {}
        self.items = {}  # from <li> to its LI; `nodes` has its LBody
        self.parents = {child: parent for parent in source.root.iter() for child in parent}

    def node(self, element):
        if element not in self.nodes:
            parent = self.parents.get(element)
            self.nodes[element] = self.top if parent is None else self._make(element, self.node(parent))
        return self.nodes[element]

    def _make(self, element, above):
        tag, role = element.tag, ROLES.get(element.tag)
        language = self._language(element)
        if tag == 'a' and element.get('href'):
            role = 'Link'
        elif tag == 'div' and self.parents[element].tag == 'dl':
            return above.add('LI', extra=language)
        elif tag == 'li':
            self.items[element] = item = (above if above.role == 'L' else above.add('L')).add('LI', extra=language)
            return item.add('LBody')
        elif tag in ('dt', 'dd'):
            return self._item(above, tag).add('Lbl' if tag == 'dt' else 'LBody', extra=language)
        elif role is None and language:
            role = 'Div' if tag in BLOCKS else 'Span'
        if role is None:
            return above
        node = above.add(role, extra=language)
        if role == 'Figure':
            node.extra['Alt'] = pydyf.String(alternative(element))
        elif role == 'TH':
            node.attributes['Scope'] = '/Row' if self._heads_row(element) else '/Column'
        elif role == 'L':
            # A <dl> has labels that are words; there is no name for that numbering.
            node.attributes.update({'ul': {'ListNumbering': '/None'}, 'ol': {'ListNumbering': '/Decimal'}}.get(tag, {}))
        return node

    def _item(self, above, tag):
        """The LI for a <dt> or <dd>: the <div> around them, or in a bare <dl> one for each <dt>."""
        if above.role == 'LI':
            return above
        last = above.kids[-1] if above.kids else None
        return last if last and not (tag == 'dt' and last.kids[-1].role == 'LBody') else above.add('LI')

    def _language(self, element):
        """/Lang, where an element says another language than the one around it."""
        language, above = element.get('lang'), self.parents.get(element)
        if element.tag == 'html' or not language:
            return {}
        while above is not None and not above.get('lang'):
            above = self.parents.get(above)
        return {} if above is not None and above.get('lang') == language else {'Lang': pydyf.String(language)}

    def _heads_row(self, cell):
        scope = cell.get('scope', '')
        return scope.startswith('row') or (not scope and self.parents[self.parents[cell]].tag != 'thead')

    def content(self, box):
        """The node that takes the content of a text box or picture."""
        if box.element_tag == 'li::marker':
            self.node(box.element)
            item = self.items[box.element]
            if item.kids[0].role != 'Lbl':
                item.kids.insert(0, Node('Lbl'))
            return item.kids[0]
        node = self.node(box.element)
        if node.role not in GROUPS:
            return node
        if not (node.kids and isinstance(node.kids[-1], Node) and node.kids[-1].implicit):
            node.add('P', implicit=True)
        return node.kids[-1]

    def walk(self, box, page, tags, annotations):
        """Take the content of a box and the boxes in it, in the order they are read."""
        if isinstance(box, boxes.TableCellBox) and box.element_tag in ('td', 'th') and not box.artifact:
            spans = {'ColSpan': box.colspan, 'RowSpan': box.rowspan}
            self.node(box.element).attributes.update({name: span for name, span in spans.items() if span != 1})
        for role, annotation in annotations.get(box, ()):
            # A link keeps its annotation beside its text; a field is an element of its own.
            node = self.node(box.element)
            (node if role == 'Link' else node.add(role)).kids.append((page, annotation))
        if box in tags:
            node = self.content(box)
            node.kids.append((page, tags.pop(box)))
            if node.role == 'Figure':
                node.attributes['BBox'] = pydyf.Array(corners_in_points(box, page.height, self.scale))
        for child in children(box):
            self.walk(child, page, tags, annotations)


def corners_in_points(box, page_height, scale):
    """Left, bottom, right and top of a box's content in the PDF's own units, measured from the bottom of the page."""
    x, y = box.content_box_x(), box.content_box_y()
    corners = (x, page_height - y - box.height, x + box.width, page_height - y)
    return [round(corner * scale, 3) for corner in corners]


class Writer:
    """Puts nodes in a PDF, and remembers for each page which element owns which content."""

    OWNERS = {'Figure': '/Layout', 'L': '/List', 'TH': '/Table', 'TD': '/Table'}

    def __init__(self, pdf, pages):
        self.pdf = pdf
        self.pages = dict(zip(pages, pdf.page_references))
        self.owners = {page: {} for page in pages}
        self.annotations = []

    def write(self, node, parent):
        role = node.role
        if role == 'Link' and not any(isinstance(kid, tuple) and isinstance(kid[1], dict) for kid in node.kids):
            role = 'Span'  # its address was left out: only text is left
        element = pydyf.Dictionary({'Type': '/StructElem', 'S': f'/{role}', 'P': parent.reference, **node.extra})
        self.pdf.add_object(element)
        if role == 'L' and node.attributes.get('ListNumbering') == '/None' and has_labels(node):
            node.attributes['ListNumbering'] = '/Disc'
        if node.attributes:
            element['A'] = pydyf.Dictionary({'O': self.OWNERS[role], **node.attributes})
        element['K'] = pydyf.Array()
        home = next((kid[0] for kid in node.kids if isinstance(kid, tuple)), None)
        if home:
            element['Pg'] = self.pages[home]
        for kid in node.kids:
            if isinstance(kid, Node):
                if not kid.is_empty:
                    element['K'].append(self.write(kid, element).reference)
            else:
                element['K'].append(self._content(element, home, *kid))
        return element

    def _content(self, element, home, page, content):
        if isinstance(content, dict):
            self.annotations.append((content, element))
            return pydyf.Dictionary({'Type': '/OBJR', 'Obj': content.reference, 'Pg': self.pages[page]})
        self.owners[page][content] = element.reference
        if page is home:
            return content
        return pydyf.Dictionary({'Type': '/MCR', 'Pg': self.pages[page], 'MCID': content})

    def parent_tree(self):
        """The way back: from a page's content and from an annotation to its element."""
        numbers = pydyf.Array()
        for number, owners in enumerate(self.owners.values()):
            numbers.extend((number, pydyf.Array(owners[mcid] for mcid in range(len(owners)))))
        for number, (annotation, element) in enumerate(self.annotations, start=len(self.owners)):
            annotation['StructParent'] = number
            numbers.extend((number, element.reference))
        tree = pydyf.Dictionary({'Nums': numbers})
        self.pdf.add_object(tree)
        return tree


def has_labels(node):
    return any(item.kids and item.kids[0].role == 'Lbl' for item in node.kids)


def add_tags(pdf, document, pdf_version, page_streams):
    """In WeasyPrint's place. `document.sources` says which pages belong to which HTML; a blank page belongs to none."""
    if not document.metadata.lang:
        raise Refusal('failure', 'sida sier ikke hvilket språk den er på (lang i <html>)')
    tags = {page: stream._tags for page, stream in zip(document.pages, page_streams)}
    top = Node('Document')
    for source in document.sources:
        node = top
        if source.title:
            language = {'Lang': pydyf.String(source.language)} if source.language else {}
            node = top.add('Part', extra={'T': pydyf.String(source.title), **language})
        tree = Tree(source, node, document.zoom)
        for page in source.pages:
            tree.walk(page._page_box, page, tags[page], annotations_of(pdf))
    assert not any(tags.values()), 'something painted is in no element'

    root = pydyf.Dictionary({'Type': '/StructTreeRoot'})
    pdf.add_object(root)
    writer = Writer(pdf, document.pages)
    root['K'] = pydyf.Array([writer.write(top, root).reference])
    root['ParentTree'] = writer.parent_tree().reference
    pdf.catalog['StructTreeRoot'] = root.reference
    pdf.catalog['ViewerPreferences'] = pydyf.Dictionary({'DisplayDocTitle': 'true'})
    pdf.catalog['MarkInfo'] = pydyf.Dictionary({'Marked': 'true'})


def install():
    """Put `add_tags` in WeasyPrint's place."""
    weasyprint.pdf.add_tags = add_tags
