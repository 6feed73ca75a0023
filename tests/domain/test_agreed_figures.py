"""口径: who holds which figure, whatever was told, moved or typed in late, in any order."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.reporting import FiguresMoved, FiguresTold
from commandpost.domain.leader_message import says, short_name
from commandpost.domain.message_lint import findings
from commandpost.domain.times import MINUTE, Instant
from commandpost.domain.upward import UpwardBuilder
from tests.domain.build import NOW, Journal

OFFICES = ("县委", "市局", "县长")
METRICS = ("dead", "missing", "evac_done")
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("told"), st.sampled_from(OFFICES), st.integers(0, 30)),
        st.tuples(st.just("moved"), st.sampled_from(METRICS), st.integers(0, 3)),
        st.tuples(st.just("gone"), st.sampled_from(METRICS), st.just(0)),
        st.tuples(st.just("late"), st.sampled_from(OFFICES), st.integers(1, 30)),
    ),
    max_size=25,
)


class Desk:
    """The county's figures, and the entries a desk writes of them."""

    def __init__(self) -> None:
        self.journal = Journal()
        self.builder = UpwardBuilder({})
        self.values: dict[str, float] = dict.fromkeys(METRICS, 1)
        self.now = NOW

    def add(self, payload: object, at: int | None = None) -> None:
        entry = self.journal.add(payload, Instant(self.now if at is None else at))
        self.builder.apply(entry, {})

    def tell(self, office: str) -> None:
        cells = tuple(Cell(metric, value) for metric, value in self.values.items())
        held = self.builder.freeze().held
        gone = tuple(h.metric for h in held if h.recipient == office)
        gone = tuple(metric for metric in gone if metric not in self.values)
        self.add(FiguresTold((office,), cells, self.now, gone=gone))

    def stale(self, office: str) -> set[str]:
        found = self.builder.freeze().stale
        return {s.held.metric for s in found if s.held.recipient == office}


@settings(max_examples=200)
@given(STEPS)
def test_nobody_told_the_newest_is_stale_and_a_change_makes_every_holder_stale(steps):
    desk = Desk()
    told: dict[str, dict[str, float]] = {}
    for what, name, number in steps:
        desk.now = Instant(desk.now + MINUTE)
        if what == "told":
            desk.tell(name)
            told[name] = dict(desk.values)
            assert desk.stale(name) == set()
        elif what == "moved":
            desk.values[name] = number
            desk.add(FiguresMoved((Cell(name, number),)))
        elif what == "gone":
            desk.values.pop(name, None)
            desk.add(FiguresMoved((), (name,)))
        elif name in told and desk.builder.freeze().held:
            # A call of long ago, typed in now: what was told since stands.
            long_ago = Instant(NOW - number * MINUTE)
            known = tuple(Cell(metric, 99) for metric in told[name])
            desk.add(FiguresTold((name,), known, long_ago), at=long_ago)
        for office, values in told.items():
            expected = {m for m, v in values.items() if desk.values.get(m) != v}
            assert desk.stale(office) == expected


def test_a_message_tells_a_figure_only_by_its_whole_number_and_name():
    dead = ("因灾死亡人口", "死亡")
    assert says("死亡2人、失踪1人", "2", dead)
    assert says("2人死亡", "2", dead)
    for text in ("死亡12人", "死亡2.5", "失踪2人", "截至03:02死亡", "2日死亡", ""):
        assert not says(text, "2", dead), text
    assert says("已转移320人", "320", ("已转移人口",))


def test_short_names_are_what_an_officer_says():
    assert short_name("因灾死亡人口", "人") == "死亡"
    assert short_name("倒塌房屋间数", "间") == "倒塌房屋"
    assert short_name("紧急转移安置人口(累计)", "人") == "紧急转移安置"
    assert short_name("雨量", "毫米") == "雨量"


def test_identities_secrets_and_loud_words_are_found_and_the_own_number_is_not():
    number = "0" * 17 + "X"
    text = f"机密：刘某13800000000报，{number}，战时状态。0797-0000000"
    kinds = [(f.kind, f.words) for f in findings(text, ("刘某", ""), "0797-0000000")]
    assert kinds == [
        ("id_number", number),
        ("phone", "13800000000"),
        ("person", "刘某"),
        ("secret", "机密"),
        ("loud", "战时状态"),
    ]
    assert findings("死亡2人，转移1320人，截至11月23日03:10。", ("刘",)) == ()
