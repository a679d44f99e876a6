"""What a page complains of while a test uses it."""

from __future__ import annotations

from playwright.sync_api import Page

LEFT = "net::ERR_ABORTED"
"""What a request ends with when its page is left before it has loaded: nothing is wrong then."""


def listen(page: Page, complaints: list[str]) -> None:
    """Add from now on each failed request, error of a script, and error or warning in the console."""
    page.on(
        "requestfailed",
        lambda request: complaints.append(f"failed: {request.url}") if request.failure != LEFT else None,
    )
    page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
    page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
