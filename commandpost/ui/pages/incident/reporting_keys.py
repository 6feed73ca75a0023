"""The keys of the reporting tab, as the help lists them; the tab itself handles the letters."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

_K = Scope.KEY

REPORTING_ACTIONS = (
    ActionDef(
        "incident.receipt",
        QT_TRANSLATE_NOOP("Actions", "In the reporting grid: the receipt came in"),
        "R",
        scope=_K,
    ),
    ActionDef(
        "incident.chase",
        QT_TRANSLATE_NOOP("Actions", "In the reporting grid: chase a missing receipt"),
        "C",
        scope=_K,
    ),
    ActionDef(
        "incident.sent_otherwise",
        QT_TRANSLATE_NOOP("Actions", "In the reporting grid: sent another way (fax, system)"),
        "M",
        scope=_K,
    ),
    ActionDef(
        "incident.no_change",
        QT_TRANSLATE_NOOP("Actions", "In the reporting grid: report that nothing changed"),
        "N",
        scope=_K,
    ),
    ActionDef(
        "incident.not_made",
        QT_TRANSLATE_NOOP("Actions", "In the reporting grid: not to be made, with the reason"),
        "X",
        scope=_K,
    ),
    ActionDef(
        "incident.report_again",
        QT_TRANSLATE_NOOP("Actions", "In the reporting grid: report again"),
        "A",
        scope=_K,
    ),
    ActionDef(
        "incident.sign",
        QT_TRANSLATE_NOOP("Actions", "Reporting: a sign that is reported early"),
        "S",
        scope=_K,
    ),
    ActionDef(
        "incident.settled",
        QT_TRANSLATE_NOOP("Actions", "Reporting: the disaster has settled, or not after all"),
        "W",
        scope=_K,
    ),
    ActionDef(
        "incident.casualty_watch",
        QT_TRANSLATE_NOOP("Actions", "Reporting: casualties asked after, changed or not"),
        "D",
        scope=_K,
    ),
    ActionDef(
        "incident.proof",
        QT_TRANSLATE_NOOP("Actions", "Reporting: proof sheet, to look at and to print"),
        "P",
        scope=_K,
    ),
)
