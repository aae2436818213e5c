"""The lists of PDFs (.hia-trykk) against the PDFs: each is whole, has the pages and bytes the list says, and is in the list."""
import pikepdf

LEDGER = ".hia-trykk"


def check_ledgers(root):
    """(file, kind, detail) of what is wrong below a folder."""
    found, listed = [], set()
    for ledger in sorted(root.rglob(LEDGER)):
        for line in ledger.read_text(encoding="utf-8").splitlines()[1:]:
            _, pages, size, name = line.split(" ", 3)
            path = ledger.parent / name
            listed.add(path)
            found += [(path.relative_to(root).as_posix(), kind, detail) for kind, detail in against(path, int(pages), int(size))]
    for path in sorted(set(root.rglob("*.pdf")) - listed):
        found.append((path.relative_to(root).as_posix(), "ikke-i-lista", ""))
    for path in sorted(root.rglob("*.part")):
        found.append((path.relative_to(root).as_posix(), "halv", ""))
    return found


def against(path, pages, size):
    if not path.is_file():
        yield "finnes-ikke", "men står i lista"
        return
    if path.stat().st_size != size:
        yield "lista-sier", f"{size} byte, men fila har {path.stat().st_size}"
    try:
        with pikepdf.open(path) as pdf:
            count, sound = len(pdf.pages), not pdf.check_pdf_syntax()
    except pikepdf.PdfError as error:
        yield "ødelagt", error
        return
    if count != pages or not sound:
        yield "lista-sier", f"{pages} sider, men fila har {count}"
