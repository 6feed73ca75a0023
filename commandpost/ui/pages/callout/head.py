"""Over the list: how many have read back, the rate, and who is silent, by township."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import Elided, chip, label, set_chip

if TYPE_CHECKING:
    from commandpost.ui.context import Context
    from commandpost.usecases.views.callout_sheet import CalloutSheet


class CalloutHead(QWidget):
    """Title, sums and the silent; says 全部应答 only when the fold does."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.name = Elided(kind="title")
        self.all = chip(tone="done")
        self.all.setObjectName("callout_all")
        self.over = chip(tone="soon")
        self.sums = label()
        self.sums.setObjectName("callout_sums")
        self.silent = Elided(tone="soon")
        self.silent.setObjectName("callout_silent")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.name, 1)
        for part in (self.all, self.over, self.sums):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.silent)

    def show_sheet(self, sheet: CalloutSheet, others: int) -> None:
        """These are the sums now; ``others`` call-outs are open beside it."""
        since = self._context.clock.near(sheet.opened_at)
        more = self.tr("  (+{number} more, Ctrl+PgDown)").format(number=others) if others else ""
        self.name.setText(f"{sheet.title}  {since}{more}")
        set_chip(self.all, self.tr("all answered") if sheet.all_answered else "", "done")
        set_chip(self.over, self.tr("over") if sheet.closed_at is not None else "", "soon")
        words = self.tr(
            "read back {read_back}/{total} · answered {answered} · in {minutes} min {in_time} "
            "({rate} %) · can be reached {reachable}"
        )
        rate = round(100 * sheet.in_time / sheet.total) if sheet.total else 0
        self.sums.setText(
            words.format(
                read_back=sheet.read_back,
                total=sheet.total,
                answered=sheet.answered,
                minutes=sheet.within,
                in_time=sheet.in_time,
                rate=rate,
                reachable=sheet.reachable,
            )
        )
        parts = []
        for township, places in sheet.silent:
            short = "、".join(place.removeprefix(township) or place for place in places)
            parts.append(township if short == township else f"{township}: {short}")
        count = sum(len(places) for _, places in sheet.silent)
        said = (
            [self.tr("Silent {number}: ").format(number=count) + "；".join(parts)] if count else []
        )
        if sheet.not_called:
            said.append(self.tr("not called {number}").format(number=sheet.not_called))
        self.silent.setText(" · ".join(said))
        self.silent.setVisible(bool(said))
