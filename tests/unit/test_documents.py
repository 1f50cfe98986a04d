# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents name is there, and what is there is named where people look for it."""

import re
import subprocess
import tomllib
from itertools import chain
from pathlib import Path

import pytest

from glutetimer.cli.parser import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted(
    path
    for folder in (".", "docs", "packaging", "assets", "scripts")
    for path in (ROOT / folder).glob("*.md")
)
LINK = re.compile(r"\]\(([^()\s]+)\)")
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _anchor(heading: str) -> str:
    """Return what the web page of a repository calls a heading in a link."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def _tree() -> dict[str, str]:
    """Return what the tree of the architecture names: paths, each with what it says of it."""
    drawn = _text("docs/architecture.md").split("```")[1].strip("\n")
    folders: list[str] = []
    found: dict[str, str] = {}
    for line in drawn.splitlines():
        indent = len(line) - len(line.lstrip())
        name, _, words = line.strip().partition(" ")
        folders[indent // 2 :] = [name]
        found["".join(folders)] = words
    return found


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    """To a file that is there, and to a heading that the file has."""
    for link in LINK.findall(FENCED.sub("", path.read_text(encoding="utf-8"))):
        if link.startswith("https:"):
            continue
        name, _, anchor = link.partition("#")
        target = path.parent / name if name else path
        assert target.exists(), link
        if anchor:
            headings = re.findall(r"^#+ (.*)$", target.read_text("utf-8"), re.MULTILINE)
            assert anchor in map(_anchor, headings), link


def test_the_tree_is_that_of_the_architecture() -> None:
    """What it names is there, and it names all that lies at the top, of the package too."""
    tree = _tree()
    assert [name for name in tree if not (ROOT / name).exists()] == []
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("this is no checkout")
    paths = [Path(line) for line in listed.stdout.splitlines()]
    tops = {f"{path.parts[0]}/" for path in paths if len(path.parts) > 1}
    modules = [path for path in paths if path.parts[0] == "glutetimer" and path.suffix == ".py"]
    tops |= {f"glutetimer/{path.parts[1]}" + "/" * (len(path.parts) > 2) for path in modules}
    tops.remove("glutetimer/__init__.py")
    assert tops - set(tree) == set()


def test_every_dependency_says_why() -> None:
    """Each has a line in the tables of the architecture."""
    project = tomllib.loads(_text("pyproject.toml"))["project"]
    wanted = chain(project["dependencies"], *project["optional-dependencies"].values())
    names = {re.split(r"[\s\[<>=!;]", line)[0] for line in wanted}
    tables = _text("docs/architecture.md").split("## What it stands on")[1].split("\n## ")[0]
    cells = re.findall(r"^\| ([^|]+) \|", tables, re.MULTILINE)
    assert names - set(", ".join(cells).split(", ")) == set()


def test_every_command_is_in_its_manual() -> None:
    """In the list at its top."""
    manual = _text("docs/command-line.md").split("```")[1]
    assert [name for name in COMMANDS if f"\nglutetimer {name}" not in manual] == []


def test_every_target_of_make_is_told_of() -> None:
    """By `make help`, and to those who change the program."""
    makefile = _text("Makefile")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE)) - {"setup", "help"}
    assert {name for name in targets if f"'make {name} " not in makefile} == set()
    told = _text("CONTRIBUTING.md")
    assert {name for name in targets if f"`make {name}" not in told} == set()
