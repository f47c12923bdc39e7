"""English words for the people of a household; holds no rule about who is counted."""

from __future__ import annotations

import re

from answers.words.circumstance_table import PersonWords
from answers.words.table import Edges, phrases, word_set

_AGES = r"\d{1,2}(?: ?(?:,|and|&|\+|/) ?\d{1,2})*"
_PARENT = "(?:mother|mum|mom|mama|father|dad|parent)"

ENGLISH_PERSONS = PersonWords(
    around=Edges(
        "(?:i )?(?:think|guess|reckon)|about|around|in total|total|altogether|all together|yes|well"
        "|so|just(?! me)|only(?! me)|that(?:'?s| is| makes)|it(?:'?s| is| would be| will be)",
        "(?:there|they) (?:are|is|will be|would be)|there'?s|there'?ll be|we(?:'re| are| will be)",
        "(?:i|we)(?:'m| am)?(?: (?:live|living|look|looking|search|need|want))*(?: for| alone)?"
        "(?= with)",
        "(?:a )?(?:home|house|flat|place)(?: for)?|for|also|at home|please|living here",
        "alone(?= with)",
        "(?:including|incl\\.?|counting) (?:me|myself|my self)",
    ),
    determiners=Edges(
        "my|our|the|a|an|also|her|his|their|another|other"
        "|(?:young|younger|little|small|big|older|elder|elderly|eldest|oldest|youngest|minor|adult"
        "|teenage|teen|newborn|new born|school[- ]age|lovely|old|future)(?= [a-z])",
    ),
    joiner=re.compile(
        r"\s*(?:[,;&/]|\+)\s*(?:(?:and|with|plus)\s+)?"
        r"|\s+(?:and(?: (?:also|then))?|with|together with|along with|plus|as well as)\s+"
    ),
    total=re.compile(
        r"(?:(?:a )?(?:family|household|group|party) (?:of|with) )?(?:with )?(?:the )?"
        r"(?P<count>[^\s,:(]+?(?: [^\s,:(]+?)??)"
        r"(?: (?:of us|people|persons|person|family members|members|residents|heads)"
        r"|[ -]?person(?: household)?)?"
    ),
    counts={"both": 2, "both of us": 2, "two of us": 2},
    included=re.compile(r"[\s,(]+(?:of (?:which|whom|them)|including|incl\.?|among them)\s"),
    spelled_out=re.compile(r"\s*(?:[:(,]|\bnamely\b|\bthat is\b|\bi\.e\.?\s)\s*"),
    ages=re.compile(
        rf"\(?(?:of |aged? |ages )?{_AGES} ?(?:(?:years?|yrs?|yr|months?|weeks?)(?:[ -]?olds?)?"
        rf"|y/?o)\)?|\b(?:aged?|ages) {_AGES}|\({_AGES}\)"
    ),
    me=re.compile(
        rf"(?:me|i|myself|my self|(?:just|only) (?:me|i)|i alone|me alone)"
        rf"|(?:(?:i'?m|i am) )?(?:a )?single {_PARENT}"
    ),
    one_alone=re.compile(
        r"(?:(?:just|only) )?(?:for )?(?:me|myself|i)(?: (?:alone|only|myself))?"
        r"|(?:(?:i'?m|i am|i live|live|living|just) )*(?:all )?(?:alone|single|solo|on my own"
        r"|by myself)|(?:a )?(?:widow|widower|single person|bachelor)|no ?body else"
    ),
    with_me=re.compile(
        rf"(?:(?:i )?(?:live|living) |together )?with |(?:(?:i'?m|i am) )?(?:a )?{_PARENT}"
        r" (?:of|with) "
    ),
    couple=re.compile(
        r"\b(?:(?:husband|man)(?: and|,)? wife|wife(?: and|,) husband|(?:mother|mum|mom)(?: and|,)"
        r" (?:father|dad)|(?:father|dad)(?: and|,) (?:mother|mum|mom))\b"
    ),
    nobody=re.compile(r"(?:no|without)(?: any)? .+"),
    one={
        **dict.fromkeys(
            word_set(
                """
                husband wife partner boyfriend girlfriend spouse fiance fiancé fiancee fiancée son
                daughter child kid baby toddler teenager teen mother father mom mum dad mama papa
                brother sister grandma grandmother granny grandpa grandfather grandson
                granddaughter grandchild cousin nephew niece aunt uncle person adult roommate
                flatmate housemate boy girl stepson stepdaughter stepchild mother-in-law
                father-in-law infant newborn man woman
                """
            ),
            1,
        ),
        **dict.fromkeys(word_set("parents twins grandparents couple"), 2),
        "triplets": 3,
    },
    many=word_set(
        """
        children childs childeren kids sons daughters babies toddlers teenagers teens brothers
        sisters siblings boys girls adults people persons peoples grandchildren roommates housemates
        friends we us family
        """
    ),
    whole=word_set("adult adults person persons people peoples couple"),
    pets=word_set(
        "dog dogs puppy cat cats kitten pet pets rabbit rabbits bird birds parrot hamster"
    ),
    doubt=phrases(
        "pregnant|expecting|on the way|unborn|sometimes|maybe|perhaps|weekends?|part[- ]?time"
        "|half (?:of )?the (?:time|week)|co-?parent\\w*|shared custody|i have|i'?ve(?: got)?|or|due"
    ),
)
