# SPDX-License-Identifier: GPL-3.0-or-later
"""Make ``assets/extra/free-exercise-db.json`` from the list that free-exercise-db publishes.

Its exercises of force "static" are kept, without their pictures and without those that ship
anyway. What the list does not say, sides and the way the body is carried, is judged from the
words of each exercise.
"""

import argparse
import json
import re
from pathlib import Path
from typing import Any

from glutetimer.domain.exercise import exercise_id_of
from glutetimer.domain.import_report import Certainty
from glutetimer.exchange.catalogue import decode_catalogue, load_catalogue
from glutetimer.exchange.matching import Matcher

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "assets" / "extra" / "free-exercise-db.json"
SOURCE = "free-exercise-db, public domain (Unlicense)"
LICENCE = (
    "From free-exercise-db, https://github.com/yuhonas/free-exercise-db: released into the "
    "public domain under the Unlicense, https://unlicense.org"
)
MUSCLES = {
    "glutes": "gmax",
    "abductors": "gmed",
    "hamstrings": "ham",
    "quadriceps": "quad",
    "abdominals": "core",
    "adductors": "adductor",
    "calves": "calf",
    "lower back": "back",
    "middle back": "back",
    "lats": "back",
    "traps": "upper",
    "neck": "upper",
    "chest": "upper",
    "shoulders": "upper",
    "biceps": "upper",
    "triceps": "upper",
    "forearms": "upper",
}
ONE_SIDE = re.compile(
    r"\b(?:other|opposite|each|one) (?:leg|arm|side|hand|foot|knee|ankle|direction)\b"
    r"|\b(?:switch|alternate|both) sides\b|\brepeat\b[^.]*\b(?:other|opposite)\b"
    r"|\b(?:left|right) (?:leg|arm|side|hand|foot|knee|ankle)\b",
    re.IGNORECASE,
)
POSITIONS = (
    ("supine", r"\bon your back\b|\bface up\b|\bsupine\b|\blie down\b|\blying\b"),
    ("prone", r"\bface down\b|\bstomach\b|\bprone\b|\bbelly\b"),
    ("side_lying", r"\bon your side\b"),
    ("kneeling", r"\bkneel|\ball fours\b|\bhands and knees\b|\bon your knees\b"),
    ("seated", r"\bsit\b|\bseated?\b|\bsitting\b"),
    ("standing", r"\bstand|\bhang\b"),
)
LIKE_ITS_NAME = {"seated": "seated", "lying": "supine", "kneeling": "kneeling"}
ROLLED = re.compile(r"-SMR$")
NAMES = {
    "Adductor": "Adductor roll",
    "IT Band and Glute Stretch": "IT band and glute stretch",
    "Standing Olympic Plate Hand Squeeze": "Standing Olympic plate hand squeeze",
    "Stomach Vacuum": "Stomach vacuum",
}
# Judged by what is done, where the words of the list mislead.
BOTH_SIDES = {"Lower Back-SMR", "Rhomboids-SMR", "Middle Back Stretch", "The Straddle"}
TWO_SIDES = {
    "Calf Stretch Elbows Against Wall",
    "Foot-SMR",
    "Neck-SMR",
    "Seated Hamstring",
    "Side Neck Stretch",
    "Kneeling Forearm Stretch",
}
HELD = {"Superman", "Stomach Vacuum", "One Handed Hang"}


def exercise_of(raw: dict[str, Any]) -> dict[str, Any]:
    """Return one exercise in the form of the catalogue."""
    name = name_of(raw["name"])
    how_to = " ".join(" ".join(raw["instructions"]).split())
    stretch = raw["category"] == "stretching" and raw["name"] not in HELD
    trained = [MUSCLES[muscle] for muscle in (*raw["primaryMuscles"], *raw["secondaryMuscles"])]
    muscles = dict.fromkeys((["flexor"] if "hip flexor" in name.lower() else []) + trained)
    position = position_of(name, how_to)
    return {
        "id": exercise_id_of(re.sub(r"[^\w\s-]", "", name)),
        "name": name,
        "group": group_of(stretch, position),
        "mode": "stretch" if stretch else "hold",
        "sides": sides_of(raw["name"], how_to),
        "muscles": list(muscles),
        "bearing": bearing_of(stretch, position),
        "usual_hold_s": [20, 30] if stretch else [10, 30],
        "position": position,
        "how_to": how_to,
        "cue": "",
        "source": SOURCE,
        "aliases": [raw["name"]] if raw["name"].lower() != name.lower() else [],
        "picture": "",
    }


def name_of(published: str) -> str:
    """Return a name as the catalogue writes names."""
    if published in NAMES:
        return NAMES[published]
    name = ROLLED.sub(" roll", published).replace("/", " and ").replace(" - ", ", ")
    return name[0] + name[1:].lower()


def sides_of(published: str, how_to: str) -> str:
    """Return whether both sides are done at once, or one after the other."""
    if published in BOTH_SIDES:
        return "both"
    one_side = published in TWO_SIDES or ONE_SIDE.search(f"{published}. {how_to}")
    return "left_right" if one_side else "both"


def position_of(name: str, how_to: str) -> str:
    """Return how the body lies, sits or stands: what the name says, else what comes first."""
    for word, position in LIKE_ITS_NAME.items():
        if word in name.lower():
            return position
    found = []
    for position, words in POSITIONS:
        match = re.search(words, how_to, re.IGNORECASE)
        if match:
            found.append((match.start(), position))
    return min(found)[1] if found else "standing"


def group_of(stretch: bool, position: str) -> str:
    """Return the family that charts show the exercise in."""
    if stretch:
        return "stretch"
    return "standing" if position == "standing" else "core"


def bearing_of(stretch: bool, position: str) -> str:
    """Return whether the legs carry the body."""
    if stretch:
        return "none"
    return "weight_bearing" if position == "standing" else "non_weight_bearing"


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, help="exercises.json of free-exercise-db")
    published = json.loads(parser.parse_args().source.read_bytes())
    matcher = Matcher(load_catalogue())
    exercises = []
    for raw in published:
        held = raw["force"] == "static" and raw["instructions"]
        if held and matcher.match(raw["name"]).certainty is not Certainty.SURE:
            exercises.append(exercise_of(raw))
    document = {"version": 1, "licence": LICENCE, "exercises": exercises}
    data = (json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
    data = data.replace(b'{"id"', b'\n{"id"')
    decode_catalogue(data)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(data)
    print(f"{len(exercises)} of {len(published)} exercises, {len(data):,} bytes")


if __name__ == "__main__":
    main()
