"""The reporting rules edited: a list by stage and line, a form, what a supposed call would owe."""

from commandpost.ui.pages.rules_edit.editor import RulesEditor as RulesEditor
from commandpost.ui.pages.rules_edit.keys import RULES_ACTIONS as RULES_ACTIONS
