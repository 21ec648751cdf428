"""After nbdev-proc-nbs: the pages must show the outputs that the notebooks store, not those of a second run without the cells before."""
import json, re, sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent
def shown(f): return {c["id"]: c for c in json.loads(f.read_text())["cells"] if c["cell_type"] == "code" and "id" in c}
def hidden(c): return re.search(r"^#\|\s*(hide|export|exporti|default_exp)\b", "".join(c["source"]), re.M)
def content(c): return [o.get("data", {}) for o in c["outputs"] if o["output_type"] != "stream"] # streams may be filtered
problems = []
for f in sorted((root/"nbs").glob("*.ipynb")):
    page = shown(root/"_proc"/f.name) if (root/"_proc"/f.name).exists() else {}
    problems += [f"{f.name}, cell {i}: its stored output is not on the page" for i, c in shown(f).items() if content(c) and not hidden(c) and (i not in page or content(page[i]) != content(c))]
for p in problems: print(p, file=sys.stderr)
sys.exit(bool(problems))
