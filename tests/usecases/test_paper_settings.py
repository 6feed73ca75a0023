"""How a station writes its papers: heads, lists, signing rule, own words; checked and handed on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.paper_book import PaperBook, book_of, places_in, with_book, word_faults
from commandpost.domain.paper_decisions import DrawPaper
from commandpost.domain.paper_frame import PaperRequest, PaperSettings, settings_of
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.recipients import RecipientGroup, group_line, read_group, split_names
from commandpost.domain.roster import Area, Person, Roster
from commandpost.domain.signing import Substitute, read_substitute, substitute_line
from commandpost.usecases.desk import new_id
from commandpost.usecases.paper_frames import frame_of, next_serial
from commandpost.usecases.paper_issue import Leaving, held_serial, issue_paper, reserve_serial
from commandpost.usecases.paper_life import draw_paper, the_paper
from commandpost.usecases.paper_samples import paper_sample, sample_pdf
from commandpost.usecases.paper_settings import (
    check_papers,
    fixed_words,
    problem_words,
    read_papers,
    write_papers,
)
from commandpost.usecases.rendering import draft_text, render
from commandpost.usecases.station import configure_station, save_papers
from commandpost.usecases.station_words import book_changes
from commandpost.usecases.taking import take_matter
from commandpost.usecases.views.log_words import spoken
from tests.desk_fixtures import PROFILE
from tests.usecases.night import done, incident, refused, response

NOTICE = "activation_notice"
BOOK = PaperBook(
    (
        PaperSettings(
            NOTICE, head="青禾县防汛抗旱指挥部", recipients=("各乡镇", "成员单位"), at_most=900
        ),
        PaperSettings(
            "first_report", copies_to=("县委宣传部",), wording=(("head_basic", "基本情形"),)
        ),
        PaperSettings("first_report", "department", recipients=("市应急管理局",)),
    ),
    (RecipientGroup("成员单位", ("县水利局", "县气象局")),),
    ("局长", "带班领导"),
    (Substitute("副局长钱", "局长王"),),
)  # fmt: skip
TOWNS = Roster(areas=(Area("1", "东河镇", "township"), Area("2", "西河镇", "township")))


@pytest.fixture
def about(desk) -> Subject:
    return response(desk, episode=desk.incident(incident(desk)).episode)


def last_line(desk) -> str:
    *_, (_, entry) = desk.store.journal.everything()
    return spoken().of(entry)


def test_what_is_saved_heads_the_next_paper_and_the_journal_says_what_changed(desk, about):
    assert done(desk, save_papers, BOOK) == ["station.configured"]
    line = last_line(desk)
    assert "青禾县防汛抗旱指挥部" in line
    assert "head_basic" in line
    assert "基本情形" in line
    text = draft_text(take_matter(desk, about, PaperRequest(NOTICE)))
    assert "青禾县防汛抗旱指挥部" in text
    assert "各乡镇、成员单位：" in text
    assert "基本情形" in draft_text(take_matter(desk, _incident(desk), PaperRequest()))


def test_a_change_of_the_letterhead_is_named_and_numbers_of_people_are_not(desk):
    changed = replace(PROFILE, head_title="青禾县值班专报", phone="13800009999")
    desk.do(configure_station, changed)
    line = last_line(desk)
    assert "青禾县值班专报" in line
    assert "13800009999" not in line


def test_a_line_has_its_own_recipients_and_the_rest_of_the_paper(desk):
    desk.do(save_papers, BOOK)
    told = frame_of(desk, PaperRequest("first_report", line="department"))
    assert told.recipients == ("市应急管理局",)
    assert told.copies_to == ("县委宣传部",)
    assert dict(told.wording) == {"head_basic": "基本情形"}
    assert frame_of(desk, PaperRequest("first_report", line="government")).recipients == ()


def test_a_list_stands_as_one_word_and_every_member_owes_a_receipt(desk, about):
    desk.store.roster.put(TOWNS)
    desk.do(save_papers, BOOK)
    asked = PaperRequest(NOTICE, recipients=("各乡镇", "成员单位", "县武警中队"))
    paper = _issued(desk, about, asked)
    names = [one.recipient for one in the_paper(desk, paper).sendings]
    assert names == ["东河镇", "西河镇", "县水利局", "县气象局", "县武警中队"]


def test_without_a_rule_who_signs_a_paper_cannot_leave_and_takes_no_number(desk, about):
    desk.do(save_papers, replace(BOOK, may_sign=()))
    paper = new_id()
    drawn = DrawPaper(NOTICE, str(about), "通知", "周值班")
    desk.do(draw_paper, paper, drawn)
    assert refused(desk, reserve_serial, paper) == "paper.no_signing_rule"
    own = PaperSettings(NOTICE, may_sign=("县长",))
    desk.do(save_papers, replace(BOOK, may_sign=()).put(own))
    desk.do(reserve_serial, paper)
    assert held_serial(desk, paper)


def test_a_signer_of_another_post_is_told_and_never_blocked(desk, about):
    people = (
        Person("1", "钱二二", "青禾县应急管理局", "副局长"),
        Person("2", "孙三三", "青禾县应急管理局", "局长"),
        Person("3", "李四四", "青禾县水利局", "局长"),
    )
    desk.store.roster.put(Roster(people=people))
    asked = PaperRequest(NOTICE, recipients=("东河镇",))
    warned = {
        name: any("带班领导" in w and name in w for w in _made(desk, about, asked, name).warnings)
        for name in ("钱二二", "孙三三", "李四四", "无名氏", PROFILE.leader)
    }
    assert warned == {
        "钱二二": True, "孙三三": False, "李四四": True, "无名氏": False, PROFILE.leader: False,
    }  # fmt: skip
    _issued(desk, about, replace(asked, signer="钱二二"))


def test_who_acts_for_another_is_named_on_the_paper(desk, about):
    desk.do(save_papers, BOOK)
    text = draft_text(take_matter(desk, about, PaperRequest(NOTICE, signer="副局长钱")))
    assert "签发：副局长钱（受局长王授权）" in text


def test_a_kind_has_a_number_style_of_its_own(desk):
    desk.do(save_papers, BOOK.put(PaperSettings(NOTICE, number="{bare}汛〔{year}〕{number}号")))
    assert next_serial(desk, KINDS[NOTICE])[2] == "青应急汛〔2026〕1号"


@pytest.mark.parametrize(
    ("settings", "field", "key"),
    [
        ({"head": "很" * 41}, "head", "head_long"),
        ({"head": "机密 青禾县文件"}, "head", "head_secret"),
        ({"wording": (("head_requirements", "绝密★"),)}, "wording.head_requirements", "secrecy"),
        ({"at_most": 3}, "at_most", "limit"),
        ({"number": "通〔{year}〕号"}, "number", "place_missing"),
        ({"number": "{x}〔{year}〕{number}号"}, "number", "place_unknown"),
        ({"number": "〔{year}〕{number}号}"}, "number", "brace"),
        ({"wording": (("title", "关于启动响应的通知"),)}, "wording.title", "place_missing"),
        ({"wording": (("title", "{name}{who}"),)}, "wording.title", "place_unknown"),
        ({"wording": (("title", "{name}{"),)}, "wording.title", "brace"),
        ({"wording": (("nothing", "x"),)}, "wording.nothing", "word_unknown"),
        ({"wording": (("drill_title", "{title}"),)}, "wording.drill_title", "word_unknown"),
    ],
)
def test_what_no_paper_could_be_drawn_up_with_is_refused_in_words(desk, settings, field, key):
    book = PaperBook((PaperSettings(NOTICE, **settings),), may_sign=("局长",))
    (found,) = check_papers(book)
    assert (found.field, found.key) == (field, key)
    assert "papers.check" not in problem_words(found)
    assert refused(desk, save_papers, book) in ("papers.not_sound", "secrecy.not_here")


@pytest.mark.parametrize(
    ("book", "key"),
    [
        (PaperBook(groups=(RecipientGroup("各乡镇"),)), "group_empty"),
        (PaperBook(groups=(RecipientGroup("甲", ("乙",)),) * 2), "group_twice"),
        (PaperBook(substitutes=(Substitute("甲", ""),)), "substitute_empty"),
        (PaperBook(substitutes=(Substitute("甲", "甲"),)), "substitute_self"),
    ],
)
def test_lists_and_substitutes_that_say_nothing_are_refused(book, key):
    assert [one.key for one in check_papers(book)] == [key]


def test_the_default_words_of_every_kind_pass_their_own_check():
    for paper in KINDS:
        words = fixed_words(paper)
        assert words
        book = PaperBook((PaperSettings(paper, wording=tuple(words.items())),))
        assert check_papers(book) == ()


@given(st.text(alphabet="ab{}天", max_size=12), st.text(alphabet="ab{}天", max_size=12))
def test_own_words_without_a_fault_fill_exactly_the_places_of_the_default(default, own):
    from commandpost.reports.words import Words

    if not list(word_faults(default, own)) and not list(word_faults(default, default)):
        places = dict.fromkeys(places_in(default), "〇")
        said = Words({"k": own})("k", **places)
        assert said.count("〇") == own.count("{")
        assert Words({"k": default})("k", **places) is not None


def test_another_office_takes_the_file_with_its_own_region_and_people(desk, tmp_path):
    own = BOOK.put(replace(BOOK.papers[-1], signer="局长王"))
    path = tmp_path / "文书设置.yaml"
    write_papers(own, "青禾县", path)
    told = path.read_text("utf-8")
    assert "局长王" not in told
    assert "青禾县" not in told
    there = PaperBook((PaperSettings(NOTICE, signer="县长孙"),), may_sign=("镇长",))
    taken = read_papers(path, there, "白水县")
    assert taken.of(NOTICE, "").head == "白水县防汛抗旱指挥部"
    assert taken.of(NOTICE, "").signer == "县长孙"
    assert taken.groups == BOOK.groups
    assert taken.may_sign == BOOK.may_sign
    assert taken.substitutes == ()
    assert any("白水县防汛抗旱指挥部" in line for line in book_changes(there, taken))
    assert read_papers(path, own, "青禾县") == own


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("papers: 3", "papers.file_broken"),
        ("nonsense: 1", "papers.file_broken"),
        ("[", "papers.file_broken"),
        ("{}", "papers.file_empty"),
    ],
)
def test_a_file_that_holds_no_settings_is_refused(tmp_path, content, key):
    path = tmp_path / "x.yaml"
    path.write_text(content, "utf-8")
    with pytest.raises(OperatorError) as refusal:
        read_papers(path, BOOK, "青禾县")
    assert refusal.value.key == key


def test_lists_and_substitutes_are_read_as_they_are_written():
    for group in BOOK.groups:
        assert read_group(group_line(group)) == group
    assert read_group("成员单位: 县水利局,县气象局，县水利局") == BOOK.groups[0]
    for one in BOOK.substitutes:
        assert read_substitute(substitute_line(one)) == one
    assert split_names("甲、乙, 甲") == ("甲", "乙")


def test_settings_that_say_nothing_leave_the_book():
    assert BOOK.put(PaperSettings(NOTICE)).of(NOTICE, "") == PaperSettings(NOTICE)
    assert len(BOOK.put(PaperSettings(NOTICE)).papers) == len(BOOK.papers) - 1
    assert book_of(with_book(PROFILE, BOOK)) == BOOK
    assert settings_of(BOOK.papers, "first_report", "department").wording == BOOK.papers[
        [p.paper for p in BOOK.papers].index("first_report")
    ].wording  # fmt: skip


def _incident(desk) -> Subject:
    return Subject("incident", incident(desk, hazard="drought"))


def _made(desk, about, asked, signer):
    return render(take_matter(desk, about, replace(asked, signer=signer), "青应急通〔2026〕9号"))


def _issued(desk, about, asked):
    paper = new_id()
    desk.do(draw_paper, paper, DrawPaper(asked.paper, str(about), "通知", "周值班"))
    desk.do(reserve_serial, paper)
    matter = take_matter(desk, about, asked, held_serial(desk, paper))
    made = render(matter)
    desk.do(issue_paper, paper, Leaving(matter, made.pdf, made.title, made.words_sha256))
    return paper


@pytest.mark.parametrize("paper", list(KINDS))
def test_every_kind_has_a_sample_before_anything_is_on_record(desk, paper):
    from pypdfium2 import PdfDocument

    book = BOOK.put(PaperSettings(paper, head="样张专用红头", wording=()))
    sample = paper_sample(desk, book, paper, "")
    assert sample.invented
    pdf = PdfDocument(sample_pdf(sample))
    text = pdf[0].get_textpage().get_text_range()
    if sample.letter:
        assert "样张专用红头" in text.replace("\r\n", "")


def test_a_sample_shows_what_is_on_record_in_the_words_as_they_are_typed(desk, about):
    book = BOOK.put(PaperSettings(NOTICE, wording=(("head_requirements", "有关要求"),)))
    sample = paper_sample(desk, book, NOTICE, "")
    assert not sample.invented
    assert sample.matter.frame.wording == (("head_requirements", "有关要求"),)
    assert desk.profile().papers == ()
    assert sample_pdf(sample)[:5] == b"%PDF-"
