"""Pictures of an incident's figures and responses, described once for screen and paper."""

from __future__ import annotations

from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.episode import Episode
from commandpost.domain.figures import ANNOUNCED, Ledger, Point
from commandpost.domain.ids import Id, Subject
from commandpost.domain.metrics import DONE, DUE, REFUSED
from commandpost.domain.picture_spec import (
    LevelBar,
    LevelRow,
    LevelTimeline,
    PictureSpec,
    Progress,
    ProgressRow,
    Tile,
    TileGrid,
)
from commandpost.domain.plan import Phase
from commandpost.domain.plot_spec import PlotChange, PlotPoint, PlotSeries, PlotSpec, PlotTrigger
from commandpost.domain.response import Response
from commandpost.domain.response_decisions import hazard_title
from commandpost.domain.situation import FigureTable
from commandpost.domain.units import unit_word
from commandpost.host.figure_words import metric_word
from commandpost.host.text import language, text
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.figures import Line, Series, series, table_of, townships

SHOWN_PLACES = 4
"""More lines in one picture cannot be told apart."""
PAPER = "zh_CN"
"""Papers speak Chinese, whatever the window speaks."""
GAUGES = ("water_level_m", "water_level_over_warning_m", "reservoir_over_limit_m", "rain_24h",
          "rain_6h", "rain_3h", "rain_1h")  # fmt: skip
PEOPLE = ("evac_done", "relocated_now", "relocated_cum", "pop_affected", "dead_missing")
"""Of each the first that was told of more than once is shown over time."""


def plot_of(found: Series, offset: int, lang: str, name: str = "") -> PlotSpec:
    """Places with the highest present figure first; level changes carry their own word."""
    lines = sorted(found.lines, key=_latest, reverse=True)[:SHOWN_PLACES]
    return PlotSpec(
        title=name or found.name,
        unit=unit_word(found.unit, lang),
        series=tuple(PlotSeries(line.place, _points(line), found.steps) for line in lines),
        triggers=tuple(
            PlotTrigger(bound.value, f"{bound.value:g}", bound.level) for bound in found.bounds
        ),
        changes=tuple(PlotChange(at, "", level) for at, level in found.changes),
        offset=offset,
        from_zero=found.steps,
    )


def _points(line: Line) -> tuple[PlotPoint, ...]:
    return tuple(PlotPoint(at, value, at in line.unverified) for at, value in line.points)


def _latest(line: Line) -> float:
    return line.points[-1][1] if line.points else 0.0


def level_timeline(desk: Desk, responses: tuple[Response, ...], lang: str = PAPER) -> LevelTimeline:
    """Responses through their levels."""
    rows = []
    for response in responses:
        ends = [*(step.since for step in response.steps[1:]), response.terminated_at]
        bars = zip(response.steps, ends, strict=True)
        rows.append(
            LevelRow(
                hazard_title(response), tuple(LevelBar(s.level, s.since, end) for s, end in bars)
            )
        )
    return LevelTimeline(
        text("picture.levels", lang),
        tuple(rows),
        desk.now(),
        desk.profile().offset,
        text("picture.level", lang),
        text("picture.day", lang),
    )


def task_progress(responses: tuple[Response, ...], lang: str = PAPER) -> Progress:
    """The tasks of running responses by phase: done, ordered, not begun."""
    states = {
        TaskState.DONE: 0, TaskState.ORDERED: 1, TaskState.FED_BACK: 1, TaskState.OPEN: 2,
        TaskState.DEFERRED: 2,
    }  # fmt: skip
    counts = {phase: [0, 0, 0] for phase in Phase}
    for response in responses:
        for task in response.tasks if response.running else ():
            if task.state in states and not task.stood_down:
                counts[task.seed.phase][states[task.state]] += 1
    return Progress(
        text("picture.tasks", lang),
        text("picture.items", lang),
        tuple(text(f"picture.task.{state}", lang) for state in ("done", "ordered", "open")),
        tuple(
            ProgressRow(text(f"phase.{phase.value}", lang), tuple(map(float, found)))
            for phase, found in counts.items()
            if any(found)
        ),
    )


def evacuation_progress(table: FigureTable, lang: str = PAPER, name: str = "") -> Progress:
    """已转移, 拒转 and 未转移 of the county; empty while nobody said how many ought to move."""
    totals = {column.metric: column.total for column in table.columns}
    due, done, refused = (totals.get(metric) for metric in (DUE, DONE, REFUSED))
    rows: tuple[ProgressRow, ...] = ()
    if due is not None and done is not None:
        left = max(due - done - (refused or 0), 0)
        rows = (ProgressRow(name, (done, refused or 0, left)),)
    states = tuple(text(f"picture.evacuation.{s}", lang) for s in ("done", "refused", "left"))
    return Progress(text("picture.evacuation", lang), unit_word("人", lang), states, rows)


