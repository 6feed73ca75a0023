"""The tour is the end-to-end test: a whole flood night on the real window, in both languages."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

pytestmark = pytest.mark.timeout(500)


@dataclass(frozen=True)
class Tour:
    """One tour that was played."""

    out: Path
    done: subprocess.CompletedProcess[str]


def run(*words: str, around: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", *words],
        cwd=ROOT,
        env=around or os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=400,
        check=False,
    )


def without_a_screen(place: Path) -> Tour:
    """``commandpost`` and nothing else, where there is no screen: it plays the tour in Chinese."""
    around = {key: value for key, value in os.environ.items() if key not in SCREEN}
    done = run("-m", "commandpost", around=around | {"TMPDIR": str(place)})
    return Tour(next(place.glob("commandpost-tour-*")), done)


def in_english_by_day(place: Path) -> Tour:
    out = place / "out"
    words = ("tour", "--out", str(out), "--lang", "en", "--theme", "day")
    return Tour(out, run("-m", "commandpost", *words))


@pytest.fixture(
    scope="session",
    params=[
        pytest.param(without_a_screen, id="zh", marks=pytest.mark.xdist_group("tour-zh")),
        pytest.param(in_english_by_day, id="en", marks=pytest.mark.xdist_group("tour-en")),
    ],
)
def tour(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tour:
    played: Tour = request.param(tmp_path_factory.mktemp("tour"))
    return played


def test_every_scene_of_the_night_is_as_it_should_be(tour: Tour):
    told = tour.done.stdout + tour.done.stderr
    assert tour.done.returncode == 0, told
    assert "Traceback" not in told
    assert not (tour.out / "failed.png").exists()


def test_the_pictures_are_numbered_whole_and_not_blank(tour: Tour):
    names = sorted(file.name for file in tour.out.glob("*.png"))
    assert len(names) >= 15
    assert [int(name[:2]) for name in names] == list(range(1, len(names) + 1))
    for name in names:
        picture = QImage(str(tour.out / name))
        assert not picture.isNull(), name
        seen = {
            picture.pixel(x, y)
            for x in range(0, picture.width(), 7)
            for y in range(0, picture.height(), 5)
        }
        assert len(seen) > 20, f"{name} is blank"


def test_the_papers_can_be_read(tour: Tour):
    papers = sorted(tour.out.glob("*.pdf"))
    assert [paper.stem for paper in papers] == ["first-report", "follow-up"]
    for paper in papers:
        document = pypdfium2.PdfDocument(paper)
        words = "".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
        assert "甲云镇" in words
        assert re.search(r"2026年11月2[23]日", "".join(words.split()))


def test_the_journal_it_leaves_is_intact(tour: Tour):
    done = run("-m", "commandpost", "--data", str(tour.out / "station"), "verify")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_second_tour_into_the_same_folder_is_refused(tour: Tour):
    before = sorted(file.name for file in tour.out.iterdir())
    done = run("-m", "commandpost", "tour", "--out", str(tour.out), "--lang", "en")
    assert done.returncode == 1
    assert "holds an earlier tour" in done.stdout
    assert sorted(file.name for file in tour.out.iterdir()) == before


def test_without_a_screen_the_program_says_so_first(tour: Tour):
    if tour.out.name == "out":
        pytest.skip("played on request")
    assert str(tour.out) in tour.done.stdout.splitlines()[0]


WRONG = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QLabel
from commandpost.app.tour import evening, night

def wrong_step(stage):
    {step}

night.SCENES = (evening.first_start, wrong_step, evening.quiet_desk)
sys.exit(night.play_night(Path(sys.argv[1]), "en", "night", sys.stdout))
"""

STEPS = {
    "a check that does not hold": 'stage.check(False, "the planted step")',
    "a widget that is not there": 'stage.find(QLabel, "?")',
    "an exception inside a slot": "QTimer.singleShot(0, lambda: 1 / 0); stage.settle()",
    "a warning of Qt": 'qWarning("planted"); stage.settle()',
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_a_wrong_step_ends_the_tour_with_code_1_and_its_name(tmp_path, step):
    done = run("-c", WRONG.format(step=step), str(tmp_path / "out"))
    assert done.returncode == 1, done.stdout + done.stderr
    assert "The tour failed at: wrong_step" in done.stdout
    assert "Traceback" in done.stdout
    assert "quiet desk" not in done.stdout
    assert (tmp_path / "out" / "failed.png").is_file()
