"""The processed pages, as far as they can be checked without Quarto.

    python .ci/pages.py                 # what would break or spoil the site: directives, texts, tables
    python .ci/pages.py --html FOLDER   # plain HTML of each page, for `node .ci/browser.mjs FOLDER`
"""
import base64
import hashlib
import html
import importlib.util
import json
import re
import shutil
import sys
from collections import Counter
from functools import partial
from pathlib import Path

root = Path(__file__).parents[1]
spec = importlib.util.spec_from_file_location("mend", root/".ci/site.py")
mend = importlib.util.module_from_spec(spec) # what mends the rendered pages mends these
spec.loader.exec_module(mend)
proc = root/"_proc"
PICTURES = ("image/png", "image/svg+xml")


def pages(): return sorted(p for p in proc.rglob("*.ipynb") if "_docs" not in p.parts)


def source(cell): return "".join(cell["source"])


def directives(cell): return re.findall(r"^#\| *([\w-]+) *:", source(cell), re.M)


def pictures(cell): return [o for o in cell.get("outputs", []) if any(kind in o.get("data", {}) for kind in PICTURES)]


def hidden(cell): return re.search(r"^#\| *(include: *false|output: *false)", source(cell), re.M) is not None


def of_code(cell):
    "What is wrong with a code cell"
    twice = [name for name, n in Counter(directives(cell)).items() if n > 1]
    if twice:
        yield f"{', '.join(twice)} stands twice: Quarto stops there"
    if hidden(cell):
        return
    if pictures(cell) and "fig-alt" not in directives(cell):
        yield "a picture without #| fig-alt"
    for output in cell.get("outputs", []):
        kinds = output.get("data", {})
        if any("widget" in kind for kind in kinds):
            yield "a widget: it brings 3.6 MB and is dead on the page"
        if "<table" in "".join(kinds.get("text/html", "")) and "text/markdown" not in kinds:
            yield "a table as HTML: as Markdown it needs no script"


def of_text(cell):
    "What is wrong with a text cell"
    text = re.sub(r"```.*?```", "", source(cell), flags=re.DOTALL)
    if re.search(r"\[page \d\d", text):
        yield "a link that names a page by number: the navigation has none"
    if re.search(r"\[(here|this|link)\]\(", text):
        yield "a link whose text does not say where it leads"
    if re.search(r"!\[\]\(", text):
        yield "a picture without a text"


def faults(page):
    for k, cell in enumerate(json.loads(page.read_text())["cells"]):
        check = of_code if cell["cell_type"] == "code" else of_text
        for fault in check(cell):
            yield f"{page.relative_to(proc)} [{k}]: {fault}"


# plain HTML: enough for axe to read tables, pictures and links

def shown(output, alt, save):
    "One output as HTML"
    data = output.get("data", {})
    for kind in PICTURES[::-1]:
        if kind in data:
            return f'<img alt="{html.escape(alt)}" src="{save(kind, "".join(data[kind]))}">'
    if "text/markdown" in data:
        return markdown("".join(data["text/markdown"]))
    if "text/html" in data:
        return "".join(data["text/html"])
    return f"<pre>{html.escape(''.join(data.get('text/plain', output.get('text', ''))))}</pre>"


def markdown(text):
    from nbconvert.filters.markdown import markdown2html
    text = re.sub(r"^:::.*$", "", text, flags=re.M)
    text = re.sub(r"\{[.#][^}]*\}", "", text)
    text = re.sub(r"\]\((?!https?:)[^)]*\)", "](#text)", text) # links between pages are for .ci/derived.py
    return re.sub(r'<a class="anchor-link".*?</a>', "", markdown2html(text))


STYLE = """img {max-width: 100%; height: auto} main > * {overflow-wrap: anywhere}
table, pre {display: block; overflow-x: auto}"""
SCRIPT = 'onload = () => document.querySelectorAll("pre, .table-scroll, table").forEach(e => e.tabIndex = 0)'


def saved(folder, up, kind, text):
    "A picture as a file, as on the site: a browser that is watched reports each address in full, data and all"
    content = text.encode() if "svg" in kind else base64.b64decode(text)
    file = folder/"pictures"/f"{hashlib.sha256(content).hexdigest()[:16]}.{kind[6:9]}"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return f"{'../' * up}pictures/{file.name}"


def page_html(page, folder):
    nb, parts = json.loads(page.read_text()), []
    save = partial(saved, folder, len(page.relative_to(proc).parents) - 1)
    for cell in nb["cells"]:
        if cell["cell_type"] == "markdown":
            parts.append(markdown(source(cell)))
        elif cell["cell_type"] == "code" and not hidden(cell):
            alt = re.search(r'^#\| *fig-alt: *"?(.*?)"?$', source(cell), re.M)
            parts += [shown(o, alt[1] if alt else "", save) for o in cell.get("outputs", [])]
    title = html.escape(page.stem)
    text = (f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
            '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
            f'<style>{STYLE}</style></head><body><main id="text"><h1>{title}</h1>{"".join(parts)}</main>'
            f'<script>{SCRIPT}</script></body></html>')
    soup = mend.BeautifulSoup(text, "html.parser")
    mend.headings(soup)
    mend.tables(soup)
    return str(soup)


if "--html" in sys.argv:
    folder = Path(sys.argv[-1])
    shutil.copytree(proc/"explore", folder/"explore", ignore=shutil.ignore_patterns("*.html"), dirs_exist_ok=True) # they load it
    for page in pages():
        target = folder/page.relative_to(proc).with_suffix(".html")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page_html(page, folder))
else:
    found = [line for page in pages() for line in faults(page)]
    print(*found, f"{len(pages())} processed pages, {len(found)} faults", sep="\n")
    sys.exit(bool(found))
