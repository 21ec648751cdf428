"""Write nbs/explore/built/: each explorable as one classic script, that works from a file, and as a page of its own.

A browser loads no module from file://, so that each explorable gets the modules that it imports in front of it."""

import json, re, sys
from pathlib import Path

HERE = Path(__file__).resolve().parents[2] / "nbs/explore"
SHARED = "detectornet", "beyond", "paint", "client", "ui"
WORKERS = ("network",)  # scripts without a page, that run beside it
IMPORT = re.compile(r'^import \{[^}]*\} from "\./(\w+)\.js";\n', re.M)


def explorables():
    return sorted(f.stem for f in HERE.glob("*.js") if f.stem not in (*SHARED, *WORKERS))


def needed(name: str, seen: tuple = ()) -> list[str]:
    "The modules that one imports, each after those that it needs itself"
    for other in IMPORT.findall((HERE / f"{name}.js").read_text()):
        if other not in seen:
            seen = *needed(other, seen), other
    return list(dict.fromkeys(seen))


def data_of(name: str) -> str:
    f = HERE / f"data/{name}.json"
    return f"const DATA = {json.dumps(json.loads(f.read_text()), separators=(',', ':'))};\n" if f.exists() else ""


def script(name: str) -> str:
    parts = [(HERE / f"{o}.js").read_text() for o in (*needed(name), name)]
    code = "\n".join(re.sub(r"^export ", "", IMPORT.sub("", p), flags=re.M) for p in parts)
    defined = re.findall(r"^(?:async )?(?:function\*?|const|let|class) (\w+)", code, re.M)
    twice = sorted({d for d in defined if defined.count(d) > 1})
    assert not twice, f"{name}.js: defined twice in what it imports: {twice}"
    head = "// written by .ci/explore/bundle.py from nbs/explore"
    return f'{head}\n(() => {{\n"use strict";\n{data_of(name)}{code}}})();\n'


PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 17px/1.5 system-ui, sans-serif; max-width: 1000px; margin: 1rem auto; padding: 0 1rem; }}
body {{ color: #222; background: #fff; }}
img {{ max-width: 100%; }}
@media (prefers-color-scheme: dark) {{ body {{ color: #fff; background: #222; }} }}
</style>
<main>
<h1>{title}</h1>
<div class="explorable" data-explore="{name}">
<img src="../{name}.webp" alt="{title}: the figure as it stands at first">
</div>
</main>
<script src="{name}.js"></script>
</html>
"""


def title(name: str) -> str:
    return re.search(r'mount\(\s*"\w+",\s*"([^"]+)"', (HERE / f"{name}.js").read_text()).group(1)


def built() -> dict[Path, str]:
    out = {}
    for name in explorables():
        out[HERE / f"built/{name}.js"] = script(name)
        out[HERE / f"built/{name}.html"] = PAGE.format(name=name, title=title(name))
    for name in WORKERS:
        out[HERE / f"built/{name}.js"] = script(name)
    return out


if __name__ == "__main__":
    stale = [f for f, text in built().items() if not f.exists() or f.read_text() != text]
    if "--check" in sys.argv:
        if stale:
            sys.exit(f"out of step, run .ci/explore/bundle.py: {', '.join(f.name for f in stale)}")
    else:
        (HERE / "built").mkdir(exist_ok=True)
        for f, text in built().items():
            f.write_text(text)
