# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said when: nothing meets a cue, nothing important is missing."""

import zlib
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.announcement_kind import ALL_ANNOUNCEMENTS, AnnouncementKind
from glutetimer.domain.announcements import Announcement, When
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.cues import CueKind, timeline_cues
from glutetimer.domain.exercise import Side, Sides
from glutetimer.domain.speech import PlacedUtterance, Voicing, plan_timeline
from glutetimer.domain.timeline import Interval, IntervalKind, Timeline, expand
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.shipped import load_shipped_circuits
from glutetimer.speech_words import SpeechWords

CATALOGUE = load_catalogue()
CUE_MS = {kind: 300 + 25 * place for place, kind in enumerate(CueKind)}
CUE_MS.update({CueKind.COUNTDOWN_3: 100, CueKind.COUNTDOWN_2: 100, CueKind.COUNTDOWN_1: 100})
TICKS = (CueKind.COUNTDOWN_3, CueKind.COUNTDOWN_2, CueKind.COUNTDOWN_1)
GAP_MS = 150

# ------------------------------------------------------------------------------- random circuits

_ms = st.integers(0, 40_000)
_steps = st.builds(
    Step,
    st.sampled_from(["glute-bridge", "side-plank", "clamshell", "sit-to-stand", "own-hold"]),
    st.one_of(st.integers(1_000, 90_000), st.sampled_from([5_000, 20_000, 45_000, 120_000])),
    st.integers(1, 3),
    st.tuples(st.integers(1, 3)),
    _ms,
    st.sampled_from(Sides),
    _ms,
    st.one_of(_ms, st.sampled_from([15_000, 30_000, 90_000])),
)
_blocks = st.builds(
    lambda steps, rounds, round_rest_ms: Block(tuple(steps), "", rounds, round_rest_ms),
    st.lists(_steps, min_size=1, max_size=3),
    st.integers(1, 3),
    _ms,
)
circuits = st.builds(
    lambda blocks: Circuit("own", "My circuit", tuple(blocks)),
    st.lists(_blocks, min_size=1, max_size=2),
)
timelines = st.builds(expand, circuits, st.sampled_from([0, 3_000, 10_000, 60_000]))
paces = st.sampled_from([15, 45, 70, 120, 300])


def voicing(
    pace: int = 62, kinds: frozenset[AnnouncementKind] = ALL_ANNOUNCEMENTS, *, gaps: bool = False
) -> Voicing:
    """Return a voice that takes ``pace`` ms a letter; with gaps, some texts can't be spoken."""

    def duration_of(text: str) -> int | None:
        if gaps and zlib.crc32(text.encode()) % 4 == 0:
            return None
        return 200 + pace * len(text)

    return Voicing(kinds, SpeechWords(CATALOGUE, "My circuit"), duration_of, CUE_MS.__getitem__)


def closed(timeline: Timeline) -> Iterator[tuple[int, int]]:
    """Yield when a voice must be silent: in every cue, and from first tick to the end."""
    ends = {interval.end_ms for interval in timeline}
    for cue in timeline_cues(timeline):
        end_ms = cue.at_ms + CUE_MS[cue.kind]
        if cue.kind in TICKS:
            end_ms = min(end for end in ends if end > cue.at_ms)
        yield cue.at_ms, end_ms


def room_before(timeline: Timeline, hold: Interval) -> int:
    """Return the time to speak in the pause before a hold, without the gap after the cue."""
    if hold.index == 0 or timeline[hold.index - 1].is_hold:
        return 0
    pause = timeline[hold.index - 1]
    spans = list(closed(timeline))
    begin_ms = max(end for at, end in spans if at <= pause.start_ms)
    end_ms = min([at for at, _ in spans if at > pause.start_ms], default=pause.end_ms)
    return min(end_ms, pause.end_ms) - GAP_MS - begin_ms - 120


