"""The order of the night: every scene once, loudly stopped by the first that goes wrong."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from commandpost.app.tour import (
    checklist,
    decisions,
    evening,
    library,
    midnight,
    morning,
    papers,
    warned,
)
from commandpost.app.tour.clock import TourClock
from commandpost.app.tour.stage import Stage, instant
from commandpost.host.text import text, use_language

Scene = Callable[[Stage], None]

SCENES: tuple[Scene, ...] = (
    evening.first_start,
    evening.quiet_desk,
    library.plan_imported,
    library.level_matrix,
    library.workbook_looked_through,
    warned.red_warning,
    warned.called_out,
    warned.on_the_forecast,
    evening.call_comes,
    evening.verified,
    evening.leaders_told,
    midnight.three_townships,
    midnight.advice,
    decisions.activated,
    checklist.first_hour,
    checklist.deferred_returns,
    papers.first_report,
    decisions.raised,
    checklist.at_three,
    evening.told_late,
    midnight.first_arriver,
    decisions.raised_to_two,
    checklist.at_two,
    papers.follow_up,
    morning.plug_pulled,
    checklist.same_frame,
    decisions.signed,
    morning.handover,
    decisions.terminated,
)


def _tell_more(stage: Stage) -> None:
    """What went wrong behind the scene, and what the screen showed then."""
    for mistake in stage.mistakes:
        traceback.print_exception(mistake, file=stage.told)
    if stage.opened:
        stage.program.window.grab().save(str(stage.out / "failed.png"))


def play_night(out: Path, lang: str, theme: str, told: TextIO) -> int:
    """Play every scene into ``out``, which must not hold an earlier tour's station."""
    use_language(lang)
    out.mkdir(parents=True, exist_ok=True)
    if (out / "station").exists():
        print(text("tour.folder_in_use", folder=str(out)), file=told)
        return 1
    stage = Stage(out, lang, theme, TourClock(instant(22, 21, 50)), told)
    try:
        for scene in SCENES:
            print(f"{scene.__name__.replace('_', ' ')}", file=told, flush=True)
            scene(stage)
    except Exception:  # noqa: BLE001 - whatever went wrong, the tour says where and ends
        print(text("tour.failed", scene=scene.__name__), file=told)
        traceback.print_exc(file=told)
        _tell_more(stage)
        return 1
    finally:
        stage.close()
    print(text("tour.done", pictures=len(stage.pictures), folder=str(out)), file=told)
    return 0
