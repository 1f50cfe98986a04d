# SPDX-License-Identifier: GPL-3.0-or-later
"""Weeks as the charts, the files and the command line show them: split, measured, compared.

Every figure is of one week or of some weeks taken together; shares are never averaged, but
computed from the sums (completion of a month is all held ÷ all planned).
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.record import Felt, WorkoutRecord
from glutetimer.domain.volume import WeekStart, start_of_week, trailing_average

MS_PER_MINUTE = 60_000
GRAM_MS_PER_KG_S = 1_000_000
NO_MUSCLE = ""
# So many weeks, a little over three and twelve years, can be told apart one by one, or by fours.
MOST_SINGLE = 160
MOST_BY_FOUR = 640


class Split(Enum):
    """What one colour of a bar stands for."""

    EXERCISE = "exercise"
    GROUP = "group"
    MUSCLE = "muscle"
    CIRCUIT = "circuit"
    SIDE = "side"

    def key_of(self, catalogue: Catalogue) -> Callable[[str], str]:
        """Return what turns the key that sums are stored under into the key of a colour.

        An exercise counts for its first muscle, so that the colours add up to the whole.
        """
        if self is Split.GROUP:
            return lambda exercise_id: catalogue.group(exercise_id).value
        if self is Split.MUSCLE:
            return lambda exercise_id: _main_muscle(catalogue, exercise_id)
        return lambda key: key


def _main_muscle(catalogue: Catalogue, exercise_id: str) -> str:
    exercise = catalogue.get(exercise_id)
    return exercise.muscles[0].value if exercise and exercise.muscles else NO_MUSCLE


class Metric(Enum):
    """What the height of a bar is.

    Minutes, kg·s, counts, percent, percent, and effort from 1 to 10.
    """

    TENSION = "tension"
    LOAD = "load"
    HOLDS = "holds"
    WORKOUTS = "workouts"
    COMPLETION = "completion"
    DENSITY = "density"
    EFFORT = "effort"

    @property
    def adds_up(self) -> bool:
        """Tell whether the weeks' values may be added; shares and means may not."""
        # By identity: hashing a member costs more than all else that a week's figure takes.
        return self not in (Metric.COMPLETION, Metric.DENSITY, Metric.EFFORT)

    def splits_by(self, split: Split) -> bool:
        """Tell whether a bar can be split so; a workout has many exercises, but one circuit."""
        if self is Metric.WORKOUTS:
            return split is Split.CIRCUIT
        return self.adds_up


@dataclass(frozen=True, slots=True)
class Sums:
    """What some holds come to.

    Attributes:
        held_ms, planned_ms: Milliseconds.
        timed_held_ms: Held in holds that had a planned time; open-ended ones ask for none.
        load_gram_ms: Grams of added weight times milliseconds held.
        holds: Those with any held time.
    """

    held_ms: int = 0
    planned_ms: int = 0
    timed_held_ms: int = 0
    load_gram_ms: int = 0
    holds: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        """Return both together."""
        return Sums(
            self.held_ms + other.held_ms,
            self.planned_ms + other.planned_ms,
            self.timed_held_ms + other.timed_held_ms,
            self.load_gram_ms + other.load_gram_ms,
            self.holds + other.holds,
        )


@dataclass(frozen=True, slots=True)
class WorkoutSums:
    """What some workouts come to.

    Attributes:
        workouts: Those in which anything was held.
        elapsed_ms: Length of those whose length is known; ``elapsed_held_ms``: held in them.
        effort_sum: Sum of the efforts said, 1 to 10 each; ``efforts``: how many.
        felt: How many were felt where, in the order of ``Felt``; ``answers``: how many said so.
    """

    workouts: int = 0
    elapsed_ms: int = 0
    elapsed_held_ms: int = 0
    effort_sum: int = 0
    efforts: int = 0
    felt: tuple[int, ...] = (0,) * len(Felt)
    answers: int = 0

    def __add__(self, other: "WorkoutSums") -> "WorkoutSums":
        """Return both together."""
        return WorkoutSums(
            self.workouts + other.workouts,
            self.elapsed_ms + other.elapsed_ms,
            self.elapsed_held_ms + other.elapsed_held_ms,
            self.effort_sum + other.effort_sum,
            self.efforts + other.efforts,
            tuple(map(int.__add__, self.felt, other.felt)),
            self.answers + other.answers,
        )