@given(timelines, paces, st.booleans())
def test_no_utterance_meets_another_or_a_cue(timeline: Timeline, pace: int, gaps: bool) -> None:
    """Whatever the circuit and the voice, a voice never talks over anything."""
    spoken = plan_timeline(timeline, voicing(pace, gaps=gaps))
    for former, latter in pairwise(spoken):
        assert former.end_ms < latter.at_ms
    for at_ms, end_ms in closed(timeline):
        meeting = [u for u in spoken if u.at_ms < end_ms and at_ms < u.end_ms + GAP_MS]
        assert meeting == []


@given(timelines, paces)
def test_every_utterance_stays_in_its_interval(timeline: Timeline, pace: int) -> None:
    """What is said in a rest is over before the rest is."""
    for utterance in plan_timeline(timeline, voicing(pace)):
        if utterance.index < len(timeline):
            interval = timeline[utterance.index]
            assert interval.start_ms < utterance.at_ms
            assert utterance.end_ms < interval.end_ms


@given(timelines, paces)
def test_every_hold_is_named_where_there_is_room(timeline: Timeline, pace: int) -> None:
    """Exercise and side are told before a hold whenever the briefest words for them fit."""
    voice = voicing(pace)
    spoken = plan_timeline(timeline, voice)
    named = {utterance.names for utterance in spoken}
    for hold in timeline.holds:
        after_switch = timeline[hold.index - 1].kind is IntervalKind.SWITCH
        kind = AnnouncementKind.SWITCH if after_switch and hold.index else AnnouncementKind.EXERCISE
        texts = voice.wordings(Announcement(kind, hold.exercise_id, hold.side))
        shortest_ms = min(voice.duration_of(text) or 0 for text in texts)
        if hold.repeat == 1 and shortest_ms <= room_before(timeline, hold):
            assert hold.index in named


@given(timelines, st.sampled_from(AnnouncementKind))
def test_each_kind_can_be_switched_off(timeline: Timeline, kind: AnnouncementKind) -> None:
    """A kind that the user does not want is never spoken; the others are."""
    without = plan_timeline(timeline, voicing(20, ALL_ANNOUNCEMENTS - {kind}))
    alone = plan_timeline(timeline, voicing(20, frozenset({kind})))
    assert kind not in {utterance.kind for utterance in without}
    assert {utterance.kind for utterance in alone} <= {kind}


# ------------------------------------------------------------------------------------ by example


def said(
    steps: Sequence[Step], pace: int = 62, prepare_ms: int = 10_000, **block: int
) -> list[str]:
    """Return what is said in a circuit of one block, as ``seconds: words``."""
    circuit = Circuit("own", "My circuit", (Block(tuple(steps), **block),))  # type: ignore[arg-type]
    spoken = plan_timeline(expand(circuit, prepare_ms), voicing(pace))
    return [f"{utterance.at_ms / 1000:.1f}: {utterance.text}" for utterance in spoken]


def words(spoken: Sequence[str | PlacedUtterance]) -> list[str]:
    """Return the words alone."""
    return [s.split(": ", 1)[1] if isinstance(s, str) else s.text for s in spoken]


def test_a_whole_circuit_can_be_followed_with_eyes_shut() -> None:
    """Name, length, exercise, side, hold, cue, rest, switch and the end, each in its place."""
    steps = [
        Step("glute-bridge", 25_000, rest_ms=15_000),
        Step("side-plank", 30_000, sides=Sides.LEFT_RIGHT, switch_ms=8_000),
    ]
    assert words(said(steps)) == [
        "My circuit. 2 minutes in all.",
        "First: Glute bridge. 25 seconds.",
        "Hold.",
        "Tuck the pelvis, squeeze.",
        "Halfway.",
        "Rest. 15 seconds.",
        "Next: Side plank, left side. 30 seconds.",
        "Hold.",
        "Hips high, long line.",
        "Halfway.",
        "Ten seconds.",
        "Switch sides: right side.",
        "Hold.",
        "Halfway.",
        "Ten seconds.",
        "Finished. 1 minute 25 seconds held.",
    ]