def township_tiles(desk: Desk, episode: Id, metric: str, lang: str = PAPER) -> TileGrid:
    """A figure by township; one that has not reported says so."""
    ledger, catalogue = desk.episode(episode).ledger, desk.catalogue()
    known = ledger.by_township(metric, catalogue)
    places = dict.fromkeys((*townships(desk), *known))
    name = catalogue[metric].zh if lang == PAPER else metric_word(metric, lang)
    return TileGrid(
        text("picture.tiles", lang, metric=name),
        unit_word(catalogue[metric].unit, lang),
        tuple(_tile(p, known.get(p)) for p in places),
        text("picture.unreported", lang),
    )


def _tile(place: str, point: Point | None) -> Tile:
    if point is None:
        return Tile(place, None)
    return Tile(place, point.value, not point.verified)


def paper_pictures(
    desk: Desk, episode: Id, held_back: tuple[str, ...] = ()
) -> tuple[PictureSpec, ...]:
    """What a paper shows of an episode: people and water over time, townships, levels, tasks.

    A figure held back stays in the house in every form.
    """
    found, offset = desk.episode(episode), desk.profile().offset
    specs: list[PictureSpec] = []
    may = tuple(metric for metric in PEOPLE if metric not in held_back)
    for choices in (may, tuple(metric for metric in GAUGES if metric not in held_back)):
        metric = _told_twice(found.ledger, choices)
        if metric:
            drawn = series(desk, episode, metric)
            some = "_some" if len(drawn.lines) > SHOWN_PLACES else ""
            name = text(f"picture.over_time{some}", PAPER, metric=drawn.name, count=SHOWN_PLACES)
            specs.append(plot_of(drawn, offset, PAPER, name))
    people = next((m for m in may if found.ledger.total(m, desk.catalogue()).reported), "")
    if people:
        specs.append(township_tiles(desk, episode, people))
    responses = _responses(desk, found)
    specs += [level_timeline(desk, responses), task_progress(responses)]
    return tuple(spec for spec in specs if not spec.empty)


def screen_pictures(desk: Desk, about: Subject, metric: str = "") -> tuple[PictureSpec, ...]:
    """What the window shows of an episode, or of a response: ``metric`` is the figure looked at."""
    lang = PAPER if language() != "en" else "en"
    response = desk.find_response(about.id) if about.kind == "response" else None
    episode = response.episode if response is not None else about.id
    specs: list[PictureSpec] = []
    responses: tuple[Response, ...] = (response,) if response is not None else ()
    if episode is not None:
        found, catalogue = desk.episode(episode), desk.catalogue()
        table = table_of(found.ledger, catalogue, townships(desk), desk.now(), None)
        specs.append(evacuation_progress(table, lang, found.title))
        choices = (metric, *PEOPLE) if metric in catalogue else PEOPLE
        shown = next((m for m in choices if found.ledger.total(m, catalogue).reported), "")
        if shown:
            specs.append(township_tiles(desk, episode, shown, lang))
        responses = _responses(desk, found)
    specs += [level_timeline(desk, responses, lang), task_progress(responses, lang)]
    return tuple(spec for spec in specs if not spec.empty)


def _told_twice(ledger: Ledger, choices: tuple[str, ...]) -> str:
    """The first of them of which a place told more than once: a single point is no course."""
    told: dict[tuple[str, str], set[int]] = {}
    for point in ledger.history:
        if point.channel != ANNOUNCED:
            told.setdefault((point.metric, point.place), set()).add(point.as_of)
    twice = {metric for (metric, _), moments in told.items() if len(moments) > 1}
    return next((metric for metric in choices if metric in twice), "")


def _responses(desk: Desk, episode: Episode) -> tuple[Response, ...]:
    """Those of the episode, and those on a forecast for its hazard, oldest first."""
    found = []
    for row in desk.store.projections.board("response", open_only=False):
        response = desk.find_response(row.subject.id)
        if response is None:
            continue
        own = response.episode == episode.id
        if own or (response.episode is None and response.hazard == episode.hazard):
            found.append(response)
    return tuple(sorted(found, key=lambda r: r.effective_from))
