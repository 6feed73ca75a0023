"""The metric catalogue and the shared real documents, for the tests that use them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from commandpost.domain.metrics import Catalogue, Metric
from commandpost.host.paths import plans_db_dir

SHARED = Path(__file__).resolve().parents[3] / "shared" / "cases"


@cache
def catalogue() -> Catalogue:
    """The program's own catalogue of what can be measured."""
    data = (plans_db_dir() / "metrics.yaml").read_bytes()
    return Catalogue(msgspec.yaml.decode(data, type=tuple[Metric, ...]))


def expected_levels() -> dict[str, dict[int, tuple[int, int]]]:
    """Per shared document: level → how many conditions and measures a careful reader counted."""
    found: dict[str, dict[int, tuple[int, int]]] = {}
    for file in sorted((SHARED / "truth").glob("*.json")):
        told = json.loads(file.read_text("utf-8"))
        if file.name == "negatives.json":
            found |= {name: {} for name in told["files"] if "GOV_27" not in name}
        elif file.name == "level_counts.json":
            found |= {name: _counts(case["items"]) for name, case in told["files"].items()}
        else:
            found[told["file"]] = _counts(told.get("levels", {}).get("items", []))
    return found


def _counts(items: list[dict[str, Any]]) -> dict[int, tuple[int, int]]:
    return {
        item["level"]: (item.get("conditions_count", -1), item.get("measures_count", -1))
        for item in items
        if isinstance(item.get("level"), int)
    }
