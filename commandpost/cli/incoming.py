"""What came in, on the command line: warnings in force, a release taken in, the register."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from commandpost.cli.output import desk, show
from commandpost.domain.errors import OperatorError
from commandpost.domain.times import dated
from commandpost.domain.warning_decisions import Cancel, Receive
from commandpost.domain.warning_text import Release
from commandpost.host.text import text
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.views.matters import Scope, register
from commandpost.usecases.views.warnings import follows, warning_list
from commandpost.usecases.warnings import act_on_warning, read_text, receive_warning


def warnings(options: Namespace) -> None:
    """Warnings in force, gravest first."""
    with desk(options) as at:
        rows = at.ask(warning_list, open_only=not options.all)
        offset = at.profile().offset
    lines = (
        f"{r.subject.id[:8]}\t{dated(r.issued_at, offset)}\t{r.title}\t{r.issuer}\t{r.affects}"
        f"\t{r.told}\t{r.ended}"
        for r in rows
    )
    show(rows, options, lines)


def receive(options: Namespace) -> None:
    """A release from a file, or from standard input for ``-``; prints the warning's id."""
    told = sys.stdin.read() if options.file == "-" else _read(Path(options.file))
    with desk(options) as at:
        release = at.ask(read_text, told)
        warning = _take(at, told, release)
    show({"id": warning, "release": release}, options, (warning,))


def _take(at: Desk, told: str, release: Release) -> str:
    """The next notice of its chain, its cancellation, or a warning of its own."""
    kind = release.kind
    if kind is None:
        raise OperatorError("warning.needs_kind")
    chain = at.ask(follows, kind.key, release.issuer)
    issued = release.issued_at if release.issued_at is not None else at.now()
    if release.cancels:
        if chain is None:
            raise OperatorError("warning.unknown")
        at.do(act_on_warning, chain.id, Cancel(release.issuer, issued, at.now(), told))
        return chain.id
    if release.colour is None:
        raise OperatorError("warning.needs_colour")
    warning = chain.id if chain is not None else new_id()
    notice = Receive(
        warning=kind.key,
        named=release.named,
        colour=release.colour,
        issuer=release.issuer,
        issued_at=issued,
        affects=release.affects or "、".join(release.area),
        received_at=at.now(),
        starts_at=release.starts_at,
        until=release.until,
        area=release.area,
        caution=release.caution,
        measures=release.measures,
        text=told,
        channel="system",
    )
    at.do(receive_warning, warning, notice)
    return warning


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as failure:
        raise OperatorError("warning.unreadable", file=path.name) from failure


def matters(options: Namespace) -> None:
    """The register of calls and documents."""
    with desk(options) as at:
        rows = at.ask(register, Scope(options.part), options.search)
        offset = at.profile().offset
    lines = (
        f"{dated(r.received_at, offset)}\t{text(f'word.MatterForm.{r.form.value}')}\t{r.unit}"
        f"\t{r.number} {r.what}\t{r.state}"
        for r in rows
    )
    show(rows, options, lines)
