"""One page alone:  python -I Sources/PrintWorker/office docx side.html ut.docx --reference referanse.docx"""

import argparse
import json
import os
import pathlib
import sys

# Python looks in this folder first; a module here must not hide one of Python's own.
sys.path[0] = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
sys.dont_write_bytecode = True
from office import convert  # noqa: E402

parser = argparse.ArgumentParser(description='Lager en Word- eller PowerPoint-fil av en ferdig side.')
parser.add_argument('kind', choices=('docx', 'pptx'))
parser.add_argument('page', type=pathlib.Path)
parser.add_argument('out')
parser.add_argument('--reference', required=True)
options = parser.parse_args()
html = options.page.read_text(encoding='utf-8')
answer = convert(options.kind, html, None, options.page.name, options.out, options.reference)
print(json.dumps(answer, ensure_ascii=False))
sys.exit(0 if answer['ok'] else 1)
