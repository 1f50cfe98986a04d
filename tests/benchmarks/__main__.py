# SPDX-License-Identifier: GPL-3.0-or-later
"""``make bench``: every benchmark, each beside a floor measured in the same run."""

import sys

from tests.benchmarks import (
    bench_cues,
    bench_editor,
    bench_import,
    bench_progress,
    bench_voice,
    bench_window,
)

if __name__ == "__main__":
    full = "--full" in sys.argv
    bench_window.main(full=full)
    bench_cues.main(full=full)
    bench_voice.main(full=full)
    bench_editor.main(full=full)
    bench_import.main(full=full)
    bench_progress.main(full=full)
