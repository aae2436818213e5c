"""A generator of pages with PDFs and their list. It exchanges whole folders; with --in-place it writes over the old files."""
import ctypes, os, pathlib, shutil, sys
import pikepdf

out, revision = pathlib.Path(sys.argv[1]), os.environ["REVISION"]
folder = out if "--in-place" in sys.argv else pathlib.Path(f"{out}.new")
if folder != out:
    shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(exist_ok=True)
lines = ["0" * 64]
for number in range(60):
    (folder / f"{number}.html").write_text(f'<p class="til-utskrift"><a href="{number}.pdf">PDF</a></p>\n{revision}')
    with pikepdf.new() as pdf:
        for _ in range(number % 3 + 1):
            pdf.add_blank_page()
        pdf.docinfo["/Title"] = revision
        pdf.save(folder / f"{number}.pdf", static_id=True)
    lines.append(f"{'0' * 64} {number % 3 + 1} {(folder / f'{number}.pdf').stat().st_size} {number}.pdf")
(folder / ".hia-trykk").write_text("\n".join(lines) + "\n")
if folder != out and out.exists():
    AT_FDCWD, RENAME_EXCHANGE = -100, 2
    if ctypes.CDLL(None).renameat2(AT_FDCWD, os.fsencode(folder), AT_FDCWD, os.fsencode(out), RENAME_EXCHANGE) != 0:
        sys.exit(1)
    shutil.rmtree(folder)
elif folder != out:
    folder.rename(out)