@pytest.mark.parametrize(
    ("rest_ms", "expected"),
    [
        (20_000, ["Rest. 20 seconds.", "Next: Side plank, left side. 30 seconds."]),
        (7_000, ["Rest.", "Next: Side plank, left side."]),
        (6_000, ["Rest.", "Side plank, left."]),
        (5_500, ["Side plank, left side."]),
        (5_000, ["Side plank, left."]),
    ],
)
def test_a_short_rest_is_told_in_fewer_words(rest_ms: int, expected: list[str]) -> None:
    """The shorter the rest, the fewer words, and the name is what is left."""
    steps = [
        Step("glute-bridge", 10_000, rest_ms=rest_ms),
        Step("side-plank", 30_000, sides=Sides.LEFT),
    ]
    spoken = words(said(steps))
    at = spoken.index(expected[0])
    assert spoken[at : at + len(expected) + 1] == [*expected, "Hold."]


def test_a_name_that_finds_no_room_before_the_hold_is_told_within_it() -> None:
    """In a rest of a breath there is no room for a name; the hold begins with it."""
    steps = [Step("glute-bridge", 20_000, rest_ms=4_800), Step("forearm-plank", 30_000)]
    spoken = words(said(steps))
    at = spoken.index("Rest.")
    assert spoken[at + 1 : at + 3] == ["Hold.", "Forearm plank."]


def test_without_a_pause_the_next_exercise_is_told_at_the_end_of_the_hold() -> None:
    """The last ten seconds of a hold tell what follows at once."""
    steps = [Step("glute-bridge", 30_000), Step("side-plank", 30_000, sides=Sides.LEFT)]
    spoken = words(said(steps, prepare_ms=0))
    assert spoken[:3] == ["My circuit. 1 minute in all.", "Hold.", "Glute bridge."]
    assert spoken[spoken.index("Ten seconds.") + 1] == "Next: Side plank, left side. 30 seconds."


def test_rounds_and_sets_are_counted() -> None:
    """Round two of three, the last round, and sets where there is one round."""
    rounds = words(said([Step("glute-bridge", 20_000, rest_ms=20_000)], rounds=3))
    assert [text for text in rounds if "ound" in text] == [
        "Round 1 of 3.",
        "Round 2 of 3.",
        "Last round.",
    ]
    sets = words(said([Step("glute-bridge", 20_000, sets=3, rest_ms=20_000)]))
    assert [text for text in sets if "et" in text[:8]] == [
        "3 sets.",
        "Set 2 of 3.",
        "Last set.",
    ]
    assert sets.index("First: Glute bridge. 20 seconds.") < sets.index("3 sets.")


def test_the_length_of_the_same_hold_is_not_told_again() -> None:
    """Six sets alike: how long was said once; another length is said."""
    alike = words(said([Step("glute-bridge", 20_000, sets=2, rest_ms=20_000)]))
    assert "Next: Glute bridge." in alike
    other = [Step("glute-bridge", 20_000, rest_ms=20_000), Step("glute-bridge", 30_000)]
    assert "Next: Glute bridge. 30 seconds." in words(said(other))


def test_repeats_are_counted_in_place_of_hold() -> None:
    """In 3 × 10 s the second and third are told by number, the exercise once."""
    spoken = words(said([Step("bird-dog", 10_000, repeats=(3,), relax_ms=3_000)]))
    counted = [text for text in spoken if "of 3" in text or text == "Last one."]
    assert counted == ["Hold. 1 of 3.", "2 of 3.", "Last one."]
    assert sum("Bird dog" in text for text in spoken) == 1


def test_long_holds_remind_to_breathe_and_long_rests_of_what_is_next() -> None:
    """Two minutes at the wall: breathe, apart from all else, and no surprise after the rest."""
    step = Step("wall-squat", 120_000, sets=2, rest_ms=120_000)
    spoken = said([step])
    breaths = [line for line in spoken if "breathing" in line]
    assert [line.split(".")[0] for line in breaths] == ["40", "85", "280", "325"]
    reminders = [line for line in spoken if "Next: Wall squat" in line]
    assert len(reminders) == 2
    assert reminders[1].startswith("235.")


