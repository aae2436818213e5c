"""Runs a program and measures it: wall time, processor time, peak memory, and hia's own account of its phases."""
import dataclasses
import json
import os
import statistics
import subprocess
import tempfile
import time

PHASES = ("load", "check", "plan", "render", "write")


class Failed(Exception):
    """A program ended with something else than 0; the text is for the user."""


@dataclasses.dataclass
class Run:
    """One run. Times in seconds, memory in KiB, `phases` in milliseconds as hia says them."""
    wall: float
    cpu: float
    peak: int
    phases: dict


def measure(command, environment=None, codes=(0,), **place):
    """Runs `command` to its end. `place` may hold cwd and stdout."""
    place.setdefault("stdout", subprocess.DEVNULL)
    with tempfile.TemporaryFile() as errors:
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=errors,
                                   env={**os.environ, **(environment or {})}, **place)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        said = errors.read().decode("utf-8", "replace")
    if process.returncode not in codes:
        shown = " ".join(str(part) for part in command)
        raise Failed(f"Sluttkode {process.returncode} fra {shown}\n{said[-3000:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, account(said))


def account(said):
    """The last line of JSON in what hia said, or nothing."""
    for line in reversed(said.splitlines()):
        if line.startswith("{"):
            return json.loads(line)
    return {}


class Hia:
    """The program under measure, with a content of its own."""

    def __init__(self, program, project):
        self.program, self.project = program, project

    def build(self, content, output, *more):
        """Pages alone: PDFs are measured by themselves."""
        command = [self.program, "build", "--no-pdf", "--timings", "--date", "2026-11-21"]
        return measure([*command, "--content", content, "--output", output, *more], {"HIA_ROOT": str(self.project)})

    def version(self):
        return measure([self.program, "--version"])


def median(values):
    return statistics.median(values)


def phases_of(runs):
    """A line telling how the time was shared, by the medians of some runs."""
    known = [run.phases for run in runs if run.phases]
    if not known:
        return "fasene er ikke målt: hia skrev ingen tider"
    middle = {phase: median([phases.get(phase, 0) for phases in known]) for phase in PHASES}
    names = dict(zip(PHASES, ("lese", "sjekke", "planlegge", "tegne (sum over kjernene)", "skrive med tegning")))
    shares = ", ".join(f"{names[phase]} {norwegian(value)} ms" for phase, value in middle.items())
    return f"{shares}; {known[-1].get('documents', '?')} dokumenter, {known[-1].get('written', '?')} skrevet"


def norwegian(number):
    """The number as it is written in Norwegian, with three figures or so."""
    if isinstance(number, int) or abs(number) >= 100:
        return f"{number:,.0f}".replace(",", "\u00a0")
    return f"{number:.2f}".rstrip("0").rstrip(".").replace(".", ",") if number >= 0.005 or number == 0 else "< 0,01"
