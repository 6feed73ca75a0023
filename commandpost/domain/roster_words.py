"""The words of the trade that a roster's rules hang on: posts, reserve forms, kinds of shelter."""

from __future__ import annotations

INFORMANT = "灾害信息员"
THREE_RESPONSIBLE = ("行政责任人", "技术责任人", "巡查责任人")
"""三个责任人: who answers for a reservoir."""
GRID = ("群测群防员", "片区负责人", "驻守地质队员", "县级技术管理员")
"""四重网格: who watches a place where the ground may slip."""
CONTRACTED = ("包保县领导", "包保乡镇干部", "包保村干部")
"""三级包干: county, township and village cadre who answer for one village."""
RESERVES = ("实物", "协议", "产能")
"""Reserve forms: goods in a store, goods promised by contract, capacity to make them."""
SHELTER_KINDS = ("紧急", "短期固定", "中期固定", "长期固定", "中心")
"""GB 51143: the kinds of shelter, by how long people may stay."""


def reserve(told: str) -> str:
    """Which of ``RESERVES`` a cell speaks of, or the cell itself."""
    return next((form for form in RESERVES if form in told), told)


def responsible_for(kind: str, risk: str = "") -> tuple[str, ...]:
    """The posts a key site of that kind must have."""
    told = kind + risk
    if any(word in told for word in ("水库", "塘坝", "山塘", "水电站", "堤防", "淤地坝")):
        return THREE_RESPONSIBLE
    if any(word in told for word in ("地质", "滑坡", "崩塌", "泥石流", "塌陷", "隐患点", "切坡")):
        return GRID
    return ()
