"""A whole country: the project's content with many invented companies, and one company changed (bars 4 and 5)."""
import datetime
import random
import re
import shutil

from measure import median, norwegian, phases_of
from pages import state

WEEKDAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split()
FIRST = "Askeladd Fiktiv Påfunn Luftslott Sagn Eventyr Trolltun Innbilt Tenkt Skrøne Huldre Drømme Nissebø Sjumil".split()
LAST = "vik dal heim nes land berg sund bø stad ås".split()
KINDS = {"barnehage": "barnehage", "sykehjem": "sykehjem", "sykehus": "sykehus", "rutebuss-persontrafikk": "buss",
         "naeringsmiddelindustri": "bakeri", "bygg-anlegg": "bygg", "kommunal-administrasjon": "rådhus",
         "industri": "verksted", "barnevern": "barnevern", "hjemmetjenesten": "hjemmetjeneste"}
PEOPLE_FIRST = "Embla Vilde Jostein Guro Sivert Live Didrik Signe Torgeir Frøydis Ronny Hulda Imre Turid Pål Espen".split()
PEOPLE_LAST = "Eventyrlig Låtsom Dikt Skrøne Påfunn Tullball Fantasi Gjettverk Såkalt Hittepå Luftslott Innbilt".split()

# a year of meetings, each on a working day in any of the three weeks they are moved by
MEETINGS = [("introduksjonsmøte", "2026-03-10", "09.00–10.30"), ("mål-og-planleggingsmøte", "2026-04-21", "09.00–10.30"),
            ("modul-1", "2026-08-14", "12.30–14.00"), ("modul-2", "2026-10-28", "12.30–14.00"),
            ("modul-3", "2027-01-20", "12.30–14.00"), ("evalueringsmøte", "2027-03-16", "09.00–10.30")]


def municipalities(region):
    """(id, area) of every municipality in region.yaml."""
    after = region.split("\nkommuner:", 1)[1]
    return re.findall(r"- id: (\S+)\n(?:    .*\n)*?    område: (\S+)", after)


def meeting(indent, day, hours, form, place):
    date = f"{WEEKDAYS[day.weekday()]} {day}"
    return "".join(f"{indent}{line}\n" for line in (f"dato: {date}", f"tid: {hours}", f"sted: {place}", f"form: {form}"))


def company(seed, number, places, industries):
    """(slug, text of bedrift.yaml) of one invented company; every fourth runs its modules in two cohorts."""
    chance = random.Random(f"{seed}:{number}")
    industry = industries[number % len(industries)]
    name = f"{chance.choice(FIRST)}{chance.choice(LAST)} {KINDS.get(industry, 'virksomhet')} nr. {number}"
    person = lambda: f"{chance.choice(PEOPLE_FIRST)} {chance.choice(PEOPLE_LAST)}"
    place, area = chance.choice(places)
    staff, cohorts = chance.randint(12, 60), number % 4 == 0
    lines = [f"navn: {name}", "avdelinger: [Den ene avdelingen, Den andre avdelingen]", f"bransje: {industry}",
             f"område: {area}", f"kommune: {place}", f"ansatte: {staff}", f"målform: {chance.choice(['nb', 'nn'])}",
             f"leder: {person()}", f"tillitsvalgt: {person()}", f"verneombud: {person()}",
             "bht: Snipp Snapp bedriftshelsetjeneste", f"rådgiver: {person()}",
             f"behandlere: [{person()} (fysioterapeut), {person()} (psykolog)]", f"gruppestørrelse: {chance.randint(4, 6)}"]
    if cohorts:
        lines += ["puljer:", "  - id: A", f"    ansatte: {staff // 2}", "  - id: B", f"    ansatte: {staff - staff // 2}"]
    text = "\n".join([*lines, "oppdatert: 2026-11-18", "møter:"]) + "\n"
    form = chance.choice(["fysisk", "fysisk", "digital", "kombinert"])
    moved = datetime.timedelta(weeks=chance.randrange(3))
    where = "Teams" if form == "digital" else "Møterommet"
    for key, date, hours in MEETINGS:
        day = datetime.date.fromisoformat(date) + moved
        text += f"  {key}:\n"
        if cohorts and key.startswith("modul"):
            for cohort, earlier in (("A", 1), ("B", 0)):
                text += f"    - pulje: {cohort}\n"
                text += meeting("      ", day - datetime.timedelta(days=earlier), hours, form, where)
        else:
            text += meeting("    ", day, hours, form, where)
    return f"bedrift-{number:03d}", text


def content(project, seed, count, folder):
    shutil.copytree(project / "Content", folder)
    shutil.rmtree(folder / "bedrifter", ignore_errors=True)
    places = municipalities((folder / "region.yaml").read_text(encoding="utf-8"))
    industries = sorted(path.stem for path in (folder / "bransjer").glob("*.yaml"))
    for number in range(count):
        slug, text = company(seed, number, places, industries)
        (folder / "bedrifter" / slug).mkdir(parents=True)
        (folder / "bedrifter" / slug / "bedrift.yaml").write_text(text, encoding="utf-8")
    return folder


def change(folder, slug, number):
    """Gives one company a new leader, as someone would by hand."""
    file = folder / "bedrifter" / slug / "bedrift.yaml"
    text = re.sub(r"^leder: .*", f"leder: Nyansatt Nummer{number}", file.read_text(encoding="utf-8"), flags=re.M)
    file.write_text(text, encoding="utf-8")


def run(hia, folder, options, verdicts):
    count, slug = options.companies, f"bedrift-{options.companies // 2:03d}"
    print(f"Lager {count} bedrifter …", flush=True)
    country, output = content(hia.project, options.seed, count, folder / "Content"), folder / "Output"
    own, index = output / "bedrifter" / slug, output / "index.html"
    whole, again, changed, only, strangers = [], [], [], [], 0
    for number in range(options.runs):
        whole.append(hia.build(country, folder / f"Output-{number}"))
        if number == 0:
            hia.build(country, output)
        again.append(hia.build(country, output))
        before = state(output)
        change(country, slug, 2 * number)
        changed.append(hia.build(country, output))
        written = {path for path, _ in state(output).items() ^ before.items()}
        strangers = max(strangers, sum(own not in path.parents and path != index for path in written))
        change(country, slug, 2 * number + 1)
        only.append(hia.build(country, output, "--only", slug))
        print(f"  runde {number + 1} av {options.runs}", flush=True)

    print(f"\n{count} bedrifter: {norwegian(median([one.wall for one in whole]))} s, "
          f"prosessortid {norwegian(median([one.cpu for one in whole]))} s")
    for name, measured in (("første bygg", whole), ("om igjen", again), ("én bedrift endret", changed), ("--only", only)):
        print(f"  {name + ':':18} {norwegian(median([one.wall for one in measured]) * 1000)} ms; {phases_of(measured)}")
    verdicts.add("4", "én bedrift endret: andres filer skrevet", strangers, 0)
    verdicts.add("4", "hia build --only, én bedrift", median([one.wall * 1000 for one in only]), 150.0, unit=" ms")
    verdicts.add("5", f"minne, {count} bedrifter", median([one.peak / 1024 for one in whole]), 600.0, unit=" MiB")
