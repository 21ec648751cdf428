"""After Quarto: give each page's Markdown the page's name, and list all pages in llms.txt.

Quarto names the Markdown after the notebook (51_masks.llms.md), while its own links and llms.txt look for masks.llms.md,
and the modules that nbdev exports point to masks.html.md. Pages in folders keep their folders."""
import os, re
from pathlib import Path

out = Path(os.environ["QUARTO_PROJECT_OUTPUT_DIR"])
listed = out/"llms.txt"
links = re.findall(r"\]\((\S*/)[^/\s)]*\)", listed.read_text()) if listed.exists() else []
base = min(links, key=len, default=None) # that of the pages at the top


def order(f): return f.parent != out, f.name != "index.llms.md", f.relative_to(out)


def row(f, address):
    "Rename a page's Markdown, and give its line"
    f = f.rename(f.with_name(re.sub(r"^\d+_", "", f.name)))
    f.with_name(f.name.replace(".llms.", ".html.")).write_text(f.read_text())
    title, about = re.match(r"# (.*)\n+(.*)", f.read_text()).groups()
    return f"- [{title}]({address}{f.relative_to(out).as_posix()}): {about}\n"


if base: # a render of README.md alone has no list
    rows = [row(f, base) for f in sorted(out.rglob("*.llms.md"), key=order)]
    listed.write_text(listed.read_text().split("## Pages\n")[0] + "## Pages\n\n" + "".join(rows))
