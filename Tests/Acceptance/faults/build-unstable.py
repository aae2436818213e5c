"""A generator whose output follows the clock and the umask."""
import datetime, os, pathlib
out = pathlib.Path(os.environ["OUT"])
out.mkdir(parents=True, exist_ok=True)
(out / "index.html").write_text(str(datetime.date.today()))
