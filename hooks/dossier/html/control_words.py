"""What a treatment was compared with: a heading and a sentence for each control condition, in one fixed order.

The order is the records' own, from the weakest comparison to none at all. What stands under one heading may be read
together; across headings nothing may be ranked.
"""

from __future__ import annotations

from typing import get_args

from ..records.treatment_effect import Control

BEFORE_AFTER = "no control (before-after)"

HEADINGS: dict[str, str] = {
    "waiting list": "Against a waiting list",
    "minimal contact": "Against a few calls or visits",
    "usual care": "Against usual care",
    "passive controls pooled": "Against waiting, taken together",
    "inactive placebo": "Against placebo pills or injections, without the therapy",
    "placebo with the same therapy": "Against placebo with the same therapy",
    "sham procedure": "Against a sham procedure",
    "low dose": "Against a low dose",
    "other drug": "Against another drug",
    "active psychotherapy": "Against another psychotherapy",
    "part of the treatment": "Against a part of the same treatment",
    "active controls pooled": "Against active treatments, taken together",
    "mixed controls pooled": "Against controls of several kinds, pooled",
    "controls differ (indirect)": "Not compared: figures from different trials side by side",
    BEFORE_AFTER: "Not compared: change over time in one group",
    "not stated": "Control not stated",
}

MEANINGS: dict[str, str] = {
    "waiting list": "The others got nothing yet. Effects look large.",
    "minimal contact": "The others were rung up or seen now and then. Effects look large.",
    "usual care": "The others went on as before. Effects look large.",
    "passive controls pooled": "Waiting lists and other conditions without treatment. Effects look large.",
    "inactive placebo": "The others got pills or injections without a drug. People with a drug that can be felt may guess it.",
    "placebo with the same therapy": (
        "The others got the same hours with the same therapists and a placebo. "
        "That narrows the difference; people who can tell what they got widen it."
    ),
    "sham procedure": "The others went through the procedure without its active part.",
    "low dose": "The others got a little of the drug, which may do something.",
    "other drug": "The others got a drug that does something too.",
    "active psychotherapy": "The others got a therapy that was meant to work. Differences are small.",
    "part of the treatment": "The others got one part of the treatment, so this shows what the rest adds.",
    "active controls pooled": "The others got something active: a therapy, support, a drug. Differences are smaller.",
    "mixed controls pooled": "A pooling of trials whose controls were not of one kind. What it was compared with is blurred.",
    "controls differ (indirect)": "No trial compared them. The controls were not the same, so no difference can be read off.",
    BEFORE_AFTER: (
        "Nobody was compared. Such figures hold time, hope and the falling back of high scores as well as the "
        "treatment, and are often larger for it. They are not effects."
    ),
    "not stated": "The source names no control. The figure cannot be weighed.",
}

ORDER: tuple[str, ...] = get_args(Control)
"""All control conditions in the order in which they are shown."""
