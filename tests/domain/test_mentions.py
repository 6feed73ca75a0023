"""Whom a line is about: after @ always, by name where the roster knows it, and no word is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.call_names import Known
from commandpost.domain.log_line import read_line
from commandpost.domain.mentions import mentions
from commandpost.domain.times import Instant

KNOWN = (
    Known("team", "县消防救援大队", "", "xxfjydd xianxiaofangjiuyuandadui"),
    Known("team", "县消防救援大队二中队", "", "xxfjyddezd"),
    Known("person", "何平", "值班室", "hp heping"),
    Known("person", "赵四四", "柳湾村", "zss zhaosisi"),
    Known("person", "张三三", "上坪村", "zss zhangsansan"),
    Known("village", "柳湾村", "清溪镇", "lwc liuwancun"),
)


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ("@县消防救援大队 出动", ("县消防救援大队",)),
        ("＠县消防救援大队二中队已到", ("县消防救援大队二中队",)),
        ("@xxfjydd 出动2车", ("县消防救援大队",)),
        ("@zss 请回电", ("zss",)),
        ("@消防救援大队二 出动", ("县消防救援大队二中队",)),
        ("@供电公司，@何平", ("供电公司", "何平")),
        ("赵四四报：柳湾村进水", ("赵四四",)),
        ("何平已到岗，县消防救援大队出动", ("何平", "县消防救援大队")),
        ("请何平整土地", ()),
        ("a@", ()),
        ("@ 空", ()),
    ],
)
def test_mentions(words, about):
    assert mentions(words, KNOWN) == about


@given(st.text(alphabet="@＠何平赵四四县消防救援大队，／ 0312!！zsx", max_size=40))
def test_names_are_read_and_the_words_stay_as_they_are(text):
    now = Instant(1_795_000_000_000)
    plain, told = read_line(text, now), read_line(text, now, known=KNOWN)
    assert [p.text for p in told.parts] == [p.text for p in plain.parts]
    for part in told.parts:
        assert len(set(part.about)) == len(part.about)
        assert all(part.about)
