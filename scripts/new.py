#!/usr/bin/env python3
"""Begin a new record: its file with every field explained, its page where its kind has pages, its line in the menu.

python3 scripts/new.py trial                              asks for what is needed, at a terminal
python3 scripts/new.py source --id smith2027 --set kind=article --set "authors=Smith A, Jones B"
python3 scripts/new.py term --id placebo --file trials.yml --print

What is not known yet is left as a blank that the checks name and that nothing can be published with.
"""

from __future__ import annotations

import argparse
import sys

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, USAGE, Refusal, run, say
from _environment import ROOT, SITE, enter


def main(arguments: list[str]) -> int:
    """0 when the record was begun, 1 when it exists, 2 for a wrong call."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", help="trial, source, jurisdiction, interaction, term, or any other folder of docs/data")
    parser.add_argument("--id", help="the record's permanent id: lower case letters, digits, single hyphens")
    parser.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE", help="a.b.0.c for an inner field")
    parser.add_argument("--page", action="append", default=[], metavar="KEY=TEXT", help="title, description, answers")
    parser.add_argument("--file", help="a file of the dataset to add the record to, instead of one of its own")
    parser.add_argument("--print", action="store_true", help="show what would be written, and write nothing")
    options = parser.parse_args(arguments)
    enter(SITE)
    sys.path.insert(0, str(ROOT / "hooks"))
    from dossier.directive import Refused

    try:
        return _begin(options)
    except Refused as refused:
        found = f" Found: {refused.found}." if refused.found else ""
        raise Refusal(f"{refused.wrong}.{found} Repair: {refused.repair}.", USAGE) from refused


def _begin(options: argparse.Namespace) -> int:
    from _new_questions import ask, ask_id
    from _new_record import New, refuse_what_exists, texts, write
    from dossier.build import load_again
    from dossier.records import KINDS
    from dossier.scaffold.given import checked_id, given_values, page_values
    from dossier.scaffold.kind_names import dataset_of

    dataset = dataset_of(options.kind)
    asks = sys.stdin.isatty() and sys.stdout.isatty()
    id_ = options.id or (ask_id(options.kind) if asks else "")
    if not id_:
        raise Refusal("Which id? Add --id, such as --id smith2027.", USAGE)
    checked_id(id_)
    site = load_again(ROOT, rules=False)
    file = f"docs/data/{dataset}/{options.file or f'{id_}.yml'}"
    new = New(dataset, id_, file, given_values(KINDS[dataset], options.set), page_values(options.page))
    refuse_what_exists(site, ROOT, new)
    if asks and not options.print:
        ask(KINDS[dataset], new.values)
        refuse_what_exists(site, ROOT, new)
    made = texts(site, ROOT, new)
    say("\n".join(f"# {name}\n{text}" for name, text in made.items()) if options.print else write(ROOT, made))
    return OK


if __name__ == "__main__":
    run(main)
