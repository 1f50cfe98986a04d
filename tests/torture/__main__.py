# SPDX-License-Identifier: GPL-3.0-or-later
"""``make torture``: try every fault, print a figure for each, and a table at the end.

``make torture ARGS='storage-kills=200 power-cuts'`` chooses parts and counts, ``--short`` does
what ``make test`` does, ``--resume`` leaves out what a run that was broken off has done,
``--document docs/reliability.md`` writes what is known into the document.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path

from tests.torture.parts import PARTS, Part
from tests.torture.plan import Plan, SkippedError
from tests.torture.shims import built

RESULTS = Path(os.environ.get("TORTURE_RESULTS", Path(__file__).parents[2] / "build" / "torture"))
_BEGIN, _END = "<!-- figures: make torture -->", "<!-- end of figures -->"
_BY_NAME = {part.name: part for part in PARTS}


@dataclass(frozen=True)
class Result:
    """What came of a part, as it is kept and printed."""

    name: str
    unit: str
    trials: int
    failed: int
    bound: str
    seconds: float
    seed: int
    date: str
    skipped: str = ""
    figures: str = ""

    @property
    def rate(self) -> str:
        """Return the bound on the rate of failures, if the trials are drawn and none failed."""
        return self.bound if _BY_NAME[self.name].drawn else "-"

    @property
    def line(self) -> str:
        """Return it as one line for people."""
        if self.skipped:
            return f"{self.name}: skipped, because {self.skipped}"
        bound = "" if self.rate == "-" else f" (rate below {self.rate})"
        told = f"; {self.figures}" if self.figures else ""
        return (
            f"{self.name}: {self.trials:,} {self.unit}, {self.failed} failures{bound}{told}; "
            f"{self.seconds:.0f} s, seed {self.seed}"
        )


def main(argv: Sequence[str] | None = None) -> int:
    """Do the chosen parts; return 1 if anything failed."""
    options = _options(argv)
    # Whoever ends it leaves no process, no folder and no mounted disk behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    results = []
    every = [] if options.document else [(part, None) for part in PARTS]
    for part, count in options.parts or every:
        wanted = count if count is not None else (part.short if options.short else part.full)
        result = _kept(part, wanted) if options.resume else None
        if result is None:
            result = _begun(part, wanted, options)
            _keep(result)
        print(json.dumps(asdict(result)) if options.json else result.line, flush=True)
        results.append(result)
    if len(results) > 1 and not options.json:
        print(f"\n{_table(results)}")
    if options.document:
        write_into(options.document, filter(None, map(_last, PARTS)))
    return int(any(result.failed for result in results))


def write_into(document: Path, results: Iterable[Result]) -> None:
    """Put a table of results in the place of the one that stands in a document."""
    lines = [_BEGIN, "", "| fault | promise | last run |", "| --- | --- | --- |"]
    for result in results:
        part = _BY_NAME[result.name]
        bound = "" if result.rate == "-" else f"; rate below {result.rate}"
        told = f"; {result.figures}" if result.figures else ""
        run = f"{result.trials:,} {part.unit}, **{result.failed} failures**{bound}{told}"
        lines.append(f"| `{part.name}`: {part.fault} | {part.proves} | {run} ({result.date}) |")
    before, _, rest = document.read_text("utf-8").partition(_BEGIN)
    _, _, after = rest.partition(_END)
    document.write_text(before + "\n".join([*lines, "", _END]) + after, "utf-8")


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make torture", description=__doc__)
    parser.add_argument("parts", nargs="*", type=_chosen, metavar="NAME[=COUNT]")
    parser.add_argument("--short", action="store_true", help="as few trials as make test does")
    parser.add_argument("--resume", action="store_true", help="leave out what is done already")
    parser.add_argument("--json", action="store_true", help="print a line of JSON for each part")
    parser.add_argument("--seed", type=int, help="draw the random instants of another run again")
    parser.add_argument(
        "--document", type=Path, metavar="FILE", help="write the kept figures into the document"
    )
    parser.add_argument("--list", action=_List, nargs=0, help="tell the names and the counts")
    return parser.parse_args(argv)


class _List(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        width = max(len(part.name) for part in PARTS)
        for part in PARTS:
            count = f"{part.full:,}" if part.full else "all"
            print(f"{part.name:<{width}}  {count:>5} {part.unit}: {part.proves}")
        parser.exit()


def _chosen(word: str) -> tuple[Part, int | None]:
    name, _, count = word.partition("=")
    if name not in _BY_NAME:
        raise argparse.ArgumentTypeError(f"no part {name!r}; there are {', '.join(_BY_NAME)}")
    return _BY_NAME[name], int(count) if count else None


def _begun(part: Part, count: int, options: argparse.Namespace) -> Result:
    """Do a part here, or in a process of its own that has loaded the library it needs."""
    if not part.preloads or os.environ.get("LD_PRELOAD"):
        return _done(part, count, options)
    try:
        library = str(built(part.preloads))
    except SkippedError as reason:
        return _result(part, Plan(0, 0, Path()), 0.0, str(reason))
    words = [f"{part.name}={count}", "--json", *(["--short"] * options.short)]
    words += [] if options.seed is None else ["--seed", str(options.seed)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture", *words],
        env={**os.environ, "LD_PRELOAD": library}, stdout=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    return Result(**json.loads(done.stdout))


def _done(part: Part, count: int, options: argparse.Namespace) -> Result:
    seed = options.seed if options.seed is not None else time.time_ns() % 1_000_000
    folder = Path(tempfile.mkdtemp(prefix=f"gt-{part.name}-"))
    began_s = time.monotonic()
    plan = Plan(count, seed, folder, short=options.short, say=_saying(part))
    skipped = ""
    try:
        import_module(part.module).run(plan)
    except SkippedError as reason:
        skipped = str(reason)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return _result(part, plan, time.monotonic() - began_s, skipped)


def _result(part: Part, plan: Plan, seconds: float, skipped: str) -> Result:
    return Result(
        part.name, part.unit, plan.trials, len(plan.failures), plan.bound,
        round(seconds, 1), plan.seed, time.strftime("%Y-%m-%d"), skipped,
        ", ".join(f"{name} {figure}" for name, figure in plan.figures.items()),
    )  # fmt: skip


def _saying(part: Part) -> Callable[[str], None]:
    return lambda words: print(f"  {part.name}: {words}", file=sys.stderr, flush=True)


def _keep(result: Result) -> None:
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / f"{result.name}.json").write_text(json.dumps(asdict(result), indent=2), "utf-8")


def _kept(part: Part, count: int) -> Result | None:
    """Return what a part came to before, if it did so many trials and none failed."""
    result = _last(part)
    if result is None or result.failed or result.skipped:
        return None
    return result if count and result.trials >= count else None


def _last(part: Part) -> Result | None:
    """Return what a part came to last."""
    try:
        return Result(**json.loads((RESULTS / f"{part.name}.json").read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _table(results: Sequence[Result]) -> str:
    rows = [("part", "trials", "failures", "rate below", "figures")]
    for result in results:
        told = f"skipped: {result.skipped}" if result.skipped else result.figures
        rows.append((result.name, f"{result.trials:,}", str(result.failed), result.rate, told))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        "  ".join([*(text.ljust(width) for text, width in zip(row, widths, strict=False)), row[4]])
        for row in rows
    )


if __name__ == "__main__":
    sys.exit(main())
