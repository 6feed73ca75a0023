"""An invented county to be called out: three townships, four villages, a reservoir and a slope."""

from __future__ import annotations

from commandpost.domain.roster import Area, KeySite, Person, Post, Roster, Unit

AREAS = (
    Area("c", "青禾县", "county"),
    Area("t1", "甲云镇", "township", "c"),
    Area("t2", "乙云镇", "township", "c"),
    Area("t3", "丙云镇", "township", "c"),
    Area("v1", "甲东村", "village", "t1"),
    Area("v2", "甲西村", "village", "t1"),
    Area("v3", "乙东村", "village", "t2"),
    Area("v4", "丙东村", "village", "t3"),
)
_NAMES = [
    "赵一一",
    "钱二二",
    "孙三三",
    "李四四",
    "周五五",
    "吴六六",
    "郑七七",
    "王八八",
    "冯九九",
    "陈十十",
    "张甲甲",
    "刘乙乙",
]
PEOPLE = tuple(
    Person(f"p{n}", name, phones=(f"1380000{n:04}",)) for n, name in enumerate(_NAMES, 1)
)
POSTS = (
    Post("o1", "灾害信息员", "t1", "p1", "A"),
    Post("o2", "灾害信息员", "t1", "p2", "B"),
    Post("o3", "灾害信息员", "t2", "p3", "A"),
    Post("o4", "灾害信息员", "t2", "p4", "B"),
    Post("o5", "灾害信息员", "v1", "p5", "A"),
    Post("o6", "灾害信息员", "v1", "p6", "B"),
    Post("o7", "包保村干部", "v1", "p7"),
    Post("o8", "包保乡镇干部", "v1", "p2"),
    Post("o9", "灾害信息员", "v3", "p8", "A"),
    Post("o10", "巡查责任人", "t1", "p9", site="s1"),
    Post("o11", "行政责任人", "t1", "p10", site="s1"),
    Post("o12", "群测群防员", "v3", "p11", site="s2"),
)
ROSTER = Roster(
    areas=AREAS,
    people=PEOPLE,
    posts=POSTS,
    units=(Unit("u3", "丙云镇人民政府", "乡镇", "t3", phone="0799-8000003"),),
    sites=(
        KeySite("s1", "甲溪水库", "水库", area="t1", households=20, people=60),
        KeySite("s2", "乙东村后山滑坡", "地质灾害隐患点", "滑坡", area="v3"),
    ),
)
