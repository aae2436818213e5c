"""A generator that can be stopped at any moment: it writes beside its old output and exchanges the two folders."""
import ctypes, os, pathlib, shutil, sys
out, staging = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[1] + ".new")
shutil.rmtree(staging, ignore_errors=True)
staging.mkdir()
for number in range(400):
    (staging / f"{number}.html").write_text(f"<p>{os.environ['REVISION']} {number}</p>" * 200)
if out.exists():
    AT_FDCWD, RENAME_EXCHANGE = -100, 2
    if ctypes.CDLL(None).renameat2(AT_FDCWD, os.fsencode(staging), AT_FDCWD, os.fsencode(out), RENAME_EXCHANGE) != 0:
        sys.exit(1)
    shutil.rmtree(staging)
else:
    staging.rename(out)
