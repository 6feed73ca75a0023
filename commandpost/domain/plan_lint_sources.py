"""What a plan rests on: documents that others have replaced, and sources nobody has checked."""

from __future__ import annotations

from collections.abc import Iterator

from commandpost.domain.findings import Finding, Severity, warning
from commandpost.domain.plan import Plan
from commandpost.domain.plan_edit import Place

REPLACED = {
    "国办发〔2013〕101号": "突发事件应急预案管理办法（国办发〔2024〕5号）",
    "国办函〔2016〕25号": "国家自然灾害救助应急预案（国办函〔2024〕11号）",
    "国家突发公共事件总体应急预案": "国家突发事件总体应急预案（2025年）",
    "国家地震应急预案（2012": "国家地震应急预案（国办函〔2025〕102号）",
    "突发事件应对法（2007": "突发事件应对法（2024年修订）",
}
"""How a plan cites a document that is no longer in force, and what is in force instead."""

_UNSURE = ("待核", "low")


def sources(plan: Plan) -> Iterator[Finding]:
    """A plan that cites what is replaced is due for revision (article 35, first case)."""
    cited = [(Place("sources", index=n), s.source) for n, s in enumerate(plan.sources)]
    cited += [(Place("sections", index=n), s.text) for n, s in enumerate(plan.sections)]
    told: set[str] = set()
    for spot, words in cited:
        for old, new in REPLACED.items():
            if old in words and old not in told:
                told.add(old)
                yield warning("source_replaced", spot.field, spot, old=_closed(old), new=new)
    waiting = [n for n, s in enumerate(plan.sources) if s.confidence in _UNSURE]
    if waiting:
        params = {"count": len(waiting), "all": len(plan.sources)}
        spot = Place("sources", index=waiting[0])
        yield Finding("lint.sources_unchecked", "sources", params, Severity.NOTE, spot)


def _closed(words: str) -> str:
    return f"{words}）" if words.count("（") > words.count("）") else words
