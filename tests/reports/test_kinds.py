"""Every kind of paper is whole: drawn, taken, worded, named in both languages, numbered apart."""

from __future__ import annotations

from importlib import import_module

import pytest

from commandpost.domain.ids import SUBJECT_KINDS
from commandpost.domain.paper_kinds import INCIDENT_REPORTS, KINDS, OFFICIAL_NUMBER, PaperKind
from commandpost.host.text import text
from commandpost.reports.words import words


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_a_kind_of_paper_is_whole(kind: PaperKind):
    assert callable(import_module(f"commandpost.reports.{kind.key}").draft)
    if kind.series != INCIDENT_REPORTS:
        assert callable(import_module(f"commandpost.usecases.taking.{kind.key}").take)
    assert words(kind.key)("page_number", number=1)
    assert set(kind.of) <= set(SUBJECT_KINDS)
    for language in ("en", "zh_CN"):
        assert text(f"paper.kind.{kind.key}", language)
        assert all(text(f"paper.field.{name}", language) for name in kind.fields)
        assert all(text(f"paper.about.{name}", language) for name in kind.of)


def test_two_series_never_share_a_style_of_number():
    styles = {}
    for kind in KINDS.values():
        made = kind.number.format(prefix="p", bare="b", year=2026, number=1, title=kind.title)
        if kind.number == OFFICIAL_NUMBER:
            made = "official"
        assert styles.setdefault(made, kind.series) == kind.series


def test_a_public_paper_names_nobody():
    assert not [kind for kind in KINDS.values() if kind.public and kind.names]
