"""``::: name word`` and indented YAML below it: a block that a feature renders.

The HTML goes to the stash (Python-Markdown would otherwise run every inline pattern over every cell); its wrapper with
an id, and headings, stay in the tree, where the table of contents and MkDocs' anchor check see them.
"""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.util import AtomicString
from markupsafe import Markup
from pydantic import ValidationError

from ..directive import Directive, Heading, Part, Refused
from ..directives import DIRECTIVES
from ..model_problems import model_problems
from ..nearest import nearest
from ..problems import Problem
from ..yaml_lines import Located, load
from .stashed import stash

if TYPE_CHECKING:
    from . import DossierExtension

_HEAD = re.compile(r"^:::(?!:)[ \t]*(?P<name>\S*)[ \t]*(?P<of>.*?)[ \t]*$")


class DirectiveProcessor(BlockProcessor):
    """Finds directives outside of code; a wrong one is a problem with its place, and leaves nothing on the page."""

    def __init__(self, parser: BlockParser, extension: DossierExtension) -> None:
        super().__init__(parser)
        self.extension = extension

    def test(self, parent: Element, block: str) -> bool:
        """A block whose first line begins with three colons."""
        return bool(_HEAD.match(block.split("\n", 1)[0]))

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Take the block, render it, and put its parts into the tree."""
        head, _, rest = blocks.pop(0).partition("\n")
        below = rest.split("\n")
        length = next((i for i, line in enumerate(below) if line and not line[0].isspace()), len(below))
        if length < len(below):
            blocks.insert(0, "\n".join(below[length:]))
        for part in self._parts(head, "\n".join(below[:length])):
            self._put(parent, part)

    def _parts(self, head: str, body: str) -> list[Part]:
        match = _HEAD.match(head)
        assert match
        directive = DIRECTIVES.get(match["name"])
        line, col = self.extension.context.lines.find(head)
        if directive is None:
            self._report(
                line,
                col,
                "unknown-directive",
                f"no directive is called '{match['name']}'",
                nearest(match["name"], DIRECTIVES),
            )
            return []
        located = load(textwrap.dedent(body), self.extension.context.page.file, first_line=line + 1)
        self.extension.site.problems += located.problems
        if located.problems:
            return []
        return self._render(directive, match, located, (line, col))

    def _render(
        self, directive: Directive, match: re.Match[str], located: Located, place: tuple[int, int]
    ) -> list[Part]:
        ctx = self.extension.context
        located.begins = place
        if not isinstance(located.data, dict | None):
            self._report(
                *place, "directive", "the lines below a directive are not 'name: value'", "write one argument a line"
            )
            return []
        data = located.data or {}
        try:
            args = directive.args.model_validate(data | ({"of": match["of"]} if match["of"] else {}))
            return directive.render(ctx, args)
        except ValidationError as error:
            see = f"the directive '{match['name']}' in the contributor notes"
            self.extension.site.problems += model_problems(error, directive.args, ctx.page.file, located, (), see)
        except Refused as refused:
            self._report(*place, "directive", refused.wrong, refused.repair, refused.found)
        return []

    def _put(self, parent: Element, part: Part) -> None:
        if isinstance(part, Heading):
            heading = SubElement(parent, f"h{part.level}", {"id": part.id} if part.id else {})
            heading.text = AtomicString(part.text)  # the data is text, whatever signs of Markdown or HTML it holds
        else:
            block = SubElement(parent, "div", {"class": "dossier"})
            block.text = stash(self.parser.md, Markup("\n{}\n").format(part))

    def _report(self, line: int, col: int, rule: str, wrong: str, repair: str, found: str = "") -> None:
        self.extension.site.problems.append(
            Problem(self.extension.context.page.file, line, col, rule, wrong, found, repair)
        )