def test_a_long_switch_reminds_of_the_other_side() -> None:
    """After a minute between two tests, nobody has to remember which side is next."""
    step = Step("single-leg-bridge", 20_000, sides=Sides.LEFT_RIGHT, switch_ms=60_000)
    spoken = [line for line in said([step]) if "right" in line]
    assert spoken == [
        "30.6: Switch sides: right side.",
        "75.0: Next: Single-leg bridge, right side.",
    ]


def test_moving_exercises_go_and_do_not_hold() -> None:
    """Nobody holds a sit-to-stand."""
    spoken = words(said([Step("sit-to-stand", 30_000)]))
    assert "Go." in spoken
    assert "Hold." not in spoken


def test_stretches_are_eased_into() -> None:
    """A stretch, or a foam roll, is no effort to hold."""
    spoken = words(said([Step("forward-fold", 30_000)]))
    assert "Ease in." in spoken
    assert "Hold." not in spoken


def test_roman_numbers_are_spoken_as_numbers() -> None:
    """Warrior II is Warrior two, as everybody calls it."""
    assert "First: Warrior 2. 30 seconds." in words(said([Step("warrior-two", 30_000)]))


def test_a_step_s_own_cue_comes_before_that_of_the_exercise() -> None:
    """What the user wrote is what the voice says."""
    spoken = words(said([Step("glute-bridge", 30_000, cue="push the floor away")]))
    assert "Push the floor away." in spoken
    assert "Tuck the pelvis, squeeze." not in spoken


@pytest.mark.parametrize("circuit", load_shipped_circuits(), ids=lambda circuit: circuit.id)
def test_shipped_circuits_name_every_exercise_and_side(circuit: Circuit) -> None:
    """Whoever lies with eyes shut knows what to do in every shipped circuit."""
    timeline = expand(circuit, 10_000)
    spoken = plan_timeline(timeline, voicing())
    named = {utterance.names for utterance in spoken}
    after_open = {hold.index + 1 for hold in timeline.holds if hold.open_ended}
    expected = {h.index for h in timeline.holds if h.repeat == 1 and not h.open_ended}
    assert expected - after_open <= named


# ----------------------------------------------------------------------------------------- words


def wordings(announcement: Announcement) -> tuple[str, ...]:
    """Return the words for an announcement."""
    return SpeechWords(CATALOGUE, "My circuit")(announcement)


@pytest.mark.parametrize(
    ("duration_ms", "expected"),
    [
        (1_000, "1 second."),
        (45_400, "45 seconds."),
        (60_000, "1 minute."),
        (90_000, "1 minute 30 seconds."),
        (3_900_000, "1 hour 5 minutes."),
    ],
)
def test_lengths_are_spoken_as_people_say_them(duration_ms: int, expected: str) -> None:
    """One second, two minutes, an hour and five minutes."""
    assert wordings(Announcement(AnnouncementKind.ELAPSED, duration_ms=duration_ms)) == (expected,)


def test_wordings_go_from_long_to_short() -> None:
    """The last wording is the shortest, whatever is said."""
    for kind in AnnouncementKind:
        for side in Side:
            announcement = Announcement(
                kind, "side-plank", side, When.NEXT, 30_000, 2, 3, same_exercise=True, repeats=2
            )
            texts = wordings(announcement)
            assert texts == tuple(sorted(texts, key=len, reverse=True)), kind


def test_words_can_be_spoken_in_another_language() -> None:
    """Every phrase passes through the translation, with its count."""
    asked: list[tuple[str, str, int]] = []

    def translate(context: str, text: str, comment: str = "", count: int = -1) -> str:
        asked.append((context, text, count))
        return {"Rest. {length}.": "Pause. {length}.", "%n seconds": "%n Sekunden"}.get(
            text, text
        ).replace("%n", str(count))

    rest = Announcement(AnnouncementKind.REST, duration_ms=30_000)
    assert SpeechWords(CATALOGUE, "x", translate)(rest)[0] == "Pause. 30 Sekunden."
    assert ("speech", "%n seconds", 30) in asked


def test_an_exercise_without_a_cue_says_none() -> None:
    """Nothing is said in place of a cue that nobody wrote."""
    assert wordings(Announcement(AnnouncementKind.CUE, "my-own-hold")) == ()
