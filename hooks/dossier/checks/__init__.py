"""The rules over the whole dataset and all pages, one per file. ``CHECKS`` is the one list."""

from __future__ import annotations

from collections.abc import Iterable

from ..problems import Problem
from ..site import Site
from . import (
    alleged_stays_alleged,
    ambiguous_abbreviation,
    analysis_set_stated,
    answer_figures,
    answer_is_short,
    article_walk_complete,
    before_after_named,
    blanks_filled,
    bound_texts,
    claim_is_corrected,
    condition_status_agrees,
    contraindication_names_protocol,
    cost_names_currency,
    counts_within_n,
    criterion_names_trials,
    dates_in_order,
    doi_well_formed,
    dose_outside_protocol,
    drink_water_advice,
    effect_direction,
    efficacy_has_blinding,
    events_in_order,
    harm_row,
    help_line_reachable,
    ids_unique,
    interaction_has_study,
    interaction_not_studied,
    interval_contains_estimate,
    jurisdiction_own_source,
    law_checked_day,
    law_names_instrument,
    law_versions_in_order,
    link_forms_unique,
    listed_pages_exist,
    long_key_sentence,
    malformed_mark,
    medicine_names_unique,
    no_links_known,
    numbers_agree,
    omission_has_page,
    page_front_matter,
    percent_in_key_message,
    place_codes_agree,
    protocol_agrees_with_trial,
    protocol_hours,
    published_ids_stay,
    question_leads_on,
    question_rests_on,
    question_sheet_fits,
    references_exist,
    registry_number_well_formed,
    relative_without_absolute,
    rereading_of_a_fact,
    retraction_is_marked,
    route_is_borne,
    route_status_read,
    search_has_page,
    source_twice,
    source_was_read,
    sources_exist,
    sources_used,
    stigma_words,
    therapist_hours,
    treatment_without_effect,
    trial_has_page,
    typed_figures,
    unaligned_tables,
    unqualified_words,
    who_is_who_named,
    wording_not_borne,
    zero_is_sourced,
)
from .check import Check

_MODULES = (
    alleged_stays_alleged, ambiguous_abbreviation, analysis_set_stated, answer_figures,
    answer_is_short, article_walk_complete, before_after_named, blanks_filled,
    bound_texts, claim_is_corrected, condition_status_agrees, contraindication_names_protocol, cost_names_currency,
    counts_within_n, criterion_names_trials, dates_in_order, doi_well_formed, dose_outside_protocol,
    drink_water_advice, effect_direction, efficacy_has_blinding, events_in_order, harm_row, help_line_reachable,
    ids_unique, interaction_has_study, interaction_not_studied, interval_contains_estimate,
    jurisdiction_own_source, law_checked_day, law_names_instrument, law_versions_in_order, link_forms_unique, listed_pages_exist,
    long_key_sentence, malformed_mark, medicine_names_unique, no_links_known, numbers_agree, omission_has_page,
    page_front_matter, percent_in_key_message, place_codes_agree, protocol_agrees_with_trial, protocol_hours, published_ids_stay,
    question_leads_on, question_rests_on,
    question_sheet_fits, references_exist, registry_number_well_formed, relative_without_absolute, rereading_of_a_fact,
    retraction_is_marked, route_is_borne, route_status_read, search_has_page, source_twice, source_was_read,
    sources_exist, sources_used, stigma_words, therapist_hours, treatment_without_effect, trial_has_page,
    typed_figures, unaligned_tables, unqualified_words, who_is_who_named, wording_not_borne, zero_is_sourced,
)  # fmt: skip

CHECKS: list[Check] = [module.CHECK for module in _MODULES]


def run_checks(site: Site) -> Iterable[Problem]:
    """Every problem that any rule finds."""
    return [problem for check in CHECKS for problem in check.run(site)]
