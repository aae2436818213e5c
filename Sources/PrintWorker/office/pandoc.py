"""Runs pandoc."""

import importlib.metadata
import json
import os
import subprocess
import tempfile

from .errors import OfficeError

VERSION = '1.17'  # of pypandoc_binary, which carries pandoc 3.9
SECONDS = 60


def program():
    try:
        package = importlib.metadata.distribution('pypandoc_binary')
    except importlib.metadata.PackageNotFoundError:
        package = None
    if not package or package.version != VERSION:
        raise OfficeError(f'Kontorfilene trenger pypandoc_binary {VERSION}.', 'missing')
    return str(package.locate_file('pypandoc/files/pandoc'))


def pandoc(kind, blocks, meta, reference, *options):
    """The bytes of the office file pandoc makes of the blocks."""
    meta = {key: {'t': 'MetaString', 'c': value} if isinstance(value, str) else value for key, value in meta.items()}
    tree = json.dumps({'pandoc-api-version': [1, 23, 1], 'meta': meta, 'blocks': blocks}, ensure_ascii=False)
    with tempfile.TemporaryDirectory(prefix='hia-kontor-') as empty:
        # An empty folder as home: nothing of this machine's own gets in. The clock is stopped.
        command = [program(), '--sandbox', '--from=json', f'--to={kind}', '--output=-', f'--data-dir={empty}',
                   f'--reference-doc={os.path.abspath(reference)}', '--fail-if-warnings', *options]
        environment = {'HOME': empty, 'LC_ALL': 'C.UTF-8', 'SOURCE_DATE_EPOCH': '0', 'TMPDIR': empty}
        try:
            done = subprocess.run(
                command, input=tree.encode(), capture_output=True, timeout=SECONDS, cwd=empty, env=environment)
        except subprocess.TimeoutExpired as failure:
            raise OfficeError(f'Pandoc ble ikke ferdig på {SECONDS} sekunder.') from failure
    if done.returncode:
        raise OfficeError(f'Pandoc stanset ({done.returncode}): {done.stderr.decode(errors="replace")[:300]}')
    return done.stdout
