"""What somebody does who gets a form: fills it in, reads it back, and holds its fingerprint against the public text."""

import hashlib
import io
import pathlib
import re
import sys

import pypdf

NAMED = re.compile(r'data-felt="([^"]+)"')
SIGNED = re.compile(r'<p class="felt underskrift" data-felt="([^"]+)"')
PRINTED = re.compile(r'class="fot-hex">([0-9a-f ]+)<')
REGISTERED = re.compile(r'<li id="([^"]+)">.*?class="avtrykk">([0-9a-f ]+)<', re.DOTALL)


def stem(field):
    """The name on the page a field of the PDF belongs to: the third box of `C05` is `C05-3`."""
    return re.sub(r'-\d+$', '', field)


def filled(path):
    """What each field holds when the form has been filled in, saved and opened again; nothing may be filled in before."""
    reader, problems = pypdf.PdfReader(path), []
    fields = reader.get_fields() or {}
    for name, field in fields.items():
        if field.get('/V', '') not in ('', '/Off'):
            problems.append(f'{name} er fylt ut på forhånd: {field["/V"]}')
        if not field.get('/TU'):
            problems.append(f'{name} har ingen hjelpetekst')
    states = {name: next(s for s in field['/_States_'] if s != '/Off') for name, field in fields.items() if '/_States_' in field}
    values = {name: states.get(name, f'Prøve av {name}') for name in fields}
    writer = pypdf.PdfWriter()
    writer.append(reader)
    for page in writer.pages:
        if '/Tabs' not in page or page['/Tabs'] != '/S':
            problems.append('ei side mangler rekkefølgen for tabulator')
        if '/Annots' in page:
            writer.update_page_form_field_values(page, values, auto_regenerate=False)
    saved = io.BytesIO()
    writer.write(saved)
    read = {name: field.get('/V') for name, field in (pypdf.PdfReader(saved).get_fields() or {}).items()}
    problems += [f'{name} ble «{read.get(name)}», ikke «{value}»' for name, value in values.items() if read.get(name) != value]
    return set(fields), problems


def form_problems(pdf):
    page = pdf.with_name(pdf.name.replace('-utfylling.pdf', '.html')).read_text(encoding='utf-8')
    fields, problems = filled(pdf)
    wanted = set(NAMED.findall(page)) - set(SIGNED.findall(page))
    stems = {field if field in wanted else stem(field) for field in fields}
    problems += [f'{name} står på sida, men ikke i PDF-en' for name in sorted(wanted - stems)]
    problems += [f'{name} står i PDF-en, men ikke på sida' for name in sorted(stems - wanted)]
    return problems, len(fields)


def fingerprint_problems(text, registers):
    """A text file of the public site, its page and PDF, and the two registers say the same 64 digits."""
    name, own = text.stem, hashlib.sha256(text.read_bytes()).hexdigest()
    problems = [f'registeret {page} sier {digits.get(name)}' for page, digits in registers.items() if digits.get(name) != own]
    page = text.with_suffix('.html')
    if page.exists():
        printed = PRINTED.search(page.read_text(encoding='utf-8'))
        if not printed or printed[1].replace(' ', '') != own:
            problems.append('sida har et annet fingeravtrykk enn teksten')
        paper = ''.join(pypdf.PdfReader(text.with_suffix('.pdf')).pages[0].extract_text().split())
        if own not in paper:
            problems.append('PDF-en har et annet fingeravtrykk enn teksten')
    return problems


def main():
    root = pathlib.Path(sys.argv[1])
    forms, texts = sorted(root.rglob('*-utfylling.pdf')), sorted((root / 'nettsted').rglob('*.txt'))
    registers = {}
    for page in (root / 'nettsted/samtykke').glob('*.html'):
        if 'data-mal="skjemaregister"' in (content := page.read_text(encoding='utf-8')):
            registers[page.name] = {name: digits.replace(' ', '') for name, digits in REGISTERED.findall(content)}
    fields, findings = 0, 0
    for path in forms:
        problems, count = form_problems(path)
        fields += count
        for problem in problems:
            print(f'{path.relative_to(root)}: {problem}')
        findings += len(problems)
    for path in texts:
        problems = fingerprint_problems(path, registers)
        for problem in problems:
            print(f'{path.relative_to(root)}: {problem}')
        findings += len(problems)
    print(f'{len(forms)} skjemaer fylt ut og lest tilbake, {fields} felt, {len(texts)} fingeravtrykk, {findings} funn')
    return 2 if not forms or not texts else 1 if findings else 0


sys.exit(main())
