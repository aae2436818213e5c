"""The files inside an office file."""

import io
import re
import zipfile
from html import escape

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:language>{language}</dc:language>'
    '</cp:coreProperties>')
EMPTY = '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/{}-properties"></Properties>'


class Parts:
    def __init__(self, data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.files = {info.filename: archive.read(info) for info in archive.infolist()}

    def edit(self, pattern, change):
        """Changes the XML of every file with such a path."""
        for path in self.files:
            if re.fullmatch(pattern, path):
                self.files[path] = change(self.files[path].decode()).encode()

    def set_properties(self, page):
        """Title and language; no author, no time, no word counts of another file."""
        core = CORE.format(title=escape(page.title, quote=False), language=page.locale)
        self.edit('docProps/core.xml', lambda _: HEAD + core)
        for name, kind in (('app', 'extended'), ('custom', 'custom')):
            self.edit(f'docProps/{name}.xml', lambda _: HEAD + EMPTY.format(kind))

    def packed(self):
        buffer = io.BytesIO()
        # These two first, as readers look for them there; the time is the earliest a ZIP can tell.
        order = sorted(self.files, key=lambda path: (path != '[Content_Types].xml', path != '_rels/.rels', path))
        with zipfile.ZipFile(buffer, 'w', zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for path in order:
                info = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
                info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, 3, 0o600 << 16
                archive.writestr(info, self.files[path])
        return buffer.getvalue()
