"""The small project with what pages on the phases need: protocols, a dosing day, roles, trainings and reports."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bs4 import BeautifulSoup
from features.rendered import render
from small_site import write_site
from trial_site import trial_site

from dossier.build import load_site
from dossier.site import Site

BASIS = "  basis: [{source: smith2020, place: Methods, checked: 2026-01-15}]\n"
PHASES = """\
  phases:
    screening: {what: "Interviews & <tests>.", sessions: not reported, hours: not reported, when: Before consent}
    taper: {what: not found, sessions: not applicable, hours: not applicable, when: not found}
    preparation: {what: Talks., sessions: 3, hours: 1.5, when: Before the first dose}
    dosing: {what: A whole day., sessions: 2, hours: 8, when: A month apart}
    integration: {what: Talks., sessions: 1, hours: 1, when: After each}
    follow_up: {what: A rating., sessions: not reported, hours: not reported, when: Week 18}
"""
COURSE = f"""\
course-alpha:
  name: the course of ALPHA
  short: Alpha course
  aliases: [alpha plan]
  kind: phase 2
  format: one person
  condition: ptsd
  countries: [United States, Canada]
  trials: [alpha]
  schedule_of: alpha
  weeks: {{low: 18, high: 18}}
  weeks_are: To the main assessment
{PHASES}  therapists: 2
  team: Two therapists
  setting: not found
  monitoring: Pulse
  night: At the site
  week_after: not found
  session_hours: 21.5
  therapist_hours: 43
  summary: Two doses <here>.
  gaps: [The room]
  discrepancies:
  - about: The night
    versions:
    - {{says: at the site, source: smith2020, place: page 2}}
    - {{says: at home, source: news2021, place: paragraph 3}}
    shown: Both.
{BASIS}"""
PRACTICE = f"""\
practice-here:
  name: practice in one country
  short: Practice
  kind: national practice
  format: not fixed
  condition: ptsd
  countries: [Switzerland]
  trials: not applicable
  weeks: not reported
  weeks_are: Years
{
    PHASES.replace("sessions: 2, hours: 8", "sessions: not reported, hours: not found").replace(
        "sessions: 3, hours: 1.5", "sessions: 3, hours: not found"
    )
}  dose: No dose is set
  therapists: not reported
  team: not found
  setting: not found
  monitoring: not found
  night: not found
  week_after: not found
  session_hours: not found
  therapist_hours: not reported
  summary: Person by person.
{BASIS}"""
DAY = f"""\
day-dose:
  name: First dose
  lane: drug
  part: day
  order: 20
  when: At the start
  start: 0
  says: It is swallowed.
  protocols: [course-alpha]
{BASIS}day-stay:
  name: Therapists <stay>
  lane: people
  part: day
  order: 30
  when: All day
  start: 0
  end: 8
  says: Two of them.
{BASIS}day-felt:
  name: Effects begin
  lane: felt
  part: day
  order: 40
  when: After half an hour
  start: 0.5
  end: 0.75
  says: In volunteers.
{BASIS}day-measured:
  name: Pulse
  lane: people
  part: day
  order: 50
  when: The hours were not found
  says: It was measured.
{BASIS}day-before:
  name: Before it
  lane: people
  part: before
  order: 10
  when: In the morning
  says: People have fasted.
{BASIS}day-night:
  name: The night
  lane: people
  part: after
  order: 60
  when: That night
  says: At the site.
{BASIS}"""
ROLES = f"""\
role-one:
  name: first therapist
  does: Sits through the day & <listens>.
  phases: [preparation, dosing]
  in_the_room: Throughout
  qualification: A license
  asked_by: not found
  protocols: [course-alpha]
  disputed: Whether one is enough
{BASIS}role-two:
  name: rater
  does: Scores by video.
  phases: [follow-up]
  in_the_room: Never
  qualification: not found
  asked_by: The sponsor
  disputed: not found
{BASIS}"""
TRAININGS = f"""\
training-one:
  name: program
  kind: training of therapists
  run_by: The <sponsor>
  since: "2012"
  hours: not found
  parts: ["Part A: a course"]
  entry: A license
  trained: Many
  status: not found
  says: It taught the method.
  criticisms: [Nobody tested it]
{BASIS}"""
EXPERIENCES = f"""\
told-some:
  title: Some got worse
  direction: bad
  who: Veterans
  n: 3
  of: 24
  how: Told to a paper.
  when: A year later
  says: They got <worse>.
  limits: Single accounts.
  trials: [alpha]
{BASIS}told-many:
  title: Many got worse
  direction: bad
  who: Adults
  n: 90
  how: A questionnaire
  when: not reported
  says: It was hard.
  limits: No controls.
{BASIS}told-good:
  title: It helped
  direction: good
  who: Adults
  n: not reported
  of: 18
  how: Interviews
  when: not reported
  says: They were glad.
  limits: Few came.
{BASIS}"""
FILES = {
    "docs/data/protocols/all.yml": COURSE + PRACTICE,
    "docs/data/day-steps/all.yml": DAY,
    "docs/data/roles/all.yml": ROLES,
    "docs/data/trainings/all.yml": TRAININGS,
    "docs/data/experiences/all.yml": EXPERIENCES,
}


def phases_site(root: Path, files: Mapping[str, str] | None = None) -> Site:
    """The project with all of it, loaded."""
    write_site(trial_site(root), FILES | dict(files or {}))
    return load_site(root)


def show(
    root: Path, body: str, *, records: str = "", files: Mapping[str, str] | None = None
) -> tuple[BeautifulSoup, Site]:
    """``body`` as the page ``page.md``, at home for ``records``, without its list of sources; and the site."""
    phases_site(root, files)
    more = f"records: {records}\n" if records else ""
    html, site = render(root, "page.md", f"---\ntitle: Page\ndescription: A page.\nanswers: What?\n{more}---\n\n{body}")
    return BeautifulSoup(html.split('<section class="page-sources"', 1)[0], "html.parser"), site


def words(element: object) -> str:
    """The text of an element with single spaces."""
    return " ".join(element.get_text(" ").split())  # type: ignore[attr-defined]
