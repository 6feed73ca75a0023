"""What the command line says in Chinese has no English word in it."""

from __future__ import annotations

import re

from commandpost.cli import run

OWN = (
    "--name=石桥值班室",
    "--unit=石桥镇人民政府",
    "--region=石桥镇",
    "--officer=周一",
    "--leader=李二",
)


def test_an_incident_its_advice_and_a_plan_are_told_in_chinese(tmp_path, capsys):
    def said(*words: str) -> str:
        run([*words, "--data", str(tmp_path), "--lang", "zh"])
        return capsys.readouterr().out

    said("setup", "--role=township", *OWN)
    made = said("incidents", "register", "--hazard=flood", "--place=柳湾", "--what=进水").strip()
    said("incidents", "figures", made, "石桥镇", "rain_6h=60")
    for words in (("incidents", "show", made), ("incidents", "advice", made)):
        assert not re.search("[A-Za-z]{3,}", said(*words)), words
    assert "洪涝 Ⅳ" in said("plans", "show", "township-flood")
