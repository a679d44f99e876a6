"""The one pull request and the one issue of a name: made once, then brought up to date."""

from __future__ import annotations

from _github import Answered, GitHub

NOT_ALLOWED = (
    "GitHub does not let workflows open pull requests here. Repair: Settings, Actions, General, 'Allow GitHub Actions to "
    "create and approve pull requests'; or open one from the branch '{}' by hand."
)


def pull_request(github: GitHub, branch: str, base: str, title: str, body: str) -> str:
    """The open one from the branch, or a new one; says what was done and where it is."""
    owner = github.repository.partition("/")[0]
    for found in github.every("pulls", state="open", head=f"{owner}:{branch}"):
        number = int(found["number"])
        return f"Told anew: {github.send('PATCH', f'pulls/{number}', title=title, body=body)['html_url']}"
    try:
        return f"Proposed: {github.send('POST', 'pulls', title=title, body=body, head=branch, base=base)['html_url']}"
    except Answered as answer:
        if answer.status == 403:
            raise Answered(403, f"{answer}\n{NOT_ALLOWED.format(branch)}") from answer
        raise


def issue(github: GitHub, mark: str, title: str, body: str, author: str) -> str:
    """The open one that begins with ``mark`` and is ours, or a new one."""
    for found in github.every("issues", state="open"):
        ours = found["user"]["login"] == author and (found["body"] or "").startswith(mark)
        if ours and "pull_request" not in found:
            number = int(found["number"])
            return f"Told anew: {github.send('PATCH', f'issues/{number}', title=title, body=body)['html_url']}"
    return f"Told: {github.send('POST', 'issues', title=title, body=body)['html_url']}"
