"""A finished site in headless chromium: a server on a loopback port, and the questions that are asked of a page."""
import functools
import http.server
import os
import threading

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")

AXE_RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
             "resultTypes": ["violations", "incomplete"]}

# WCAG 1.4.12
TEXT_SPACING = ("*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
                "p{margin-bottom:2em!important}")

APPLY_STYLE = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""

FACTS = """() => {
  const stored = () => { try { return localStorage.length + sessionStorage.length } catch { return 0 } };
  return {
    lang: document.documentElement.lang,
    title: document.title.trim(),
    h1: document.querySelectorAll('h1').length,
    main: document.querySelectorAll('main').length,
    levels: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(heading => +heading.tagName[1]),
    scripts: [...document.querySelectorAll('script:not([type*=json])')].map(script => (script.getAttribute('src') || 'i siden').split('/').pop()),
    stored: document.cookie.length + stored(),
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}"""

CLIPPED = """() => [...document.querySelectorAll('p,li,td,th,h1,h2,h3,h4,a,button,label,dt,dd')]
  .filter(element => getComputedStyle(element).overflow !== 'visible' && element.clientHeight > 1
    && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1))
  .map(element => element.tagName + ': ' + element.textContent.trim().slice(0, 40))"""

FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect(), style = getComputedStyle(element);
  const href = element.getAttribute('href');
  return {
    what: element.tagName + ' ' + href,
    leadsToId: !!href?.startsWith('#') && !!document.getElementById(decodeURIComponent(href.slice(1))),
    onScreen: box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0 && box.left < innerWidth,
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 || style.boxShadow !== 'none',
  };
}"""


def serve(folder):
    """Serves `folder` on 127.0.0.1 until the process ends; returns the port."""
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def launch(playwright):
    return playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
