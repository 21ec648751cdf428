"""README.md from nbs/index.ipynb: prose as it stands, figures as files under nbs/pictures, links to pages as addresses of the site.

`python .ci/readme.py` writes, `python .ci/readme.py --check` fails if the README is not what the index says now."""
import base64, json, re, sys, tomllib
from pathlib import Path

root = Path(__file__).resolve().parent.parent
site = tomllib.loads((root/"pyproject.toml").read_text())["project"]["urls"]["Documentation"].rstrip("/")
pictures = root/"nbs"/"pictures"

def address(m):
    "A page's address on the site: its path without the number that orders it"
    *folders, name = m[1].split("/")
    return "](" + "/".join([site, *folders, re.sub(r"^\d+_", "", name) + ".html"]) + (m[2] or "") + ")"

def prose(text):
    text = re.sub(r"\]\(([\w/]+)\.ipynb(#[\w-]+)?\)", address, text)
    text = re.sub(r"\)\{[^}]*\}", ")", text) # a link's classes
    text = re.sub(r"\]\((explore/[\w-]+\.webp)\)", r"](nbs/\1)", text) # the picture in an explorable's place
    text = re.sub(r"^<script .*</script>\n?", "", text, flags=re.M)
    return re.sub(r"^:::.*\n?", "", text, flags=re.M).strip() # fenced blocks

def figure(cell, files):
    "A cell's picture, its alternative text and its caption"
    source = "".join(cell["source"])
    said = {k: json.loads(v) if v.startswith('"') else v for k, v in re.findall(r"^#\| ([\w-]+): (.*)$", source, re.M)}
    for o in cell["outputs"]:
        data = o.get("data", {})
        kind = next((k for k in ("image/svg+xml", "image/png") if k in data), None)
        if not kind: continue
        content = "".join(data[kind])
        name = said["label"] + (".svg" if "svg" in kind else ".png")
        files[pictures/name] = content.encode() if "svg" in kind else base64.b64decode(content)
        return f"![{said['fig-alt']}](nbs/pictures/{name})\n\n*{prose(said['fig-cap'])}*"
    return ""

def made():
    "The text, and the files of its pictures"
    parts, files = [], {}
    for cell in json.loads((root/"nbs"/"index.ipynb").read_text())["cells"]:
        text = "".join(cell["source"])
        if cell["cell_type"] == "markdown": parts.append(prose(re.sub(r"^> ", "", text, count=1, flags=re.M)))
        elif "fig-cap" in text: parts.append(figure(cell, files))
        elif "echo: false" in text: parts += [prose("".join(o["data"]["text/markdown"])) for o in cell["outputs"] if "text/markdown" in o.get("data", {})]
    note = "<!-- Made from nbs/index.ipynb by .ci/readme.py; change that page. -->"
    return "\n\n".join([note, *filter(None, parts)]) + "\n", files

text, files = made()
old = {f for f in pictures.glob("fig-*")} if pictures.exists() else set()
if "--check" in sys.argv:
    wrong = [f for f, b in files.items() if not f.exists() or f.read_bytes() != b] + sorted(old - set(files))
    wrong += [root/"README.md"] * ((root/"README.md").read_text() != text)
    for f in wrong: print(f"{f.relative_to(root)}: not what nbs/index.ipynb says now; run python .ci/readme.py", file=sys.stderr)
    sys.exit(bool(wrong))
pictures.mkdir(exist_ok=True)
for f in old - set(files): f.unlink()
for f, b in files.items(): f.write_bytes(b)
(root/"README.md").write_text(text)
