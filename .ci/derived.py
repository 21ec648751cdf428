"""Check what is derived from elsewhere: addresses from pyproject.toml, the sidebar and the links from the pages."""
import json, re, sys, tomllib
from pathlib import Path

root = Path(__file__).resolve().parent.parent
nbs = root/"nbs"
urls = tomllib.loads((root/"pyproject.toml").read_text())["project"]["urls"]
pages = {p.relative_to(nbs).as_posix(): p for p in sorted(nbs.rglob("*.ipynb")) if ".ipynb_checkpoints" not in p.parts}


def addresses():
    "nbs/nbdev.yml has the addresses of pyproject.toml, and nothing else spells them out"
    nbdev_yml = (nbs/"nbdev.yml").read_text()
    for key, name in (("repo-url", "Repository"), ("site-url", "Documentation")):
        if f'{key}: "{urls[name].rstrip("/")}"' not in nbdev_yml: yield f"nbs/nbdev.yml: {key} is not [project.urls] {name}"
    address = urls["Repository"].split("//")[1]
    for f in [*pages.values(), *root.glob("*.md"), root/"_quarto.yml", root/"CITATION.cff"]:
        if f.name != "README.md" and address in f.read_text(): yield f"{f.relative_to(root)}: spells out the repository's address"


def sidebar():
    "Every page has its entry, and every entry its page"
    listed = set(re.findall(r"[\w/-]+\.ipynb", (root/"_quarto.yml").read_text()))
    yield from (f"_quarto.yml: no entry for {p}" for p in sorted(set(pages) - listed))
    yield from (f"_quarto.yml: {p} does not exist" for p in sorted(listed - set(pages)))


def links():
    "What a page links to in the tree is there"
    for name, p in pages.items():
        for c in json.loads(p.read_text())["cells"]:
            if c["cell_type"] != "markdown": continue
            for to in re.findall(r"\]\(([\w./-]+\.ipynb)(?:#[^)]*)?\)", "".join(c["source"])):
                if not (p.parent/to).exists(): yield f"{name}: links to {to}, which does not exist"


problems = [*addresses(), *sidebar(), *links()]
for p in problems: print(p, file=sys.stderr)
sys.exit(bool(problems))
