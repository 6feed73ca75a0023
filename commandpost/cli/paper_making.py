"""``commandpost report`` and ``commandpost bound``: any paper, and all of a matter in one file."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from commandpost.cli.output import desk, show
from commandpost.cli.subjects import whole_subject
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper_decisions import DrawPaper
from commandpost.domain.paper_frame import PaperMatter, PaperRequest
from commandpost.domain.paper_kinds import PaperKind
from commandpost.usecases.binding import take_binding
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.paper_drafts import papers_in_hand
from commandpost.usecases.paper_frames import paper_kind
from commandpost.usecases.paper_issue import Leaving, held_serial, issue_paper, reserve_serial
from commandpost.usecases.papers import write_file
from commandpost.usecases.rendering import Rendered, bind, draft_text, render
from commandpost.usecases.taking import take_matter
from commandpost.usecases.views.paper_register import paper_register


def report(options: Namespace) -> None:
    """Draw a paper up, write it, and issue it into the journal when asked to."""
    kind = paper_kind(options.kind)
    request = _request(kind, options)
    if options.text and not options.issue:
        _print_text(options, kind, request)
        return
    if not options.out:
        raise OperatorError("paper.needs_out")
    with desk(options) as at:
        about = whole_subject(at, options.subject, kind.of)
        paper, serial = Id(""), ""
        if options.issue:
            paper, serial = _numbered(at, about, kind, request)
        matter = at.ask(take_matter, about, request, serial)
        rendered = render(matter)
        write_file(Path(options.out), rendered.pdf)
        if options.issue:
            _issue(at, paper, matter, rendered, Path(options.out))
    value = {
        "file": options.out,
        "kind": kind.key,
        "about": str(about),
        "serial": serial,
        "title": rendered.title,
        "sha256": rendered.sha256,
        "pages": rendered.pages,
        "warnings": rendered.warnings,
    }
    show(value, options, (f"{options.out}\t{serial}\t{rendered.sha256}", *rendered.warnings))


def _print_text(options: Namespace, kind: PaperKind, request: PaperRequest) -> None:
    with desk(options) as at:
        about = whole_subject(at, options.subject, kind.of)
        told = draft_text(at.ask(take_matter, about, request, ""))
    if options.out:
        write_file(Path(options.out), told.encode("utf-8", "replace"))
    value = {"file": options.out, "kind": kind.key, "about": str(about), "text": told}
    show(value, options, (options.out,) if options.out else told.splitlines())


def _request(kind: PaperKind, options: Namespace) -> PaperRequest:
    """What was typed; a field that the kind does not have is refused, not lost."""
    said = dict(_field(each) for each in options.set)
    said |= {name: getattr(options, name) for name in ("trend", "needs") if getattr(options, name)}
    for name in said:
        if name not in kind.fields:
            names = "、".join(kind.fields) or "—"
            raise OperatorError("paper.no_such_field", field=name, paper=kind.key, fields=names)
    if options.line and not kind.lines:
        raise OperatorError("paper.has_no_lines", paper=kind.key)
    return PaperRequest(
        paper=kind.key,
        signer=options.signer,
        checker=options.checker,
        approved_by=options.approved_by,
        urgency=options.urgency,
        trend=said.pop("trend", ""),
        needs=said.pop("needs", ""),
        line=options.line,
        typed=tuple(said.items()),
    )


def _field(typed: str) -> tuple[str, str]:
    name, mark, words = typed.partition("=")
    if not mark:
        raise OperatorError("paper.not_a_field", typed=typed)
    return name.strip(), words


def _numbered(at: Desk, about: Subject, kind: PaperKind, request: PaperRequest) -> tuple[Id, str]:
    """A paper with its number taken; one that failed to leave before is taken up again."""
    paper = _begun(at, about, kind, request) or new_id()
    by = at.operator.name
    begins = DrawPaper(kind.key, str(about), kind.title, by, request.line)
    at.do(reserve_serial, paper, begins)
    return paper, at.ask(held_serial, paper)


def _begun(at: Desk, about: Subject, kind: PaperKind, request: PaperRequest) -> Id | None:
    """A draft of the same paper that nobody works on in the window."""
    in_hand = {each.id for each in at.ask(papers_in_hand)}
    for row in at.ask(paper_register, about):
        state = row.state
        same = state is not None and row.paper == kind.key and state.drawn.line == request.line
        if same and row.step == "draft" and row.id not in in_hand:
            return row.id
    return None


def _issue(at: Desk, paper: Id, matter: PaperMatter, rendered: Rendered, out: Path) -> None:
    """Put it on record; a paper that was refused leaves no numbered file behind."""
    leaving = Leaving(matter, rendered.pdf, rendered.title, rendered.words_sha256)
    try:
        at.do(issue_paper, paper, leaving)
    except OperatorError:
        out.unlink(missing_ok=True)
        raise


def bound(options: Namespace) -> None:
    """Everything that left the office about a matter, as one file with contents and bookmarks."""
    with desk(options) as at:
        about = whole_subject(at, options.subject, ("incident",))
        binding = at.ask(take_binding, about)
    pdf, pages = bind(binding)
    write_file(Path(options.out), pdf)
    papers = [{"serial": each.serial, "title": each.title} for each in binding.papers]
    unused = [{"serial": each.serial, "void": each.reason} for each in binding.unused]
    value = {
        "file": options.out,
        "about": str(about),
        "pages": pages,
        "papers": papers,
        "unused": unused,
    }
    lines = [f"{options.out}\t{pages}"]
    lines += [f"{each.serial}\t{each.title}" for each in binding.papers]
    lines += [f"{each.serial}\t{each.reason or '—'}" for each in binding.unused]
    show(value, options, lines)
