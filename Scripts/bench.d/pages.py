"""Plain pages: against Hugo and cmark, the second build, memory, and how it grows (bars 1-3 and 5-7)."""
import shutil
import subprocess

import corpus
import hugo
from measure import measure, median, norwegian, phases_of

SMALL = 1000


def content(project, seed, count, folder):
    """A Content with `count` plain pages and no more of the project's own than it must have."""
    corpus.write(seed, count, folder / "sider", lambda title, date: f'tittel: "{title}"\nspråk: nb\nsist-endret: {date}\n')
    shutil.copy(project / "Content" / "region.yaml", folder)
    (folder / "bransjer").mkdir()
    shutil.copy(project / "Content" / "bransjer" / "annen.yaml", folder / "bransjer")
    return folder


SITE_HEAD = """tittel: "{title}"
beskrivelse: "{title}, for den som vil vite mer om arbeid og helse."
for: fastlege
rekkefølge: 10
tilstand: godkjent
publisert: {date}
sist-kontrollert: {date}
levetid: 3650
"""


def site(project, seed, count, folder):
    """The same as pages of the public site: half of them in each norm, every one with its twin."""
    content(project, seed, 0, folder)
    (folder / "fastleger").mkdir()
    shutil.copy(project / "Content" / "fastleger" / "henvisning.yaml", folder / "fastleger")
    for norm in ("nb", "nn"):
        corpus.write(seed, count // 2, folder / "fastleger" / norm, lambda title, date: SITE_HEAD.format(title=title, date=date))
        head = SITE_HEAD.format(title="Forsiden", date="2025-01-01")
        (folder / "fastleger" / norm / "index.md").write_text(f"---\n{head}---\n\nHer begynner det.\n", encoding="utf-8")
    return folder


def state(folder):
    """What tells whether a file was written: its number on the disk and its time."""
    return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


def run(hia, folder, options, hugo_program, verdicts, make=content, name="enkeltsider"):
    count, runs = options.count, options.runs
    cmark = shutil.which("cmark")
    print(f"Lager {norwegian(count)} {name} …", flush=True)
    large = make(hia.project, options.seed, count, folder / "large")
    small = make(hia.project, options.seed, SMALL, folder / "small")
    joined = folder / "joined.md"
    corpus.write_joined(options.seed, count, joined)
    if hugo_program:
        hugo.make(options.seed, count, folder / "hugo")

    ours, ours_small, again, theirs, bare = [], [], [], [], []
    hia.build(small, folder / "warm")
    for number in range(runs):  # each round measures all, so that a slow spell of the machine hits all
        ours.append(hia.build(large, folder / f"out-{number}"))
        if hugo_program:
            theirs.append(hugo.build(hugo_program, folder / "hugo", folder / f"hugo-{number}"))
        if cmark:
            with (folder / "joined.html").open("wb") as output:
                bare.append(measure([cmark, joined], stdout=output))
        before = state(folder / f"out-{number}")
        again.append(hia.build(large, folder / f"out-{number}"))
        rewritten = len(state(folder / f"out-{number}").items() ^ before.items())
        ours_small.append(hia.build(small, folder / f"small-{number}"))
        print(f"  runde {number + 1} av {runs}", flush=True)
    starts = [hia.version().wall * 1000 for _ in range(21)]

    print(f"\n{norwegian(count)} {name}: {norwegian(median([one.wall for one in ours]))} s, "
          f"prosessortid {norwegian(median([one.cpu for one in ours]))} s")
    print(f"  første bygg: {phases_of(ours)}")
    print(f"  om igjen:    {phases_of(again)}")

    def ratio(kind, others):
        return median([getattr(one, kind) / getattr(other, kind) for one, other in zip(ours, others)]) if others else None

    megabytes = [one.peak / 1024 for one in ours]
    growth = [(one.peak - other.peak) / (count - SMALL) for one, other in zip(ours, ours_small)] if count > SMALL else None
    per_page = [(one.cpu / count) / (other.cpu / SMALL) for one, other in zip(ours, ours_small)] if count > SMALL else None
    verdicts.add("1", f"{name} mot Hugo, klokketid", ratio("wall", theirs), 0.25, 0.20)
    verdicts.add("1", f"{name} mot Hugo, prosessortid", ratio("cpu", theirs), 0.25, 0.20)
    verdicts.add("2", f"{name} mot cmark, prosessortid", ratio("cpu", bare), 2.5, 2.0)
    verdicts.add("2", f"{name} mot cmark, klokketid", ratio("wall", bare), 1.2, 1.0)
    verdicts.add("3", "bygg om igjen: filer skrevet", rewritten, 0)
    verdicts.add("3", "bygg om igjen mot første, prosessortid",
                 median([second.cpu / first.cpu for first, second in zip(ours, again)]), 0.5)
    verdicts.add("5", f"minne, {norwegian(count)} {name}", median(megabytes), 120.0, unit=" MiB")
    verdicts.add("5", "minne, økning per side", median(growth) if growth else None, 8.0, unit=" KiB")
    verdicts.add("6", f"prosessortid per side, {norwegian(count)} mot {norwegian(SMALL)}",
                 median(per_page) if per_page else None, 1.15)
    verdicts.add("7", "hia --version", median(starts), 8.0, unit=" ms")
