"""Letters of other scripts (names of countries in their own language) need fonts that a machine may lack."""

from __future__ import annotations

import shutil
import subprocess

_SCRIPTS = {"zh-cn": "Chinese", "ja": "Japanese", "ko": "Korean", "th": "Thai", "hi": "Hindi", "he": "Hebrew"}


def lacking() -> str:
    """Which letters are printed as empty boxes here, and what helps; empty when none are, or nobody can tell."""
    tool = shutil.which("fc-list")
    names = [name for code, name in _SCRIPTS.items() if tool and not _has(tool, code)]
    if not names:
        return ""
    return (
        f"No font on this machine for {', '.join(names)}: names in those letters are printed as boxes. "
        "On Debian: sudo apt-get install fonts-noto-core fonts-noto-cjk."
    )


def _has(tool: str, language: str) -> bool:
    done = subprocess.run([tool, f":lang={language}", "file"], capture_output=True, text=True, check=False)
    return done.returncode != 0 or bool(done.stdout.strip())
