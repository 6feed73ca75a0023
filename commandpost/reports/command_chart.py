"""现场指挥部组织架构图: who commands, who advises, which group is led by whom, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import Chart, ChartBox, Form, Paragraph, Sentence
from commandpost.reports.framing import framed, phrases

if TYPE_CHECKING:
    from commandpost.domain.command_matter import ChartMatter, GroupHeld, Held
    from commandpost.reports.blocks import Draft
    from commandpost.reports.phrases import Phrases


def draft(matter: ChartMatter) -> Draft:
    """The chart, with a line below that says what is only the plan's."""
    say = phrases(matter.frame)
    tell = say.words
    where = [tell("place", place=matter.place)] if matter.place else [tell("no_place")]
    if matter.since is not None:
        where.append(tell("since", time=say.short(matter.since)))
    chain = (ChartBox(matter.body, ("　".join(where),)), _post(matter.commander, say))
    second = tuple(_deputy(post, say) for post in matter.deputies)
    beside = ChartBox(tell("deputies"), second) if second else None
    groups = tuple(_group(group, say, by_plan=matter.by_plan) for group in matter.groups)
    chart = Chart(
        chain, beside, _post(matter.technical, say), groups, (tell("post"), tell("holder"))
    )
    told = Paragraph((Sentence(tell("internal"), ("#phones",)),))
    title = tell("title", incident=matter.incident)
    return framed(matter.frame, title, (chart, told), say, Form.WIDE)


def _post(post: Held, say: Phrases) -> ChartBox:
    tell = say.words
    if not post.person:
        return ChartBox(post.post, (tell("nobody"),))
    lines = [f"{post.person}（{post.unit}）" if post.unit else post.person]
    if post.since is not None:
        lines.append(tell("since", time=say.short(post.since)))
    if post.phones:
        lines.append(tell("dial", numbers=say.joined(post.phones)))
    return ChartBox(post.post, tuple(lines))


def _deputy(post: Held, say: Phrases) -> str:
    return say.words("by_plan_post", post=post.post, holder=post.person or post.unit)


def _group(group: GroupHeld, say: Phrases, *, by_plan: bool) -> ChartBox:
    tell = say.words
    lead = f"{group.lead} {say.joined(group.lead_phones)}".strip()
    members = [f"{name} {say.joined(numbers)}".strip() for name, numbers in group.members]
    lines = [tell("lead", lead=lead or tell("nobody"))]
    if members:
        lines.append(tell("members", members=say.joined(members)))
    return ChartBox(tell("by_plan", name=group.name) if by_plan else group.name, tuple(lines))
