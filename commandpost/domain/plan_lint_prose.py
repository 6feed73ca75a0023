"""Whether a plan's prose and its conditions state the same numbers; they are edited apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from commandpost.domain.findings import Finding, warning
from commandpost.domain.plan import Plan
from commandpost.domain.plan_edit import Place
from commandpost.domain.records import dataclass
from commandpost.domain.triggers import Condition, Test

_NO_AMOUNT = re.compile(r"〔[^〕]*〕\s*\d+\s*号|\d{4}\s*年|第\s*\d+\s*条|\d+(?:\.\d+){2,}")
_AMOUNT = re.compile(
    r"(\d+(?:,\d{3})*(?:\.\d+)?)\s*(万|亿)?(平方公里|公顷|亩|公里|千米|厘米|毫米|米)?"
)
_SPELLED = re.compile("[一二两三四五六七八九十百千]+")
_ENUMERATOR = re.compile(
    r"^\s*(?:[（(]\s*[\d一二三四五六七八九十]+\s*[）)]|\d+\s*[、.．)）]|[①-⑳])"
)
_PIECES = re.compile("[\n；。]")
_SCALE = {"万": 1e4, "亿": 1e8}
_UNIT = {
    "毫米": 0.001,
    "厘米": 0.01,
    "米": 1.0,
    "公里": 1e3,
    "千米": 1e3,
    "亩": 2000 / 3,
    "公顷": 1e4,
    "平方公里": 1e6,
}
_DIGITS = {word: value for value, word in enumerate("零一二三四五六七八九")} | {"两": 2}
_ALIKE = 0.5
_STEP = "档"


@dataclass(frozen=True, slots=True)
class _Cited:
    """A condition with the place it is edited at and the level's name."""

    condition: Condition
    spot: Place
    where: str


def prose(plan: Plan) -> Iterator[Finding]:
    """Numbers of the text that no condition has, and of conditions that the text has not."""
    cited = _cited(plan)
    for index, section in enumerate(plan.sections):
        if held := cited.get(section.no, []):
            yield from _section(section.no, section.text, held)
            if section.no not in _shared(plan):
                yield from _left(section.no, section.text, held, Place("sections", index=index))


def _cited(plan: Plan) -> dict[str, list[_Cited]]:
    found: dict[str, list[_Cited]] = {}
    for definition in plan.levels:
        where = f"{definition.hazard} {definition.level.numeral}"
        for index, condition in enumerate(definition.conditions):
            spot = Place("conditions", definition.hazard, definition.level, index)
            if condition.section:
                found.setdefault(condition.section, []).append(_Cited(condition, spot, where))
    return found


def _shared(plan: Plan) -> set[str]:
    """Sections that say something else as well: their numbers may be no bounds."""
    other = {m.section for d in plan.levels for m in d.measures}
    other |= {d.section for d in plan.deadlines} | {c.section for c in plan.termination}
    return other


def _section(number: str, text: str, held: list[_Cited]) -> Iterator[Finding]:
    pairs = _paired(text, held)
    for cited in held:
        condition = cited.condition
        said = pairs.get(cited.spot, text)
        told = {"section": number, "text": condition.text}
        own = [*_amounts(condition.text), *(_bound(t, b) for t, b in _bounds(condition))]
        if cited.spot in pairs:
            for word, value in _words(said):
                if not _within(value, own):
                    yield warning("prose_number", cited.where, cited.spot, **told, number=word)
        heard = [*_amounts(said), *_spelled(said)]
        for test, bound in _bounds(condition):
            value = _bound(test, bound)
            if not _within(value, heard) and not _below(test, bound, heard):
                named = f"{bound:g}{test.unit}"
                yield warning("condition_number", cited.where, cited.spot, **told, number=named)


def _left(number: str, text: str, held: list[_Cited], spot: Place) -> Iterator[Finding]:
    """Numbered items of the text that no condition stands for any more."""
    taken = set(_paired(text, held).values())
    for piece in _loose(text, held):
        if piece not in taken and _ENUMERATOR.match(piece) and _words(piece):
            said = _ENUMERATOR.sub("", piece).strip()
            yield warning("prose_untested", number, spot, section=number, text=said)


def _paired(text: str, held: list[_Cited]) -> dict[Place, str]:
    """For each condition the words of the text that say it, where they can be told."""
    pairs: dict[Place, str] = {}
    loose = list(_loose(text, held))
    for cited in held:
        if cited.condition.text in text:
            pairs[cited.spot] = cited.condition.text
            continue
        own = _pairs_of(cited.condition.text)
        scored = [(len(own & _pairs_of(p)) / (len(own | _pairs_of(p)) or 1), p) for p in loose]
        score, best = max(scored, default=(0.0, ""))
        if score >= _ALIKE:
            pairs[cited.spot] = best
            loose.remove(best)
    return pairs


def _loose(text: str, held: list[_Cited]) -> Iterator[str]:
    """Pieces of the text that are no condition word for word."""
    whole = sorted({c.condition.text for c in held if c.condition.text}, key=len, reverse=True)
    for words in whole:
        text = text.replace(words, "")
    yield from (piece for piece in map(str.strip, _PIECES.split(text)) if piece)


def _pairs_of(words: str) -> set[str]:
    bare = re.sub(r"[\d.,\s（）()]", "", _ENUMERATOR.sub("", words))
    return {bare[n : n + 2] for n in range(len(bare) - 1)}


def _words(text: str) -> list[tuple[str, float]]:
    """Amounts as they are written, with their value in one unit."""
    bare = _NO_AMOUNT.sub("", _ENUMERATOR.sub("", text))
    found = []
    for match in _AMOUNT.finditer(bare):
        digits, scale, unit = match.groups()
        value = float(digits.replace(",", "")) * _SCALE.get(scale, 1.0) * _UNIT.get(unit, 1.0)
        found.append((match.group().strip(), value))
    return found


def _amounts(text: str) -> list[float]:
    return [value for _, value in _words(text)]


def _spelled(text: str) -> list[float]:
    """``三十`` counts for 30; only ever taken as said, never asked for."""
    return [float(_spoken(word)) for word in _SPELLED.findall(text)]


def _spoken(word: str) -> int:
    total, digit = 0, 0
    for sign in word:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        else:
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[sign]
            digit = 0
    return total + digit


def _bounds(condition: Condition) -> Iterator[tuple[Test, float]]:
    """Bounds that a text would name: colours of warnings are said in words, 0 as “超过”."""
    for test in condition.tests:
        for bound in (test.min, test.max):
            if bound and test.unit != _STEP:
                yield test, bound


def _bound(test: Test, bound: float) -> float:
    unit = test.unit.removeprefix("万").removeprefix("亿")
    scale = _SCALE.get(test.unit[:1], 1.0)
    return bound * scale * _UNIT.get(unit, 1.0)


def _within(value: float, known: Iterable[float]) -> bool:
    return any(abs(value - other) <= 1e-6 * max(1.0, abs(value)) for other in known)


def _below(test: Test, bound: float, heard: list[float]) -> bool:
    """``3至9人`` is less than 10."""
    return bound == test.max and not test.max_inclusive and _within(bound - 1, heard)
