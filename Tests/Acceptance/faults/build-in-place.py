"""A generator that breaks its old output when it is stopped: it writes over the files one by one."""
import os, pathlib, sys
out = pathlib.Path(sys.argv[1])
out.mkdir(exist_ok=True)
for number in range(400):
    (out / f"{number}.html").write_text(f"<p>{os.environ['REVISION']} {number}</p>" * 200)
