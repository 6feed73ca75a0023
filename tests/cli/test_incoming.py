"""``commandpost warnings`` and ``matters``: a release taken in, followed, lifted; the register."""

from __future__ import annotations

import pytest

RED = (
    "云岭县气象台2026年6月20日23时30分发布暴雨{colour}预警信号：预计未来3小时，甲云镇将出现100毫米以上"
    "强降雨，请注意防范。"
)


@pytest.fixture
def release(tmp_path):
    def write(text: str) -> str:
        path = tmp_path / "release.txt"
        path.write_text(text, "utf-8")
        return str(path)

    return write


def test_a_release_is_taken_in_followed_and_lifted(demo, release):
    first = demo("warnings", "receive", release(RED.format(colour="蓝色")))
    assert first.code == 0, first.err
    again = demo("warnings", "receive", release(RED.format(colour="红色")), "--json")
    assert again.json["id"] == first.lines[0]
    (line,) = demo("warnings", "list").lines
    assert "暴雨红色预警" in line
    lifted = demo(
        "warnings", "receive", release("云岭县气象台6月20日23时38分解除暴雨红色预警信号。")
    )
    assert lifted.code == 0, lifted.err
    assert demo("warnings", "list").lines == []
    assert len(demo("warnings", "list", "--all").lines) == 1


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(
    "text", ["无关的话", "县气象台发布暴雨预警", "县气象台6月20日23时解除大雾黄色预警信号。"]
)
def test_what_cannot_be_read_is_refused_in_one_line(demo, release, text, lang):
    ran = demo("warnings", "receive", release(text), lang=lang)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert demo("warnings", "receive", "no-such-file.txt", lang=lang).code == 2


def test_the_register_by_part(demo):
    assert demo("matters", "list").lines == []
    assert demo("matters", "list", "--part=all", "--search=防汛", "--json").json == []
