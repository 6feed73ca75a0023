"""An outline → a plan with levels, conditions, measures and authority, and the doubts about it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import LevelDefinition, Plan, Section
from commandpost.domain.plan_draft import PlanDraft, Reading
from commandpost.domain.triggers import Logic
from commandpost.importers import authorities, contacts, front, groups, numbering
from commandpost.importers.conditions import ConditionReader
from commandpost.importers.doubts import Doubts
from commandpost.importers.level_sections import Words, gather, headings
from commandpost.importers.level_words import mentioned
from commandpost.importers.measures import is_vague, read_measure
from commandpost.importers.warning_levels import warning_levels

if TYPE_CHECKING:
    from commandpost.domain.metrics import Catalogue
    from commandpost.domain.plan import Authority
    from commandpost.importers.outline import Node, Outline

_BASE = re.compile(r"在[^。；，]{0,12}?响应[^。；，]{0,10}基础上")
_SHARED = re.compile(r"响应|启动|程序|分级")
_ENDINGS = re.compile(r"附则|附件|附录|预案管理|实施|后期处置|善后|保障")
_ARTICLES = 5

Key = tuple[str, ResponseLevel]


def recognise(outline: Outline, name: str, catalogue: Catalogue) -> Reading:
    """What an outline says as a plan, or the key of the reason why it is none."""
    lines = [b.text for b in outline.front] + [
        line for node in outline.nodes() for line in (node.title, *(b.text for b in node.blocks))
    ]
    particulars = front.front(outline)
    is_law = sum(map(numbering.is_article, lines)) >= _ARTICLES
    if is_law and "预案" not in particulars.title:
        return Reading((), "reading.law")
    nodes = list(outline.nodes())
    if len(nodes) < 3:
        told = "reading.news" if any(map(mentioned, lines)) else "reading.no_structure"
        return Reading((), told)
    draft, message = _draft(outline, particulars, name, catalogue)
    return Reading((draft,), message)


def _draft(
    outline: Outline, particulars: front.Front, name: str, catalogue: Catalogue
) -> tuple[PlanDraft, str]:
    doubts = Doubts()
    title = particulars.title
    if not title:
        title = name
        doubts.add("doubt.title_missing", "", assumed=name)
    hazards = front.hazards_in(title)
    if not hazards:
        hazards = ("general",)
        doubts.add("doubt.hazard_unknown", title, assumed="general")
    levels = _levels(outline, hazards, catalogue, doubts)
    own = tuple(dict.fromkeys((*hazards, *(d.hazard for d in levels))))
    plan = Plan(
        id="plan-" + hashlib.blake2s(title.encode(), digest_size=6).hexdigest(),
        title=title,
        kind=front.kind_of(title),
        hazards=own,
        issuer=particulars.issuer,
        doc_no=particulars.doc_no,
        dated=particulars.dated,
        superior=particulars.superior,
        sections=tuple(Section(n.no, n.title, n.depth, n.text) for n in outline.nodes()),
        groups=groups.groups(outline),
        levels=levels,
        warnings=warning_levels(outline),
        deadlines=groups.deadlines(outline),
        termination=groups.termination(outline),
        contacts=contacts.contacts(outline),
    )
    message = _shortfall(outline, bool(levels))
    complete = message not in ("reading.contents_only", "reading.cut_off")
    return PlanDraft(plan, doubts.all(), complete), message


def _shortfall(outline: Outline, has_levels: bool) -> str:
    nodes = list(outline.nodes())
    leaves = [node for node in nodes if not node.children]
    if sum(not node.blocks for node in leaves) > 0.7 * len(leaves):
        return "reading.contents_only"
    if not any(_ENDINGS.search(node.title) for node in nodes[len(nodes) // 2 :]):
        return "reading.cut_off"
    return "" if has_levels else "reading.no_levels"


def _levels(
    outline: Outline, hazards: tuple[str, ...], catalogue: Catalogue, doubts: Doubts
) -> tuple[LevelDefinition, ...]:
    found: dict[Key, Words] = {}
    for heading in headings(outline):
        if len(heading.levels) > 1:
            doubts.add("doubt.shared_levels", heading.node.place, heading.node.title)
        for level in heading.levels:
            key = (_hazard(heading.node, hazards), level)
            words = found.setdefault(key, Words(heading.node.title, heading.node.no))
            gather(heading, words)
    decided = _decided(outline)
    reader = ConditionReader(catalogue)
    made = [_definition(key, words, decided, reader, doubts) for key, words in found.items()]
    kept = [d for d in made if d.conditions or d.measures or d.authority]
    return tuple(_checked(sorted(kept, key=lambda d: (d.hazard, d.level.rank)), doubts))


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
    for number, (text, place) in enumerate(words.measures, 1):
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
        if id(node) in own or not _SHARED.search(above) or "预警" in node.title:
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
