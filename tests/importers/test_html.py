"""A government page gives the words between its menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commandpost.domain.levels import ResponseLevel
from commandpost.importers.read import read_plan
from tests.importers.cases import catalogue

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """<html><head><meta charset="{charset}"><title>甲县防汛应急预案</title>
<script>var a = "1.1 不是正文";</script></head><body><nav>首页 &gt; 公开</nav>
<table><tr><td>文号</td><td>甲政办〔2026〕3号</td></tr></table>
<div><p>1　总则</p><p>1.1　编制目的<br>为做好防汛工作，制定本预案。</p>
<p>2　应急响应</p><p>2.1&nbsp;Ⅳ级响应</p><p>2.1.1　启动条件</p>
<p>出现下列情况之一的，启动Ⅳ级响应：</p><p>（1）死亡<b>1人</b>以上；</p><p>（2）其他情况。</p>
<p>2.1.2　响应措施</p><p>（1）县防办会商。</p><p>3　附则</p><p>3.1　解释 由县防办解释。</p></div>
<footer>版权所有</footer></body></html>"""


@pytest.mark.parametrize("charset", ["utf-8", "gb2312", "gbk"])
def test_a_page_is_read_without_menus_and_scripts(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(PAGE.format(charset=charset).encode(charset.replace("gb2312", "gbk")))
    (draft,) = read_plan(path, catalogue()).drafts
    plan = draft.plan
    assert (plan.title, plan.doc_no) == ("甲县防汛应急预案", "甲政办〔2026〕3号")
    (level,) = plan.levels
    assert (level.level, len(level.conditions), len(level.measures)) == (ResponseLevel.IV, 2, 1)
    assert level.conditions[0].tests[0].min == 1
