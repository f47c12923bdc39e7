"""English words for why the rent became hard to pay; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import Cause
from answers.words.table import phrases

_INCOME = (
    r"(?:incomes?|salary|salaries|wages?|pay|paycheck|benefits?|uitkering|ww|bijstand|pension"
    r"|allowances?|toeslag(?:en)?|alimony|student (?:grant|finance)|money)"
)
_IS = (
    "(?:is|are|was|were|has|have|got|gets|been|a|lot|much|now|still|just|badly|suddenly|being"
    "|going)"
)
_HAVE_NOT = "(?:haven'?t|have not|hasn'?t|has not|didn'?t|did not|not)"
_WHO = (
    "husband|wife|partner|boyfriend|girlfriend|roommate|flatmate|housemate|son|daughter|kids?"
    "|child|children|mother|father|lodger|spouse"
)

ENGLISH_CAUSES: dict[Cause, re.Pattern[str]] = {
    "less_income": phrases(
        "lost (?:\\w+ ){0,2}(?:jobs?|work)|(?:job|work) (?:loss|lost|is gone|ended|stopped)"
        "|out of (?:work|a job)|without (?:work|a job)|loss of (?:income|work|my job)",
        "(?:no|less|little|not enough|fewer|hardly any|too little|too few) (?:work|job|hours|shifts"
        "|clients|customers|assignments|orders|turnover)",
        f"(?:less|lower|reduced|too little|low|not enough) (?:\\w+ )?{_INCOME}",
        r"(?:earn|earns|earning|earned|make|making|get|getting)(?: \w+){0,3} (?:less|too little"
        r"|nothing)|working (?:less|fewer hours)|work (?:less|fewer hours)",
        rf"{_INCOME}(?: {_IS})* (?:dropped|fell|fallen|down|lower|low|less|lowered|reduced"
        r"|decreased|halved|cut|went down|gone down|go down)",
        rf"(?:contract|job)(?: {_IS})* (?:not (?:been )?(?:renewed|extended)|ended|ends|ending"
        rf"|expired|over)",
        rf"(?:hours|shifts)(?: (?:at|in) \w+(?: \w+)?)?(?: {_IS})* (?:cut|reduced|fewer|less)",
        r"(?:can'?t|cannot|do not|don'?t) work(?: any ?more)?|retired|retirement|on benefits",
        "(?:business|shop|company) (?:is )?(?:slow|closed|bankrupt|bust|going badly)",
        "fired|dismissed|laid off|made redundant|sacked|unemploy(?:ed|ment)|jobless|bankrupt\\w*",
    ),
    "income_late_or_stopped": phrases(
        rf"{_INCOME}(?: {_IS})* (?:stopped|stop|cancelled|suspended|blocked|late|later|delayed"
        rf"|not (?:been )?(?:paid|in|arrived|received|here|started)(?: yet)?)",
        f"{_HAVE_NOT} (?:yet )?(?:been paid|received|gotten|got|get"
        f"|arrived)(?: \\w+){{0,2}}(?: yet)?|{_HAVE_NOT} (?:yet )?paid (?:me|us)",
        rf"no {_INCOME}(?: (?:any ?more|yet|left|at all|coming in))*",
        rf"(?:late|delayed|stopped) {_INCOME}|paid (?:me |us )?(?:too )?late",
        rf"waiting (?:for|on) (?:(?:my|the|a|first) )*{_INCOME}",
        "(?:employer|boss|uwv|clients?|customers?)(?: \\w+){0,2} (?:pays?|paid|paying)(?: (?:me"
        "|us))? (?:too )?late",
    ),
    "higher_costs": phrases(
        "expensive|inflation|rent (?:increase|went up|goes up|was raised|has gone up|hike)|fines?",
        "(?:higher|more|extra|unexpected|double|bigger|high|big|rising) (?:\\w+ )?(?:costs?|bills?"
        "|expenses|prices|rent)|costs? (?:so much )?more",
        rf"(?:costs?|prices|bills?|expenses|groceries|gas|energy|electricity|rent)(?: {_IS})*"
        r" (?:up|higher|risen|rising|increased|gone up|went up|high)",
        "(?:energy|gas|electricity|dentist|care|car|garage)(?: \\w+)? (?:bill|costs?)|repairs?",
        rf"(?:washing machine|car|fridge|boiler|glasses|laptop)(?: {_IS})* (?:broke|broken|dead)"
        r"(?: down)?|(?:dearer|pricier)",
        "funeral(?: costs)?",
    ),
    "household_changed": phrases(
        "divorced?|divorcing|separat(?:ed|ion)|split up|broke up|break-?up|my ex|ex-?(?:husband"
        "|wife|partner)",
        "baby|pregnant|pregnancy|gave birth|birth|newborn|new child|twins|became (?:a )?parents?",
        rf"(?:{_WHO})(?: (?:has|is|just|suddenly|have|me|us))* (?:left|gone|moved out|moved away"
        rf"|died|dead|walked out)",
        "passed away|death of|died|widow(?:ed|er)?|moved in together|living together|on my own now"
        "|living alone now|alone now",
        "(?:household|family)(?: situation)?(?: (?:has|is))? (?:changed|bigger|smaller)"
        "|change in (?:the|my|our) (?:household|family)|change of (?:household|family)",
    ),
    "other": phrases(
        "(?:something|anything) else|other|another (?:reason|cause)|different reason"
        "|none of (?:these|those|them|the above)",
        "debts?|loans?|levy|garnish\\w*|stolen|robbed|burglary|broke in|scam(?:med)?|fraud",
        "ill|illness|sick|sick leave|disease|burn-? ?out|depress\\w+|surgery|operation|accident"
        "|injur\\w+|disabled|disability|cancer|mental\\w*|addict\\w*|gambl\\w+|hospital|corona"
        "|covid|prison|jail|detention|carer",
    ),
}
