"""A corpus of plain Norwegian pages. Page `i` follows from the seed and `i` alone, so a small corpus begins a larger one."""
import random

NOUNS = """avtalen planen tiltaket møtet arbeidsplassen lederen verneombudet avdelingen vakta uka oppgaven målet
samtalen rapporten rutinen opplæringen risikoen arbeidsmiljøet nærværet belastningen medarbeideren fristen skjemaet
veilederen gruppa pausen utstyret turnusen ansvaret bemanningen løsningen erfaringen forslaget ordningen""".split()
VERBS = """planlegger følger vurderer gjennomfører beskriver sikrer prøver forbedrer avtaler fordeler evaluerer måler
oppdaterer tilpasser utfører drøfter styrker forebygger samordner dokumenterer""".split()
ADJECTIVES = """felles tydelig skriftlig viktig god ny årlig trygg enkel åpen langvarig gradvis tidlig praktisk løpende
nødvendig forsvarlig gjeldende daglig faglig""".split()
ADVERBS = "ofte alltid først deretter likevel derfor vanligvis samtidig fortløpende jevnlig".split()
LINKING = "og men fordi når etter gjennom ved uten mellom under".split()
PLACES = "Nordvik Fjorddal Østheim Vestnes Sørland Bjørkeberg Havsund Lillebø Myrstad Fjellås".split()


def sentence(chance):
    clauses = []
    for number in range(chance.randint(2, 4)):
        one, other = chance.choice(NOUNS), chance.choice(NOUNS)
        clause = f"{one} {chance.choice(VERBS)} {chance.choice(ADVERBS)} {chance.choice(ADJECTIVES)} {other}"
        clauses.append(f"{chance.choice(LINKING)} {clause}" if number else clause)
    place, kind = chance.randrange(len(clauses)), chance.random()
    if kind < 0.12:
        clauses[place] = f"*{clauses[place]}*"
    elif kind < 0.22:
        clauses[place] = f"**{clauses[place]}**"
    elif kind < 0.28:
        clauses[place] = f"[{clauses[place]}](https://eksempel.no/side-{chance.randint(1, 99)})"
    elif kind < 0.32:
        clauses[place] = f"`{clauses[place].split()[0]}`"
    text = " ".join(clauses)
    return text[0].upper() + text[1:] + "."


def paragraph(chance, fewest=3, most=5):
    """Some sentences, broken at about 80 characters as people write them."""
    lines, line = [], ""
    for word in " ".join(sentence(chance) for _ in range(chance.randint(fewest, most))).split(" "):
        if len(line) + len(word) > 80:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


def page(seed, number):
    """(name, title, date, body) of one page; the body begins under the title's heading."""
    chance = random.Random(f"{seed}:{number}")
    title = f"{chance.choice(ADJECTIVES).capitalize()} plan for {chance.choice(NOUNS)} nr. {number}"
    date = f"20{chance.randint(18, 25)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
    parts = [paragraph(chance)]
    for section in range(3):
        parts += [f"## {chance.choice(ADJECTIVES).capitalize()} {chance.choice(NOUNS)}", paragraph(chance)]
        if section == 0:
            parts.append("\n".join(f"- {sentence(chance)}" for _ in range(4)))
            parts.append("> " + paragraph(chance, 1, 2).replace("\n", "\n> "))
        elif section == 1:
            parts.append("\n".join(f"{step}. {sentence(chance)}" for step in range(1, 4)))
            parts.append(f"### Eksempel\n\n```\nsted: {chance.choice(PLACES)}\nantall = {chance.randint(1, 99)}\n"
                         "if (a < b && c > d) {\n    return \"&\"\n}\n```")
    parts.append(f"Les mer hos [{chance.choice(PLACES)}](https://www.eksempel.no/{number}/) eller på <https://eksempel.no>.")
    return f"side-{number:05d}", title, date, "\n\n".join(parts) + "\n"


def write(seed, count, folder, front_matter):
    """Writes `count` pages into `folder`, each beginning with what `front_matter(title, date)` returns."""
    folder.mkdir(parents=True)
    for number in range(count):
        name, title, date, body = page(seed, number)
        (folder / f"{name}.md").write_text(f"---\n{front_matter(title, date)}---\n\n{body}", encoding="utf-8")


def write_joined(seed, count, file):
    """Writes the bodies of `count` pages into one file, for a program that takes Markdown alone."""
    with file.open("w", encoding="utf-8") as output:
        for number in range(count):
            _, title, _, body = page(seed, number)
            output.write(f"# {title}\n\n{body}\n")
