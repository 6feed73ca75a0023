"""The levels of a plan: what its headings, sentences and tables say of each, put together."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import LevelDefinition
from commandpost.domain.triggers import Logic
from commandpost.importers import authorities, front
from commandpost.importers.conditions import ConditionReader
from commandpost.importers.level_sections import Words, gather, headings
from commandpost.importers.level_tables import tabled_levels
from commandpost.importers.level_words import mentioned
from commandpost.importers.measures import is_vague, read_measure
from commandpost.importers.told_levels import told_levels

if TYPE_CHECKING:
    from commandpost.domain.metrics import Catalogue
    from commandpost.domain.plan import Authority
    from commandpost.importers.doubts import Doubts
    from commandpost.importers.level_sections import Heading
    from commandpost.importers.outline import Node, Outline

_BASE = re.compile(
    r"在[^。；，]{0,12}?响应[^。；，]{0,10}基础上"
    r"|除(?:了|采取|执行|落实|做好|按照?)*[^。；，]{0,12}响应[^。；，]{0,10}外"
    r"|(?:参照|按照|比照|依照)[^。；，]{0,6}响应[^。；，]{0,16}(?:执行|开展|实施|落实|进行|处置)"
)
_ELSEWHERE = re.compile(r"预警|终止|结束|解除")
_SHARED = re.compile(r"响应|启动|程序|分级")

Key = tuple[str, ResponseLevel]


def levels(
    outline: Outline,
    hazards: tuple[str, ...],
    catalogue: Catalogue,
    doubts: Doubts,
    *,
    general: bool = False,
) -> tuple[LevelDefinition, ...]:
    """Every hazard × level the plan defines; ``general`` plans tell levels by headings alone."""
    found: dict[Key, Words] = {}
    for heading in headings(outline):
        for key in _keys(heading, hazards, doubts):
            words = found.setdefault(key, Words(heading.node.title, heading.node.no))
            gather(heading, words)
    for heading in (*tabled_levels(outline), *told_levels(outline, general=general)):
        for hazard, level in _keys(heading, hazards, doubts):
            key = (hazard if hazard in hazards else hazards[0], level)
            told = Words(heading.node.title, heading.node.no)
            gather(heading, told)
            found.setdefault(key, Words(told.spelling, told.section)).complete(told)
    decided = _decided(outline)
    reader = ConditionReader(catalogue)
    made = [_definition(key, words, decided, reader, doubts) for key, words in found.items()]
    kept = [d for d in made if d.conditions or d.measures or d.authority]
    return tuple(_checked(sorted(kept, key=lambda d: (d.hazard, d.level.rank)), doubts))


def _keys(heading: Heading, hazards: tuple[str, ...], doubts: Doubts) -> list[Key]:
    if len(heading.levels) > 1:
        doubts.add("doubt.shared_levels", heading.node.place, heading.node.title)
    return [(_hazard(heading.node, hazards), level) for level in heading.levels]


def _definition(
    key: Key,
    words: Words,
    decided: dict[ResponseLevel, list[Authority]],
    reader: ConditionReader,
    doubts: Doubts,
) -> LevelDefinition:
    hazard, level = key
    needed = (reader.read(text, place, doubts) for text, place in words.needed)
    listed = (reader.read(text, place, doubts) for text, place in words.conditions)
    conditions = (*(replace(c, precondition=True) for c in needed), *listed)
    measures = []
    acts = words.measures or _acts(words, doubts)
    for number, (text, place) in enumerate(acts, 1):
        measures.append(read_measure(text, f"{hazard}-{level.rank}-{number}", place))
        if is_vague(text) and "时限" in text:
            doubts.add("doubt.deadline_vague", place, text)
    for place, text in words.gaps:
        if text:
            doubts.add("doubt.numbering_gap", place, text)
    told = authorities.authorities("\n".join(words.decisions), (level,)).get(level, [])
    told = list(dict.fromkeys((*told, *decided.get(level, []))))
    if conditions or measures:
        _doubt_gaps(words, bool(conditions), bool(measures), bool(told), doubts)
    base = _base(words, level)
    return LevelDefinition(
        hazard=hazard,
        level=level,
        conditions=conditions,
        logic=Logic.ALL if words.all_needed else Logic.ANY,
        authority=tuple(told),
        measures=tuple(measures),
        inherits=base,
        spelling=words.spelling,
        section=words.section,
    )


def _acts(words: Words, doubts: Doubts) -> list[tuple[str, str]]:
    """What is done where no list says it: each paragraph, or each sentence of the only one."""
    acts = words.acts
    if len(acts) == 1:
        told, place = acts[0]
        acts = [(s.strip(), place) for s in re.split(r"(?<=[。；;])", told) if s.strip(" 。；;")]
    if acts:
        doubts.add("doubt.prose_measures", acts[0][1], words.spelling, str(len(acts)))
    return acts


def _doubt_gaps(
    words: Words, conditions: bool, measures: bool, authority: bool, doubts: Doubts
) -> None:
    place = f"{words.section} {words.spelling}".strip()
    if not conditions:
        doubts.add("doubt.level_without_conditions", place, words.spelling)
    if not measures:
        doubts.add("doubt.level_without_measures", place, words.spelling)
    if not authority:
        doubts.add("doubt.level_without_authority", place, words.spelling)


def _base(words: Words, level: ResponseLevel) -> ResponseLevel | None:
    """The level named in 在Ⅲ级响应基础上, when it is another one."""
    texts = [text for text, _ in words.measures] + words.prose + words.decisions
    for text in texts:
        found = _BASE.search(text)
        named = mentioned(found[0]) if found else ()
        if named and named[0] is not level:
            return named[0]
    return None


def _decided(outline: Outline) -> dict[ResponseLevel, list[Authority]]:
    """Authorities stated for several levels at once, outside their own sections."""
    found: dict[ResponseLevel, list[Authority]] = {}
    own = {id(n) for heading in headings(outline) for n in heading.node.walk()}
    for node in outline.nodes():
        above = "".join(n.title for n in (node, *node.above()))
        if id(node) in own or not _SHARED.search(above) or _ELSEWHERE.search(node.title):
            continue
        for level, told in authorities.authorities(node.text).items():
            found.setdefault(level, []).extend(told)
    return found


def _hazard(node: Node, hazards: tuple[str, ...]) -> str:
    """The hazard of a level's section: that of its headings, else the plan's first."""
    for heading in (node, *node.above()):
        named = front.hazards_in(heading.title)
        if named and named[0] != "general":
            return hazards[0] if hazards[0] in named else named[0]
    return hazards[0]


def _checked(levels: list[LevelDefinition], doubts: Doubts) -> list[LevelDefinition]:
    """Levels that build on a missing one keep standing alone; circles are cut."""
    known = {(d.hazard, d.level): d for d in levels}
    checked = []
    for definition in levels:
        base = definition.inherits
        if base is not None and (definition.hazard, base) not in known:
            doubts.add(
                "doubt.inherits_missing", definition.section, definition.spelling, base.numeral
            )
            base = None
        elif base is not None and _circles(definition, known):
            doubts.add(
                "doubt.inherits_cycle", definition.section, definition.spelling, base.numeral
            )
            base = None
        made = replace(definition, inherits=base)
        known[(made.hazard, made.level)] = made
        checked.append(made)
    return checked


def _circles(start: LevelDefinition, known: dict[Key, LevelDefinition]) -> bool:
    seen, here = {start.level}, start.inherits
    while here is not None:
        if here in seen:
            return True
        seen.add(here)
        after = known.get((start.hazard, here))
        here = after.inherits if after else None
    return False