NO_SUMS = Sums()
NO_WORKOUTS = WorkoutSums()


def total(several: Collection[Sums]) -> Sums:
    """Return all of them together; many at once take a fraction of adding them one by one."""
    if len(several) == 1:
        return next(iter(several))
    held_ms = planned_ms = timed_held_ms = load_gram_ms = holds = 0
    for one in several:
        held_ms += one.held_ms
        planned_ms += one.planned_ms
        timed_held_ms += one.timed_held_ms
        load_gram_ms += one.load_gram_ms
        holds += one.holds
    return Sums(held_ms, planned_ms, timed_held_ms, load_gram_ms, holds)


def total_done(several: Collection[WorkoutSums]) -> WorkoutSums:
    """Return all of them together, likewise."""
    if len(several) == 1:
        return next(iter(several))
    workouts = elapsed_ms = elapsed_held_ms = effort_sum = efforts = answers = 0
    felt = no_felt = NO_WORKOUTS.felt
    for one in several:
        workouts += one.workouts
        elapsed_ms += one.elapsed_ms
        elapsed_held_ms += one.elapsed_held_ms
        effort_sum += one.effort_sum
        efforts += one.efforts
        answers += one.answers
        if one.felt != no_felt:
            felt = tuple(map(int.__add__, felt, one.felt))
    return WorkoutSums(workouts, elapsed_ms, elapsed_held_ms, effort_sum, efforts, felt, answers)


@dataclass(frozen=True, slots=True)
class Week:
    """One week, which may be empty; or several taken together, named by the first.

    Attributes:
        start: Its first day.
        sums: All of its holds.
        parts: The same, split.
        done: All of its workouts.
        by_circuit: The number of workouts by the circuit's id.
        count: How many weeks it is.
    """

    start: date
    sums: Sums = NO_SUMS
    parts: Mapping[str, Sums] = field(default_factory=dict)
    done: WorkoutSums = NO_WORKOUTS
    by_circuit: Mapping[str, int] = field(default_factory=dict)
    count: int = 1

    @property
    def end(self) -> date:
        """Return its last day."""
        return self.start + timedelta(days=7 * self.count - 1)

    def value(self, metric: Metric) -> float | None:
        """Return the figure of the week; None for a share or mean of nothing."""
        if metric.adds_up:
            return (
                float(self.done.workouts) if metric is Metric.WORKOUTS else _of(metric, self.sums)
            )
        one, of = {
            Metric.COMPLETION: (100 * self.sums.timed_held_ms, self.sums.planned_ms),
            Metric.DENSITY: (100 * self.done.elapsed_held_ms, self.done.elapsed_ms),
            Metric.EFFORT: (self.done.effort_sum, self.done.efforts),
        }[metric]
        return one / of if of else None

    def values(self, metric: Metric) -> list[tuple[str, float]]:
        """Return the colours of a figure that adds up, each with its share."""
        if metric is Metric.WORKOUTS:
            return [(key, float(count)) for key, count in self.by_circuit.items()]
        if metric is Metric.TENSION:
            return [(key, sums.held_ms / MS_PER_MINUTE) for key, sums in self.parts.items()]
        return [(key, _of(metric, sums)) for key, sums in self.parts.items()]

    def part(self, metric: Metric, key: str) -> float:
        """Return the share of one colour in a figure that adds up."""
        if metric is Metric.WORKOUTS:
            return float(self.by_circuit.get(key, 0))
        return _of(metric, self.parts.get(key, NO_SUMS))


def _of(metric: Metric, sums: Sums) -> float:
    if metric is Metric.TENSION:
        return sums.held_ms / MS_PER_MINUTE
    if metric is Metric.LOAD:
        return sums.load_gram_ms / GRAM_MS_PER_KG_S
    return float(sums.holds)


