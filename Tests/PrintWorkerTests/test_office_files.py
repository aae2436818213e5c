"""What holds for Word and PowerPoint alike: whole files, nothing of this machine in them, and how a job fails."""

import json
import os
import pathlib
import posixpath
import re
import subprocess
import sys
import tempfile
import unittest
from xml.etree import ElementTree

from office_support import DC, DECK, GUIDE, LETTER, PROJECT, TEMPLATES, WORKER_FOLDER, Made, convert, page


class Packages(unittest.TestCase):
    def test_files_are_whole(self):
        for kind, html in (("docx", LETTER), ("docx", GUIDE), ("pptx", DECK)):
            made = Made(kind, html)
            self.assertTrue(made.answer["ok"], made.answer)
            self.assertEqual(made.left, [f"ut.{kind}"])
            for path, data in made.files.items():
                ElementTree.fromstring(data)
            types = made.tree("[Content_Types].xml")
            named = {part.get("PartName") for part in types if part.get("PartName")}
            extensions = {part.get("Extension") for part in types if part.get("Extension")}
            self.assertEqual({name for name in named if name.lstrip("/") not in made.files}, set())
            for path in made.files:
                self.assertTrue(f"/{path}" in named or path.rsplit(".", 1)[-1] in extensions, path)
                if path.endswith(".rels"):
                    base = posixpath.dirname(posixpath.dirname(path))
                    for relation in made.tree(path):
                        target = relation.get("Target")
                        if relation.get("TargetMode") == "External":
                            self.assertTrue(target.startswith("https://"), target)
                        else:
                            whole = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(base, target))
                            self.assertIn(whole, made.files, f"{path}: {target}")
            for path, data in made.files.items():
                used = set(re.findall(rb'\br:(?:id|embed)="([^"]+)"', data))
                rels = posixpath.join(posixpath.dirname(path), "_rels", posixpath.basename(path) + ".rels")
                ids = {relation.get("Id").encode() for relation in made.tree(rels)} if rels in made.files else set()
                self.assertEqual(used - ids, set(), path)

    def test_properties_say_title_and_language_and_nothing_about_who_or_when(self):
        for kind, html, language in (("docx", LETTER, "nb-NO"), ("pptx", DECK, "nb-NO"), ("docx", page("<p>Hei.</p>", language="nn"), "nn-NO")):
            made = Made(kind, html)
            core = made.tree("docProps/core.xml")
            self.assertEqual([part.tag for part in core], [f"{DC}title", f"{DC}language"])
            self.assertEqual(core[1].text, language)
            self.assertTrue(core[0].text.endswith("– Modul 1 – Øst & Vest"))
            self.assertEqual(made.dates, {(1980, 1, 1, 0, 0, 0)})
            for path, data in made.files.items():
                for foreign in (b"/home/", b"/tmp/", b"/work/", b"Rosenthal", b"dcterms:created", b"datetimeFigureOut", b"file:"):
                    self.assertNotIn(foreign, data, path)

    def test_same_page_same_bytes(self):
        for kind, html in (("docx", LETTER), ("docx", GUIDE), ("pptx", DECK)):
            self.assertEqual(Made(kind, html).data, Made(kind, html).data)

    def test_alone_in_another_time_and_place_gives_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            source, out = os.path.join(folder, "side.html"), os.path.join(folder, "annet navn.docx")
            pathlib.Path(source).write_text(LETTER, encoding="utf-8")
            environment = {**os.environ, "SOURCE_DATE_EPOCH": "99999999", "TZ": "Asia/Tokyo", "HOME": folder, "USER": "Noen", "LC_ALL": "C"}
            done = subprocess.run([sys.executable, "-IB", str(WORKER_FOLDER / "office"), "docx", source, out, "--reference", str(TEMPLATES / "referanse.docx")],
                                  cwd=folder, env=environment, capture_output=True)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(pathlib.Path(out).read_bytes(), Made("docx", LETTER).data)

    def test_reference_documents_are_as_the_script_makes_them(self):
        done = subprocess.run([sys.executable, str(PROJECT / "Scripts" / "office-reference"), "--check"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


class InTheWorker(unittest.TestCase):
    def test_a_job_gives_the_same_bytes_and_one_that_fails_is_followed_by_others(self):
        with tempfile.TemporaryDirectory() as folder:
            out = os.path.join(folder, "ut")
            jobs = [{"kind": kind, "html": html, "at": "side.html", "out": out + kind, "reference": str(TEMPLATES / f"referanse.{kind}")}
                    for kind, html in (("docx", LETTER), ("pptx", DECK))]
            lines = "".join(json.dumps(job) + "\n" for job in ({**jobs[0], "out": "/nonexistent/ut"}, *jobs))
            done = subprocess.run(
                [sys.executable, "-I", str(WORKER_FOLDER / "worker.py"), "--root", folder, "--fonts", str(PROJECT / "Templates/skrift"), "--style", str(PROJECT / "Templates/trykk/pdf.css")],
                input=lines, capture_output=True, text=True)
            ready, *answers = map(json.loads, done.stdout.splitlines())
            self.assertEqual([answer["ok"] for answer in answers], [False, True, True], answers)
            self.assertEqual(answers[0]["reason"], "failure")
            for job in jobs:
                self.assertEqual(pathlib.Path(job["out"]).read_bytes(), Made(job["kind"], job["html"]).data)


class Failures(unittest.TestCase):
    def refused(self, kind, html, reason):
        made = Made(kind, html)
        self.assertFalse(made.answer["ok"])
        self.assertEqual(made.answer["reason"], reason, made.answer)
        self.assertEqual(made.left, [])
        self.assertNotIn("\n", made.answer["message"])

    def test_a_page_without_slides(self):
        self.refused("pptx", page("<p>Hei.</p>"), "missing")

    def test_a_page_without_content(self):
        self.refused("docx", "<!doctype html><p>Hei.", "missing")

    def test_an_unknown_kind(self):
        self.refused("odt", LETTER, "failure")

    def test_a_missing_reference(self):
        answer = convert("docx", LETTER, "/", "x", "/nonexistent/x.docx", "/nonexistent/referanse.docx")
        self.assertFalse(answer["ok"])
        self.assertIn("referanse.docx", answer["message"])

    def test_a_folder_that_is_not_there(self):
        """Such faults are the worker's to answer for."""
        with self.assertRaises(FileNotFoundError):
            convert("docx", LETTER, "/", "x", "/nonexistent/x.docx", str(TEMPLATES / "referanse.docx"))

    def test_pictures_and_files_are_never_fetched(self):
        made = Made("docx", page('<p>a<img src="file:///etc/passwd" alt="tekst for bildet"><img src="http://127.0.0.1:1/x"></p><iframe src="file:///etc/passwd"></iframe>'))
        self.assertTrue(made.answer["ok"], made.answer)
        self.assertFalse([path for path in made.files if "media" in path])
        self.assertIn("tekst for bildet", made.text("word/document.xml"))


if __name__ == "__main__":
    unittest.main()
