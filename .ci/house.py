"""The plan of the house: rooms with their lines, who imports whom. Fails on a circle, an upward import, a private name across files, a room over 300 lines, a line over 120 columns."""
import ast, sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent/"detectornet_nb"
LINES, COLUMNS = 300, 120
PAPER = ("settings draw detections shapes data masks network scoring boxes evaluation figures multiscale training "
         "experiments").split() # in the order of reading
WINGS = "engine", "paper", "beyond", "rivals", "studies", "cli"

def wing(room): return room.split(".")[0] if "." in room else "cli" if room == "cli" else "paper"
def rank(room): return WINGS.index(wing(room)), PAPER.index(room) if wing(room) == "paper" else 0

def name_of(path): return ".".join(path.relative_to(root).with_suffix("").parts)
files = {name_of(p): p for p in sorted(root.rglob("*.py")) if p.name not in ("__init__.py", "_modidx.py")}

def imports(room, tree):
    "(room, name) of everything that is imported from this package, at the top or inside of functions"
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom): continue
        base = room.split(".")[:-node.level] if node.level else []
        module = [*base, *(node.module or "").split(".")] if node.level else (node.module or "").split(".")
        if not node.level:
            if module[0] != "detectornet_nb": continue
            module = module[1:]
        target = ".".join(p for p in module if p)
        for a in node.names:
            inner = f"{target}.{a.name}".strip(".")
            yield (inner, None) if inner in files else (target, a.name)

problems, edges = [], {}
for room, path in files.items():
    text = path.read_text()
    lines = len(text.splitlines())
    if wing(room) == "paper" and room not in PAPER: problems.append(f"{room}: a room at the root that .ci/house.py does not know"); continue
    if wing(room) not in WINGS: problems.append(f"{room}: a wing that .ci/house.py does not know"); continue
    found = [(t, n) for t, n in imports(room, ast.parse(text)) if t]
    edges[room] = sorted({t for t, _ in found if t in files and t != room})
    problems += [f"{room}: {lines} lines, at most {LINES}"] * (lines > LINES)
    body = text[text.find("\n# %%", text.find("# %% auto") + 1):] # below what nbdev writes: the page's sentence, and __all__
    wide = [len(l) for l in body.splitlines() if len(l) > COLUMNS and not l.startswith("# %%")]
    problems += [f"{room}: {len(wide)} lines over {COLUMNS} columns, the widest {max(wide)}"] if wide else []
    problems += [f"{room} takes the private name {n} from {t}" for t, n in found if n and n.startswith("_") and not n.startswith("__")]
for room, targets in edges.items():
    upward = [t for t in targets if t in files and (WINGS.index(wing(t)) > WINGS.index(wing(room)) or wing(t) == wing(room) == "paper" and rank(t) > rank(room))]
    problems += [f"{room} imports upward: {t}" for t in upward]

def circle(room, above=()):
    if room in above: return [*above[above.index(room):], room]
    return next((c for t in edges.get(room, ()) if (c := circle(t, (*above, room)))), None)
circles = {tuple(c) for c in map(circle, edges) if c}
problems += [f"circle: {' → '.join(c)}" for c in circles]

for w in WINGS:
    rooms = sorted((r for r in edges if wing(r) == w), key=lambda r: (rank(r), r))
    print(f"\n{w}: {len(rooms)} rooms, {sum(len(files[r].read_text().splitlines()) for r in rooms)} lines")
    for r in rooms: print(f"  {r:<24}{len(files[r].read_text().splitlines()):>4} lines  imports {', '.join(edges[r]) or 'nothing'}")
print()
for p in problems: print(p, file=sys.stderr)
sys.exit(bool(problems))
