"""What a page reads from results must show them as they are now.

Each table, and each figure in prose that a cell makes as Markdown, is made anew and compared with the stored output."""
import json, os, re, symtable, sys
from pathlib import Path

import matplotlib
from execnb.shell import CaptureShell

root = Path(__file__).resolve().parent.parent
matplotlib.use("Agg")
os.environ["TQDM_DISABLE"] = "1"


def content(outputs):
    "The words and numbers of an output"
    data = [o["data"] for o in outputs if "data" in o]
    texts = ["".join(d.get("text/html") or d.get("text/markdown") or d.get("text/plain", "")) for d in data]
    return [re.sub(r"<style.*?</style>|<[^>]*>", " ", t, flags=re.S).split() for t in texts]


def names_of(source):
    "The names that a cell binds, and those that it takes from elsewhere, its functions included"
    try: table = symtable.symtable(re.sub(r"^\s*[%!].*$", "", source, flags=re.M), "cell", "exec")
    except SyntaxError: return set(), set()
    binds = {s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_imported() or s.is_namespace()}
    takes, tables = set(), [table]
    while tables:
        t = tables.pop()
        takes |= {s.get_name() for s in t.get_symbols() if s.is_global() or t is table and s.is_referenced()}
        tables += t.get_children()
    return binds, takes - binds # what a cell makes itself it does not take from an earlier one of the same name


def needs(k, names, seen=None):
    "Cell k and those before it whose names it takes, in order"
    seen = set() if seen is None else seen
    seen.add(k)
    for name in names[k][1]:
        before = next((i for i in reversed(range(k)) if name in names[i][0]), None)
        if before is not None and before not in seen: needs(before, names, seen)
    return sorted(seen)


def made(sources):
    "Run cells in a shell of their own; what the last one gives, and what went wrong"
    shell = CaptureShell()
    for s in sources:
        out = shell.run(s)
        if shell.exc: break
    return out, shell.exc


def is_shown(source, cell):
    "A table, or Markdown that a cell makes"
    return "#| label: tbl-" in source or any("text/markdown" in o.get("data", {}) for o in cell["outputs"])


def check(page):
    "Problems of one page, and how many outputs were compared"
    cells = [c for c in json.loads(page.read_text())["cells"] if c["cell_type"] == "code"]
    sources = ["".join(c["source"]) for c in cells]
    names, problems, n = [names_of(s) for s in sources], [], 0
    stars = [k for k, s in enumerate(sources) if re.search(r"import \*", s)]
    os.chdir(page.parent)
    for k, (s, c) in enumerate(zip(sources, cells)):
        if not is_shown(s, c): continue
        chain = needs(k, names)
        if not any("read_result(" in sources[i] for i in chain): continue
        n += 1
        out, failed = made([sources[i] for i in sorted({*chain, *(i for i in stars if i < k)})])
        name = page.relative_to(root)
        if failed: problems.append(f"{name}, cell {c['id']}: {failed!r}")
        elif content(out) != content(c["outputs"]):
            problems.append(f"{name}, cell {c['id']}: not what its results say now: nbdev-test {name} --save")
    return problems, n


if __name__ == "__main__":
    pages = [Path(p).resolve() for p in sys.argv[1:]] or sorted((root/"nbs").rglob("*.ipynb"))
    found = [check(p) for p in pages if ".ipynb_checkpoints" not in p.parts]
    problems, n = [p for ps, _ in found for p in ps], sum(n for _, n in found)
    for p in problems: print(p, file=sys.stderr)
    if not problems: print(f"{n} tables and figures in prose are in step with their results")
    sys.exit(bool(problems) or not n)
