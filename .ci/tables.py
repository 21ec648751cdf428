"""A table that is read from results must show them as they are now: each is made anew and compared with the output that its page stores."""
import json, os, re, symtable, sys
from pathlib import Path
import matplotlib
from execnb.shell import CaptureShell

root = Path(__file__).resolve().parent.parent
matplotlib.use("Agg"); os.chdir(root/"nbs")

def content(outputs):
    "The words and numbers of a table"
    data = [o["data"].get("text/html") or o["data"].get("text/plain", "") for o in outputs if "data" in o]
    return [re.sub(r"<style.*?</style>|<[^>]*>", " ", "".join(d), flags=re.S).split() for d in data]

def gives(source, name):
    "Whether a cell, outside of its functions, binds a name"
    try: here = symtable.symtable(source, "cell", "exec").lookup(name)
    except (KeyError, SyntaxError): return False
    return here.is_assigned() or here.is_imported()

def made(shell, source, before):
    "Run a cell, after those before it that make the names it lacks"
    shell.exc = None
    out = shell.run(source)
    if not isinstance(shell.exc, NameError): return out
    k = next((k for k in reversed(range(len(before))) if gives(before[k], shell.exc.name)), None)
    if k is None: return out
    made(shell, before[k], before[:k])
    return out if shell.exc else made(shell, source, before)

problems, n = [], 0
for f in sorted(Path(".").glob("*.ipynb")):
    cells = [("".join(c["source"]), c) for c in json.loads(f.read_text())["cells"] if c["cell_type"] == "code"]
    sources, shell = [s for s, _ in cells], CaptureShell()
    for k, (s, c) in enumerate(cells):
        if "#| label: tbl-" not in s or not re.search(r"results/|\bread\(", s): continue
        n, got = n + 1, content(made(shell, s, sources[:k]))
        if shell.exc: problems.append(f"{f.name}, cell {c['id']}: {shell.exc!r}")
        elif got != content(c["outputs"]): problems.append(f"{f.name}, cell {c['id']}: the stored table is not what its results say now: nbdev-test nbs/{f.name} --save")
print(f"{n} tables are in step with their results" if not problems else "\n".join(problems), file=sys.stderr if problems else sys.stdout)
sys.exit(bool(problems) or not n)
