"""A branch with one commit, made by GitHub's own API: no credentials are kept on the disk, and nothing is pushed.

The branch belongs to the workflow as long as nobody else has committed to it: a person's work is never written over.
"""

from __future__ import annotations

from _console import Refusal
from _github import Answered, GitHub

from .changes import Changes

SIGN = "Proposed-by: scripts/propose.py"
"""The last line of the workflow's own commits."""


def put(github: GitHub, name: str, changes: Changes, message: str) -> str:
    """Make the branch or move it to a new commit on ``changes.base``; says what was done."""
    tip = _tip(github, name)
    before = github.one(f"git/commits/{tip}") if tip else {}
    if before and not before["message"].endswith(SIGN):
        raise Refusal(
            f"Somebody works on the branch '{name}'. Repair: merge it or remove it; the next run proposes anew."
        )
    root = github.one(f"git/commits/{changes.base}")["tree"]["sha"]
    files = [{"path": path, "mode": "100644", "type": "blob", "content": text} for path, text in changes.texts.items()]
    tree = github.send("POST", "git/trees", base_tree=root, tree=files)["sha"]
    if before and before["tree"]["sha"] == tree:
        return f"The branch '{name}' holds this already."
    said = f"{message}\n\n{SIGN}"
    commit = github.send("POST", "git/commits", message=said, tree=tree, parents=[changes.base])["sha"]
    if tip:
        github.send("PATCH", f"git/refs/heads/{name}", sha=commit, force=True)
    else:
        github.send("POST", "git/refs", ref=f"refs/heads/{name}", sha=commit)
    return f"The branch '{name}' holds the proposal."


def _tip(github: GitHub, name: str) -> str | None:
    try:
        return str(github.one(f"git/ref/heads/{name}")["object"]["sha"])
    except Answered as answer:
        if answer.status == 404:
            return None
        raise
