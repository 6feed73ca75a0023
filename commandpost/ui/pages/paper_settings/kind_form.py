"""How one kind of paper is written, for both lines or for one: every field empty means as usual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.paper_book import LONGEST_HEAD, MOST
from commandpost.domain.paper_frame import PaperSettings, own_settings
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.recipients import split_names
from commandpost.host.text import text
from commandpost.ui.pages.paper_settings.book_form import BookForm
from commandpost.ui.pages.paper_settings.word_table import WordTable
from commandpost.ui.pages.rules_edit.item_form import line, minutes_box
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.names_edit import NamesEdit
from commandpost.usecases.paper_settings import fixed_words

if TYPE_CHECKING:
    from commandpost.domain.station import StationProfile
    from commandpost.ui.look import Look
    from commandpost.usecases.views.places import Hint

NAMES = 60


class KindForm(BookForm):
    """Head, addressees, people, limit, number, fixed words; grey is what stands without them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.head = line(LONGEST_HEAD + 20)
        self.recipients, self.copies_to = NamesEdit(""), NamesEdit("")
        self.checker, self.signer = HintEdit(), HintEdit()
        self.may_sign = line()
        self.at_most = minutes_box(MOST, self.tr("no limit"))
        self.at_most.setSingleStep(100)
        self.number = line(NAMES)
        self.words = WordTable(look)
        self._arrange()
        self.words.edited.connect(self.tell)

    def offer(self, people: tuple[Hint, ...]) -> None:
        """These people may be named."""
        self.checker.set_hints(people)
        self.signer.set_hints(people)

    def resolve(self) -> None:
        """Initials become the names they mean."""
        self.checker.resolve()
        self.signer.resolve()

    def usual(self, station: StationProfile, own: PaperSettings) -> None:
        """In grey what stands where nothing is written: the paper's, else the station's."""
        both = own_settings(station.papers, own.paper, "") if own.line else PaperSettings("")
        nobody = self.tr("nobody yet")
        everyone = self.tr("whoever the rules name")
        for field, words in (
            (self.head, both.head or station.head_title),
            (self.checker, both.checker or station.checker or nobody),
            (self.signer, both.signer or station.signer or nobody),
            (self.may_sign, "、".join(both.may_sign or station.may_sign) or nobody),
            (self.recipients, "、".join(both.recipients or station.recipients) or everyone),
            (self.copies_to, "、".join(both.copies_to or station.copies_to) or nobody),
        ):
            field.setPlaceholderText(words)

    def fill(self, item: PaperSettings) -> None:
        """Show a paper's."""
        self._held = item
        kind = KINDS[item.paper]
        self.head.setText(item.head)
        self.recipients.show_names(item.recipients)
        self.copies_to.show_names(item.copies_to)
        self.checker.setText(item.checker)
        self.signer.setText(item.signer)
        self.may_sign.setText("、".join(item.may_sign))
        self.at_most.setValue(item.at_most or 0)
        own_number = bool(kind.number) and not item.line
        self._show_number(own_number)
        self.number.setText(item.number)
        self.number.setPlaceholderText(kind.number.replace("{title}", kind.title))
        for field in (self.head, self.checker, self.signer, self.may_sign, self.number):
            field.setCursorPosition(0)
        self.words.take(fixed_words(item.paper), item.wording)

    def value(self) -> PaperSettings:
        """The settings as they stand here."""
        held: PaperSettings = self._held
        return PaperSettings(
            held.paper,
            held.line,
            head=self.head.text().strip(),
            recipients=self.recipients.names,
            copies_to=self.copies_to.names,
            checker=self.checker.text().strip(),
            signer=self.signer.text().strip(),
            at_most=self.at_most.value() or None,
            wording=self.words.wording,
            number=self.number.text().strip(),
            may_sign=split_names(self.may_sign.text()),
        )

    def measure(self) -> None:
        """Room for whole lines at the present font scale."""
        self.recipients.measure()
        self.copies_to.measure()

    def _show_number(self, wanted: bool) -> None:
        """A line writes the number of its paper, and an incident's report that of the rules."""
        for row in (self._number_row, self._number_row + 1):
            self.layout_rows.setRowVisible(row, wanted)

    def _arrange(self) -> None:
        def words(name: str) -> str:
            said = text(f"paper.setting.{name}")
            return said[:1].upper() + said[1:]

        one = self.tr("One a line; a list of recipients stands as one word.")
        self.add("head", words("head"), self.head)
        self.add("recipients", words("recipients"), self.recipients, one)
        self.add("copies_to", words("copies_to"), self.copies_to)
        self.add("checker", words("checker"), self.checker)
        self.add("signer", words("signer"), self.signer)
        self.add("may_sign", words("may_sign"), self.may_sign)
        self.add("at_most", words("at_most"), self.at_most)
        self._number_row = self.layout_rows.rowCount()
        self.add(
            "number",
            words("number"),
            self.number,
            self.tr(
                "{year} and {number} must stand in it; {prefix} is the issuing word, {bare} the "
                "same without 报."
            ),
        )
        self.add("wording", words("wording"), self.words)
