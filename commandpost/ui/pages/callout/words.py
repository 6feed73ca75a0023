"""Words of a call-out in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from commandpost.domain.callout_row import RowState
from commandpost.domain.entries.callout import CallChannel, CallOutcome, SilenceStep, Tier
from commandpost.host.text import text
from commandpost.usecases.views.callout_sheet import CallRow


def state_word(row: CallRow) -> str:
    """未叫 → 已拨 → 接通 → 已复述 → 已反馈 → 办结; what is silent says so."""
    translate = QCoreApplication.translate
    if row.state is RowState.SETTLED:
        if row.silent:
            return translate("CallOut", "settled, silent")
        return translate("CallOut", "settled")
    if row.state is RowState.DIALLED and row.last:
        return row.last
    return (
        translate("CallOut", "not called"),
        translate("CallOut", "dialled"),
        translate("CallOut", "answered"),
        translate("CallOut", "read back"),
        translate("CallOut", "fed back"),
    )[row.state]


def owed_word(owed: str) -> str:
    """What a row owes next, in a few words."""
    translate = QCoreApplication.translate
    return {
        SilenceStep.STAND_IN.value: translate("CallOut", "call the stand-in"),
        SilenceStep.ESCALATE.value: translate("CallOut", "pass it on"),
        SilenceStep.KNOCK.value: translate("CallOut", "have someone knock"),
        "silent": translate("CallOut", "still silent"),
        "read_back": translate("CallOut", "read-back missing"),
        "feedback": translate("CallOut", "measures to come"),
    }.get(owed, "")


def outcome_word(outcome: CallOutcome) -> str:
    """接通 复述 未接 关机 转告 已发."""
    return text(f"word.CallOutcome.{outcome.value}")


def channel_word(channel: CallChannel) -> str:
    """电话 短信 微信 广播 敲门 锣哨."""
    return text(f"word.CallChannel.{channel.value}")


def tier_word(tier: Tier) -> str:
    """Which level a row is of."""
    translate = QCoreApplication.translate
    return {
        Tier.TOWNSHIP: translate("CallOut", "townships"),
        Tier.VILLAGE: translate("CallOut", "villages"),
        Tier.SITE: translate("CallOut", "key sites"),
        Tier.HAND: translate("CallOut", "by hand"),
    }[tier]
