"""Where in the source text each finding of the importer stands, so that both can be shown at once.

The outline knows each heading's line; a finding is looked for below its own heading, then in the
whole plan, so that the same words elsewhere are not taken for it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.plan_draft import Place
from commandpost.importers.layout import Layout, bare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.domain.plan import Authority, CommandBody, Group, LevelDefinition, Plan
    from commandpost.domain.plan_draft import Doubt, PlanDraft
    from commandpost.importers.layout import Span
    from commandpost.importers.outline import Node, Outline

__all__ = ["Layout", "located"]

_SHORTEST = 2
_LEVEL_DOUBTS = ("doubt.level_", "doubt.inherits_", "doubt.shared_levels")


def located(draft: PlanDraft, outline: Outline | None, layout: Layout) -> PlanDraft:
    """The draft with the place of everything that was found in its text."""
    finder = _Finder(draft.plan, layout)
    if outline is not None:
        finder.learn_headings(list(outline.nodes()))
    finder.find_all()
    for number, doubt in enumerate(draft.doubts):
        finder.find_doubt(number, doubt)
    return replace(draft, places=tuple(finder.places.values()))


class _Finder:
    """Looks for one finding after the other; no two of a kind are found at the same words."""

    def __init__(self, plan: Plan, layout: Layout) -> None:
        self.plan = plan
        self.layout = layout
        self.places: dict[str, Place] = {}
        self.headings: dict[str, Span] = {}
        self.regions: dict[str, Span] = {}
        self.taken: set[int] = set()

    def learn_headings(self, nodes: list[Node]) -> None:
        """Where each heading stands, and how far what is below it reaches."""
        spans: list[Span] = []
        for number, node in enumerate(nodes):
            span = self._heading(node, spans[-1][1] if spans else self.layout.region[0])
            spans.append(span)
            self.places[f"sections.{number}"] = Place(f"sections.{number}", *span)
        for number, node in enumerate(nodes):
            after = number + sum(1 for _ in node.walk())
            end = spans[after][0] if after < len(spans) else self.layout.region[1]
            for name in (node.place, node.no):
                self.headings.setdefault(name, spans[number])
                self.regions.setdefault(name, (spans[number][0], max(end, spans[number][1])))

    def _heading(self, node: Node, after: int) -> Span:
        line = self.layout.lines.get(node.line, self.layout.region)
        start = min(max(line[0], after), line[1])
        for words in (node.no + node.title, node.title, node.no):
            found = self.layout.find(words, (start, line[1]), set())
            if found is not None:
                return found
        return start, min(line[1], start + 1)

    def find_all(self) -> None:
        """Particulars, levels, then what stands elsewhere."""
        self._find_particulars()
        for number, level in enumerate(self.plan.levels):
            self._find_level(f"levels.{number}", level)
        for number, body in enumerate(self.plan.bodies):
            self._put(f"bodies.{number}", self._body(body))
        for number, group in enumerate(self.plan.groups):
            self._put(f"groups.{number}", self._group(group))
        for name in ("deadlines", "termination"):
            self.taken.clear()
            for number, item in enumerate(getattr(self.plan, name)):
                self._put(f"{name}.{number}", self._words(item.text, item.section))
        for number, warning in enumerate(self.plan.warnings):
            self._put(f"warnings.{number}", self._warning(warning))
        self.taken.clear()
        for number, row in enumerate(self.plan.contacts):
            told = (" ".join(row), *(cell for cell in reversed(row) if len(cell) > _SHORTEST))
            self._put(f"contacts.{number}", self._first(*told))

    def find_doubt(self, number: int, doubt: Doubt) -> None:
        """A doubt stands where the finding stands that it is about, else at its words."""
        about = self._about(doubt)
        known = self.places.get(about)
        span = (known.start, known.end) if known else None
        if span is None:
            span = self._words(doubt.text.rstrip("…"), doubt.place)
        if span is None:
            span = self.headings.get(doubt.place)
        if span is None:
            span = self.layout.region[0], self.layout.region[0]
        path = f"doubts.{number}"
        self.places[path] = Place(path, *span, about=about)

    # ---- inside ----

    def _put(self, path: str, span: Span | None) -> None:
        if span is not None:
            self.taken.add(span[0])
            self.places[path] = Place(path, *span)

    def _find_particulars(self) -> None:
        plan = self.plan
        title = self._first(plan.title)
        for name in ("title", "kind", "hazards"):
            self._put(name, title)
        for name in ("issuer", "doc_no", "superior"):
            self._put(name, self._first(getattr(plan, name)))
        if plan.dated.count("-") == 2:
            year, month, day = plan.dated.split("-")
            told = (f"{year}年{int(month)}月{int(day)}日", f"{year}年{month}月{day}日", plan.dated)
            self._put("dated", self._first(*told))

    def _find_level(self, path: str, level: LevelDefinition) -> None:
        own = self.headings.get(f"{level.section} {level.spelling}".strip())
        self._put(path, own or self.headings.get(level.section) or self._first(level.spelling))
        self.taken.clear()
        for number, condition in enumerate(level.conditions):
            self._put(f"{path}.conditions.{number}", self._item(condition.text, condition.section))
        self.taken.clear()
        for number, measure in enumerate(level.measures):
            self._put(f"{path}.measures.{number}", self._item(measure.text, measure.section))
        for number, authority in enumerate(level.authority):
            self._put(f"{path}.authority.{number}", self._authority(authority, level))

    def _item(self, words: str, section: str) -> Span | None:
        """An item's words, or the heading it stands below when they were put together anew."""
        return self._words(words, section) or self.headings.get(section)

    def _words(self, words: str, section: str) -> Span | None:
        if len(bare(words)) < _SHORTEST:
            return None
        own = self.regions.get(section, self.layout.region)
        for region, taken in ((own, self.taken), (self.layout.region, self.taken), (own, set())):
            found = self.layout.find_lines(words, region, taken)
            if found is not None:
                return found
        return None

    def _first(self, *choices: str) -> Span | None:
        """The first of these words that is found anywhere in the plan."""
        for words in choices:
            found = self.layout.find(words, self.layout.region, set())
            if found is not None:
                return found
        return None

    def _authority(self, authority: Authority, level: LevelDefinition) -> Span | None:
        self.taken.clear()
        own = self.regions.get(f"{level.section} {level.spelling}".strip())
        own = own or self.regions.get(level.section)
        found = self.layout.find(authority.role, own, set()) if own else None
        return found or self._first(f"由{authority.role}", authority.role)

    def _group(self, group: Group) -> Span | None:
        titled = next((h for name, h in self.headings.items() if name.endswith(group.name)), None)
        if titled is not None:
            return titled
        return self._first(f"{group.name}：", f"{group.name}:", f"{group.name}。", group.name)

    def _body(self, body: CommandBody) -> Span | None:
        """Where its first post is told, else its name."""
        titled = next((name for name in self.headings if name.endswith(body.name)), "")
        if titled:
            return self.headings[titled]
        post, holder = body.posts[0] if body.posts else ("", body.name)
        post = post.removeprefix("办公室")
        told = (*(f"{post}{word}{holder}" for word in ("：", ":", "由", "")), f"{holder}任{post}")
        return self._first(*told, f"{holder}担任{post}", body.name, holder)

    def _warning(self, warning: str) -> Span | None:
        name, _, section = warning.partition("：")
        region = self.regions.get(section)
        colour = name.partition("（")[2].rstrip("）")
        found = self.layout.find(colour, region, set()) if region and colour else None
        return found or self.headings.get(section)

    def _about(self, doubt: Doubt) -> str:
        if doubt.key == "doubt.title_missing":
            return "title"
        if doubt.key == "doubt.hazard_unknown":
            return "hazards"
        if doubt.key.startswith(_LEVEL_DOUBTS):
            return next(self._levels_of(doubt), "")
        return next(self._items_of(doubt), "")

    def _levels_of(self, doubt: Doubt) -> Iterator[str]:
        for number, level in enumerate(self.plan.levels):
            place = f"{level.section} {level.spelling}".strip()
            if doubt.place in (place, level.section) and doubt.text == level.spelling:
                yield f"levels.{number}"

    def _items_of(self, doubt: Doubt) -> Iterator[str]:
        """The condition, measure or limit with the doubt's words, in its section first."""
        told = bare(doubt.text.rstrip("…"))
        if len(told) < _SHORTEST:
            return
        elsewhere = []
        for path, words, section in self._items():
            if bare(words).startswith(told):
                if section == doubt.place:
                    yield path
                elsewhere.append(path)
        yield from elsewhere

    def _items(self) -> Iterator[tuple[str, str, str]]:
        for number, level in enumerate(self.plan.levels):
            for at, condition in enumerate(level.conditions):
                yield f"levels.{number}.conditions.{at}", condition.text, condition.section
            for at, measure in enumerate(level.measures):
                yield f"levels.{number}.measures.{at}", measure.text, measure.section
        for number, deadline in enumerate(self.plan.deadlines):
            yield f"deadlines.{number}", deadline.text, deadline.section
        for number, condition in enumerate(self.plan.termination):
            yield f"termination.{number}", condition.text, condition.section
