"""Check what is derived from elsewhere: nbs/nbdev.yml and every absolute link to the project from pyproject.toml, the sidebar from the pages."""
import re, sys, tomllib
from pathlib import Path

root = Path(__file__).resolve().parent.parent
urls = tomllib.loads((root/"pyproject.toml").read_text())["project"]["urls"]
problems = []
nbdev_yml = (root/"nbs"/"nbdev.yml").read_text()
if f'repo-url: "{urls["Repository"]}"' not in nbdev_yml: problems.append("nbs/nbdev.yml: repo-url is not [project.urls] Repository")
if f'site-url: "{urls["Documentation"].rstrip("/")}"' not in nbdev_yml: problems.append("nbs/nbdev.yml: site-url is not [project.urls] Documentation")
address = urls["Repository"].split("//")[1]
for f in [*root.glob("nbs/*.ipynb"), *root.glob("*.md"), root/"_quarto.yml", root/"CITATION.cff"]:
    if f.name != "README.md" and address in f.read_text(): problems.append(f"{f.name}: spells out the repository's address")
listed = set(re.findall(r"[\w]+\.ipynb", (root/"_quarto.yml").read_text()))
pages = {p.name for p in (root/"nbs").glob("*.ipynb")}
problems += [f"_quarto.yml: no entry for {p}" for p in sorted(pages - listed)] + [f"_quarto.yml: {p} does not exist" for p in sorted(listed - pages)]
for p in problems: print(p, file=sys.stderr)
sys.exit(bool(problems))
