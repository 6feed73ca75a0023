"""Every paper that leaves the office: of what, how it is numbered, what a person adds."""

from __future__ import annotations

from commandpost.domain.records import dataclass

INCIDENT_REPORTS = "incident_report"
"""突发事件信息专报 count in one series a year: first report, follow-ups, final report, 核报."""

OFFICIAL_NUMBER = ""
"""The station's own style (机关代字〔年〕号), from its rule profile."""
NOTICE_NUMBER = "{bare}通〔{year}〕{number}号"
"""Notices count apart from reports: the same word, 通 for 报."""
ISSUE_NUMBER = "{title}〔{year}〕第{number}期"
PUBLIC_NUMBER = "情况通报〔{year}〕第{number}期"
"""The public need not read that the office has another kind of notice beside it."""
SHEET_NUMBER = "{title}〔{year}〕第{number}号"


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A kind of paper.

    ``of`` are the kinds of subject it is drawn from; ``number`` is the style of its serial;
    ``signed`` papers leave only with a signer; ``lines`` have a form for either reporting line;
    ``public`` ones are approved before they leave and name nobody; ``names`` ones hold personal
    data and stay inside; ``fields`` are what only a person can say; ``receipts`` are expected
    within so many minutes; ``figures`` ones name who approved their figures (口径).
    """

    key: str
    title: str
    of: tuple[str, ...]
    series: str
    number: str = SHEET_NUMBER
    signed: bool = True
    lines: bool = False
    public: bool = False
    names: bool = False
    fields: tuple[str, ...] = ()
    receipts: int | None = None
    figures: bool = False

    @property
    def upward(self) -> bool:
        """Whether it goes to a superior: its head names who signs it (签发人)."""
        return self.series == INCIDENT_REPORTS


def _report(key: str, title: str, *fields: str) -> PaperKind:
    return PaperKind(
        key, title, ("incident",), INCIDENT_REPORTS, OFFICIAL_NUMBER, lines=True, fields=fields
    )


def _sheet(
    key: str, title: str, *of: str, fields: tuple[str, ...] = (), figures: bool = False
) -> PaperKind:
    return PaperKind(key, title, of, key, signed=False, fields=fields, figures=figures)


def _notice(key: str, title: str, *of: str, fields: tuple[str, ...] = ()) -> PaperKind:
    return PaperKind(key, title, of, "notice", NOTICE_NUMBER, fields=fields, receipts=30)


KINDS: dict[str, PaperKind] = {
    kind.key: kind
    for kind in (
        _report("first_report", "初报", "trend", "needs"),
        _report("follow_up", "续报", "trend", "needs"),
        _report("final_report", "终报", "cause", "lessons", "needs"),
        _report("verified_figures", "核报", "method", "needs"),
        _sheet("phone_script", "电话报告稿", "incident", fields=("needs",), figures=True),
        _sheet("leader_message", "领导短信", "incident"),
        PaperKind(
            "public_notice",
            "情况通报（对外）",
            ("incident",),
            "public_notice",
            PUBLIC_NUMBER,
            public=True,
            fields=("actions", "advice"),
            figures=True,
        ),
        _notice("activation_notice", "启动响应通知", "response", fields=("requirements",)),
        _notice("change_notice", "调整响应通知", "response", fields=("requirements",)),
        _notice("termination_notice", "终止响应通知", "response", fields=("requirements",)),
        _sheet("command_chart", "现场指挥部组织架构图", "incident"),
        _sheet("force_deployment", "力量部署表", "incident", fields=("note",)),
        PaperKind(
            "evacuation_roll",
            "转移安置花名册",
            ("incident", "episode"),
            "evacuation_roll",
            signed=False,
            names=True,
        ),
        _sheet("position_cards", "处置卡", "response", fields=("forbidden",)),
        _sheet("checklist", "行动清单", "response", "superior", "incident", "warning"),
        PaperKind(
            "consultation_minutes",
            "会商纪要",
            ("incident",),
            "consultation_minutes",
            ISSUE_NUMBER,
            fields=("meeting", "venue", "situation", "opinions"),
        ),
        PaperKind(
            "instruction_slip",
            "指令单",
            ("incident", "response"),
            "instruction_slip",
            fields=("item", "instruction", "to", "until"),
            receipts=15,
        ),
        PaperKind(
            "supplies_slip",
            "救灾物资调拨单",
            ("incident", "response"),
            "supplies_slip",
            fields=("direction", "items", "to", "purpose"),
            receipts=60,
        ),
        PaperKind(
            "broadcast_warning",
            "预警播发稿",
            ("warning", "callout"),
            "broadcast_warning",
            public=True,
            fields=("degree", "advice"),
        ),
        _sheet("callout_sheet", "叫应登记单", "callout"),
        _sheet("handover_sheet", "交接班记录", "shift"),
        _sheet("reporting_proof", "信息报送情况表", "incident"),
        PaperKind(
            "journal_extract",
            "日志摘录",
            ("incident", "response", "callout", "shift"),
            "journal_extract",
            fields=("first_at", "last_at", "used_for"),
        ),
        PaperKind(
            "figures_bulletin",
            "灾情快报",
            ("episode", "incident"),
            "figures_bulletin",
            ISSUE_NUMBER,
            fields=("note",),
            figures=True,
        ),
        PaperKind(
            "retyping_sheet",
            "系统补录转录单",
            ("episode", "incident"),
            "retyping_sheet",
            signed=False,
        ),
        PaperKind(
            "hourly_board",
            "转移避险整点快报",
            ("episode", "incident"),
            "hourly_board",
            ISSUE_NUMBER,
            signed=False,
            fields=("note",),
            figures=True,
        ),
    )
}
"""In the order in which a page offers them. Each has a module of its name in ``reports`` and (but
for an incident's reports) in ``usecases.taking``, its words in resources/papers, and its name in
both message files.
"""


def kinds_of(subject_kind: str) -> tuple[PaperKind, ...]:
    """The papers that can be drawn of a kind of subject."""
    return tuple(kind for kind in KINDS.values() if subject_kind in kind.of)
