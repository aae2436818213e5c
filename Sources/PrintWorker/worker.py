"""The print worker: one JSON line in, one JSON line out, until standard input ends.

    python -I worker.py --root OUTPUT --fonts FONTDIR --style PRINTCSS [--memory MiB]

It reads files below OUTPUT and nothing else, uses the fonts in FONTDIR and no others, and never the network. A job either
leaves a whole file at `out` or nothing. Whatever goes wrong in one job, the next one is printed as if it had not been.
"""

import argparse
import ctypes
import gc
import hashlib
import json
import os
import resource
import signal
import sys
import tempfile
import time
import traceback
import zlib

HERE = os.path.dirname(os.path.realpath(__file__))
FONTS_CONF = '''<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>{fonts}</dir>
<cachedir>{cache}</cachedir>
<alias binding="same"><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>
</fontconfig>
'''


def arguments():
    parser = argparse.ArgumentParser(description='Skriver sider som PDF.')
    for name in ('--root', '--fonts', '--style'):
        parser.add_argument(name, required=True)
    parser.add_argument('--memory', type=int, default=3072, metavar='MiB')
    return parser.parse_args()


def answers_only():
    """A stream for answers. What libraries print goes to standard error from here on, also from C."""
    answers = os.fdopen(os.dup(1), 'w', encoding='utf-8')
    os.dup2(2, 1)
    return answers


def use_fonts(fonts, folder):
    """Point Fontconfig at one folder. Only works before WeasyPrint is imported."""
    from xml.sax.saxutils import escape
    path = os.path.join(folder, 'fonts.conf')
    with open(path, 'w', encoding='utf-8') as file:
        file.write(FONTS_CONF.format(fonts=escape(os.path.realpath(fonts)), cache=escape(os.path.join(folder, 'cache'))))
    os.environ.update(FONTCONFIG_FILE=path, HIA_FONTS=os.path.realpath(fonts))


def versions():
    """All that the bytes of a PDF depend on besides the page: libraries, and the code here."""
    import fontTools
    import PIL
    import pydyf
    import weasyprint
    from weasyprint.text.ffi import pango
    harfbuzz = ctypes.CDLL('libharfbuzz.so.0')
    harfbuzz.hb_version_string.restype = ctypes.c_char_p
    number = pango.pango_version()
    code = hashlib.sha256()
    for name in sorted(os.listdir(HERE)):
        if name.endswith('.py'):
            with open(os.path.join(HERE, name), 'rb') as file:
                code.update(hashlib.sha256(file.read()).digest())
    return '; '.join((
        f'weasyprint {weasyprint.__version__}', f'pydyf {pydyf.__version__}', f'fonttools {fontTools.version}',
        f'pango {number // 10000}.{number // 100 % 100}.{number % 100}', f'harfbuzz {harfbuzz.hb_version_string().decode()}',
        f'pillow {PIL.__version__}', f'zlib {zlib.ZLIB_RUNTIME_VERSION}', f'worker {code.hexdigest()[:16]}'))


class Worker:
    def __init__(self, root, style):
        # Here and not above: these import WeasyPrint, which reads the fonts at once.
        from bundle import bundle
        from engine import Engine
        from fetch import Refusal
        self.bundle, self.Refusal = bundle, Refusal
        self.root = root
        self.engine = Engine(root, style)

    def answer(self, line):
        """What to answer to one line. Never raises, but for signals."""
        started, job = time.monotonic(), {}
        try:
            job = json.loads(line)
            result = {'ok': True, **self._run(job), 'ms': round((time.monotonic() - started) * 1000)}
        except self.Refusal as refusal:
            result = {'ok': False, 'reason': refusal.reason, 'message': refusal.message}
        except MemoryError:
            self.engine.forget()
            gc.collect()
            result = {'ok': False, 'reason': 'memory', 'message': f'sida «{where(job)}» trenger mer minne enn grensa'}
        except Exception as problem:
            traceback.print_exc()
            result = {'ok': False, 'reason': 'failure', 'message': ' '.join(
                f'utskriften av «{where(job)}» stanset: {type(problem).__name__}: {problem}'.split())}
        return {'id': job.get('id') if isinstance(job, dict) else None, **result}

    def _run(self, job):
        kind = job['kind']
        if kind == 'pdf':
            content, pages = self.engine.pdf(
                job['html'], job['at'], job['standard'], job['key'], job.get('forms', False), job.get('paper'))
            return {'pages': pages, **self._store(job['out'], content)}
        if kind == 'bundle':
            try:
                content, parts, pages = self.bundle(self.engine, job['parts'], job['key'], job['title'], job['lang'])
            finally:
                self.engine.forget()
            return {'pages': pages, 'parts': parts, **self._store(job['out'], content)}
        import office
        return office.convert(kind, job['html'], self.root, job['at'], job['out'], job['reference'])

    @staticmethod
    def _store(out, content):
        """Write the file whole or not at all."""
        part = f'{out}.part'
        try:
            with open(part, 'wb') as file:
                file.write(content)
            os.replace(part, out)
        except BaseException:
            if os.path.exists(part):
                os.unlink(part)
            raise
        return {'bytes': len(content)}


def where(job):
    return (job.get('at') or job.get('title') or job.get('out') or '') if isinstance(job, dict) else ''


def main():
    options = arguments()
    os.umask(0o077)
    limit = options.memory << 20
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    answers = answers_only()
    # Asked to stop, it still takes its temporary folder and a half-written file away.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    # -I leaves the script's own folder out of the path; and nothing is written beside the source.
    sys.path.insert(0, HERE)
    sys.dont_write_bytecode = True
    with tempfile.TemporaryDirectory(prefix='hia-trykk-') as folder:
        use_fonts(options.fonts, folder)
        worker = Worker(os.path.realpath(options.root), options.style)

        def say(answer):
            print(json.dumps(answer, ensure_ascii=False), file=answers, flush=True)

        say({'ready': True, 'engine': versions()})
        for line in sys.stdin.buffer:
            say(worker.answer(line))


if __name__ == '__main__':
    main()
