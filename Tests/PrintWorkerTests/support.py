"""A small site, a worker to print it, and what its PDFs say."""

import contextlib
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import unittest

import pikepdf

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
PYTHON = os.environ.get('HIA_PRINT_PYTHON', os.path.join(PROJECT, '.venv', 'bin', 'python'))
WORKER = os.path.join(PROJECT, 'Sources', 'PrintWorker', 'worker.py')
FONTS = os.path.join(PROJECT, 'Templates', 'skrift')
SITE_SHEET = '''
html { font: 11pt "Noto Sans" } @page { size: A4; margin: 20mm } .ukjent { text-wrap: balance }
.skjult { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%) }
.fot { position: fixed; bottom: 0 }
.strek, .skrivelinjer span { display: block; height: 8mm; border-bottom: 1px solid }
.rute { display: inline-block; width: 4mm; height: 4mm; border: 1px solid }
:is(.avkryss, .ett-kryss) ul { list-style: none } :is(.avkryss, .ett-kryss) li::before { content: ""; position: absolute; width: 4mm; height: 4mm }
.fylles-ut { display: inline-block; min-width: 9rem }
.merket { list-style: none }
'''
PRINT_SHEET = '''
@page { @bottom-left { content: element(fot) } @bottom-right { content: counter(page) " av " counter(pages) } }
.fot { position: running(fot) !important }
'''


def page(body, language='nb', head=''):
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>Prøve</title>'
        f'<link rel="stylesheet" href="../stil.css">{head}</head><body><main><h1>Prøve</h1>{body}</main>'
        f'<footer class="fot"><p>Foten</p></footer></body></html>')


class Worker:
    """A worker over a temporary site."""

    def __init__(self, *arguments, sheet=PRINT_SHEET):
        self.folder = tempfile.TemporaryDirectory()
        self.root = os.path.join(self.folder.name, 'Output')
        os.makedirs(os.path.join(self.root, 'møte'))
        self.put('stil.css', SITE_SHEET)
        style = self.put('../pdf.css', sheet)
        self.process = subprocess.Popen(
            [PYTHON, '-I', WORKER, '--root', self.root, '--fonts', FONTS, '--style', style, *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.ready = json.loads(self.process.stdout.readline() or '{}')

    def put(self, path, text):
        path = os.path.join(self.root, path)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        return os.path.realpath(path)

    def ask(self, line):
        data = line if isinstance(line, bytes) else json.dumps(line).encode()
        self.process.stdin.write(data + b'\n')
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def job(self, html, **settings):
        return {
            'id': 7, 'kind': 'pdf', 'html': html, 'at': 'møte/side.html', 'standard': 'a2a+ua1', 'forms': False,
            'out': os.path.join(self.folder.name, 'ut.pdf'), 'key': hashlib.sha256(html.encode()).hexdigest(), **settings}

    def print(self, html, **settings):
        """The bytes of a page that must print."""
        job = self.job(html, **settings)
        answer = self.ask(job)
        assert answer['ok'], answer
        with open(job['out'], 'rb') as file:
            return file.read()

    def bundle(self, parts, **settings):
        out = os.path.join(self.folder.name, 'samlet.pdf')
        answer = self.ask({
            'id': 8, 'kind': 'bundle', 'out': out, 'key': '0' * 64, 'title': 'Pakke', 'lang': 'nb', **settings,
            'parts': [{'html': html, 'at': 'møte/side.html', 'start': start} for html, start in parts]})
        assert answer['ok'], answer
        with open(out, 'rb') as file:
            return answer, file.read()

    def close(self):
        self.process.stdin.close()
        self.process.wait(20)
        self.process.stdout.close()
        self.errors = self.process.stderr.read().decode()
        self.process.stderr.close()
        self.folder.cleanup()
        return self.process.returncode


class WorkerCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.worker = Worker()

    @classmethod
    def tearDownClass(cls):
        cls.worker.close()

    @contextlib.contextmanager
    def pdf(self, html, **settings):
        import io
        with pikepdf.open(io.BytesIO(self.worker.print(html, **settings))) as pdf:
            yield pdf

    def refused(self, html, reason, **settings):
        answer = self.worker.ask(self.worker.job(html, **settings))
        self.assertEqual((answer['ok'], answer.get('reason')), (False, reason), answer)
        self.assertFalse([name for name in os.listdir(self.worker.folder.name) if name.startswith('nei')])
        return answer['message']


def elements(pdf, role=None):
    """Structure elements in reading order."""
    def walk(node):
        if isinstance(node, pikepdf.Dictionary) and '/S' in node:
            if role is None or node.S == f'/{role}':
                yield node
            for kid in node.get('/K', []):
                yield from walk(kid)
    return list(walk(pdf.Root.StructTreeRoot.K[0]))


def outline(node):
    """A structure element as nested lists: ['L', ['LI', …]]; content is left out."""
    kids = [outline(kid) for kid in node.get('/K', []) if isinstance(kid, pikepdf.Dictionary) and '/S' in kid]
    return [str(node.S)[1:], *kids]


def fields(pdf):
    return {str(field.T): field for field in pdf.Root.AcroForm.Fields}


def operators(pdf, page=0):
    return pdf.pages[page].Contents.read_bytes().decode('latin-1')


sys.dont_write_bytecode = True
