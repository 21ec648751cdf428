"""Pages that run on Colab: a first cell installs the package at the page's own version, and brings the results.

    python .ci/colab.py build FOLDER            # what the site's workflow puts on the branch "colab"
    python .ci/colab.py test WHEEL [PAGE …]     # run pages as Colab would, in empty folders, with the built wheel
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

root = Path(__file__).parents[1]
project = tomllib.loads((root/"pyproject.toml").read_text())
COLAB = {"python": (3, 13), "torch": (2, 11), "torchvision": (0, 26)} # higher floors reinstall gigabytes
IMPORTED_AS = {"scikit-image": "skimage"}
CELL = '''\
#@title On Colab: install this page's version of detectornet_nb {{display-mode: "form"}}
import os
import subprocess
import sys
def sh(*args): subprocess.run(args, check=True)
if "COLAB_RELEASE_TAG" in os.environ and not os.path.exists("source"):
    sh("git", "init", "-q", "source")
    sh("git", "-C", "source", "fetch", "-q", "--depth", "1", os.environ.get("DETECTORNET_ORIGIN", "{repo}"), "{commit}")
    sh("git", "-C", "source", "checkout", "-q", "FETCH_HEAD")
    package = os.environ.get("DETECTORNET_WHEEL", "./source") + "[fast,lite]"
    sh(sys.executable, "-m", "pip", "install", "-q", package{more})
    os.environ["DETECTORNET_RESULTS"] = os.path.abspath("source/results")
'''
RUN = '''
import sys
from fastcore.nbio import read_nb
from execnb.shell import CaptureShell
shell = CaptureShell()
shell.run_all(read_nb(sys.argv[1]), exc_stop=True)
if shell.exc: sys.exit(f"{sys.argv[1]}: {shell.exc}")
import detectornet_nb
print(sys.argv[1], detectornet_nb.__file__)
'''


def name_of(requirement): return re.split(r"[<>=!~ \[]", requirement)[0]


def floors_fit():
    "Fail where Colab would have to replace its own Python or torch"
    asked = {name_of(d): d for d in project["project"]["dependencies"]}
    asked["python"] = project["project"]["requires-python"]
    for name, has in COLAB.items():
        floor = tuple(int(n) for n in re.findall(r"\d+", asked[name].split(">=")[1])[:2])
        assert floor <= has, f"{asked[name]}: Colab has {has}"


def more_for(nb):
    "Development tools that the page imports"
    code = "\n".join("".join(c["source"]) for c in nb["cells"] if c["cell_type"] == "code")
    imported = set(re.findall(r"^\s*(?:from|import) (\w+)", code, re.M))
    tools = {name_of(d) for d in project["project"]["optional-dependencies"]["dev"]}
    return sorted(t for t in tools if IMPORTED_AS.get(t, t) in imported)


def code_cell(source, near):
    return dict(cell_type="code", execution_count=None, id=f"colab-{near}", metadata={"cellView": "form"},
                outputs=[], source=source.splitlines(True))


def first_cell(nb, commit):
    repo = project["project"]["urls"]["Repository"]
    more = "".join(f', "{name}"' for name in more_for(nb))
    return code_cell(CELL.format(repo=repo, commit=commit, more=more), "install")


def passed_over(source):
    "A cell that is slow, or needs data or a GPU, keeps its text and does not run"
    flags = re.findall(r"^#\| *(slow|cuda|data)\s*$|^#\| *eval: *(false)", source, re.M)
    reason = {"slow": "slow", "cuda": "for a GPU", "data": "for who has the data"}
    why = " and ".join(reason.get(a, "not to be run") for a, _ in flags)
    return f"%%script echo 'This cell is {why}: delete its first line to run it'\n" if flags else ""


def links(text, page):
    "Links between pages lead to the site"
    site = project["project"]["urls"]["Documentation"]
    def address(found):
        target = (page.parent/found[1]).resolve().relative_to(root/"nbs")
        return f"]({site}{target.with_name(re.sub(r'^[0-9]+_', '', target.stem) + '.html').as_posix()}"
    return re.sub(r"\]\(([\w./-]+\.ipynb)", address, text)


def for_colab(page, commit):
    nb = json.loads(page.read_text())
    for cell in nb["cells"]:
        text = "".join(cell["source"])
        text = links(text, page) if cell["cell_type"] == "markdown" else passed_over(text) + text
        cell["source"] = text.splitlines(True)
    nb["cells"].insert(1, first_cell(nb, commit))
    return nb


def pages(): return sorted(p for p in (root/"nbs").rglob("*.ipynb") if ".ipynb_checkpoints" not in p.parts)


def head():
    "The commit that is checked out"
    return subprocess.run(["git", "rev-parse", "HEAD"], cwd=root, check=True, capture_output=True, text=True).stdout.strip()


def build(folder):
    for page in pages():
        target = Path(folder)/page.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(for_colab(page, head()), indent=1, ensure_ascii=False) + "\n")


def empty_python(folder):
    "A Python that sees what is installed here but for this package, as Colab's does"
    import sysconfig
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    site = next(folder.glob("lib/python*/site-packages"))
    (site/"here.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder/"bin/python"


def test(wheel, names):
    "Each page in a folder of its own, so that the first cell does its work every time"
    with tempfile.TemporaryDirectory() as work:
        python = empty_python(Path(work)/"python")
        env = os.environ | {"COLAB_RELEASE_TAG": "test", "MPLBACKEND": "agg", "OMP_NUM_THREADS": "1", "IN_TEST": "1",
                            "DETECTORNET_ORIGIN": str(root), "DETECTORNET_WHEEL": str(Path(wheel).resolve())}
        env.pop("PYTHONPATH", None)
        for page in pages():
            if names and page.stem not in names:
                continue
            place = Path(work)/page.stem
            place.mkdir()
            (place/page.name).write_text(json.dumps(for_colab(page, head())))
            subprocess.run([python, "-c", RUN, page.name], cwd=place, env=env, check=True)


if __name__ == "__main__":
    floors_fit()
    build(sys.argv[2]) if sys.argv[1] == "build" else test(sys.argv[2], sys.argv[3:])
