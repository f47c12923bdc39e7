"""English words, as people in the Netherlands type them; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.en_dates import ENGLISH_DATES
from answers.words.en_money import ENGLISH_AMOUNTS, ENGLISH_ARREARS, HEDGES
from answers.words.en_names import ENGLISH_NAMES
from answers.words.table import (
    ContactWords,
    Edges,
    LastingWords,
    Words,
    YesNoWords,
    phrases,
    word_set,
)

_COUNT = (
    r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:a )?(?:few|couple(?: of)?)|some|several)"
)
_NOT_GOING_TO = (
    "(?:(?:don'?t|do not) (?:think|believe|expect)(?: (?:that|it|this|it'?ll|will|is|going|to"
    "|ever))*|nothing(?: (?:will|is going to))?|(?:won'?t|will not|isn'?t|is not|doesn'?t|does not"
    "|not|never|can'?t|cannot)(?: (?:going to|gonna|ever|be|really))*)"
)
_LASTING = LastingWords(
    around=Edges(
        *HEDGES,
        "for|it'?s|it is|it will (?:be|last|take)|it'?ll (?:be|last|take)|will (?:be|last|take)"
        "|lasts?|takes?|another|hopefully|i hope|at (?:most|least)|max|within|over",
    ),
    light=word_set(
        """
        i i'm im am think thinking believe guess reckon suppose hope hoping hopefully that it it's
        its is this be will it'll was being become really so just only more for a an the thing
        situation problem issue at first before luckily fortunately unfortunately sadly probably
        likely presumably in my opinion now still going gonna to get we we're expect expecting
        surely certainly sure of course clearly clear yes yeah well actually also too or if whether
        by like say i'd would should must afraid fear kind sort basically right currently
        as far know oh there most last lasts next month week soon again
        """
    ),
    # Not "no": it denies what was asked as often as what is said.
    negations=word_set("not never isn't isnt won't wont don't dont doesn't doesnt"),
    temporary=phrases(
        "temporar(?:y|ily|ly)|temporal|tempor[ea]?r?y|temparary|temperary|temp|tijdelijk",
        "short[- ]term|short[- ]lived|brief|passing|transitional",
        "for now|for the (?:moment|time being)|the time being",
        "(?:for )?a (?:short |little |small )?(?:while|time|period)|(?:for )?a bit|short time",
        "(?:will |it'?ll |going to |gonna )?(?:pass|blow over|be (?:over|ok|okay|fine|better"
        "|solved)|get (?:any )?better|gets better|improve)(?: soon| again)?",
        "(?:(?:won'?t|will not|doesn'?t) (?:last|take)|not) (?:for )?(?:very |too |so )?long"
        "(?! ?-?term)",
    ),
    structural=phrases(
        "perm[ae]n[ae]nt(?:ly)?|permenant|permanant|structural(?:ly)?|structureel|lasting|chronic"
        "|indefinite(?:ly)?|blijvend",
        "long[- ]?term|forever|for ever|for good|always|for life|(?:for )?the rest of my life",
        "(?:for )?(?:a )?(?:very |really )?long (?:time|period|while)",
        "(?:will |it'?ll |going to )?(?:stays?|remains?|keeps?|continues?|staying|be)"
        " (?:like (?:this|that|it is)|(?:this|that) way|the same|as it is|so)",
        f"{_NOT_GOING_TO} (?:change|changing|improve|improving|get(?:ting)? (?:any )?better|go away"
        "|pass|end|stop|be over|recover|better|any better)(?: any ?more| again| soon)?",
        "(?:will |it'?ll |going to )?(?:stays?|remains?)|no end in sight|here to stay",
    ),
    not_known=phrases(
        "(?:i |we )?(?:(?:really|still|just|honestly) )?(?:don'?t|do not|didn'?t|can'?t|cannot"
        "|couldn'?t) (?:(?:really|yet|even) )*(?:know|say|tell|predict)(?: (?:it|that|yet|now))*"
        "(?: how long(?: (?:it|this|that|it'?ll|will|is|going|to|last|takes?|be|stay|continue))*)?",
        "(?:have )?no (?:idea|clue)|dunno|idk|hard to (?:say|tell)|difficult to (?:say|tell)",
        "(?:(?:i'?m|i am) )?(?:not (?:(?:really|yet|so|completely|entirely) )*(?:sure|known|clear"
        "|certain)|unsure|unclear|unknown|uncertain)(?: yet)?",
        "(?:it |that )?(?:all )?depends?|(?:we'?ll|we will|have to|must|wait and) (?:see|wait)"
        "|remains to be seen|neither(?: of (?:them|the two|both))?|none of (?:them|both)",
    ),
    duration=re.compile(
        rf"(?:(?:the )?(?:next|coming) )?(?:{_COUNT}(?: ?(?:to|or|till|-) ?{_COUNT})?|this|the"
        r"|the rest of (?:this|the)) ?(?:days?|weeks?|wks?|months?|mnths?)"
        r"|(?:(?:an?|one|1|this|half an?|an? half|the rest of (?:the|this)) ?|half )years?"
        r"|(?:a |one |1 )?(?:year and a half|and a half years?)"
        r"|(?:until|untill|till?|up to) (?:the )?(?:(?:beginning|begin|start|middle|mid|half|end"
        r"|\d{1,2}(?:st|nd|rd|th)?)[ -](?:of )?(?:the )?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep"
        r"|oct|nov|dec|(?:next |this |the )?(?:week|month|year|spring|summer|autumn|winter))[a-z]*"
        r"(?: \d{1,2}(?:st|nd|rd|th)?)?"
    ),
    explanation=phrases(
        "because|cause|'cause|cuz|bc|since|as (?:long|soon) as|until|untill|till?|due to|once|when"
        "|after|thanks to"
    ),
)

_YES_NO = YesNoWords(
    yes=word_set(
        """
        yes yess ys yse yas yeah yea yeh yah yeap ya ye yh yhh yhs yis yep yup yepp yupp y okey
        okeydokey kk k alright allright ofcourse offcourse ofc oki okie okidoki ja jaja jup jep aye
        affirmative mhm jazeker jawel tuurlijk prima np yesh yessir yesser naturally obviously
        precisely alrighty righto graag uhhuh uhuh 👍 ✓ ✔ ✅ 👌
        """
    ),
    yes_can_be_negated=word_set(
        """
        ok okay oke agree agreed correct corect right true accurate good fine great perfect
        excellent sure certainly definitely absolutely totally course exactly indeed gladly happy
        send submit share shared pass forward proceed continue want accept accepted approve approved
        confirm confirmed allow allowed permit ahead love consent tell inform notify give cool deal
        definately definetly definitly defo absolutly certainley surely klopt akkoord zeker
        """
    ),
    no=word_set(
        """
        no noo nop nope nopes noope nuh nuhuh nah nahh na nae nay nee neen neeh wrong incorrect
        false disagree cancel refuse decline reject object negative n 👎 ❌
        """
    ),
    negations=word_set(
        """
        not don't dont won't wont can't cant cannot doesn't doesnt didn't didnt isn't isnt aren't
        arent wouldn't wouldnt shouldn't haven't havent hasn't hasnt hadn't wasn't wasnt weren't
        ain't aint never nothing none niet
        """
    ),
    light=word_set(
        """
        please pls plz thanks thank thx you u very much so that's thats that is it's its it this
        these those are was be been i i'm im i'd id i'll am we we'd a an the my me mine our us your
        for to of and with by at on in as all everything whole just now then do does did would will
        could can may let let's lets go request application report message data details information
        info municipality gemeente landlord well oh sir madam really quite completely fully entirely
        looks look seems seem sounds sound think yet rather prefer either idea plan proposal form
        from him her them they said still also here have has got feel sorry like filled
        permission today thing mate bro bruv man boss ma'am maam mam mister buddy pal guys chief
        ta cheers unfortunately sadly luckily fortunately god hell ever longer anymore any more
        there had moment um uh uhm erm er hm hmm everything's clearly dat bedankt dank je u helemaal
        hoor joh
        """
    ),
    doubt=phrases(
        "but|maybe|perhaps|possibly|depends?|if|unless|except|although|though|however|whether"
        "|as long as|provided|partly|partially|sometimes|unsure|dunno|idk|no (?:idea|clue)",
        "not (?:(?:really|so|quite|very|that|too|entirely|yet) )*(?:sure|certain)",
        "(?:don'?t|do not|didn'?t) (?:really )?know",
        "not (?:everything|all|entirely|completely|fully|always|totally|quite|exactly|only)"
        "|(?:don'?t|do not) \\w+ (?:with |to )?(?:everything|all)",
        "(?:not|nothing|isn'?t|never|don'?t)(?: is| be)? (?:wrong|incorrect|false|disagree|refuse"
        "|object|decline|reject|cancel)",
        # "I'm good" turns an offer down as often as it takes one.
        "(?:i'?m|i am) (?:good|fine|ok|okay|alright)(?! with| to)|^i (?:can'?t|cannot)$",
    ),
    fixed_yes=phrases(
        "(?:(?:yes|yeah|yep|yup|ok|okay|sure|ja) )*(?:no (?:problems?|objections?|worries)"
        "(?: (?:at all|from (?:me|us|my side)|for me|(?:to|with|against) (?:that|this|it)))*"
        "|not a problem|i have no (?:objections?|problems?)(?: (?:to|with|against)"
        " (?:that|this|it))?|i (?:don'?t|do not) (?:mind|object))(?: thanks| thank you)?",
        "(?:(?:yes|yeah|yep|yup|ok|okay|sure|ja|please|just|let'?s|let us|i) )*do"
        "(?: (?:it|that|this|so))?(?: (?:please|then|now))?",
        "(?:(?:yes|yeah|yep|yup|ok|okay|sure|ja|please) )*(?:go (?:for it|on)|carry on|let'?s go"
        "|you (?:can|may)|by all means|be my guest)(?: please| then)?",
        # "Do you ...?" is answered by its verb: "I do", "yes we have", "it is".
        "(?:(?:yes|yeah|yep|yup|yh|oh|aye|ja|sure|indeed|of course|certainly|unfortunately|sadly"
        "|well) )*(?:(?:i|we|they|it|that|he|she|you|there) (?:am|are|is|have|has|do|does|did|was"
        "|were|would|will)|i'?m afraid so|sure (?:is|am|are|do|did|have|thing|why not))(?: indeed"
        "| actually| thanks| thank you| sir| mate)?",
        "(?:yes )?(?:spot on|bang on|you(?:'?ve| have)? got it|that(?:'?s| is) (?:it|the one|me"
        "|mine"
        "|us|him|her)|(?:without (?:a )?|no )doubt(?: about it)?|(?:100|hundred|a hundred|one"
        " hundred|1000)(?: ?%| ?percent| ?procent)?(?: yes| sure| correct)?|uh huh|u huh|(?:of|off)"
        " (?:course|corse|coarse|cours)|it'?s (?:all )?(?:right|correct)|too right|right you are"
        "|oki? doki?|okie dokie|is goed|ja is goed|doe maar|very much so|with pleasure"
        "|(?:it |that )?(?:works|suits)(?: (?:for )?me)?|(?:i'?d|i would) love to"
        "|i would like that)(?: mate| sir| thanks| please)*",
        "(?:yes )?i (?:think|guess|suppose|believe) (?:so|yes)|(?:yes )?(?:i )?would like (?:that"
        "|to)|(?:yes )?i'?d like (?:that|to)|please",
    ),
    fixed_no=phrases(
        "(?:(?:no|nah|nope) )*(?:never ?mind(?: it)?|(?:it'?s |it is |that'?s )?not (?:needed"
        "|necessary)|leave it(?: be)?|forget (?:about )?it|no need(?: to)?|better not"
        "|not (?:interested|happening)|no way|neither(?: of (?:them|both))?)"
        "(?: thanks| thank you)?",
        "(?:no )?(?:i )?(?:(?:don'?t|do not) think so|think not|doubt it)",
        "(?:(?:no|nope|nah) )*(?:(?:i'?m |i am )?'?(?:a)?fraid not|nuh uh|niet nodig"
        "|(?:absolutely|definitely|certainly|of course|surely) no+|no (?:chance|way jose"
        "|thank you very much|never"
        "|ta|cheers)|not (?:this time|today|for me|on your life|a chance|bothered|keen|(?:at )?all)"
        "|(?:i )?(?:have|has|had) not|nothing (?:like|of) (?:that|the (?:sort|kind))(?: at all)?"
        "|liever niet|echt niet|dat (?:klopt|is) niet(?: zo| waar)?|niks)(?: mate| sir| thanks)?",
        "(?:(?:no|please|i|we|you|they|are|and|really) )*(?:don'?t|do not|would not|wouldn'?t"
        "|won'?t|will not|can'?t|cannot|can not|may not|must not|should not|shouldn'?t|not) (?:want"
        "|like|agree|wish|need|allow(?:ed)?|accept|send|share|pass|give|tell)(?: (?:you|this|that"
        "|it|to|them|my|data|details|anything|anyone|anybody|the|municipality|gemeente|landlord"
        "|with|on|for|shared?|sent|send|pass(?:ed)?|forward(?:ed)?|submit|tell|be|of|know|see|get"
        "|involved|information|request|please))*",
        "(?:no|nope|nah) (?:thanks |thank you )?(?:i'?m|i am) (?:good|fine|ok|okay)(?: thanks)?",
        "(?:i|we) (?:do )?have (?:an |some )?objections?(?: (?:to|against) (?:this|that|it))?",
        "(?:no )?(?:i'?ll|i will) pass",
    ),
)

# "I don't have a Dutch number, ..." and "don't call before nine" leave the number as it is.
_NO_REFUSAL = (
    r"(?! have (?:an? |any )?(?:dutch|landline|home|fixed|nl|dutch mobile|e-?mail)\b)"
    r"(?!(?: (?:call|ring|phone|text|message|disturb))?(?: me)? (?:before|after|during|between"
    r"|until"
    r"|at night|in the (?:morning|afternoon|evening|night|day)|on (?:week|sun|satur|mon)))"
)

_OPENING = (
    "(?:(?:no|sorry|oh|yes|well|hm+|um+|uh+|actually|honestly|but)[ ,]+)*"
    "(?:(?:i|we|that|it|this) )?(?:(?:really|honestly|still|just|actually|also) )*"
)
_NOT_KNOWN = (
    "(?:don'?t?|do not|didn'?t|did not|can'?t|can not|cannot|couldn'?t|not|no)"
    " (?:(?:really|even|yet|exactly|currently|quite|for sure) )*(?:know|remember|recall)",
    "(?:can'?t|can not|cannot|couldn'?t) (?:(?:really|yet) )*(?:say|tell)|don'?t (?:now|no)",
    "dunno|donno|idk|(?:have |got |have got )?(?:really |absolutely )?no (?:clue|ideas?)",
    "(?:i'?ve|have) no (?:clue|ideas?)|haven'?t (?:a|got a) clue",
    "(?:(?:i'?m|am|we'?re|it'?s|that'?s|is) )?(?:(?:really|still) )*"
    "(?:not (?:(?:really|yet|so|entirely|completely|totally|quite|very|that|100%) )*"
    "(?:sure|certain|known|clear|decided)|unsure|unknown|unclear|uncertain)",
    "(?:(?:have|need|would have|'?d have|i'?d have|going|am going|want|i'?m going) to|must|will"
    "|i'?ll|should|let me|gonna)(?: (?:first|have to|need to))? (?:check|look|find|ask|figure)",
    "(?:(?:have|i'?ve) )?forgotten|forgot|hard to (?:say|tell)|difficult to (?:say|tell)",
    "who knows|god knows|nobody knows",
)
_WHAT_IS_NOT_KNOWN = (
    "(?: (?:(?:the|my) )?(?:it|that|this|yet|exactly|exact|precisely|for sure|sure|right now|now"
    "|any ?more|at the moment|by heart|from memory|off the top of my head|how (?:much|long|many)"
    "|when|amount|sum|date|number|figure|either|really|honestly|sorry|up|out|into|first|about"
    "|at all|to be honest|tbh))*"
)

ENGLISH = Words(
    question=phrases(
        "(?:(?:but|and|so|sorry|please|hi|hello|hey|ok|okay|excuse me)[ ,]+)*(?:"
        "who(?:'?s|m|se)?|where(?:'?s)?|when|why|how(?:'?s)?|which|what(?:'?s)?"
        "|(?:since|until|till|for|from|by|at|in|to|on|with) (?:what|when|which|how|whom?)"
        "|(?:do|have) (?:i|you|u|we|they)"
        "|(?:can|could|must|shall|should|will|would|did|am|had|are|were|was|does|has|is|might)"
        " (?:i|you|u|we|they|it|he|she|there|this|that|these|my|your|the|somebody|someone|anyone"
        "|anybody)|may (?:i|we|you|they|he|she|my|someone)"
        "|(?:isn'?t|aren'?t|wasn'?t|don'?t|doesn'?t|didn'?t|can'?t|couldn'?t|won'?t|wouldn'?t"
        "|shouldn'?t|haven'?t|hasn'?t) (?:i|you|u|we|they|it|he|she|there)"
        "|is \\d\\S*(?: \\w+){0,4} (?:ok|okay|fine|enough|good|possible|allowed|right|correct)"
        "|any(?:one|body)? (?:chance|idea|know)s?)"
    ),
    not_known=re.compile(rf"{_OPENING}(?:{'|'.join(_NOT_KNOWN)}){_WHAT_IS_NOT_KNOWN}"),
    number_joiners=re.compile(
        r"(?<=hundred)[\s-]*(?:[\s-]and|'?n'?|&)[\s-]+"
        r"|(?<=thousand)(?:,\s*|[\s-]+)(?:(?:and|'?n'?|&)[\s-]+)?"
    ),
    hundred="hundred",
    counts_also={"a": 1, "an": 1, "dozen": 12, "a dozen": 12, "half a dozen": 6},
    amounts=ENGLISH_AMOUNTS,
    arrears=ENGLISH_ARREARS,
    dates=ENGLISH_DATES,
    lasting=_LASTING,
    yes_no=_YES_NO,
    contacts=ContactWords(
        # "My phone no is ..." is a number, "no calls" a refusal.
        negation=phrases(
            rf"(?:not|never|don'?t|do not){_NO_REFUSAL}|rather not|without"
            rf"|no (?:calls?|calling|phone|e-?mails?|whatsapp|texts?|sms|letters?|contact)"
            rf"{_NO_REFUSAL}"
        ),
        spelled_email=phrases(
            r"dot|at sign|at \S+\.(?:nl|com|net|org|eu)|gmail|hotmail|outlook|ziggo|kpnmail|yahoo"
            r"|icloud|live\.(?:nl|com)"
        ),
    ),
    names=ENGLISH_NAMES,
    not_an_address=phrases(
        "rents?", "pay|paying|paid|payed", "months?", "euros?", "arrears|debts?", "years?", "call"
    ),
    number_slips={
        "fourty": "forty",
        "fivety": "fifty",
        "fivty": "fifty",
        "ninty": "ninety",
        "eigthy": "eighty",
        **dict.fromkeys(
            ("hunderd", "hundret", "hundered", "hundrd", "hunderth", "houndred", "hundrend"),
            "hundred",
        ),
        "fourtheen": "fourteen",
        "fiveteen": "fifteen",
        "tweny": "twenty",
        "thrity": "thirty",
        "sixtey": "sixty",
        "seventey": "seventy",
        "nienty": "ninety",
        "thousend": "thousand",
        "tousand": "thousand",
        "thousant": "thousand",
        "thousnd": "thousand",
    },
)
