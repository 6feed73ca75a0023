"""The map in the README, from the rooms' own docstrings: ``python3 -m tests.readme_map``."""

from __future__ import annotations

import ast
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
BEGIN, END = "<!-- map -->", "<!-- /map -->"


def readme_map() -> str:
    """One line for every room, from the window down to the rules, as the contract orders them."""
    rows = [f"| {_where(room)} | {_purpose(room)} |" for room in _rooms()]
    return "\n".join(["| room | what it is for |", "|---|---|", *rows])


def with_map(readme: str) -> str:
    """The README with its map brought up to date."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{readme_map()}\n{END}{after}"


def _rooms() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    layers = next(each["layers"] for each in contracts if each["type"] == "layers")
    rooms = [room.strip(" ()") for layer in layers for room in layer.split("|")]
    return [room for room in rooms if _file(room).is_file()]


def _file(room: str) -> Path:
    package = ROOT / "commandpost" / room / "__init__.py"
    return package if package.is_file() else ROOT / "commandpost" / f"{room}.py"


def _where(room: str) -> str:
    return f"`commandpost/{room}{'/' if _file(room).name == '__init__.py' else '.py'}`"


def _purpose(room: str) -> str:
    doc = ast.get_docstring(ast.parse(_file(room).read_text(encoding="utf-8"))) or ""
    return doc.partition("\n\n")[0].replace("\n", " ").replace("|", "\\|")


def main() -> int:
    """Write the map into the README."""
    README.write_text(with_map(README.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
