"""What changed in a station's settings, line by line: for the journal and for a dry run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from commandpost.domain.paper_book import PaperBook, book_of
from commandpost.domain.paper_frame import PaperSettings
from commandpost.domain.recipients import RecipientGroup, group_line
from commandpost.domain.signing import Substitute, substitute_line
from commandpost.domain.station import StationProfile
from commandpost.host.text import text
from commandpost.usecases.rules_words import value_words

LONGEST = 40
_ONLY_NAMED = ("strip", "phone")
"""Fields with telephone numbers: the record says that they changed, not to what."""
_BOOK = tuple(field.name for field in fields(PaperBook))


def station_changes(
    before: StationProfile | None, after: StationProfile, lang: str | None = None
) -> tuple[str, ...]:
    """Every field that is other than it was; nothing for a station's first entry."""
    if before is None:
        return ()
    told = []
    for field in fields(StationProfile):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old == new or field.name in _BOOK:
            continue
        name = text(f"station.field.{field.name}", lang)
        told.append(name if field.name in _ONLY_NAMED else _changed(name, old, new, lang))
    return (*told, *book_changes(book_of(before), book_of(after), lang))


def book_changes(before: PaperBook, after: PaperBook, lang: str | None = None) -> tuple[str, ...]:
    """The same for how papers are written: which paper, which field, from what to what."""
    told = []
    for name in ("groups", "may_sign", "substitutes"):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            told.append(_changed(text(f"station.field.{name}", lang), old, new, lang))
    spots = dict.fromkeys((one.paper, one.line) for one in (*before.papers, *after.papers))
    for spot in spots:
        told += _paper_changes(before.of(*spot), after.of(*spot), lang)
    return tuple(told)


def paper_name(paper: str, line: str, lang: str | None = None) -> str:
    """``启动响应通知`` or ``初报（党委政府）``."""
    key = f"paper.kind.{paper}"
    name = text(key, lang)
    name = paper if name == key else name
    return (
        text("paper.of_line", lang, paper=name, line=text(f"word.Line.{line}", lang))
        if line
        else name
    )


def _paper_changes(old: PaperSettings, new: PaperSettings, lang: str | None) -> Iterator[str]:
    place = paper_name(new.paper, new.line, lang)
    for field in fields(PaperSettings):
        was, now = getattr(old, field.name), getattr(new, field.name)
        if was == now:
            continue
        name = f"{place} {text(f'paper.setting.{field.name}', lang)}"
        if field.name != "wording":
            yield _changed(name, was, now, lang)
            continue
        then, since = dict(was), dict(now)
        for key in dict.fromkeys((*then, *since)):
            if then.get(key, "") != since.get(key, ""):
                yield _changed(f"{name} {key}", then.get(key, ""), since.get(key, ""), lang)


def _changed(name: str, old: object, new: object, lang: str | None) -> str:
    return f"{name} {_short(old, lang)} → {_short(new, lang)}"


def _short(value: object, lang: str | None) -> str:
    if isinstance(value, tuple):
        value = tuple(_line(item) for item in value)
    told = value_words(value, lang)
    return told if len(told) <= LONGEST else told[: LONGEST - 1] + "…"


def _line(item: object) -> object:
    if isinstance(item, RecipientGroup):
        return group_line(item)
    return substitute_line(item) if isinstance(item, Substitute) else item
