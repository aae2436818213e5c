"""The print worker: against a process for each document, on two cores, and over a thousand documents (bars 8 and 9)."""
import json
import os
import re
import statistics
import subprocess
import threading
import time

from measure import Failed, median, norwegian

KINDS = re.compile(r'<body data-mal="(ark|dokument|kort|lysark|oppmote|plakat|veileder|side)"')
OF_EACH = 2  # documents of each name: guides, sheets, posters and so on
SETTLED = 200  # jobs after which a worker has seen everything, and should not grow


class Worker:
    """A worker process over a finished site."""

    def __init__(self, project, site, out):
        self.out, self.number = out, 0
        command = [project / ".venv" / "bin" / "python", "-I", project / "Sources" / "PrintWorker" / "worker.py", "--root", site,
                   "--fonts", project / "Templates" / "skrift", "--style", project / "Templates" / "trykk" / "pdf.css"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                        text=True, encoding="utf-8")
        if not json.loads(self.process.stdout.readline() or "{}").get("ready"):
            raise Failed("Utskriftsarbeideren startet ikke. Kjør ./hia build først.")

    def print(self, page):
        place, html = page
        self.number += 1
        job = {"id": self.number, "kind": "pdf", "html": html, "at": place, "out": str(self.out), "standard": "a2a+ua1",
               "forms": False, "key": "0" * 64}
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline() or "{}")
        if not answer.get("ok"):
            raise Failed(f"{place} ble ikke skrevet: {answer.get('message')}")

    def resident(self):
        """MiB in memory now."""
        with open(f"/proc/{self.process.pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

    def close(self):
        """Ends it; returns its processor time from first to last."""
        self.process.stdin.close()
        _, _, usage = os.wait4(self.process.pid, 0)
        self.process.returncode = 0
        self.process.stdout.close()
        return usage.ru_utime + usage.ru_stime


def sample(site):
    """Some pages of each kind that is printed, as (place, text)."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        if KINDS.search(text) and not path.name.startswith("invitasjon"):
            found.setdefault(path.name, []).append((path.relative_to(site).as_posix(), text))
    return [page for pages in found.values() for page in pages[:OF_EACH]]


def one_worker(project, site, out, pages):
    """(wall, processor time) of one worker from its start until all are printed."""
    begin = time.perf_counter()
    worker = Worker(project, site, out)
    for page in pages:
        worker.print(page)
    cpu = worker.close()
    return time.perf_counter() - begin, cpu


def many_processes(project, site, out, pages):
    """The same with a worker started for each page."""
    runs = [one_worker(project, site, out, [page]) for page in pages]
    return sum(wall for wall, _ in runs), sum(cpu for _, cpu in runs)


def two_workers(project, site, folder, pages):
    """Wall time of two workers that take the next page when they are done with one; both are started first."""
    workers = [Worker(project, site, folder / f"{number}.pdf") for number in range(2)]
    waiting, lock, problems = list(reversed(pages)), threading.Lock(), []

    def serve(worker):
        try:
            while True:
                with lock:
                    if not waiting:
                        return
                    page = waiting.pop()
                worker.print(page)
        except Failed as failure:
            problems.append(failure)
    threads = [threading.Thread(target=serve, args=(worker,)) for worker in workers]
    begin = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wall = time.perf_counter() - begin
    for worker in workers:
        worker.close()
    if problems:
        raise problems[0]
    return wall


def started_worker(project, site, out, pages):
    """Wall time of one worker that is already started."""
    worker = Worker(project, site, out)
    begin = time.perf_counter()
    for page in pages:
        worker.print(page)
    wall = time.perf_counter() - begin
    worker.close()
    return wall


def spinning(count):
    """Wall time of `count` processes that only reckon: what two at a time can gain on this machine, just now."""
    begin = time.perf_counter()
    processes = [subprocess.Popen(["python3", "-c", "for _ in range(12_000_000): pass"]) for _ in range(count)]
    for process in processes:
        process.wait()
    return time.perf_counter() - begin


def memory(project, site, out, pages, jobs):
    """MiB after each of `jobs` jobs in one worker, pages taken in turn."""
    worker, sizes = Worker(project, site, out), []
    for number in range(jobs):
        worker.print(pages[number % len(pages)])
        sizes.append(worker.resident())
    worker.close()
    return sizes


def run(hia, folder, options, verdicts):
    project, site, out = hia.project, folder / "site", folder / "ut.pdf"
    folder.mkdir(parents=True, exist_ok=True)
    print("Lager sidene …", flush=True)
    hia.build(project / "Content", site)
    pages = sample(site)
    print(f"{len(pages)} sider, {OF_EACH} av hver sort", flush=True)
    ours, theirs, scaling, machine = [], [], [], []
    for number in range(options.print_runs):  # each round measures all, so that a slow spell of the machine hits all
        ours.append(one_worker(project, site, out, pages))
        theirs.append(many_processes(project, site, out, pages))
        scaling.append(started_worker(project, site, out, pages) / two_workers(project, site, folder, pages))
        machine.append(2 * spinning(1) / spinning(2))
        print(f"  runde {number + 1} av {options.print_runs}", flush=True)
    sizes = memory(project, site, out, pages, options.jobs)

    def of(values, kind):
        return norwegian(median([value[kind] for value in values]) / len(pages) * 1000)
    print(f"\nPer dokument: {of(ours, 1)} ms prosessortid ({of(ours, 0)} ms på klokka) i en arbeider, "
          f"{of(theirs, 1)} ms ({of(theirs, 0)} ms) med en prosess for hvert")
    spread = f"{norwegian(min(machine))}–{norwegian(max(machine))}"
    print(f"To arbeidere mot én: {norwegian(median(scaling))} ganger så fort ({norwegian(min(scaling))}–{norwegian(max(scaling))}); "
          f"to prosesser som bare regner, på samme maskin: {norwegian(median(machine))} ({spread})")
    verdicts.add("8", "arbeider mot en prosess per dokument, prosessortid",
                 median([one[1] / other[1] for one, other in zip(ours, theirs)]), 0.5)
    grown = None
    if len(sizes) >= SETTLED + 100:
        settled, last = statistics.median(sizes[SETTLED - 10:SETTLED + 10]), max(sizes[-100:])
        grown = last / settled
        print(f"Minne i en arbeider: {norwegian(sizes[0])} MiB etter første dokument, {norwegian(settled)} etter {SETTLED}, "
              f"høyst {norwegian(last)} i de siste 100 av {len(sizes)}")
    verdicts.add("9", f"minne i en arbeider, siste 100 mot dokument {SETTLED}", grown, 1.2)
