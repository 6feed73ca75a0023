"""This machine: look, language, night hours, where copies go. Applied at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from commandpost.host.settings import LANGUAGES, SCALES, THEMES
from commandpost.ui.widgets.back_up_row import BackUpRow
from commandpost.ui.widgets.labels import add_row, button, card, form, indent_text, section
from commandpost.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from commandpost.ui.context import Context


WIDEST = 1240
STACKED_FROM = 150


class FolderField(QWidget):
    """A folder shown in a read-only line, chosen with one button and forgotten with another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setPlaceholderText(self.tr("none"))
        self.choose_button = button(self.tr("Choose…"))
        self.clear_button = button(self.tr("None"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose_button)
        row.addWidget(self.clear_button)


class MachinePart(QWidget):
    """One form; each field writes the settings file when it is left."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.theme = self._choice(
            THEMES,
            (
                self.tr("Night after dusk, day by day"),
                self.tr("Night"),
                self.tr("Day"),
                self.tr("High contrast"),
            ),
        )
        self.font_scale = self._choice(SCALES, tuple(f"{scale} %" for scale in SCALES))
        self.language = self._choice(LANGUAGES, (self.tr("As the system"), "中文", "English"))
        self.night_from = self._time()
        self.night_to = self._time()
        self.backup_dir = FolderField()
        self.second_path = FolderField()
        self.sound = QCheckBox(self.tr("Sound when something is due"))
        self.sound.setObjectName("sound")
        self.back_up = BackUpRow(context)
        self._arrange()
        self.refresh()
        self._connect()

    def refresh(self) -> None:
        """Show the settings in force."""
        now = self.context.settings.value
        self._show(self.theme, now.theme)
        self._show(self.font_scale, now.font_scale)
        self._show(self.language, now.language)
        for field, shown in ((self.night_from, now.night_from), (self.night_to, now.night_to)):
            field.blockSignals(True)
            field.setTime(QTime.fromString(shown, "HH:mm"))
            field.blockSignals(False)
        for folder, path in (
            (self.backup_dir, now.backup_dir),
            (self.second_path, now.second_path),
        ):
            folder.line.setText(path)
            folder.clear_button.setEnabled(bool(path))
        self.sound.blockSignals(True)
        self.sound.setChecked(now.sound)
        self.sound.blockSignals(False)
        self.back_up.refresh()

    def _choice(self, values: tuple[Any, ...], shown: tuple[str, ...]) -> QComboBox:
        field = QComboBox()
        for value, words in zip(values, shown, strict=True):
            field.addItem(words, value)
        return field

    def _time(self) -> QTimeEdit:
        field = QTimeEdit()
        field.setDisplayFormat("HH:mm")
        indent_text(field)
        return field

    def _show(self, field: QComboBox, value: object) -> None:
        field.blockSignals(True)
        field.setCurrentIndex(field.findData(value))
        field.blockSignals(False)

    def _arrange(self) -> None:
        self._body = body = QWidget()
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        row.setContentsMargins(0, 12, 12, 12)
        row.setSpacing(12)
        for made in (self._look_card(), self._copies_card()):
            row.addWidget(made, 1, Qt.AlignmentFlag.AlignTop)
        self._measure()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(body))

    def _measure(self) -> None:
        """Side by side while there is room; large type stands one below the other."""
        look = self.context.look
        large = look.scale > STACKED_FROM
        way = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._body.setMaximumWidth(look.px(WIDEST))

    def _look_card(self) -> QWidget:
        frame, column = card(section(self.tr("How it looks")))
        fields = form()
        add_row(fields, self.tr("Theme"), self.theme, self.tr("Ctrl+T takes the next one."))
        add_row(fields, self.tr("Night begins"), self.night_from)
        add_row(fields, self.tr("Night ends"), self.night_to)
        add_row(
            fields,
            self.tr("Type size"),
            self.font_scale,
            self.tr("Ctrl+Plus and Ctrl+Minus on every page."),
        )
        add_row(fields, self.tr("Language"), self.language)
        add_row(
            fields,
            self.tr("Alarm"),
            self.sound,
            self.tr("Until somebody acts; Ctrl+M silences it for five minutes. It always shows."),
        )
        column.addLayout(fields)
        return frame

    def _copies_card(self) -> QWidget:
        frame, column = card(section(self.tr("Where copies go")))
        fields = form()
        add_row(
            fields,
            self.tr("Backups"),
            self.backup_dir,
            self.tr("Best on another disk. Without one they lie beside the station's file."),
        )
        add_row(
            fields,
            self.tr("Last backup"),
            self.back_up,
            self.tr(
                "Made every ten minutes when something was entered, when an incident or a response "
                "opens or closes, and when the window is closed; each is read back and verified."
            ),
        )
        add_row(
            fields,
            self.tr("Second path"),
            self.second_path,
            self.tr(
                "Every entry is also written there before it counts as saved: a stick or another "
                "disk. From the next start on."
            ),
        )
        column.addLayout(fields)
        return frame

    def _connect(self) -> None:
        self.theme.currentIndexChanged.connect(self._take)
        self.font_scale.currentIndexChanged.connect(self._take)
        self.language.currentIndexChanged.connect(self._take)
        self.sound.toggled.connect(self._take)
        self.night_from.editingFinished.connect(self._take)
        self.night_to.editingFinished.connect(self._take)
        for field in (self.backup_dir, self.second_path):
            field.choose_button.clicked.connect(lambda _=False, field=field: self._choose(field))
            field.clear_button.clicked.connect(lambda _=False, field=field: self._folder(field, ""))
        self.context.settings.changed.connect(self.refresh)
        self.context.look.changed.connect(self._measure)

    def _take(self) -> None:
        self.context.settings.put(
            replace(
                self.context.settings.value,
                theme=self.theme.currentData(),
                font_scale=self.font_scale.currentData(),
                language=self.language.currentData(),
                night_from=self.night_from.time().toString("HH:mm"),
                night_to=self.night_to.time().toString("HH:mm"),
                backup_dir=self.backup_dir.line.text(),
                second_path=self.second_path.line.text(),
                sound=self.sound.isChecked(),
            )
        )

    def _choose(self, field: FolderField) -> None:
        start = field.line.text() or str(self.context.data_dir)
        found = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), start)
        if found:
            self._folder(field, found)

    def _folder(self, field: FolderField, path: str) -> None:
        field.line.setText(path)
        self._take()
