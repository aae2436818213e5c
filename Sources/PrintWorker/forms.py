"""Fields on top of the lines and boxes a form is drawn with.

The page is laid out as for paper; the fields are laid over it afterwards. That guarantees what no `<input>` in the HTML
could: the sheet to fill in on screen and the sheet to fill in by hand are the same, to the point.
"""

import copy
import re
from dataclasses import dataclass
from itertools import chain, repeat

import pydyf
import weasyprint.pdf

from fetch import Refusal
from letters import FONT_NAME, add_font
from links import annotations_of
from marks import children, text_of

HEADINGS = ('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
MULTILINE, RADIO, REQUIRED = 1 << 12, (1 << 14) + (1 << 15), 1 << 1
PRINTED = 1 << 2
INSET = 1.5  # CSS pixels between a drawn frame and its field, so the frame stays whole


@dataclass
class Field:
    """One thing to fill in. `label` is what a screen reader says; `option` is one choice among several."""

    kind: str               # text, lines, check, radio
    label: str
    name: str = ''          # what programs that read a filled form know it by
    option: str = ''
    value: str = ''         # what a form says when the option is chosen; else the option itself
    required: bool = False


def has(element, name):
    return name in element.get('class', '').split()


def parts(element, name):
    return [part for part in element.iter() if has(part, name)]


class Plan:
    """The fields of one HTML document: `at` gives the field for an element (and for the box drawn before an element)."""

    def __init__(self, root):
        self.fields = []
        self.at = {}
        self.parents = {child: parent for parent in root.iter() for child in parent}
        self.ids = {element.get('id'): element for element in root.iter() if element.get('id')}
        self.heading = self.before = ''   # the last heading, and the last text that can name what follows it
        self.role = ''                    # who signs
        for element in root.iter():
            self._meet(element)
        self._name()

    def _meet(self, element):
        if element.tag in HEADINGS:
            self.heading = self.before = text_of(element)
        elif has(element, 'felt'):
            self._line(element)
        elif has(element, 'ja-nei'):
            # A form with names of its own is filled in the same way in every language it comes in.
            values = chain(('Ja', 'Nei') if element.get('data-felt') else (), repeat(''))
            self._choice(element, self._question(element) or label_of(element), [
                (box, text_of(self.parents[box]), value) for box, value in zip(parts(element, 'rute'), values)])
        elif has(element, 'skala'):
            self._choice(element, self.before, [(box, str(i), '') for i, box in enumerate(parts(element, 'rute'), start=1)])
        elif has(element, 'skrivelinjer'):
            self._add(element, Field('lines', self.before, element.get('data-felt', '')))
        elif has(element, 'avkryss'):
            own = element.get('data-felt')
            for number, item in enumerate(element.iter('li'), start=1):
                self._add((item, 'li::before'), Field('check', text_of(item), f'{own}-{number}' if own else ''))
        elif has(element, 'ett-kryss'):
            self._choice(element, self.before, [
                ((item, 'li::before'), text_of(item), str(i)) for i, item in enumerate(element.iter('li'), start=1)])
        elif has(element, 'fylles-ut'):
            self._add(element, Field('text', self._words_before(element) or self.before))
        elif element.tag == 'table':
            self._table(element)
        elif has(element, 'rolle'):
            self.role = text_of(element)
        elif element.tag in ('p', 'legend', 'dt'):
            self.before = text_of(element) or self.before

    def _line(self, element):
        label = label_of(element)
        signed = has(self.parents[element], 'signatur')
        if has(element, 'underskrift') or (signed and label == 'Underskrift'):
            return  # a name is signed by hand
        for line in parts(element, 'strek'):
            field = Field('text', label, element.get('data-felt', ''), required=element.get('aria-required') == 'true')
            self._add(line, field, context=self.role if signed else None)

    def _choice(self, element, label, options):
        required = element.get('aria-required') == 'true'
        for box, option, value in options:
            field = Field('radio', label, element.get('data-felt', ''), option, value or option, required)
            self._add(box, field, group=element)

    def _question(self, element):
        """The text that names the group a choice stands in."""
        named = self.ids.get(self.parents[element].get('aria-labelledby'))
        return '' if named is None else text_of(named)

    def _table(self, table):
        columns = []
        for row in table.iter('tr'):
            cells = [cell for cell in row if cell.tag in ('th', 'td')]
            if self.parents[row].tag == 'thead':
                columns = [text_of(cell) for cell in cells for _ in range(int(cell.get('colspan', '1')))]
                continue
            head = next((text_of(cell) for cell in cells if cell.tag == 'th'), '') or text_of(cells[0])
            place = 0
            for cell in cells:
                names = [name for name in (head, *columns[place:place + 1]) if name]
                if cell.tag == 'td' and columns and len(cell) == 0 and not text_of(cell):
                    self._add(cell, Field('text', ', '.join(names)))
                place += int(cell.get('colspan', '1'))

    def _words_before(self, element):
        """The words that lead to a blank in running text: from the last full stop, at most eight."""
        words, inner = '', element
        while inner.tag not in ('p', 'li', 'td', 'dd', 'div', 'section') and inner in self.parents:
            outer = self.parents[inner]
            before = list(outer)[:list(outer).index(inner)]
            words = (outer.text or '') + ''.join(text_of(child) + (child.tail or '') for child in before) + words
            inner = outer
        return ' '.join(re.split(r'[.!?]\s', words)[-1].split()[-8:]).strip(' :,–')

    def _add(self, place, field, context=None, group=None):
        field.label = field.label.rstrip(' :')
        self.at[place] = field
        self.fields.append((field, context or self.heading, group))

    def _name(self):
        """Labels that are heard twice get the heading they stand under; names are the page's own, or the labels as plain letters."""
        labels = {}
        for field, context, group in self.fields:
            labels.setdefault(field.label, []).append(group if group is not None else field)
        names, groups = self._own_names(), {}
        for field, context, group in self.fields:
            several = len({id(owner) for owner in labels[field.label]}) > 1
            if several and context and context != field.label:
                field.label = f'{field.label} ({context})' if field.label else context
            if field.name:
                continue
            if group in groups:
                field.name = groups[group]
                continue
            plain = re.sub(r'[\W_]+', '-', field.label.lower()).strip('-')[:60] or 'felt'
            field.name, number = plain, 2
            while field.name in names:
                field.name, number = f'{plain}-{number}', number + 1
            names.add(field.name)
            if group is not None:
                groups[group] = field.name

    def _own_names(self):
        """The names that the page gives. Two fields of one name would always be filled in alike: such a form is refused."""
        owners = {}
        for field, _, group in self.fields:
            owner = field if group is None else group
            if field.name and owners.setdefault(field.name, owner) is not owner:
                raise Refusal('failure', f'to felt heter «{field.name}»')
            if not re.fullmatch(r'[\w-]*', field.name):
                raise Refusal('failure', f'et felt kan ikke hete «{field.name}»: bare bokstaver, tall og bindestrek')
        return set(owners)


def label_of(element):
    """What a line asks for: whose, what, and the hint with it."""
    role, label, hint = (' '.join(map(text_of, parts(element, name))) for name in ('rolle-navn', 'ledetekst', 'hint'))
    return '. '.join(part.rstrip(' :') for part in (': '.join(part for part in (role, label) if part), hint) if part)


def with_fields(root, pages):
    """Copies of finished pages with fields laid over them: `page.forms` becomes (box, field) in the order of reading."""
    plan, taken = Plan(root), set()

    def visit(box, found):
        for place in (box.element, (box.element, box.element_tag)):
            if place in plan.at and place not in taken:
                taken.add(place)
                found.append((box, plan.at[place]))
        for child in children(box):
            visit(child, found)

    pages = [copy.copy(page) for page in pages]
    for page in pages:
        page.forms = []
        visit(page._page_box, page.forms)
    return pages


def add_forms(placed, matrix, pdf, page, resources, stream, font_map):
    """In WeasyPrint's place: make the fields of one page."""
    if not isinstance(placed, list) or not placed:
        return
    if 'AcroForm' not in pdf.catalog:
        pdf.catalog['AcroForm'] = pydyf.Dictionary({
            'Fields': pydyf.Array(), 'DA': pydyf.String(f'/{FONT_NAME} 0 Tf 0 g'),
            'DR': pydyf.Dictionary({'Font': pydyf.Dictionary({FONT_NAME: add_font(pdf)})})})
        pdf.groups = {}
    for box, field in placed:
        x, y, width, height = box.hit_area()
        side = 0 if field.kind == 'lines' else INSET  # these have no frame at the sides, and white must cover their ends
        left, top = matrix.transform_point(x + side, y + INSET)
        right, bottom = matrix.transform_point(x + width - side, y + height - INSET)
        annotation = pydyf.Dictionary({
            'Type': '/Annot', 'Subtype': '/Widget', 'F': PRINTED, 'P': page.reference,
            'Rect': pydyf.Array(round(corner, 3) for corner in (left, bottom, right, top))})
        pdf.add_object(annotation)
        size = right - left, top - bottom
        if field.kind == 'radio':
            add_choice(pdf, annotation, field, size)
        else:
            pdf.catalog['AcroForm']['Fields'].append(annotation.reference)
            annotation.update(named(field))
            if field.kind == 'check':
                annotation.update({'FT': '/Btn', 'V': '/Off'})
                add_mark(pdf, annotation, 'Ja', size)
            else:
                add_line(pdf, annotation, field, size)
        page.setdefault('Annots', pydyf.Array()).append(annotation.reference)
        annotations_of(pdf).setdefault(box, []).append(('Form', annotation))


def named(field):
    return {'T': pydyf.String(field.name), 'TU': pydyf.String(field.label), 'Ff': REQUIRED if field.required else 0}


def add_line(pdf, annotation, field, size):
    points = 10 if field.kind == 'lines' else round(min(11, size[1] * 0.7), 1)
    annotation.update({
        'FT': '/Tx', 'DA': pydyf.String(f'/{FONT_NAME} {points} Tf 0 g'),
        'AP': pydyf.Dictionary({'N': picture(pdf, size, []).reference})})
    if field.kind == 'lines':
        # What is typed does not keep to lines drawn for a hand. Once there is some, readers lay white under it.
        annotation['Ff'] |= MULTILINE
        annotation['MK'] = pydyf.Dictionary({'BG': pydyf.Array((1,))})


def add_mark(pdf, annotation, state, size):
    """A cross, as a hand would make it. Colour and line are its own, so every reader shows the same."""
    width, height = (round(side, 3) for side in size)
    cross = [f'1.2 w 0 G 1 1 m {width - 1:.3f} {height - 1:.3f} l 1 {height - 1:.3f} m {width - 1:.3f} 1 l S']
    annotation['AS'] = '/Off'
    annotation['AP'] = pydyf.Dictionary({'N': pydyf.Dictionary({
        state: picture(pdf, size, cross).reference, 'Off': picture(pdf, size, []).reference})})


def add_choice(pdf, annotation, field, size):
    """One of a group. Only the group is a field; the choices are its kids, so it is listed and named once."""
    if field.name not in pdf.groups:
        group = pdf.groups[field.name] = pydyf.Dictionary({
            **named(field), 'FT': '/Btn', 'V': '/Off', 'Kids': pydyf.Array()})
        group['Ff'] |= RADIO
        pdf.add_object(group)
        pdf.catalog['AcroForm']['Fields'].append(group.reference)
    annotation['TU'] = pydyf.String(f'{field.label} {field.option}')  # heard when the choice has focus
    annotation['Parent'] = pdf.groups[field.name].reference
    pdf.groups[field.name]['Kids'].append(annotation.reference)
    # A state's name takes plain letters only: «Vet ikke» becomes Vet-ikke.
    add_mark(pdf, annotation, re.sub('[^A-Za-z0-9]+', '-', field.value), size)


def picture(pdf, size, operators):
    """What a field looks like in one state."""
    stream = pydyf.Stream(operators, pydyf.Dictionary({
        'Type': '/XObject', 'Subtype': '/Form', 'BBox': pydyf.Array((0, 0, round(size[0], 3), round(size[1], 3)))}))
    pdf.add_object(stream)
    return stream


def install():
    """Put `add_forms` in WeasyPrint's place."""
    weasyprint.pdf.add_forms = add_forms
