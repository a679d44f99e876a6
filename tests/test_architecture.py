"""Arrows point down only, and what a newcomer is promised of the code's shape holds."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

CORE = Path(__file__).parent.parent / "hooks" / "dossier"
FILES = sorted(CORE.rglob("*.py"))
LAYERS = {
    "records": 0,
    "": 1,
    "html": 2,
    "charts": 3,
    "tables": 3,
    "features": 4,
    "exports": 4,
    "checks": 4,
    "open_data": 5,
    "database": 5,
    "scaffold": 5,
    "repair": 5,
    "markdown_ext": 6,
}
"""Package of the core to its layer; a module may import its own layer's package and those below it."""
TOP = {
    "bound_value": 3, "bound_text": 3, "kind_words": 3, "table_files": 3, "row_selection": 3, "counted": 4,
    "search_names": 4, "search_index": 5, "late": 5,
    "directives": 5, "products": 5, "sitemap": 5, "build": 7, "check_all": 7, "rule_list": 5, "page_problems": 6, "standalone": 7,
}  # fmt: skip
"""Modules of the core's own folder that stand higher than its rest."""


def imports(file: Path) -> list[str]:
    """Absolute names of what a file imports from the core, such as ``html.cites``; what only types need does not count."""
    package = file.relative_to(CORE).with_suffix("").parts
    tree = ast.parse(file.read_text(encoding="utf-8"))
    tree.body = [
        node for node in tree.body if not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test))
    ]
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: -node.level]
            names = [node.module] if node.module else [alias.name for alias in node.names]
            found += [".".join([*base, name]) for name in names]
    return found


def layer(module: str) -> int:
    """The layer of a module of the core, named from its root."""
    first, _, rest = module.partition(".")
    return LAYERS[first] if first in LAYERS and (rest or (CORE / first).is_dir()) else TOP.get(first, LAYERS[""])


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.relative_to(CORE).as_posix())
def test_imports_point_down(file: Path) -> None:
    """No module imports from a layer above its own."""
    own = ".".join(file.relative_to(CORE).with_suffix("").parts)
    above = [name for name in imports(file) if layer(name) > layer(own)]
    assert above == []


@pytest.mark.parametrize("file", sorted((CORE / "features").rglob("*.py")), ids=lambda path: path.stem)
def test_no_feature_imports_another(file: Path) -> None:
    """A feature can be read, changed and removed alone; the parts of one feature's folder belong together."""
    own = file.relative_to(CORE / "features").parts[0].removesuffix(".py")
    others = [name for name in imports(file) if name.startswith("features.") and name.split(".")[1] != own]
    assert others == []


@pytest.mark.parametrize("file", sorted((CORE / "records").glob("*.py")), ids=lambda path: path.stem)
def test_records_know_only_records(file: Path) -> None:
    """What a fact is depends on nothing that shows it."""
    assert [name for name in imports(file) if not name.startswith("records")] == []


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.relative_to(CORE).as_posix())
def test_core_names_no_engine(file: Path) -> None:
    """The core can be carried to another engine."""
    names = [
        alias.name if isinstance(node, ast.Import) else node.module or ""
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    ]
    assert [name for name in names if name.split(".")[0] in {"mkdocs", "material", "properdocs", "zensical"}] == []


def test_core_loads_without_the_engine() -> None:
    """A clean interpreter that cannot import mkdocs imports all of the core."""
    modules = [".".join(["dossier", *file.relative_to(CORE).with_suffix("").parts]) for file in FILES]
    code = "import sys; sys.modules['mkdocs'] = None\n" + "\n".join(
        f"import {name.removesuffix('.__init__')}" for name in modules
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=CORE.parent, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.relative_to(CORE).as_posix())
def test_files_and_functions_stay_small(file: Path) -> None:
    """A file stays under 200 lines and a function under 40; most are half of that or less."""
    text = file.read_text(encoding="utf-8")
    long = [
        node.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 40
    ]
    assert (text.count("\n") < 200, long) == (True, [])
