"""The catalogue of metrics holds every official indicator and is consistent in itself."""

from __future__ import annotations

import csv

from commandpost.domain.metrics import Mode

CONFIDENCE = {"certain", "high", "medium", "low", "待核"}

# The indicators of the national disaster system and of the duty officers' hourly sheet.
OFFICIAL = """
pop_affected dead missing injured seriously_injured evac_emergency relocated_cum relocated_now
relocated_central_cum relocated_central_now relocated_scatter_cum relocated_scatter_now
shelter_sites_cum shelter_sites_now need_relief_cum need_relief_now need_transition
drought_need_relief_cum drought_need_relief_now drought_water_cum drought_water_now
collapsed_rooms collapsed_dwelling_rooms collapsed_dwelling_hh severe_rooms severe_dwelling_rooms
severe_dwelling_hh slight_rooms slight_dwelling_rooms slight_dwelling_hh crop_affected
crop_damaged crop_failed grain_affected grassland forest livestock_large livestock_small
livestock_drought aquaculture ind_enterprises shops road_km telecom_line base_stations
power_line_km substation reservoirs dikes_km urban_road_km water_pipe_km schools hospitals
loss_total loss_housing loss_agri loss_industry loss_infra loss_public loss_other
townships_affected townships_flooded evac_due evac_due_households evac_done evac_done_households
evac_refused evac_refused_households villages_no_road villages_road_restored villages_no_power
villages_power_restored villages_no_network villages_network_restored villages_no_water
villages_water_restored
"""
GOLDEN = set(OFFICIAL.split())


def test_every_official_indicator_is_in_the_catalogue(catalogue):
    assert set(catalogue.by_key) >= GOLDEN


def test_indicators_keep_their_official_name_unit_and_mode(catalogue, tables):
    with (tables / "disaster_indicators.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["key"] for row in rows} == GOLDEN
    modes = {"累计": Mode.CUMULATIVE, "实时": Mode.CURRENT}
    for row in rows:
        metric = catalogue[row["key"]]
        known = (metric.zh, metric.unit, metric.group, metric.mode)
        assert known == (row["name_cn"], row["unit"], row["group"], modes[row["mode"]])


def test_keys_are_unique(catalogue):
    assert len(catalogue.by_key) == len(catalogue.metrics)


def test_no_name_stands_for_two_metrics(catalogue):
    names = [name for m in catalogue.metrics for name in (m.zh, *m.aliases)]
    assert sorted(set(names)) == sorted(names)


def test_every_metric_is_complete_with_source_and_confidence(catalogue):
    for metric in catalogue.metrics:
        assert all((metric.zh, metric.en, metric.unit, metric.group, metric.source)), metric.key
        assert metric.confidence in CONFIDENCE, metric.key


def test_derivations_and_limits_name_metrics_of_the_same_unit(catalogue):
    for metric in catalogue.metrics:
        for other in (*metric.derived_from, *metric.shares, *filter(None, [metric.not_above])):
            units = catalogue[other].unit, metric.unit
            # A household has one room at least: the only bound across units.
            assert len(set(units)) == 1 or units == ("间", "户"), (metric.key, other)
            assert other != metric.key


def test_no_derivation_leads_back_to_itself(catalogue):
    def depth(key, seen=()):
        assert key not in seen, key
        parts = catalogue[key].derived_from
        return 1 + max((depth(part, (*seen, key)) for part in parts), default=0)

    assert max(depth(key) for key in catalogue.by_key) <= 3


def test_dead_and_missing_is_the_sum_of_the_two(catalogue):
    assert catalogue["dead_missing"].derived_from == ("dead", "missing")


def test_gauges_take_the_worst_place_and_losses_add_up(catalogue):
    assert catalogue["rain_24h"].aggregate.value == "max"
    assert catalogue["water_level_over_warning_m"].aggregate.value == "max"
    assert catalogue["loss_total"].aggregate.value == "sum"
