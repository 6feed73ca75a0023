"""What a caller's words say: figures, lifelines, the kind of event, people and numbers in them.

Pure: a text in, places in it out. Nothing is taken out of the text; whoever carries a value into a
field shows what was carried, and can put it back. Where the words leave a choice, ``choices`` holds
the readings and nothing is ``sure``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from commandpost.domain.call_names import Known, find_known
from commandpost.domain.records import dataclass

_DIGITS = "0-9０-９零〇一二两三四五六七八九十百千万"
_NUMBER = re.compile(
    rf"(?P<number>[{_DIGITS}]{{1,9}})\s*(?P<about>余|多|来)?\s*"
    r"(?P<unit>个(?:行政)?村|村|人|名|个|口|位|间|户|处|条|座|栋|米|公里|亩|度|点|时|分|号|毫米|小时|吨|天|年|月|日|辆)?"
)
_CLAUSE = re.compile(r"[^，。；！？,;!?\n]+")
_DENIED = re.compile(r"(?:无|没有|没|未|暂无|尚无)[^，。；]{0,6}$")
_PHONE = re.compile(r"(?<![0-9])(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})(?![0-9])")
_REACH = 8
"""Characters between a number and the word it belongs to."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A metric a call may bring: the words that name it and the units it is counted in.

    Only people are counted without a unit; their words ask for a number where none is said.
    """

    metric: str
    words: str
    units: tuple[str, ...]

    @property
    def people(self) -> bool:
        """Whether it counts people."""
        return self.units is PEOPLE


PEOPLE, HOUSES = tuple("人名个口位"), ("间",)
VILLAGES = ("村", "个村", "个行政村")
FIGURES = (
    Figure("dead", "死亡|遇难|身亡|死了|已死|死", PEOPLE),
    Figure("missing", "失联|失踪|下落不明|联系不上", PEOPLE),
    Figure("trapped", "被困|受困|困住", PEOPLE),
    Figure("injured", "受伤|重伤|轻伤|伤", PEOPLE),
    Figure("threatened_people", "受到威胁|受威胁", PEOPLE),
    Figure("evac_emergency", "转移|撤离|疏散", PEOPLE),
    Figure("collapsed_rooms", "倒塌|倒房|垮塌", HOUSES),
    Figure("villages_no_road", "断路|道路中断|路断", VILLAGES),
    Figure("villages_no_power", "停电|断电", VILLAGES),
    Figure("villages_no_network", "断网|通信中断", VILLAGES),
)
DETAILS = (
    ("breach", "决口|溃口|溃堤|漫堤|管涌|漫坝|溃坝"),
    ("road", "断路|断道|道路中断|交通中断|路断|桥断|断桥"),
    ("power", "停电|断电"),
    ("network", "断网|通信中断|信号中断"),
    ("water", "停水|断水"),
)
KINDS = (
    ("mountain_torrent", "山洪"),
    ("reservoir", "水库|溃坝|漫坝"),
    ("waterlogging", "内涝"),
    ("flood", "决口|溃口|溃堤|漫堤|管涌|洪水"),
    ("geological", "滑坡|泥石流|崩塌|山体"),
    ("forest_fire", "山火|森林火|林火"),
    ("road_traffic", "车祸|追尾|翻车|交通事故|相撞"),
    ("urban_gas", "燃气|煤气|天然气"),
    ("earthquake", "地震"),
    ("fire", "着火|起火|失火|火灾"),
    ("hazardous_chemicals", "危化|氯气|液氨|槽罐车"),
    ("building_collapse", "房屋坍塌|楼房坍塌"),
    ("typhoon", "台风"),
)
_FIGURE = re.compile("|".join(f"(?P<f{n}>{f.words})" for n, f in enumerate(FIGURES)))
_DETAIL = re.compile("|".join(f"(?P<{name}>{words})" for name, words in DETAILS))
_KIND = re.compile("|".join(f"(?P<{name}>{words})" for name, words in KINDS))


@dataclass(frozen=True, slots=True)
class Found:
    """Something recognised: for which field, what value, from which part of the text.

    ``kind`` is ``figure``, ``detail``, ``hazard``, ``phone`` or one of ``Known``; ``key`` names
    the field. ``value`` is empty where a number is still to be asked for. ``sure`` is off where
    the words deny it, or leave several ``choices``.
    """

    kind: str
    key: str
    value: str
    start: int
    end: int
    sure: bool = True
    choices: tuple[str, ...] = ()
    about: str = ""

    def words(self, text: str) -> str:
        """The part of the text it was read from."""
        return text[self.start : self.end]


Number = Callable[[str], int | None]


def recognise(text: str, number: Number, known: Iterable[Known] = ()) -> tuple[Found, ...]:
    """Everything the text says, in its order; no two of one kind share a character.

    ``number`` reads digits of either width and Chinese numerals.
    """
    found = [*_figures(text, number), *_details(text), *_kinds(text), *_phones(text)]
    found += [
        Found(k.kind, k.kind, k.name, start, end, about=k.about)
        for start, end, k in find_known(text, known)
    ]
    return tuple(sorted(_merged(found), key=lambda f: (f.start, f.end, f.kind)))


def _figures(text: str, number: Number) -> list[Found]:
    found: list[Found] = []
    for clause in _CLAUSE.finditer(text):
        found += _in_clause(clause.group(), clause.start(), number)
    return found


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    value: int | None = None
    unit: str = ""
    figure: Figure | None = None


def _in_clause(clause: str, shift: int, number: Number) -> list[Found]:
    tokens = sorted((*_numbers(clause, number), *_names(clause)), key=lambda t: t.start)
    found: list[Found] = []
    place = 0
    while place < len(tokens):
        one = tokens[place]
        two = tokens[place + 1] if place + 1 < len(tokens) else None
        if two is not None and (pair := _pair(one, two)) is not None:
            found.append(_told(clause, shift, *pair, one.start, two.end))
            place += 2
            continue
        # A bare 死 or 伤 says nothing without its number.
        if one.figure is not None and one.figure.people and one.end - one.start > 1:
            denied = bool(_DENIED.search(clause[: one.start]))
            start, end = shift + one.start, shift + one.end
            value = "0" if denied else ""
            found.append(Found("figure", one.figure.metric, value, start, end, sure=not denied))
        place += 1
    return found


def _numbers(clause: str, number: Number) -> list[_Token]:
    tokens = []
    for hit in _NUMBER.finditer(clause):
        value = number(hit["number"])
        if value is not None and 0 <= value < 10_000_000:
            tokens.append(_Token(hit.start(), hit.end(), value, hit["unit"] or ""))
    return tokens


def _names(clause: str) -> list[_Token]:
    return [
        _Token(hit.start(), hit.end(), figure=FIGURES[int((hit.lastgroup or "f0")[1:])])
        for hit in _FIGURE.finditer(clause)
    ]


def _pair(one: _Token, two: _Token) -> tuple[Figure, int] | None:
    """A number and the word it belongs to, whichever comes first."""
    if two.start - one.end > _REACH:
        return None
    counted, named = (one, two) if one.value is not None else (two, one)
    if counted.value is None or named.figure is None:
        return None
    if counted.unit and counted.unit not in named.figure.units:
        return None
    if not counted.unit and (two.start - one.end > 3 or not named.figure.people):
        return None
    return named.figure, counted.value


def _told(clause: str, shift: int, figure: Figure, value: int, start: int, end: int) -> Found:
    denied = bool(_DENIED.search(clause[:start]))
    return Found("figure", figure.metric, str(value), shift + start, shift + end, sure=not denied)


def _details(text: str) -> list[Found]:
    """The clause that speaks of a breach, a road or the power goes whole into its field."""
    found = []
    for clause in _CLAUSE.finditer(text):
        for key in dict.fromkeys(h.lastgroup or "" for h in _DETAIL.finditer(clause.group())):
            words = clause.group()
            start = clause.start() + len(words) - len(words.lstrip())
            end = clause.start() + len(words.rstrip())
            hit = next(h for h in _DETAIL.finditer(words) if h.lastgroup == key)
            denied = bool(_DENIED.search(words[: hit.start()]))
            found.append(Found("detail", key, text[start:end], start, end, sure=not denied))
    return found


def _kinds(text: str) -> list[Found]:
    """The kind of event, sure when the whole text names one only."""
    hits: dict[str, re.Match[str]] = {}
    for hit in _KIND.finditer(text):
        hits.setdefault(hit.lastgroup or "", hit)
    if not hits:
        return []
    first = next(iter(hits.values()))
    keys = tuple(hits)
    sure = len(keys) == 1 and not _DENIED.search(text[: first.start()])
    choices = keys if len(keys) > 1 else ()
    return [Found("hazard", "hazard", keys[0], first.start(), first.end(), sure, choices)]


def _phones(text: str) -> list[Found]:
    return [
        Found("phone", "contact_phone", hit.group(), hit.start(), hit.end(), sure=False)
        for hit in _PHONE.finditer(text)
    ]


def _merged(found: list[Found]) -> list[Found]:
    """One result for each field; where the words give several values, the officer chooses."""
    kept: dict[tuple[str, str], Found] = {}
    for one in found:
        standing = kept.setdefault((one.kind, one.key), one)
        if standing is one or one.value == standing.value:
            continue
        if not standing.value and one.kind == "figure":
            kept[one.kind, one.key] = one
        elif one.value:
            kept[one.kind, one.key] = _both(standing, one)
    return list(kept.values())


def _both(first: Found, second: Found) -> Found:
    """Two readings of one field: either may hold; of figures also their sum."""
    choices = dict.fromkeys((*(first.choices or (first.value,)), second.value))
    if first.kind == "figure" and not first.choices:
        choices[str(int(first.value) + int(second.value))] = None
    return Found(
        first.kind, first.key, first.value, first.start, first.end, False, tuple(choices), ""
    )