def weeks_of(
    parts: Iterable[tuple[date, str, Sums]],
    workouts: Iterable[tuple[date, str, WorkoutSums]],
    first: date,
    last: date,
    week_start: WeekStart,
    key_of: Callable[[str], str] = lambda key: key,
    each: int = 1,
) -> list[Week]:
    """Return all weeks from that of ``first`` to that of ``last``, oldest first, zeros included.

    Args:
        parts: First day of a week, stored key, and sums; one pair of day and key at most once.
        workouts: First day of a week, id of a circuit, and sums, likewise.
        first: Any day of the first week.
        last: Any day of the last week.
        week_start: The first day of a week.
        key_of: Turns stored keys into those of the colours.
        each: How many weeks are taken together, counted from the first; days are their first days.
    """
    by_week: dict[date, dict[str, Sums]] = {}
    for start, stored, sums in parts:
        mine, key = by_week.setdefault(start, {}), key_of(stored)
        mine[key] = mine[key] + sums if key in mine else sums
    done: dict[date, dict[str, WorkoutSums]] = {}
    for start, circuit_id, of_circuit in workouts:
        done.setdefault(start, {})[circuit_id] = of_circuit
    begin = start_of_week(first, week_start)
    starts = [begin + timedelta(n) for n in range(0, (last - begin).days + 1, 7 * each)]
    return [_week(start, by_week.get(start, {}), done.get(start, {}), each) for start in starts]


def _week(
    start: date, parts: Mapping[str, Sums], done: Mapping[str, WorkoutSums], count: int
) -> Week:
    if not parts and not done:
        return Week(start, count=count)
    return Week(
        start,
        total(parts.values()),
        parts,
        total_done(done.values()),
        {key: sums.workouts for key, sums in done.items() if sums.workouts},
        count,
    )


def weeks_each(weeks: float) -> int:
    """Return how many weeks to take together where so many are looked at: 1, 4 or 13."""
    return 1 if weeks <= MOST_SINGLE else 4 if weeks <= MOST_BY_FOUR else 13


def together(weeks: Sequence[Week]) -> Week:
    """Return some weeks as if they were one, without their parts.

    Raises:
        ValueError: If there are none.
    """
    if not weeks:
        raise ValueError("no weeks to take together")
    return Week(
        weeks[0].start,
        total([week.sums for week in weeks]),
        done=total_done([week.done for week in weeks]),
    )


def averages(weeks: Sequence[Week], metric: Metric, span: int = 4) -> list[float | None]:
    """Return for each week the figure of it and the ``span - 1`` before it, a week's worth.

    None where fewer weeks exist, or for a share or mean of nothing.
    """
    if metric.adds_up:
        return trailing_average([week.value(metric) or 0.0 for week in weeks], span)
    return [
        together(weeks[end - span : end]).value(metric) if end >= span else None
        for end in range(1, len(weeks) + 1)
    ]


@dataclass(frozen=True, slots=True)
class WorkoutFigures:
    """A workout with what its holds come to."""

    record: WorkoutRecord
    held_ms: int
    planned_ms: int
    holds: int


@dataclass(frozen=True, slots=True)
class WorkoutSearch:
    """Which workouts are wanted.

    Attributes:
        words: All of them must be found, each in the circuit's name, the note, or an exercise.
        exercises: For each word, the ids of the exercises that it names.
        circuit_id: Of this circuit only; empty for all.
        first, last: The oldest and the newest local date.
        at_most: Only so many of the newest; 0 for all.
    """

    words: tuple[str, ...] = ()
    exercises: tuple[tuple[str, ...], ...] = ()
    circuit_id: str = ""
    first: date = date.min
    last: date = date.max
    at_most: int = 0

    @classmethod
    def of(
        cls,
        text: str,
        catalogue: Catalogue,
        circuit_id: str = "",
        first: date = date.min,
        last: date = date.max,
    ) -> "WorkoutSearch":
        """Return the search for what somebody typed."""
        words = tuple(text.split())
        exercises = tuple(
            tuple(one.id for one in catalogue if word.casefold() in one.name.casefold())
            for word in words
        )
        return cls(words, exercises, circuit_id, first, last)
