"""After nbdev-proc-nbs: the pages must show the outputs that the notebooks store.

A second run without the cells before would give others."""
import json, re, sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent


def code_cells(f): return {c["id"]: c for c in json.loads(f.read_text())["cells"] if c["cell_type"] == "code" and "id" in c}
def hidden(c): return re.search(r"^#\|\s*(hide|export|exporti|default_exp)\b", "".join(c["source"]), re.M)


def content(c):
    "What a cell shows; streams may be filtered, and in Markdown the build sets links of its own"
    shown = [o.get("data", {}) for o in c["outputs"] if o["output_type"] != "stream"]
    return [{k: plain("".join(v)) if k == "text/markdown" else v for k, v in d.items()} for d in shown]


def plain(text): return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).replace("`", "").strip()


problems = []
for f in sorted((root/"nbs").rglob("*.ipynb")):
    name = f.relative_to(root/"nbs")
    if ".ipynb_checkpoints" in name.parts: continue
    page = code_cells(root/"_proc"/name) if (root/"_proc"/name).exists() else {}
    for i, c in code_cells(f).items():
        if not content(c) or hidden(c): continue
        if i not in page or content(page[i]) != content(c): problems.append(f"{name}, cell {i}: its stored output is not on the page")
for p in problems: print(p, file=sys.stderr)
sys.exit(bool(problems))
