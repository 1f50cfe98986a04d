# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the voice: every phrase that is spoken, as whole templates to be translated."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from glutetimer.domain.announcement_kind import AnnouncementKind
from glutetimer.domain.announcements import Announcement, When
from glutetimer.domain.exercise import Catalogue, Mode, Side


class Translate(Protocol):
    """Turns English text into the language spoken, as Qt's ``translate`` does."""

    def __call__(self, context: str, text: str, comment: str = "", count: int = -1, /) -> str:
        """Return the text of a context in that language, ``%n`` replaced by the count."""


def untranslated(_context: str, text: str, _comment: str = "", count: int = -1) -> str:
    """Return the text in English, as Qt's ``translate`` does when it knows no other language."""
    return text.replace("%n", str(count))


_ROMAN = {"II": "2", "III": "3", "IV": "4"}


def sample_words(translate: Translate = untranslated) -> str:
    """Return the sentence that lets the voice be tested."""
    return translate("speech", "You can hear me. Glute bridge, left side.")


Wording: TypeAlias = Callable[[Announcement], tuple[str, ...]]


class LengthWords:
    """Words a length of time, as it is spoken."""

    def __init__(self, translate: Translate = untranslated) -> None:
        """Take the function that turns English text into the language spoken."""
        self.translate = translate

    def rough(self, duration_ms: int) -> str:
        """Return a length in words, in whole minutes from 90 seconds on."""
        if duration_ms < 90_000:
            return self.exact(duration_ms)
        return self.exact((duration_ms + 30_000) // 60_000 * 60_000)

    def exact(self, duration_ms: int) -> str:
        """Return a length in words: "45 seconds", "1 minute 30 seconds", "1 hour 5 minutes"."""
        minutes, seconds = divmod((duration_ms + 500) // 1000, 60)
        hours, minutes = divmod(minutes, 60)
        parts = [self._hours(hours)] if hours else []
        parts += [self._minutes(minutes)] if minutes else []
        parts += [self._seconds(seconds)] if seconds or not parts else []
        if len(parts) == 1:
            return parts[0]
        return self.translate(
            "speech", "{larger} {smaller}", "a length: 1 minute 30 seconds"
        ).format(larger=parts[0], smaller=parts[1])

    def _hours(self, count: int) -> str:
        if count == 1:
            return self.translate("speech", "1 hour")
        return self.translate("speech", "%n hours", "", count)

    def _minutes(self, count: int) -> str:
        if count == 1:
            return self.translate("speech", "1 minute")
        return self.translate("speech", "%n minutes", "", count)

    def _seconds(self, count: int) -> str:
        if count == 1:
            return self.translate("speech", "1 second")
        return self.translate("speech", "%n seconds", "", count)


class SpeechWords:
    """Words an announcement, from long to short.

    A call returns no words where there is nothing to say, as for an exercise without a cue.
    """

    def __init__(
        self, catalogue: Catalogue, circuit_name: str, translate: Translate = untranslated
    ) -> None:
        """Take the names to speak.

        Args:
            catalogue: The names of the exercises, and their cues.
            circuit_name: What the workout is called.
            translate: Turns (context, English text, comment, count) into the language spoken.
        """
        self._catalogue = catalogue
        self._circuit_name = circuit_name
        self.translate = translate
        self._lengths = LengthWords(translate)
        self._by_kind: dict[AnnouncementKind, Wording] = {
            AnnouncementKind.STARTED: self._started,
            AnnouncementKind.EXERCISE: self._exercise,
            AnnouncementKind.HOLD: self._hold,
            AnnouncementKind.REPEAT: self._repeat,
            AnnouncementKind.CUE: self._cue,
            AnnouncementKind.HALFWAY: self._halfway,
            AnnouncementKind.TEN_SECONDS: self._ten_seconds,
            AnnouncementKind.ELAPSED: self._elapsed,
            AnnouncementKind.BREATHE: self._breathe,
            AnnouncementKind.REST: self._rest,
            AnnouncementKind.SWITCH: self._switch,
            AnnouncementKind.ROUND: self._round,
            AnnouncementKind.LAST_ROUND: self._last_round,
            AnnouncementKind.PAUSED: self._paused,
            AnnouncementKind.RESUMED: self._resumed,
            AnnouncementKind.FINISHED: self._finished,
        }

    def __call__(self, announcement: Announcement) -> tuple[str, ...]:
        """Return the wordings of an announcement, each once."""
        return tuple(dict.fromkeys(self._by_kind[announcement.kind](announcement)))

    # --------------------------------------------------------------------------- what happens

    def _started(self, announcement: Announcement) -> tuple[str, ...]:
        name = self._circuit_name
        if not announcement.duration_ms:
            return (f"{name}.",)
        length = self._lengths.rough(announcement.duration_ms)
        both = self.translate("speech", "{circuit}. {length} in all.")
        brief = self.translate("speech", "{length} in all.").format(length=length)
        return both.format(circuit=name, length=length), brief

    def _hold(self, announcement: Announcement) -> tuple[str, ...]:
        known = self._catalogue.get(announcement.exercise_id)
        if known and known.mode is Mode.MOVING:
            word = self.translate("speech", "Go.")
        elif known and known.mode is Mode.STRETCH:
            word = self.translate("speech", "Ease in.")
        else:
            word = self.translate("speech", "Hold.")
        if announcement.of <= 1:
            return (word,)
        return f"{word} {self._repeat(announcement)[0]}", word

    def _repeat(self, announcement: Announcement) -> tuple[str, ...]:
        number, of = announcement.number, announcement.of
        if number == of:
            return (self.translate("speech", "Last one."),)
        return (self.translate("speech", "{number} of {of}.").format(number=number, of=of),)

    def _cue(self, announcement: Announcement) -> tuple[str, ...]:
        known = self._catalogue.get(announcement.exercise_id)
        cue = announcement.cue or (known.cue if known else "")
        return (f"{cue[:1].upper()}{cue[1:]}.",) if cue else ()

    def _halfway(self, _: Announcement) -> tuple[str, ...]:
        return self.translate("speech", "Halfway."), self.translate("speech", "Half.")

    def _ten_seconds(self, _: Announcement) -> tuple[str, ...]:
        return self.translate("speech", "Ten seconds."), self.translate("speech", "Ten.")

    def _elapsed(self, announcement: Announcement) -> tuple[str, ...]:
        return (f"{self._lengths.exact(announcement.duration_ms)}.",)

    def _breathe(self, _: Announcement) -> tuple[str, ...]:
        return self.translate("speech", "Keep breathing."), self.translate("speech", "Breathe.")

    def _rest(self, announcement: Announcement) -> tuple[str, ...]:
        if announcement.relaxes:
            return (self.translate("speech", "Relax."),)
        length = self._lengths.exact(announcement.duration_ms)
        timed = self.translate("speech", "Rest. {length}.").format(length=length)
        return timed, self.translate("speech", "Rest.")

    def _paused(self, _: Announcement) -> tuple[str, ...]:
        return (self.translate("speech", "Paused."),)

    def _resumed(self, announcement: Announcement) -> tuple[str, ...]:
        alone = self.translate("speech", "Going on.")
        if not announcement.exercise_id:
            return (alone,)
        what = self._what(announcement)
        return self.translate("speech", "Going on: {exercise}.").format(exercise=what), alone

    def _finished(self, announcement: Announcement) -> tuple[str, ...]:
        alone = self.translate("speech", "Finished.")
        if not announcement.duration_ms:
            return (alone,)
        length = self._lengths.exact(announcement.duration_ms)
        return self.translate("speech", "Finished. {length} held.").format(length=length), alone

    # -------------------------------------------------------------------- exercises and sides

    def _exercise(self, announcement: Announcement) -> tuple[str, ...]:
        what = self._what(announcement)
        bare = [f"{what}.", f"{self._what(announcement, brief=True)}."]
        if announcement.same_exercise and announcement.side is not Side.BOTH:
            bare += self._side_alone(announcement.side)
        if announcement.when is When.NOW:
            return tuple(bare)
        if announcement.same_length:
            named = self.translate("speech", "Next: {exercise}.")
            return named.format(exercise=what), *bare
        if announcement.when is When.FIRST:
            timed = self.translate("speech", "First: {exercise}. {length}.")
            named = self.translate("speech", "First: {exercise}.")
        else:
            timed = self.translate("speech", "Next: {exercise}. {length}.")
            named = self.translate("speech", "Next: {exercise}.")
        length = self._hold_length(announcement)
        return timed.format(exercise=what, length=length), named.format(exercise=what), *bare

    def _switch(self, announcement: Announcement) -> tuple[str, ...]:
        side = self._side(announcement.side, brief=False)
        return (
            self.translate("speech", "Switch sides: {side}.").format(side=side),
            self.translate("speech", "Switch: {side}.").format(side=side),
            *self._side_alone(announcement.side),
        )

    def _what(self, announcement: Announcement, *, brief: bool = False) -> str:
        name = _spoken(self._catalogue.name(announcement.exercise_id))
        if announcement.side is Side.BOTH:
            return name
        side = self._side(announcement.side, brief=brief)
        return self.translate("speech", "{exercise}, {side}").format(exercise=name, side=side)

    def _side(self, side: Side, *, brief: bool) -> str:
        if side is Side.LEFT:
            long, short = self.translate("speech", "left side"), self.translate("speech", "left")
        else:
            long, short = self.translate("speech", "right side"), self.translate("speech", "right")
        return short if brief else long

    def _side_alone(self, side: Side) -> tuple[str, ...]:
        if side is Side.LEFT:
            return self.translate("speech", "Left side."), self.translate("speech", "Left.")
        return self.translate("speech", "Right side."), self.translate("speech", "Right.")

    def _round(self, announcement: Announcement) -> tuple[str, ...]:
        number, of = announcement.number, announcement.of
        if announcement.counts_sets and number == 1:
            return (self.translate("speech", "%n sets.", "", of),)
        if announcement.counts_sets:
            long = self.translate("speech", "Set {number} of {of}.")
            short = self.translate("speech", "Set {number}.")
        else:
            long = self.translate("speech", "Round {number} of {of}.")
            short = self.translate("speech", "Round {number}.")
        return long.format(number=number, of=of), short.format(number=number)

    def _last_round(self, announcement: Announcement) -> tuple[str, ...]:
        if announcement.counts_sets:
            return (self.translate("speech", "Last set."),)
        return (self.translate("speech", "Last round."),)

    def _hold_length(self, announcement: Announcement) -> str:
        if announcement.open_ended:
            return self.translate("speech", "As long as you can")
        length = self._lengths.exact(announcement.duration_ms)
        if announcement.repeats == 1:
            return length
        return self.translate("speech", "{count} times {length}").format(
            count=announcement.repeats, length=length
        )


def _spoken(name: str) -> str:
    """Return a name as it is spoken: "Warrior 2" for "Warrior II"."""
    return " ".join(_ROMAN.get(word, word) for word in name.split(" "))
