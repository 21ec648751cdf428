"""After Quarto: give each page's Markdown the page's name, and list all pages in llms.txt.

Quarto names the Markdown after the notebook (51_masks.llms.md), while its own links and llms.txt look for masks.llms.md, and the modules that nbdev exports point to masks.html.md."""
import os, re
from pathlib import Path

out = Path(os.environ["QUARTO_PROJECT_OUTPUT_DIR"]); listed = out/"llms.txt"
base = re.search(r"\]\((.*/)", listed.read_text() if listed.exists() else "")
if base: # a render of README.md alone has no list
    rows = []
    for f in sorted(out.glob("*.llms.md"), key=lambda f: (f.name != "index.llms.md", f.name)):
        f = f.rename(out/re.sub(r"^\d+_", "", f.name))
        f.with_name(f.name.replace(".llms.", ".html.")).write_text(f.read_text())
        title, about = re.match(r"# (.*)\n+(.*)", f.read_text()).groups()
        rows.append(f"- [{title}]({base[1]}{f.name}): {about}\n")
    listed.write_text(listed.read_text().split("## Pages\n")[0] + "## Pages\n\n" + "".join(rows))
