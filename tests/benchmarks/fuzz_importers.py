# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.benchmarks.fuzz_importers 20000``: so many broken files for each importer.

Every one of them must give a clean report or a clean refusal, in under a second of the processor's
time and 200 MB; one that hangs ends the run.
Arguments after the number choose files by a part of their names.
"""

import os
import resource
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path
from random import Random

from glutetimer.exchange.catalogue import load_catalogue
from tests.mutations import check_report, imported, mutated
from tests.peer_files import synthetic, synthetic_names

_LONGEST_S = 1.0
_MOST_MB = 200
_HANGS_AFTER_S = 60
_LIMIT_BYTES = 2**30


def main(count: int, parts: list[str]) -> int:
    """Break every synthetic file so often; return the number of files that showed a fault."""
    names = [n for n in synthetic_names() if not parts or any(part in n for part in parts)]
    print(f"{'file':<28} {'runs':>7} {'refused':>8} {'longest':>9} {'peak':>8}  faults  slowest")
    return sum(_fuzz_in_a_process_of_its_own(name, count) for name in names)


def _fuzz_in_a_process_of_its_own(name: str, count: int) -> int:
    """Fuzz one file where its peak of memory is its own."""
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (_LIMIT_BYTES, _LIMIT_BYTES))
        os._exit(min(_fuzz(name, count), 100))
    return abs(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def _fuzz(name: str, count: int) -> int:
    catalogue, whole = load_catalogue(), synthetic(name)
    faults = refused = 0
    longest_s, slowest = 0.0, 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        for seed in range(count):
            path.write_bytes(mutated(whole, Random(f"{name} {seed}")))
            signal.alarm(_HANGS_AFTER_S)
            started = time.process_time()
            try:
                report = imported(path, catalogue)
                seconds = time.process_time() - started
                check_report(report)
            except Exception:  # noqa: BLE001  (whatever it is, it is a fault to tell)
                faults += 1
                print(f"{name}, seed {seed}:\n{traceback.format_exc(limit=-4)}", flush=True)
                continue
            refused += report.refused is not None
            if seconds > longest_s:
                longest_s, slowest = seconds, seed
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    faults += longest_s > _LONGEST_S
    faults += peak_mb > _MOST_MB
    figures = f"{longest_s * 1000:>6.0f} ms {peak_mb:>5.0f} MB"
    print(f"{name:<28} {count:>7} {refused:>8} {figures} {faults:>7} {slowest:>8}", flush=True)
    return faults


if __name__ == "__main__":
    sys.exit(min(main(int((sys.argv[1:] or ["1000"])[0]), sys.argv[2:]), 100))
