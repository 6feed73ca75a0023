"""Kinds of emergency a county plans for, with their names and GB/T 35561-style codes."""

from __future__ import annotations

from commandpost.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Hazard:
    """A kind of emergency. ``accident`` decides the 30-day casualty watch (FACTS 0b).

    ``response`` is what the trade calls the response to it, where that is another word:
    a flood (洪涝) is answered by 防汛应急响应.
    """

    key: str
    zh: str
    en: str
    code: str
    accident: bool = False
    response: str = ""

    @property
    def response_zh(self) -> str:
        """The word that stands before Ⅲ级应急响应."""
        return self.response or self.zh


HAZARDS: dict[str, Hazard] = {
    h.key: h
    for h in (
        Hazard("flood", "洪涝", "Flood", "11A01", response="防汛"),
        Hazard("mountain_torrent", "山洪", "Mountain torrent", "11A51", response="山洪灾害"),
        Hazard("waterlogging", "城镇内涝", "Waterlogging in town", "11A02", response="城镇防涝"),
        Hazard("reservoir", "水库险情", "Reservoir emergency", "11A03"),
        Hazard("drought", "干旱", "Drought", "11A52", response="抗旱"),
        Hazard("geological", "地质灾害", "Geological hazard", "11D00"),
        Hazard("earthquake", "地震", "Earthquake", "11C02"),
        Hazard("snow_ice", "低温雨雪冰冻", "Snow, ice and cold", "11B08"),
        Hazard("forest_fire", "森林火灾", "Forest fire", "11G01"),
        Hazard("relief", "自然灾害救助", "Natural-disaster relief", "11000"),
        Hazard("work_safety", "生产安全事故", "Work-safety accident", "12000", accident=True),
        Hazard(
            "hazardous_chemicals", "危险化学品事故", "Hazardous chemicals", "12D00", accident=True
        ),
        Hazard("mine", "非煤矿山事故", "Non-coal mine", "12B00", accident=True),
        Hazard("fireworks", "烟花爆竹事故", "Fireworks", "12E00", accident=True),
        Hazard("road_traffic", "道路交通事故", "Road traffic", "12H00", accident=True),
        Hazard("building_collapse", "建筑坍塌", "Building collapse", "12P13", accident=True),
        Hazard("urban_gas", "城镇燃气事故", "Urban gas", "12P00", accident=True),
        Hazard("fire", "火灾", "Fire", "12G00", accident=True),
        Hazard("environment", "突发环境事件", "Environment", "12Q00", accident=True),
        Hazard("public_health", "突发公共卫生事件", "Public-health event", "13000"),
        Hazard("public_security", "社会安全事件", "Public-security event", "14000"),
        Hazard("typhoon", "台风", "Typhoon", "11B01", response="防台风"),
        Hazard("general", "综合", "All hazards", "10000"),
    )
}


def hazard(key: str) -> Hazard:
    """The hazard of that key; raises ``KeyError`` for an unknown one."""
    return HAZARDS[key]
