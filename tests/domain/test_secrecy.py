"""No secrets on this machine: a mark is refused wherever a paper could get one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.errors import OperatorError
from commandpost.domain.paper_book import PaperBook, book_problems
from commandpost.domain.paper_frame import PaperEdit, PaperSettings
from commandpost.domain.secrecy import SECRECY_LEVELS, is_secrecy_mark
from commandpost.domain.station import check_station
from commandpost.host.text import text
from commandpost.reports import drafted
from tests.desk_fixtures import PROFILE
from tests.reports.build import first


@given(
    st.sampled_from(SECRECY_LEVELS),
    st.sampled_from(["", "级", "★1年", "☆", "【", "】", "（", "）", "*"]),
    st.sampled_from(["", " ", "　", "【", "（"]),
)
def test_a_level_is_a_mark_however_it_is_dressed(level, after, before):
    assert is_secrecy_mark(f"{before}{level[0]} {level[1]}{after}")


def test_a_sentence_may_speak_of_a_secret():
    for words in (
        "",
        "特急",
        "加急",
        "秘密调查组已到现场。",
        "关于商业秘密保护的通知",
        "机密文件丢失",
    ):
        assert not is_secrecy_mark(words)


@pytest.mark.parametrize("level", SECRECY_LEVELS)
def test_no_head_of_a_station_or_a_paper_carries_a_level(level):
    own = (PaperSettings("first_report", head=f"云岭县信息专报（{level}）"),)
    for changed in (
        {"head_title": f"云岭县{level}专报"},
        {"serial_prefix": f"云应急{level}"},
        {"papers": own},
    ):
        with pytest.raises(OperatorError, match="secrecy"):
            check_station(replace(PROFILE, **changed))
    problems = book_problems(PaperBook(papers=own), {"first_report": {}})
    assert "head_secret" in [problem.key for problem in problems]


@pytest.mark.parametrize("key", ["title", "an opening"])
def test_a_mark_written_over_the_draft_is_refused(key):
    with pytest.raises(OperatorError, match="secrecy"):
        drafted(first(), (PaperEdit(key, "", "机密★1年　关于滑坡的初报"),))


def test_the_answer_says_where_to_go():
    assert "本机非涉密，请转涉密机办理" in text("secrecy.not_here", "zh_CN")
