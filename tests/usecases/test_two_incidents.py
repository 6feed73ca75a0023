"""Two incidents of two episodes at once: what is recorded of the one leaves the other as it was."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commandpost.domain.entries.episode import Cell
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.ids import Subject
from commandpost.domain.log_line import Part
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import report_figures
from commandpost.usecases.log import write_lines
from tests.desk_fixtures import station_desk

steps = st.lists(
    st.tuples(st.booleans(), st.sampled_from(["line", "figure"]), st.integers(0, 900)),
    min_size=1,
    max_size=8,
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps)
def test_lines_and_figures_never_land_on_the_other_incident(tmp_path_factory, taken) -> None:
    desk = station_desk(tmp_path_factory.mktemp("two") / "station")
    ids = new_id(), new_id()
    for made, hazard, place in zip(
        ids, ("flood", "forest_fire"), ("东河镇", "清溪镇"), strict=True
    ):
        desk.do(register_incident, Call(desk.now(), "有情况", place, hazard=hazard), made)
    episodes = [desk.incident(made).episode for made in ids]
    assert episodes[0] != episodes[1]
    for first, kind, number in taken:
        mine, other = (0, 1) if first else (1, 0)
        before = desk.incident(ids[other]), desk.episode(episodes[other])
        if kind == "line":
            parts = (Part(f"第{number}句"),)
            desk.do(write_lines, Subject("incident", ids[mine]), parts, None)
        else:
            report = ReportFigures("东河镇", (Cell("evac_done", number),), desk.now())
            desk.do(report_figures, episodes[mine], report)
            assert desk.episode(episodes[mine]).ledger.cell("evac_done", "东河镇").value == number
        assert (desk.incident(ids[other]), desk.episode(episodes[other])) == before
    desk.close()
