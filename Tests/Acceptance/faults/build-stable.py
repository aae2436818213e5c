"""A generator whose output follows its input alone."""
import os, pathlib
out = pathlib.Path(os.environ["OUT"])
out.mkdir(parents=True, exist_ok=True)
page = out / "index.html"
page.write_text(" ".join(sorted(os.listdir(os.environ["SRC"]))))
page.chmod(0o644)
