"""English words for yes and no; knows no rule about what they mean."""

from __future__ import annotations

from answers.words.table import YesNoWords, phrases, word_set

# Said before, and said again without patience: it changes nothing.
_SAID_BEFORE = (
    "(?:(?:(?:as|like) )?(?:(?:i|i've|ive|have|had|just|already) )*(?:told|said|answered"
    r"|replied|mentioned)(?: (?:you|u|y'?all|that|this|it|already|before|earlier|\w+ times|twice))*"
    "|how many (?:more )?times(?: (?:do|must|should|i|have|to|say|tell|you|it|that|this|repeat))*"
    "|for the (?:last|second|third|fourth|fifth|tenth|hundredth|thousandth|umpteenth|millionth"
    r"|\d+(?:st|nd|rd|th)) time)(?: (?:now|already|mate|man|bro|please|sir))*"
)
_YES = (
    "(?:(?:yes|yeah|yep|yup|yea|ye|yh|aye|ja|correct|sure|definitely|of course)"
    "(?: (?:sir|madam|mate|man|bro|please|really|indeed|correct|definitely|of course|it is|i do"
    "|i am"
    "|i have|that is right|thats right|that's right))*)"
)
_NOPE = (
    "(?:(?:no+|nope|nah|nee|never)(?: (?:sir|madam|mate|man|bro|sorry|really|never|not|thanks"
    "|thank you|i don'?t|i do not|i didn'?t|i haven'?t))*)"
)
# A reason of one's own takes nothing back; whatever else is told there is asked about again.
_REASON = (
    r"(?:because|bc|bcs|cause|cos|coz|cuz|since|as)(?!.* (?:but|maybe|perhaps|possibly|sometimes"
    r"|unless|except|if|or|only|though|although|however|choice|must|forced|first|later|he|she|they"
    r"|him|her|ex"
    r"|someone|object|objections?|mind|care|problems?|until|\w*\d\w*"
)
_REASON_FOR_YES = (
    rf"{_REASON}|want|wrong|changed?|no(?= )(?! (?:work|job|income|money|salary|longer|benefits?))"
    r"|nope|not (?:all|everything|ok|okay|agree|right|true|correct|safe|sure|send|share))(?!\w))"
    r"(?: [^\W\d]+(?:'[a-z]+)?){0,4} (?:no|less|lost|losing|sick|ill|fired|unemployed|jobless"
    r"|divorced|work"
    r"|job|money|income|salary|benefits?|debts?|help|pay|afford|broke|pregnant"
    r"|died)(?: [^\W\d]+){0,4}"
)
_REASON_FOR_NO = (
    rf"{_REASON}|yes|correct|right|fine|okay|ok|agree)(?!\w)) (?:i|we|it|that|it's|its|i'm|im)"
    r"(?: [^\W\d]+(?:'[a-z]+)?){0,2} ?(?:don'?t|do not|not|never|nothing|private|unsafe|nonsense"
    r"|enough"
    r"|wrong)(?: [^\W\d]+){0,4}"
)
_LEAVE_ME = (
    "(?:leave me (?:alone|be)|stop (?:asking|it|bothering me|with (?:this|that|these questions))"
    "|(?:piss|bugger|back|go|fuck) (?:off|away)|(?:(?:it(?: is|s|'s) )?none of (?:your"
    "|ur) business)"
    "|are you (?:mad|crazy))"
)

ENGLISH_YES_NO = YesNoWords(
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
        wallah wollah walla wallahi wollahi wlh swear dude luv hun dear darling babe bruh damn hell
        sake fucks christ jesus jeez gosh again
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
        f"{_YES}(?: {_YES})* {_SAID_BEFORE}(?: {_YES})*|{_SAID_BEFORE} {_YES}",
        f"{_YES}(?: {_YES})* {_REASON_FOR_YES}|{_YES} (?:i )?(?:understand|understood|get it)",
        "(?:yes )*(?:(?:that|it|this)(?: is|s|'s) (?:indeed )?the case)",
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
        f"{_NOPE}(?: {_NOPE})* (?:{_SAID_BEFORE}|{_LEAVE_ME})(?: {_NOPE}| {_LEAVE_ME})*",
        f"{_SAID_BEFORE} {_NOPE}|{_NOPE}(?: {_NOPE})* {_REASON_FOR_NO}",
        "(?:no )*(?:(?:that|it|this)(?: is|s|'s) not the case)|no means no",
        "(?:no )?(?:i'?ll|i will) pass",
    ),
)
