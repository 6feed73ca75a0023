"""A plan written as our own file and read again is the same plan, whatever its texts hold."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Plan, PlanKind
from commandpost.host import library
from commandpost.importers.plan_file import read_plan_file, write_plan_file
from commandpost.store.documents import canonical
from tests.domain.plans_made import plans

BARE = Plan("p", "某县防汛应急预案", PlanKind.SPECIAL, ("flood",))
HARD = (
    *("no", "1:30", "08", "1e3", "~", "- a", "a: b", "#", "& x", "*x", "!x", "'", '"', "\\", "%"),
    *("行一\n\n  行二\n", "末尾空格 \n下一行", "\t制表", "&anchor\n*alias\n!tag x", "- *x\n- !y z"),
    *(
        "\u2028",
        "\x85",
        "\ufeff",
        "\x07",
        "𠮷",
        "key: &x",
        "<<",
        "=",
        "?",
        "|",
        ">",
        " ",
        "0x1f",
        "[" * 99,
        " " * 500 + "x",
    ),
)


@pytest.mark.parametrize(
    "path",
    [*library.bundled_plan_paths(), *library.bundled_plan_paths(township=True)],
    ids=lambda p: p.stem,
)
def test_every_bundled_plan_goes_out_and_comes_back_to_the_byte(path):
    plan = library.load_plan_file(path)
    again = read_plan_file(write_plan_file(plan), "x.yaml")
    assert again == plan
    assert canonical(again) == canonical(plan)


@given(plans())
@example(BARE)
def test_any_plan_goes_out_and_comes_back_to_the_byte(plan):
    again = read_plan_file(write_plan_file(plan), "x.yaml")
    assert again == plan
    assert canonical(again) == canonical(plan)


@pytest.mark.parametrize("words", HARD, ids=ascii)
def test_texts_that_look_like_yaml_stay_texts(words):
    plan = replace(BARE, title=words, notes=(words, f"甲 {words}", f"{words}\n{words}"))
    assert read_plan_file(write_plan_file(plan), "x.yaml") == plan


def test_the_file_reads_as_the_librarys_own_do(tmp_path):
    plan = library.load_plan_file(library.bundled_plan_paths()[0])
    path = tmp_path / "plan.yaml"
    path.write_bytes(write_plan_file(plan))
    assert library.load_plan_file(path) == plan
    text = path.read_text("utf-8")
    assert "desk: false" not in text
    assert "min: 1\n" in text
    assert "text: |-\n" in text


@pytest.mark.parametrize("planted", ["title: &a x\nid: *a", "id: !!python/name:os.system x"])
def test_real_references_are_still_refused(planted):
    body = f"kind: special\nhazards: [flood]\n{planted}\n".encode()
    with pytest.raises(OperatorError, match="plan_file_broken"):
        read_plan_file(body, "x.yaml")
