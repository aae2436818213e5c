"""What a page may read while it is printed: files below the root folder, and nothing else."""

import hashlib
import os
import re
from urllib.parse import unquote, urlsplit
from urllib.request import DataHandler, Request

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

TYPES = {
    '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg',
    '.gif': 'image/gif', '.webp': 'image/webp',
}


class Refusal(FatalURLFetchingError):
    """A job that must not become a file, with one of the protocol's reasons and a message for people.

    It is no `Exception`: WeasyPrint catches those around every fetch and goes on without the file.
    """

    def __init__(self, reason, message):
        super().__init__(message)
        self.reason = reason
        self.message = ' '.join(message.split())


def inside(root, path):
    """Whether `path` is the folder `root` or lies below it. Both are real paths."""
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)


class RootFetcher(URLFetcher):
    """Reads files below `root`; anything else ends the job.

    `URLFetcher.__init__` is not called on purpose: it installs the handlers for http, https and ftp. This object has
    none, so no later mistake here can reach the network. Links are resolved before the comparison with the root, so a
    symbolic link out of it is outside.
    """

    def __init__(self, root):
        self.root = os.path.realpath(root)
        self._fail_on_errors = True  # the only attribute that weasyprint.urls.fetch asks for
        self.begin()

    def begin(self):
        """Forget what was read; a new page begins."""
        self.read = {}        # address → digest
        self.refusal = None   # the first; WeasyPrint's SVG code catches even what is no `Exception`

    def fetch(self, url, headers=None):
        try:
            response, content = self._fetch(url)
        except Refusal as refusal:
            self.refusal = self.refusal or refusal
            raise
        self.read[url] = hashlib.sha256(content).digest()
        return response

    def is_unchanged(self, read):
        """Whether all that was read for a page still is as it was."""
        try:
            return all(hashlib.sha256(self._fetch(url)[1]).digest() == digest for url, digest in read.items())
        except Refusal:
            return False

    def _fetch(self, url):
        scheme = url.partition(':')[0].lower()
        if scheme == 'data':
            response = DataHandler().data_open(Request(url))
            return self._response(url, response.read(), response.headers.get('Content-Type'))
        parts = urlsplit(url)
        if scheme != 'file' or parts.netloc not in ('', 'localhost'):
            raise Refusal('network', f'sida ber om «{url}» fra nettet; den kan bare bruke filer i Output')
        kind = TYPES.get(os.path.splitext(parts.path)[1].lower(), 'application/octet-stream')
        return self._response(url, self._content(unquote(parts.path)), kind)

    @staticmethod
    def _response(url, content, kind):
        return URLFetcherResponse(url, content, {'Content-Type': kind}), content

    def _content(self, path):
        real = os.path.realpath(path) if '\0' not in path else ''
        if not inside(self.root, real):
            raise Refusal('outside', f'sida ber om «{path}», som ligger utenfor «{self.root}»')
        # A pipe or a device would make the worker wait for ever.
        if not os.path.isfile(real):
            raise Refusal('missing', f'sida ber om «{os.path.relpath(path, self.root)}», som ikke finnes')
        with open(real, 'rb') as file:
            return file.read()

    def base_url(self, at):
        """The address of the page at `at`, so its relative links find their files."""
        path = os.path.realpath(os.path.join(self.root, at))
        if os.path.isabs(at) or not inside(self.root, path):
            raise Refusal('outside', f'sida «{at}» ligger utenfor «{self.root}»')
        return 'file://' + re.sub(r'[^A-Za-z0-9/._~-]', lambda found: ''.join(
            f'%{byte:02X}' for byte in found.group().encode()), path)
