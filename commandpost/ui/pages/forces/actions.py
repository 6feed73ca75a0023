"""What can be done on the forces page by key."""

from __future__ import annotations

from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP

ACTIONS = (
    ActionDef(
        "find_force",
        QT_TRANSLATE_NOOP("Actions", "Find people and resources"),
        "Ctrl+F",
        "start_search",
    ),
    ActionDef(
        "forces.number_1",
        QT_TRANSLATE_NOOP("Actions", "Copy the first number (Alt+2 to Alt+4: the others)"),
        "Alt+1",
        "first_number",
    ),
    ActionDef(
        "forces.number_2",
        QT_TRANSLATE_NOOP("Actions", "Copy the second number"),
        "Alt+2",
        "second_number",
    ),
    ActionDef(
        "forces.number_3",
        QT_TRANSLATE_NOOP("Actions", "Copy the third number"),
        "Alt+3",
        "third_number",
    ),
    ActionDef(
        "forces.number_4",
        QT_TRANSLATE_NOOP("Actions", "Copy the fourth number"),
        "Alt+4",
        "fourth_number",
    ),
    ActionDef(
        "forces.edit",
        QT_TRANSLATE_NOOP("Actions", "Put the row in hand right (Enter in the table)"),
        "Ctrl+E",
        "edit_row",
    ),
    ActionDef(
        "forces.add", QT_TRANSLATE_NOOP("Actions", "Add a row to this table"), "Ctrl+N", "add_row"
    ),
    ActionDef(
        "forces.next_table",
        QT_TRANSLATE_NOOP("Actions", "Next table"),
        "Ctrl+PgDown",
        "next_table",
    ),
    ActionDef(
        "forces.table_before",
        QT_TRANSLATE_NOOP("Actions", "Table before"),
        "Ctrl+PgUp",
        "table_before",
    ),
    ActionDef(
        "forces.coverage",
        QT_TRANSLATE_NOOP("Actions", "What the roster lacks"),
        "Alt+G",
        "show_coverage",
    ),
    ActionDef(
        "forces.coverage_turn",
        QT_TRANSLATE_NOOP("Actions", "What is missing: by urgency or by township"),
        "Alt+T",
        "turn_coverage",
    ),
    ActionDef(
        "forces.coverage_fill",
        QT_TRANSLATE_NOOP("Actions", "What is missing: fill the post, open the person"),
        "Enter",
        scope=Scope.KEY,
    ),
    ActionDef(
        "forces.coverage_save",
        QT_TRANSLATE_NOOP("Actions", "Save the list of what is missing"),
        "Alt+S",
        "save_gaps",
    ),
    ActionDef(
        "import_workbook",
        QT_TRANSLATE_NOOP("Actions", "Import a roster workbook"),
        "Ctrl+I",
        "import_workbook",
    ),
    ActionDef(
        "export_workbook",
        QT_TRANSLATE_NOOP("Actions", "Export the roster as a workbook"),
        "Ctrl+S",
        "export_workbook",
    ),
)
