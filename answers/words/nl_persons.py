"""Dutch words for the people of a household; holds no rule about who is counted."""

from __future__ import annotations

import re

from answers.words.circumstance_table import PersonWords
from answers.words.table import Edges, phrases, word_set

_AGES = r"\d{1,2}(?: ?(?:,|en|&|\+|/) ?\d{1,2})*"
_NOT_OF_SO_MANY = "".join(
    rf"(?<!{word} )" for word in ("gezin", "huishouden", "familie", "moeder", "vader", "ouder")
)

DUTCH_PERSONS = PersonWords(
    around=Edges(
        "(?:ik )?(?:denk|gok|schat)(?: ik)?|ongeveer|in totaal|totaal|bij elkaar|samen(?! met)|ja"
        "|nou|dus|hoor|gewoon|alleen(?! ik$)|nog|wij zijn|we zijn|dat (?:zijn|is)"
        "|het (?:gaat om|is|zijn)",
        "(?:ik|k|we|wij) (?:woon|wonen|zoek|zoeken|ben|wil|willen)(?: er)?",
        "(?:een )?(?:woning|huis)(?: voor)?|voor|ook|thuis|wonen",
        "(?:inclusief|incl\\.?|met) (?:mij|mijzelf|mezelf|mij zelf|ik|ikzelf)(?: erbij)?",
    ),
    determiners=Edges(
        "mijn|m'n|mn|me|onze|ons|de|het|een|'n|nog|ook|haar|zijn|die|twee keer"
        "|(?:jonge|kleine|grote|oudste|jongste|minderjarige|volwassen|thuiswonende|inwonende"
        "|schoolgaande|pasgeboren|lieve|gezonde|oudere|aanstaande)",
    ),
    joiner=re.compile(
        r"\s*(?:[,;&/]|\+)\s*(?:(?:en|met|plus)\s+)?"
        r"|\s+(?:en(?: (?:ook|dan))?|met|samen met|plus|evenals)\s+"
        r"|(?:(?<=volwassenen)|(?<=kinderen))\s+(?=\d)"
    ),
    total=re.compile(
        r"(?:(?:een )?(?:gezin|huishouden|familie|groep) (?:van|met) )?(?:met )?"
        r"(?:(?:z'n|zijn|zen|zn|ons|onze|mn|m'n) )?(?P<count>[^\s,:(]+?(?: [^\s,:(]+?)??)"
        r"(?: (?:personen|persoon|mensen|man|bewoners|gezinsleden|leden|man sterk)"
        r"|[ -]?persoons(?: ?huishouden)?)?"
    ),
    counts={
        "tweeën": 2,
        "tweeen": 2,
        "tweetjes": 2,
        "beiden": 2,
        "drietjes": 3,
        "drieën": 3,
        "drieen": 3,
        "vieren": 4,
        "vijven": 5,
        "zessen": 6,
        "zevenen": 7,
        "achten": 8,
        "negenen": 9,
        "tienen": 10,
    },
    included=re.compile(r"[\s,(]+(?:waarvan|waaronder|inclusief|incl\.?|van wie)\s"),
    spelled_out=re.compile(r"\s*(?:[:(,]|\bnamelijk\b|\bdus\b|\bte weten\b)\s*"),
    ages=re.compile(
        rf"{_NOT_OF_SO_MANY}\(?(?:van )?{_AGES} ?(?:jaar|jarige?|jr|maanden|mnd|weken)(?: oud)?\)?"
        rf"|{_NOT_OF_SO_MANY}\bvan {_AGES}(?! ?\w)|\({_AGES}\)"
    ),
    me=re.compile(
        r"(?:ik ?zelf|ik|mezelf|mijzelf|mij|me)(?: en ik)?"
        r"|(?:ik ben )?(?:een )?alleenstaande? (?:moeder|vader|ouder|man|vrouw)|eenoudergezin"
        r"|alleenstaand|alleen ik"
    ),
    one_alone=re.compile(
        r"(?:alleen|enkel|gewoon|maar) (?:ik|mij|mezelf|mijzelf|voor mij(?:zelf)?)|(?:ik )?alleen"
        r"|(?:ik |k )?(?:ben |woon )?alleen(?:staand)?|(?:alleen )?(?:voor )?(?:mij|mezelf|mijzelf)"
        r"(?: alleen)?|ik ?zelf|ik alleen|ik|single|vrijgezel|(?:in|op) (?:mijn|m'n|me) eentje"
        r"|(?:een )?alleenstaande?|weduwe|weduwnaar|alleen ik(?:zelf)?(?: maar| hoor)?"
    ),
    with_me=re.compile(r"(?:samen )?met |(?:een )?(?:moeder|vader|ouder) (?:van|met) |alleen met "),
    couple=re.compile(
        r"\b(?:man(?:,| en)? vrouw|vrouw(?:,| en)? man|vader(?:,| en)? moeder"
        r"|moeder(?:,| en)? vader)\b"
    ),
    nobody=re.compile(r"(?:geen|zonder) .+"),
    one={
        **dict.fromkeys(
            word_set(
                """
                man vrouw partner vriend vriendin echtgenoot echtgenote verloofde zoon zoontje
                dochter dochtertje dochterje kind kindje baby peuter kleuter tiener puber moeder
                vader ma pa mama papa mam pap broer broertje zus zusje zuster oma opa schoonmoeder
                schoonvader neef neefje nicht nichtje kleinkind kleinzoon kleindochter huisgenoot
                jongen meisje volwassene persoon pleegkind stiefzoon stiefdochter stiefkind tante
                oom
                """
            ),
            1,
        ),
        **dict.fromkeys(word_set("ouders tweeling opa-en-oma grootouders schoonouders"), 2),
        **dict.fromkeys(word_set("stel echtpaar koppel"), 2),
        "drieling": 3,
    },
    many=word_set(
        """
        kinderen kindjes kids kleintjes kleinkinderen zonen zoons dochters baby's babys peuters
        kleuters tieners pubers broers broertjes zussen zusjes jongens meisjes volwassenen personen
        mensen huisgenoten vrienden pleegkinderen stiefkinderen we wij gezin familie
        """
    ),
    whole=word_set("volwassene volwassenen persoon personen mensen stel echtpaar koppel"),
    pets=word_set(
        "hond hondje honden kat katten poes poezen huisdier huisdieren konijn konijnen vogel vogels"
        " parkiet hamster cavia"
    ),
    doubt=phrases(
        "zwanger\\w*|in verwachting|op komst|onderweg|ongeboren|soms|misschien|co-?ouder\\w*"
        "|om het weekend|in het weekend|weekenden?|(?:de )?helft|parttime|ik heb|of"
    ),
)
