"""The tables: one dataset's columns per file. ``TABLES`` is the one list: a new table is a new file and one line."""

from __future__ import annotations

from .access_routes import TABLE as ACCESS_ROUTES
from .adverse_events import TABLE as ADVERSE_EVENTS
from .audit_items import TABLE as AUDIT_ITEMS
from .blinding import TABLE as BLINDING
from .changes import TABLE as CHANGES
from .claims import TABLE as CLAIMS
from .column import Table
from .conclusions import TABLE as CONCLUSIONS
from .conditions import TABLE as CONDITIONS
from .conduct_events import TABLE as CONDUCT_EVENTS
from .contraindications import TABLE as CONTRAINDICATIONS
from .costs import TABLE as COSTS
from .critiques import TABLE as CRITIQUES
from .drop_outs import TABLE as DROP_OUTS
from .economics import TABLE as ECONOMICS
from .effects import TABLE as EFFECTS
from .eligibility_criteria import TABLE as ELIGIBILITY_CRITERIA
from .epidemiology import TABLE as EPIDEMIOLOGY
from .estimates import TABLE as ESTIMATES
from .experiences import TABLE as EXPERIENCES
from .follow_ups import TABLE as FOLLOW_UPS
from .guideline_positions import TABLE as GUIDELINE_POSITIONS
from .history_events import TABLE as HISTORY_EVENTS
from .interactions import TABLE as INTERACTIONS
from .jurisdictions import TABLE as JURISDICTIONS
from .measures import TABLE as MEASURES
from .mechanisms import TABLE as MECHANISMS
from .organizations import TABLE as ORGANIZATIONS
from .people import TABLE as PEOPLE
from .pools import TABLE as POOLS
from .protocols import TABLE as PROTOCOLS
from .provider_checks import TABLE as PROVIDER_CHECKS
from .questions import TABLE as QUESTIONS
from .regulatory_events import TABLE as REGULATORY_EVENTS
from .rereadings import TABLE as REREADINGS
from .results import TABLE as RESULTS
from .reviews import TABLE as REVIEWS
from .risk_facts import BODY, MIND, MISUSE, STREET
from .roles import TABLE as ROLES
from .searches import TABLE as SEARCHES
from .sources import TABLE as SOURCES
from .trainings import TABLE as TRAININGS
from .treatment_effects import TABLE as TREATMENT_EFFECTS
from .treatments import TABLE as TREATMENTS
from .trials import TABLE as TRIALS
from .unknowns import TABLE as UNKNOWNS
from .visit_questions import TABLE as VISIT_QUESTIONS
from .vital_signs import TABLE as VITAL_SIGNS

TABLES: dict[str, Table] = {
    "access-routes": ACCESS_ROUTES,
    "adverse-events": ADVERSE_EVENTS,
    "audit-items": AUDIT_ITEMS,
    "blinding": BLINDING,
    "body-risks": BODY,
    "changes": CHANGES,
    "claims": CLAIMS,
    "conclusions": CONCLUSIONS,
    "conditions": CONDITIONS,
    "conduct-events": CONDUCT_EVENTS,
    "contraindications": CONTRAINDICATIONS,
    "costs": COSTS,
    "critiques": CRITIQUES,
    "drop-outs": DROP_OUTS,
    "economics": ECONOMICS,
    "effects": EFFECTS,
    "eligibility-criteria": ELIGIBILITY_CRITERIA,
    "epidemiology": EPIDEMIOLOGY,
    "estimates": ESTIMATES,
    "experiences": EXPERIENCES,
    "follow-ups": FOLLOW_UPS,
    "guideline-positions": GUIDELINE_POSITIONS,
    "history-events": HISTORY_EVENTS,
    "interactions": INTERACTIONS,
    "jurisdictions": JURISDICTIONS,
    "measures": MEASURES,
    "mechanisms": MECHANISMS,
    "misuse-facts": MISUSE,
    "organizations": ORGANIZATIONS,
    "people": PEOPLE,
    "pools": POOLS,
    "protocols": PROTOCOLS,
    "provider-checks": PROVIDER_CHECKS,
    "psychological-risks": MIND,
    "questions": QUESTIONS,
    "regulatory-events": REGULATORY_EVENTS,
    "rereadings": REREADINGS,
    "results": RESULTS,
    "reviews": REVIEWS,
    "roles": ROLES,
    "searches": SEARCHES,
    "sources": SOURCES,
    "street-contrasts": STREET,
    "trainings": TRAININGS,
    "treatment-effects": TREATMENT_EFFECTS,
    "treatments": TREATMENTS,
    "trials": TRIALS,
    "unknowns": UNKNOWNS,
    "visit-questions": VISIT_QUESTIONS,
    "vital-signs": VITAL_SIGNS,
}
"""Dataset to the columns that a comparison table of it can have."""
