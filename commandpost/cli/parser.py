"""The words of the command line; each command's work is imported only when it is called."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module

from commandpost import __version__
from commandpost.domain.paper_kinds import KINDS

Action = Callable[[argparse.Namespace], int | None]


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Options with ``action`` set to the function that does the work."""
    parser = argparse.ArgumentParser(
        prog="commandpost",
        description="Incident command for county and township emergency offices (指挥所).",
    )
    parser.add_argument("--version", action="version", version=f"commandpost {__version__}")
    shared = _shared()
    _shared_options(parser, argparse.SUPPRESS)
    parser.set_defaults(action=_lazy("window", "window"), data=None, lang=None, json=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for add in (_window, _setup, _plans, _rules, _roster, _operations, _incoming, _papers, _safety):
        add(commands, shared)
    return parser.parse_args(arguments)


def _shared() -> argparse.ArgumentParser:
    parent = argparse.ArgumentParser(add_help=False)
    _shared_options(parent, argparse.SUPPRESS)
    return parent


def _shared_options(parser: argparse.ArgumentParser, absent: str) -> None:
    parser.add_argument("--data", metavar="DIR", default=absent, help="the station's data folder")
    parser.add_argument("--lang", choices=("zh", "en"), default=absent, help="language")
    parser.add_argument("--json", action="store_true", default=absent, help="print JSON")


def _lazy(module: str, name: str) -> Action:
    def call(options: argparse.Namespace) -> int | None:
        action: Action = getattr(import_module(f"commandpost.cli.{module}"), name)
        return action(options)

    return call


Commands = argparse._SubParsersAction  # noqa: SLF001  (argparse names the type nowhere else)


def _command(
    commands: Commands[argparse.ArgumentParser],
    shared: argparse.ArgumentParser,
    name: str,
    action: tuple[str, str],
    text: str,
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, parents=[shared], help=text, description=text)
    command.set_defaults(action=_lazy(*action))
    return command


def _family(
    commands: Commands[argparse.ArgumentParser], name: str, text: str
) -> Commands[argparse.ArgumentParser]:
    family = commands.add_parser(name, help=text, description=text)
    return family.add_subparsers(title=name, metavar="WHAT", required=True)


def _window(commands: Commands[argparse.ArgumentParser], shared: argparse.ArgumentParser) -> None:
    window = _command(commands, shared, "window", ("window", "window"), "open the window")
    window.add_argument("--theme", choices=("night", "day", "contrast"))
    tour = _command(commands, shared, "tour", ("window", "tour"), "play one flood night")
    tour.add_argument("--out", metavar="DIR", required=True, help="where pictures and papers go")
    tour.add_argument("--theme", choices=("night", "day", "contrast"), default="night")


def _setup(commands: Commands[argparse.ArgumentParser], shared: argparse.ArgumentParser) -> None:
    setup = _command(commands, shared, "setup", ("setup", "setup"), "set this station up")
    way = setup.add_mutually_exclusive_group()
    way.add_argument("--demo", action="store_true", help="open the invented demo county")
    way.add_argument(
        "--change", action="store_true", help="change a station that stands: only what is named"
    )
    setup.add_argument("--role", choices=("county", "township"), help="county, if not named")
    setup.add_argument("--name", help="the station's name")
    setup.add_argument("--unit", help="the office it belongs to")
    setup.add_argument("--region", help="county or township")
    setup.add_argument("--officer", help="who is on duty")
    setup.add_argument("--leader", help="duty leader (带班)")
    setup.add_argument("--rules", help="rule profile")
    setup.add_argument("--phone", help="the duty room's number, on every paper")
    setup.add_argument("--signer", help="who signs papers (签发)")
    setup.add_argument("--checker", help="who checks papers (审核)")
    setup.add_argument("--serial-prefix", help="issuing word of the serial (机关代字)")
    setup.add_argument("--head-title", help="letterhead of the papers")
    setup.add_argument("--phone-minutes", type=int, help="电话__分钟")
    setup.add_argument("--written-minutes", type=int, help="书面__分钟")


def _plans(commands: Commands[argparse.ArgumentParser], shared: argparse.ArgumentParser) -> None:
    plans = _family(commands, "plans", "contingency plans")
    read = _command(plans, shared, "read", ("plans", "read"), "what a file's plans are")
    read.add_argument("file")
    taken = _command(plans, shared, "import", ("plans", "take"), "take plans into the library")
    taken.add_argument("files", nargs="+")
    taken.add_argument("--accept", action="store_true", help="accept every doubt as assumed")
    taken.add_argument("--reason", default="import")
    _command(plans, shared, "list", ("plans", "listed"), "plans in force")
    show = _command(plans, shared, "show", ("plans", "show_plan"), "one plan")
    show.add_argument("id")
    diff = _command(plans, shared, "diff", ("plans", "diff"), "what changed between revisions")
    diff.add_argument("id")
    diff.add_argument("first")
    diff.add_argument("second")
    _plan_keeping(plans, shared)
    check = _command(plans, shared, "check", ("plans", "check"), "the library's linter")
    check.add_argument("file", nargs="?")
    _command(plans, shared, "due", ("library", "due"), "what plans owe: filing, drill, evaluation")
    search = _command(plans, shared, "search", ("library", "search"), "words in all plans")
    search.add_argument("words", nargs="+")


def _plan_keeping(
    plans: Commands[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    where = "plan_keeping"
    out = _command(plans, shared, "export", (where, "export"), "write a plan as YAML")
    out.add_argument("id")
    out.add_argument("file")
    out.add_argument("--revision", default="", help="an older one, by its hash's beginning")
    life = _command(plans, shared, "revisions", (where, "revisions"), "a plan's life")
    life.add_argument("id")
    back = _command(plans, shared, "restore", (where, "restore"), "an older text in force again")
    back.add_argument("id")
    back.add_argument("revision")
    back.add_argument("--reason", required=True)
    cases = ("law", "command", "risk", "resources", "found_wanting", "other")
    back.add_argument("--case", choices=cases, default="other", help="国办发〔2024〕5号第三十五条")
    copied = _command(plans, shared, "copy", (where, "copy"), "a plan of one's own from a model")
    copied.add_argument("id")
    copied.add_argument("--title", required=True)
    copied.add_argument("--region", default="")
    copied.add_argument("--issuer", default="")


def _rules(commands: Commands[argparse.ArgumentParser], shared: argparse.ArgumentParser) -> None:
    rules = _family(commands, "rules", "reporting rules (报送规则)")
    _command(rules, shared, "show", ("rules", "show_rules"), "the rules with their sources")
    check = _command(rules, shared, "check", ("rules", "check"), "what is wrong with a rules file")
    check.add_argument("file")
    out = _command(rules, shared, "export", ("rules", "export"), "write the rules as YAML")
    out.add_argument("file")


def _roster(commands: Commands[argparse.ArgumentParser], shared: argparse.ArgumentParser) -> None:
    roster = _family(commands, "roster", "people, posts and resources")
    read = _command(roster, shared, "read", ("roster", "read"), "what a workbook holds")
    read.add_argument("file")
    taken = _command(roster, shared, "import", ("roster", "take"), "take a workbook in")
    taken.add_argument("file")
    taken.add_argument("--dry-run", action="store_true", help="show the difference only")
    taken.add_argument("--sender", default="", help="who sent it: only theirs is taken away")
    out = _command(roster, shared, "export", ("roster", "export"), "write the workbook")
    out.add_argument("file")
    out.add_argument("--full", action="store_true", help="with whole telephone numbers")
    _command(roster, shared, "gaps", ("roster", "gaps"), "where the roster has holes")


def _operations(
    commands: Commands[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    incidents = _family(commands, "incidents", "incidents")
    _command(incidents, shared, "list", ("incidents", "listed"), "incidents, newest first")
    show = _command(incidents, shared, "show", ("incidents", "show_incident"), "one incident")
    show.add_argument("id")
    new = _command(incidents, shared, "register", ("incidents", "register"), "登记为新事件")
    for name in ("hazard", "place", "what"):
        new.add_argument(f"--{name}", required=True)
    for name in ("township", "caller", "source", "heard"):
        new.add_argument(f"--{name}", default="")
    figures = _command(incidents, shared, "figures", ("incidents", "figures"), "report figures")
    figures.add_argument("id")
    figures.add_argument("place")
    figures.add_argument("cells", nargs="+", metavar="METRIC=VALUE")
    figures.add_argument("--reason", default="")
    advice = _command(incidents, shared, "advice", ("incidents", "advice"), "level advice")
    advice.add_argument("id")
    callouts = _family(commands, "callout", "call-outs (叫应)")
    _command(callouts, shared, "list", ("callouts", "listed"), "call-outs and who is silent")
    called = _command(callouts, shared, "show", ("callouts", "show_callout"), "one, row by row")
    called.add_argument("id")
    responses = _family(commands, "responses", "responses")
    _command(responses, shared, "list", ("responses", "listed"), "responses, newest first")
    shown = _command(responses, shared, "show", ("responses", "show_response"), "one response")
    shown.add_argument("id")
    start = _command(responses, shared, "activate", ("responses", "activate"), "启动应急响应")
    start.add_argument("incident")
    start.add_argument("--level", type=int, choices=(1, 2, 3, 4), required=True)
    start.add_argument("--plan", default="", help="plan id, when several cover the hazard")
    for name in ("by", "post", "area"):
        start.add_argument(f"--{name}", required=True)
    for name in ("period", "matters", "measures", "delegation"):
        start.add_argument(f"--{name}", default="")


def _incoming(commands: Commands[argparse.ArgumentParser], shared: argparse.ArgumentParser) -> None:
    where = "incoming"
    warnings = _family(commands, "warnings", "warnings (预警)")
    listed = _command(warnings, shared, "list", (where, "warnings"), "in force, gravest first")
    listed.add_argument("--all", action="store_true", help="those that are over too")
    taken = _command(warnings, shared, "receive", (where, "receive"), "a release as a text file")
    taken.add_argument("file", help="UTF-8 text; - reads standard input")
    matters = _family(commands, "matters", "calls and documents (来电来文)")
    rows = _command(matters, shared, "list", (where, "matters"), "the register")
    rows.add_argument("--part", choices=("today", "open", "all"), default="open")
    rows.add_argument("--search", default="", help="words the rows must hold")


def _paper(commands: Commands[argparse.ArgumentParser], shared: argparse.ArgumentParser) -> None:
    making = "paper_making"
    about = "id of the matter, or its beginning (commandpost papers --about lists them)"
    report = _command(commands, shared, "report", (making, "report"), "draw up any paper as PDF")
    report.add_argument("subject", help=about)
    report.add_argument(
        "--kind",
        choices=tuple(KINDS),
        default="first_report",
        metavar="KIND",
        help=", ".join(KINDS),
    )
    report.add_argument("--out", metavar="FILE.pdf", default="")
    report.add_argument("--text", action="store_true", help="as plain text, printed or to --out")
    report.add_argument("--line", choices=("government", "department"), default="")
    report.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=WORDS",
        help="what only a person can say (repeatable)",
    )
    report.add_argument("--urgency", choices=("特急", "加急", "平急"), default="")
    report.add_argument("--issue", action="store_true", help="issue it into the journal")
    for name in ("signer", "checker", "approved-by", "trend", "needs"):
        report.add_argument(f"--{name}", default="")
    register = _command(commands, shared, "papers", ("papers", "papers"), "the register of papers")
    register.add_argument("subject", nargs="?", default="", help=about)
    register.add_argument("--about", action="store_true", help="what papers can be drawn of")
    bound = _command(
        commands, shared, "bound", (making, "bound"), "all papers of an incident in one PDF"
    )
    bound.add_argument("subject", metavar="INCIDENT", help=about)
    bound.add_argument("--out", metavar="FILE.pdf", required=True)


def _papers(commands: Commands[argparse.ArgumentParser], shared: argparse.ArgumentParser) -> None:
    proof = _command(commands, shared, "reporting", ("reporting", "reporting"), "报送情况一览")
    proof.add_argument("incident")
    proof.add_argument("--out", metavar="FILE.pdf", help="write it as PDF too, in Chinese")
    _paper(commands, shared)
    void = _command(commands, shared, "void", ("papers", "void"), "作废 a reserved number")
    void.add_argument("incident")
    void.add_argument("serial")
    void.add_argument("--reason", required=True)
    handed = _command(commands, shared, "handover", ("sheets", "handover"), "the sheet as text")
    handed.add_argument("--last", action="store_true", help="the last one that was handed over")
    forms = _command(
        commands, shared, "forms", ("sheets", "forms"), "blank numbered forms, and what came back"
    )
    forms.add_argument("--out", metavar="DIR", help="print them as PDF into this folder")
    forms.add_argument("--form", action="append", default=[], help="only this form (repeatable)")
    forms.add_argument("--copies", type=int, default=5, help="numbered sheets of each form")
    forms.add_argument("--enter", metavar="NUMBER", type=int, help="type a sheet in (补录)")
    forms.add_argument("--text", default="", help="with --enter: what the sheet says")
    forms.add_argument("--at", default="", help="with --enter: when it happened, as 0312")
    forms.add_argument("--set-aside", metavar="NUMBER", type=int, help="spoiled or left blank")
    forms.add_argument("--reason", default="", help="with --set-aside: why")
    journal = _command(commands, shared, "journal", ("papers", "journal"), "the readable log")
    journal.add_argument("--limit", type=int, default=50)
    journal.add_argument("--search", default="")


def _safety(commands: Commands[argparse.ArgumentParser], shared: argparse.ArgumentParser) -> None:
    verify = _command(commands, shared, "verify", ("safety", "verify"), "read the whole journal")
    verify.add_argument("--head", metavar="NUMBER:HASH", default="", help="as an extract bears it")
    backup = _command(commands, shared, "backup", ("safety", "backup"), "make a verified copy")
    backup.add_argument("folder", nargs="?")
    restore = _command(commands, shared, "restore", ("safety", "restore"), "put a backup in place")
    restore.add_argument("backup", nargs="?", help="the newest one when left out")
    _command(commands, shared, "rebuild", ("safety", "rebuild"), "summary tables from the journal")
    kit = _command(commands, shared, "kit", ("safety", "kit_folder"), "a kit to carry offline")
    kit.add_argument("folder")
    _command(commands, shared, "doctor", ("safety", "doctor"), "is everything in its place")
