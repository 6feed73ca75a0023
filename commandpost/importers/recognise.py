"""An outline → a plan with levels, conditions, measures and authority, and the doubts about it."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from commandpost.domain.plan import Plan, PlanKind, Section
from commandpost.domain.plan_draft import PlanDraft, Reading
from commandpost.importers import bodies, contacts, front, groups, numbering
from commandpost.importers.doubts import Doubts
from commandpost.importers.level_words import mentioned
from commandpost.importers.levels import levels
from commandpost.importers.told_levels import told_levels
from commandpost.importers.warning_levels import warning_levels

if TYPE_CHECKING:
    from commandpost.domain.metrics import Catalogue
    from commandpost.importers.outline import Block, Outline

_ENDINGS = re.compile(r"附则|附件|附录|预案管理|实施|后期处置|善后|保障")
_ABOUT_PLANS = re.compile(r"预案.{0,8}(?:办法|规定|条例|规范|导则|指南|细则|标准)")
_PLANS = re.compile(r"预案|方案|规程|手册|处置卡|预防和应急")
_SPEAKS = re.compile(r"解读|工作总结|纪要$|问答$|简报$|新闻发布会")
_HEAD = 40
_SAID = re.compile(r"[，。；：:;]")
_ARTICLES = 5


def recognise(outline: Outline, name: str, catalogue: Catalogue) -> Reading:
    """What an outline says as a plan, or the key of the reason why it is none."""
    lines = [b.text for b in outline.front] + [
        line for node in outline.nodes() for line in (node.title, *(b.text for b in node.blocks))
    ]
    particulars = front.front(outline)
    nodes = list(outline.nodes())
    articles = sum(map(numbering.is_article, lines)) + sum(n.no.endswith("条") for n in nodes)
    is_law = articles >= _ARTICLES
    if is_law and ("预案" not in particulars.title or _ABOUT_PLANS.search(particulars.title)):
        return Reading((), "reading.law")
    if _tells_of_plans(outline):
        return Reading((), "reading.news")
    if len(nodes) < 3 and not _tells_levels(outline, particulars):
        told = "reading.news" if any(map(mentioned, lines)) else "reading.no_structure"
        return Reading((), told)
    draft, message = _draft(outline, particulars, name, catalogue)
    if not (draft.plan.levels or _PLANS.search(draft.plan.title)):
        return Reading((), "reading.no_structure")
    return Reading((draft,), message)


def _tells_of_plans(outline: Outline) -> bool:
    """Whether it is a summary, the minutes or an explanation, and the plan is only spoken of."""
    heads = [block.text.strip() for block in outline.front[:6]]
    return any(len(h) <= _HEAD and _SPEAKS.search(h) for h in heads) and not any(
        front.plan_title(h) for h in heads
    )


def _tells_levels(outline: Outline, particulars: front.Front) -> bool:
    """Whether a text without numbered headings is a plan all the same: a title, and levels."""
    titled = any(front.plan_title(block.text) for block in outline.front)
    told = {level for h in told_levels(outline, general=False) for level in h.levels}
    return bool(particulars.title and titled and len(told) > 1)


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
    kind = front.kind_of(title)
    general = kind is PlanKind.GENERAL
    told = levels(outline, hazards, catalogue, doubts, general=general)
    own = tuple(dict.fromkeys((*hazards, *(d.hazard for d in told))))
    plan = Plan(
        id="plan-" + hashlib.blake2s(title.encode(), digest_size=6).hexdigest(),
        title=title,
        kind=kind,
        hazards=own,
        issuer=particulars.issuer,
        doc_no=particulars.doc_no,
        dated=particulars.dated,
        superior=particulars.superior,
        sections=tuple(Section(n.no, n.title, n.depth, n.text) for n in outline.nodes()),
        bodies=bodies.bodies(outline),
        groups=groups.groups(outline),
        levels=told,
        warnings=warning_levels(outline),
        deadlines=groups.deadlines(outline),
        termination=groups.termination(outline),
        contacts=contacts.contacts(outline),
    )
    message = _shortfall(outline, bool(told))
    complete = message not in ("reading.contents_only", "reading.cut_off")
    return PlanDraft(plan, doubts.all(), complete), message


def _shortfall(outline: Outline, has_levels: bool) -> str:
    nodes = list(outline.nodes())
    leaves = [node for node in nodes if not node.children]
    if sum(not node.blocks for node in leaves) > 0.7 * len(leaves):
        return "reading.contents_only"
    titles = [node.title for node in nodes] if len(nodes) > 2 else []
    titles += [b.text for b in (*outline.front, *(b for n in nodes for b in n.blocks)) if _brief(b)]
    if not any(map(_ENDINGS.search, titles[len(titles) // 2 :])):
        return "reading.cut_off"
    return "" if has_levels else "reading.no_levels"


def _brief(block: Block) -> bool:
    """Whether a paragraph may be a heading that lost its number."""
    return block.kind == "text" and len(block.text) <= 12 and not _SAID.search(block.text)
