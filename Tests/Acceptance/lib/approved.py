"""A copy of the example forms in which people have decided everything, so that they can be approved: approved.py CONTENT COPY.

Only for trying the tool: nobody has decided any of it.
"""

import pathlib
import re
import shutil
import sys

content, copy = map(pathlib.Path, sys.argv[1:3])
copy.mkdir(parents=True)
shutil.copy(content / 'region.yaml', copy)
shutil.copytree(content / 'samtykke', copy / 'samtykke')

points = copy / 'samtykke/avklaringer.yaml'
text = points.read_text()
decided = '    svar: avgjort for å prøve programmet\n    avgjort-av: prøverolle\n    avgjort-dato: 2026-11-20\n'
points.write_text(re.sub(r'(?m)^(    hvem: .*\n)', lambda line: line[1] + decided, text))

for form in (copy / 'samtykke').glob('*-samtykke/*.md'):
    text = form.read_text()
    form.write_text(text.replace(
        'funksjon: ikke-avgjort\n',
        'funksjon: opphever-taushetsplikt\nfunksjon-bestemt-av: prøverolle\nfunksjon-dato: 2026-11-20\n'))
