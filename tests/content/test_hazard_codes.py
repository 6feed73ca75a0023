"""Every kind of emergency carries the code its exchange partners know it by."""

from __future__ import annotations

import csv

from commandpost.domain.hazards import HAZARDS

# What the table calls the code of a hazard, where that is not the hazard's own name.
CALLED = {
    "flood": "洪水",
    "mountain_torrent": "山洪灾害",
    "waterlogging": "内涝",
    "reservoir": "水库重大险情",
    "drought": "农业干旱",
    "earthquake": "天然地震",
    "snow_ice": "低温冻害",
    "forest_fire": "境内森林火灾",
    "relief": "自然灾害",
    "work_safety": "事故灾难",
    "mine": "金属与非金属矿山事故",
    "fireworks": "烟花爆竹和民用爆炸物事故",
    "building_collapse": "建筑垮塌",
    "urban_gas": "基础设施和公用设施事故",
    "fire": "火灾事故",
    "environment": "环境污染和生态破坏事件",
    "public_health": "公共卫生事件",
    "public_security": "社会安全事件",
    "general": "突发事件",
}


def test_no_two_kinds_share_a_code():
    codes = [hazard.code for hazard in HAZARDS.values()]
    assert len(set(codes)) == len(codes)


def test_each_code_stands_in_the_reference_table_for_that_kind(tables):
    path = tables / "event_codes_gbt35561_style.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = {row["code"]: row["name"] for row in csv.DictReader(file)}
    assert set(CALLED) <= set(HAZARDS)
    for key, hazard in HAZARDS.items():
        assert table[hazard.code] == CALLED.get(key, hazard.zh), key
