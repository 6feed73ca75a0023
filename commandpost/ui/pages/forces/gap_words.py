"""A gap of the roster in the words of the window: what is wrong, and how much it hurts."""

from __future__ import annotations

from PySide6.QtCore import QObject

from commandpost.domain.coverage import Gap, GapKind

_URGENT = frozenset(
    {GapKind.LEFT, GapKind.VACANT, GapKind.NO_NUMBER, GapKind.SITE, GapKind.EXPIRED_SUPPLY}
)


class GapWords(QObject):
    """Says what a gap is; ``kind`` alone, or the whole sentence."""

    def kind(self, kind: GapKind) -> str:
        """What sort of hole it is."""
        return {
            GapKind.LEFT: self.tr("Holder has left"),
            GapKind.VACANT: self.tr("Nobody holds it"),
            GapKind.NO_NUMBER: self.tr("No number"),
            GapKind.SITE: self.tr("Key site without"),
            GapKind.EXPIRED_POST: self.tr("Term is over"),
            GapKind.BOTH: self.tr("A and B the same"),
            GapKind.EXPIRED_SUPPLY: self.tr("Goods expired"),
            GapKind.LOW: self.tr("Under minimum"),
            GapKind.KEEPER: self.tr("Nobody to open it"),
            GapKind.EXPIRING: self.tr("Expires soon"),
            GapKind.UNTRAINED: self.tr("Training due"),
        }[kind]

    def tone(self, kind: GapKind) -> str:
        """The colour token of its word."""
        return "overdue" if kind in _URGENT else "soon"

    def subject(self, gap: Gap) -> str:
        """Which post, person or thing: 灾害信息员 A 岗 · 张一一."""
        rank = self.tr("{rank} post").format(rank=gap.rank) if gap.rank else ""
        post = " ".join(part for part in (gap.role, rank) if part)
        return " · ".join(part for part in (post, gap.name) if part)

    def detail(self, gap: Gap) -> str:
        """By when, or how much is left."""
        if gap.kind is GapKind.UNTRAINED:
            last = gap.until or self.tr("never")
            return self.tr("last trained {day}, due every {years} years").format(
                day=last, years=gap.amount
            )
        if gap.kind in (GapKind.EXPIRED_POST, GapKind.EXPIRED_SUPPLY):
            return self.tr("since {day}").format(day=gap.until)
        if gap.kind is GapKind.EXPIRING:
            return self.tr("on {day}").format(day=gap.until)
        return gap.amount
