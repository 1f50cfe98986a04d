# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of another program's history, made into workouts and holds.

The ids are made from what the rows say, so that a row that comes again has the same id again,
also in an export that has grown since. What such a file does not say is set so: what was planned
is what was held, a time without a zone is one on the clock of this machine, and a weight without
a unit is in kilograms.
"""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from hashlib import blake2b
from operator import itemgetter

from glutetimer.domain.circuit import MAX_LENGTH_MS, MAX_NAME_LENGTH, NO_LOAD, Load
from glutetimer.domain.durations import parse_ms
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side, Sides, exercise_id_of
from glutetimer.domain.ids import uuid7
from glutetimer.domain.import_report import ImportedWorkout
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.domain.said import message_of, said
from glutetimer.exchange.content import OVERFLOW, Refusal
from glutetimer.exchange.dates import in_this_zone, moment, read_moment
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import FieldError, clean_text, named

MAX_WORKOUTS = 50_000
NOON = timedelta(hours=12)
REPETITIONS = said("counted in repetitions, without a time")
REST = said("a rest, whose time is no work")
DISTANCE = said("a distance was covered, which is no hold")
_MS_A_DAY = 86_400_000
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_HASHER = blake2b(digest_size=10, person=b"glutetimer")
_MAX_NOTE = 2_000
_LONGEST_TEXT = 5_000
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,20})?(?:[eE][+-]?\d{1,2})?")
_GRAMS = {"kg": 1_000.0, "kgs": 1_000.0, "": 1_000.0, "lb": 453.59237, "lbs": 453.59237}


class NoHoldError(Exception):
    """A row holds nothing that was held; the message says why, the same for all such rows.

    Attributes:
        workout: What tells the workout that the row is work of, see ``Diary.page``; else empty.
    """

    def __init__(self, reason: str, workout: str = "") -> None:
        super().__init__(reason)
        self.workout = workout


class Cells:
    """One row of a table; columns that are missing read as empty."""

    __slots__ = ("_row", "line")

    def __init__(self, row: Mapping[str, str], line: int) -> None:
        self._row = row
        self.line = line

    @property
    def place(self) -> str:
        """Return where it stands."""
        return f"line {self.line}"

    def check(self) -> None:
        """Check that every cell has a column; an unquoted decimal comma shifts them.

        Raises:
            FieldError: If one has none.
        """
        if self._row.get(OVERFLOW):
            raise FieldError(self.place, said("it has more cells than the table has columns"))

    def text(self, column: str) -> str:
        """Return a cell in one line."""
        cell = self._row.get(column)
        return _in_one_line(cell) if cell else ""

    def raw(self, column: str) -> str:
        """Return a cell as it is."""
        return self._row.get(column, "")

    def first(self, *columns: str) -> str:
        """Return the first of some cells that is not empty."""
        for column in columns:
            cell = self._row.get(column)
            text = cell and _in_one_line(cell)
            if text:
                return text
        return ""

    def number(self, *columns: str) -> float:
        """Return the first number of some cells, 0 where all are empty; a decimal comma counts.

        Raises:
            FieldError: If it is none.
        """
        row = self._row
        for column in columns:
            cell = row.get(column)
            if cell and (text := _in_one_line(cell)):
                number = _number(text)
                if number is None:
                    raise FieldError(
                        self.place, said("expected a number, found {value}", value=named(text))
                    )
                return number
        return 0.0

    def duration_ms(self, column: str) -> int:
        """Return a time such as "1:30", "2h 5m" or "45" in milliseconds, 0 for an empty cell.

        Raises:
            FieldError: If it is none.
        """
        text = self.text(column)
        try:
            return parse_ms(text) if text else 0
        except ValueError:
            raise FieldError(
                self.place, said("“{value}” is no duration", value=text[:40])
            ) from None

    def moment(self, column: str, order: str = "") -> datetime:
        """Return when it was, see ``dates.moment``; UTC is told on the clock of this machine."""
        text = self.text(column)
        if not text:
            raise FieldError(self.place, said("the date is missing"))
        try:
            at = read_moment(text, order)
        except ValueError:
            at = moment(text, self.place, order)
        return at.astimezone() if at.tzinfo is UTC else at

    def effort(self, column: str) -> int | None:
        """Return an effort of 1 to 10 as one of 1 to 5; None if it is not said, or no such one."""
        try:
            effort = self.number(column)
        except FieldError:
            return None
        return math.ceil(effort / 2) if 1 <= effort <= 10 else None

    def load(self, weight: float, unit: str) -> Load:
        """Return a weight as a load; see ``load_of``."""
        return load_of(weight, unit, self.place)


def load_of(weight: float, unit: str, place: str) -> Load:
    """Return a weight as a load; 0 and less is none.

    Raises:
        FieldError: If the unit is unknown, or the weight is none that anybody lifts.
    """
    grams_each = _GRAMS.get(unit.strip().lower())
    if grams_each is None:
        raise FieldError(place, said("{unit} is no unit of weight known here", unit=named(unit)))
    try:
        return Load(round(weight * grams_each)) if weight > 0 else NO_LOAD
    except (ValueError, OverflowError):
        raise FieldError(
            place, said("the weight {weight:g} is out of range", weight=weight)
        ) from None


@dataclass(slots=True)
class _Held:
    """A hold that was read; its place among the others is known once all are."""

    name: str
    exercise_id: str
    side: Side
    held_ms: int
    load: Load
    effort: int | None
    ended_at: datetime | None


@dataclass(slots=True)
class Page:
    """A workout that is being read."""

    key: str
    name: str
    start: datetime
    elapsed_ms: int = 0
    notes: dict[str, None] = field(default_factory=dict)
    holds: list[_Held] = field(default_factory=list)

    def add_note(self, note: str) -> None:
        """Keep what was said about it, once."""
        if note:
            self.notes[note] = None


class Diary:
    """Collects the workouts of one table."""

    def __init__(self, draft: Draft, program: str) -> None:
        self.draft = draft
        self._program = program
        self._pages: dict[str, Page] = {}
        self._mixed: set[str] = set()
        self._names: dict[str, tuple[str, str, Side]] = {}

    def page(self, start: datetime, name: str, key: str) -> Page:
        """Return the workout that a row belongs to; it begins with the earliest of its rows.

        Args:
            start: When the row says that it was.
            name: Of the workout; empty for the name of the program.
            key: What tells it from others of the program, in the same words in every export.

        Raises:
            Refusal: If there are over 50,000.
        """
        page = self._pages.get(key)
        if page is None:
            if len(self._pages) >= MAX_WORKOUTS:
                raise Refusal("", said("there are over {most:,} workouts in it", most=MAX_WORKOUTS))
            page = self._pages[key] = Page(key, name[:MAX_NAME_LENGTH] or self._program, start)
        elif start is not page.start and _instant(start) < _instant(page.start):
            page.start = start
        return page

    def at_noon(self, day: datetime, place: int | str) -> datetime:
        """Return noon of a day whose time is not said, and say so."""
        self.draft.change_row(place, said("without a time of day, so the workout is put at noon"))
        return day + NOON

    def hold(
        self,
        page: Page,
        place: int | str,
        name: str,
        ms: float,
        *,
        side: Side | None = None,
        load: Load = NO_LOAD,
        effort: int | None = None,
        ended_at: datetime | None = None,
    ) -> None:
        """Add one hold.

        Args:
            page: Its workout.
            place: Where it stands, for the report; the number of the line in a table.
            name: Of the exercise, as the file writes it; a side in it counts.
            ms: How long it was held.
            side: None for the side that the name says.
            load: What was carried.
            effort: 1 to 5; None if not said.
            ended_at: When; None if only the workout has a time.

        Raises:
            FieldError: If the name is missing, or the time is not above 0 and up to 24 h.
        """
        if not name:
            raise FieldError(_place(place), said("the name of the exercise is missing"))
        if not 0 < ms <= MAX_LENGTH_MS:
            raise FieldError(
                _place(place), said("{seconds:g} s: a hold lasts up to 24 hours", seconds=ms / 1000)
            )
        written, exercise_id, side_of_name = self._names.get(name) or self._match(name, place)
        held_ms = round(ms) or 1
        page.holds.append(
            _Held(written, exercise_id, side or side_of_name, held_ms, load, effort, ended_at)
        )

    def _match(self, name: str, place: int | str) -> tuple[str, str, Side]:
        match = self.draft.match(name, _place(place))
        found = match.name, match.exercise_id, _SIDES.get(match.sides, Side.BOTH)
        if match.name == name:  # else it is said each time that the name was cut
            self._names[name] = found
        return found

    def leave_out(self, place: int | str, reason: NoHoldError) -> None:
        """Count a row that is no hold; the length of its workout is then not that of its holds."""
        self._mixed.add(reason.workout)
        self.draft.leave_out_row(place, message_of(reason))

    def close(self) -> None:
        """Hand all workouts to the draft."""
        for page in self._pages.values():
            if page.key in self._mixed:
                page.elapsed_ms = 0
            if page.holds:
                self.draft.add_workout(_workout(page, self._program))


def _place(place: int | str) -> str:
    return place if isinstance(place, str) else f"line {place}"


_SIDES: dict[Sides | None, Side] = {Sides.LEFT: Side.LEFT, Sides.RIGHT: Side.RIGHT}


def made_id(day: date, *parts: object) -> str:
    """Return an id that is always the same for the same parts, a UUIDv7 of midnight of the day.

    So the ids of one time lie together in the database, which makes it five times as fast.
    """
    return _id_of(_midnight_ms(day), "\n".join(map(str, parts)))


def _midnight_ms(day: date) -> int:
    return (day.toordinal() - _EPOCH_DAY) * _MS_A_DAY


def _id_of(unix_ms: int, text: str) -> str:
    hasher = _HASHER.copy()  # half the time of a new one
    hasher.update(text.encode(errors="replace"))
    return uuid7(unix_ms, int.from_bytes(hasher.digest()) % 2**74)


@lru_cache(10_000)
def _in_one_line(cell: str) -> str:
    return clean_text(cell[:_LONGEST_TEXT])


@lru_cache(10_000)
def _number(text: str) -> float | None:
    """Return a number; None if it is none."""
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def _instant(at: datetime) -> float:
    return in_this_zone(at).timestamp()


def _workout(page: Page, program: str) -> ImportedWorkout:
    start = in_this_zone(page.start)
    elapsed_ms = page.elapsed_ms if 0 < page.elapsed_ms <= MAX_LENGTH_MS else 0
    day = (page.start.astimezone(UTC) if page.start.tzinfo else page.start).date()
    workout_id = made_id(day, program, page.key)
    record = WorkoutRecord(
        id=workout_id,
        circuit_id=f"import-{exercise_id_of(page.name)}",
        circuit_name=page.name,
        started_at=start,
        local_date=page.start.date(),
        planned_ms=sum(held.held_ms for held in page.holds),
        status=WorkoutStatus.FINISHED,
        elapsed_ms=elapsed_ms,
        ended_at=start + timedelta(milliseconds=elapsed_ms) if elapsed_ms else None,
        note="\n".join(page.notes)[:_MAX_NOTE],
    )
    holds = _holds(_in_order(page.holds), workout_id, day)
    return ImportedWorkout(record, tuple(holds))


def _in_order(holds: list[_Held]) -> list[_Held]:
    """Return the holds as they were done, where each has its time; else as they stand."""
    timed = [(_instant(held.ended_at), held) for held in holds if held.ended_at]
    return (
        [held for _, held in sorted(timed, key=itemgetter(0))]
        if len(timed) == len(holds)
        else holds
    )


def _holds(holds: Iterable[_Held], workout_id: str, day: date) -> Iterable[HoldRecord]:
    midnight_ms = _midnight_ms(day)
    alike: dict[str, int] = {}
    sets: dict[tuple[str, str], int] = {}
    steps: dict[str, int] = {}
    for index, held in enumerate(holds):
        # To look up an enum, or its value, takes as long as all the rest.
        exercise_id, side, held_ms = held.exercise_id, held.side._value_, held.held_ms
        key = f"{workout_id}\n{held.name}\n{side}\n{held_ms}"
        alike[key] = number = alike.get(key, 0) + 1
        sets[exercise_id, side] = set_number = sets.get((exercise_id, side), 0) + 1
        yield HoldRecord(  # by position, which takes two thirds of the time
            _id_of(midnight_ms, f"{key}\n{number}"),
            workout_id,
            index,
            1,  # attempt
            exercise_id,
            held.side,
            0,  # block
            steps.setdefault(exercise_id, len(steps)),
            1,  # round
            set_number,
            1,  # repeat
            held_ms,
            held_ms,
            Outcome.DONE,
            held.load,
            in_this_zone(held.ended_at) if held.ended_at else None,
            held.effort,
        )
