"""The record kinds. ``KINDS`` is the one list: a new kind is a new file here and one line below.

A dataset is a folder of YAML files under ``docs/data``; each file maps record ids to records.
"""

from __future__ import annotations

from .access_route import AccessRoute
from .adverse_event import AdverseEvent
from .article import Article
from .audit_item import AuditItem
from .base import MISSING, Model
from .basis import Basis, Discrepancy, Record, Version
from .blinding import BlindingCheck
from .change import Change
from .claim import Claim
from .comparison_note import ComparisonNote
from .conclusion import Conclusion
from .condition import Condition
from .conduct_event import ConductEvent
from .contraindication import Contraindication
from .cost import Cost
from .critique import Critique
from .day_step import DayStep
from .derived import DerivedEffect, Pool
from .drop_out import DropOut
from .economic_fact import EconomicFact
from .eligibility_criterion import EligibilityCriterion
from .experience import Experience
from .follow_up import FollowUp
from .guideline_position import GuidelinePosition
from .help_line import HelpLine
from .history_event import HistoryEvent
from .interaction import Interaction
from .jurisdiction import Jurisdiction
from .measure import Measure
from .mechanism import Mechanism
from .omission import Omission
from .organization import Organization
from .person import Person
from .population_fact import PopulationFact
from .protocol import Protocol
from .provider_check import ProviderCheck
from .question import Question
from .regulatory_event import RegulatoryEvent
from .rereading import Rereading
from .result import Result
from .review import Review
from .risk_fact import BodyRisk, MisuseFact, PsychologicalRisk, StreetContrast
from .role import Role
from .search import Search
from .source import Source
from .term import Term
from .training import Training
from .treatment import Treatment
from .treatment_effect import TreatmentEffect
from .trial import Trial
from .unknown import Unknown
from .unread_places import UnreadPlaces
from .visit_question import VisitQuestion
from .vital_sign import VitalSign
from .warning_signs import WarningSigns

KINDS: dict[str, type[Model]] = {
    "sources": Source,
    "conditions": Condition,
    "measures": Measure,
    "trials": Trial,
    "results": Result,
    "blinding": BlindingCheck,
    "follow-ups": FollowUp,
    "reviews": Review,
    "conclusions": Conclusion,
    "critiques": Critique,
    "terms": Term,
    "effects": DerivedEffect,
    "pools": Pool,
    "treatments": Treatment,
    "treatment-effects": TreatmentEffect,
    "drop-outs": DropOut,
    "guideline-positions": GuidelinePosition,
    "economics": EconomicFact,
    "epidemiology": PopulationFact,
    "comparison-notes": ComparisonNote,
    "protocols": Protocol,
    "day-steps": DayStep,
    "roles": Role,
    "trainings": Training,
    "experiences": Experience,
    "help-lines": HelpLine,
    "warning-signs": WarningSigns,
    "mechanisms": Mechanism,
    "history-events": HistoryEvent,
    "organizations": Organization,
    "people": Person,
    "articles": Article,
    "claims": Claim,
    "omissions": Omission,
    "jurisdictions": Jurisdiction,
    "unread-places": UnreadPlaces,
    "regulatory-events": RegulatoryEvent,
    "access-routes": AccessRoute,
    "costs": Cost,
    "eligibility-criteria": EligibilityCriterion,
    "provider-checks": ProviderCheck,
    "visit-questions": VisitQuestion,
    "contraindications": Contraindication,
    "interactions": Interaction,
    "conduct-events": ConductEvent,
    "adverse-events": AdverseEvent,
    "vital-signs": VitalSign,
    "body-risks": BodyRisk,
    "psychological-risks": PsychologicalRisk,
    "misuse-facts": MisuseFact,
    "unknowns": Unknown,
    "street-contrasts": StreetContrast,
    "searches": Search,
    "rereadings": Rereading,
    "questions": Question,
    "audit-items": AuditItem,
    "changes": Change,
}
"""Dataset name (its folder under ``docs/data``) to the model of its records."""

__all__ = ["KINDS", "MISSING", "Basis", "Discrepancy", "Model", "Record", "Version"]
