"""Numbers and addresses that a tap reaches."""

from __future__ import annotations

import re

from markupsafe import Markup


def dial(number: str, scheme: str = "tel") -> Markup:
    """A number as a link to the phone's keypad (``tel``) or its messages (``sms``); what is not dialed is left out."""
    return Markup('<a href="{}:{}">{}</a>').format(scheme, re.sub(r"[^\d+]", "", number), number)


def site(address: str) -> Markup:
    """A web address as a link that reads as people say it: without scheme, ``www.`` and closing slash."""
    said = re.sub(r"^https?://(www\.)?", "", address).removesuffix("/")
    return Markup('<a href="{}" rel="external noopener">{}</a>').format(address, said)
