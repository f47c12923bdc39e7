"""English words around names, and those that make a sentence of one; knows no rule."""

from __future__ import annotations

import re

from answers.words.table import NameWords, phrases, word_set

ENGLISH_NAMES = NameWords(
    introduction=re.compile(
        r"(?:(?:hello|hallo|hi|hey|good ?(?:morning|afternoon|evening|day)|dear sir)(?: there)?"
        r"[ ,!.]+|(?:yes|sure|ok|okay)[ ,!.]+(?=my name|i'?m|i am|it'?s|this is))*"
        r"(?:(?:my (?:(?:full|first|own|real) )?name(?:'?s| is)(?: called)?|(?:the |full )?name ?:"
        r"|(?:the )?name is|(?:i'?m|i am) called|(?:(?:they|people|you can|please|just) )?call me"
        r"|you(?:'re| are) (?:speaking|talking) (?:with|to)|i'?m|i am|it'?s|it is|this is|that is"
        r"|that'?s)[ ,:]+)?",
        re.IGNORECASE,
    ),
    doubtful_introduction=re.compile(
        r".*(?:i'?m|i am|it'?s|it is|this is|that is|that'?s|call me)"
    ),
    particles=phrases("(?:van|in|op|uit|aan|onder|over|voor|bij) (?:de[nr]?|het|'?t|d'n)|van"),
    # Left out, for they are names too: will, may, grace, do, my, an, to, he, job, said, made, been,
    # does, have, both, just, as, room, water ("van de Water").
    never=phrases(
        "(?<!-)(?:i|me|myself|you|your?s?|we|us|our|they|them|their|his|her|it|its|u|ur|the|this"
        "|that|these|those|there|here|someone|somebody|anyone|anybody|nobody|no ?one|everyone"
        "|everything|something|anything|nothing|none|all|together)(?!-)",
        "(?<!-)(?:is|am|are|was|were|be|being|has|having|did|doing|done|can'?t|cannot|don'?t"
        "|doesn'?t|didn'?t|won'?t|isn'?t|aren'?t|wasn'?t|haven'?t|hasn'?t|would|could|couldn'?t"
        "|wouldn'?t|should|must|not|never)(?!-)",
        "(?:get|got|getting|give|gave|want|wants|need|needs|know|think|feel|feeling|tell|ask|asking"
        "|make|take|took|let|try|trying|pay|paid|payed|paying|payments?|lost|lose|losing|left|live"
        "|living|die|dying|died|dead|death|kill|cry|crying|hurt|hate|stay|move|prefer|agree"
        "|understand|wait|waiting|send|sent|call|calling|called|text|talk|speak|use|used|owe|keep"
        "|broken?|works?|working|worker|help|helps|helping|helped|start|stop|stopped|quit|cancel"
        "|restart|continue|skip|happens?|happened|happening|stole|stolen|leaks?|leaking)",
        "(?<!-)(?:who|whose|what'?s?|when|where|why|which|how|because|cause|but|if|then|for|from"
        "|with|without|about|after|before|until|till|since|into|of|off|on|out|above|below|away|over"
        "|under|up|down|by|at|in|again|already|also|always|only|very|really|now|later|soon|maybe"
        "|perhaps|please|pls|plz|too|much|many|every|any|some|few|rather|enough)(?!-)",
        "(?:to (?:be|do|go|pay|get|see|have|talk|live|die|move|sleep|eat)|(?:my|a|the|no|lost) job"
        "|(?:have|had) (?:no|not|an?|to|been|any|lost)|no (?:money|more|way|idea|thanks|name)|so"
        " (?:what|much|sad|tired|bad)|i (?:can|will|may|do|hope|love))",
        "rents?|renting|tenants?|landlord|landlady|house|housing|home|homes|homeless|flat|apartment"
        "|address|building|neighbou?rs?|lift|elevator|heating|energy|gas|electricity|leakage|mou?ld"
        "|door|window|street|money|cash|euros?|debts?|arrears|bills|income|salary|wages?|benefits?"
        "|allowances?|welfare|unemploy\\w*|jobless|fired|bankrupt|broke",
        "contract|plans?|arrangement|deferral|reduction|discount|delay|evict\\w*|bailiff|court"
        "|letter|complaint|municipality|gemeente|government|request|application|question|answer"
        "|problems?|trouble|situation|emergency|urgent|reason|month|months|weeks?|years?|days|today"
        "|tomorrow|yesterday|time|times|thing|things",
        "sick|ill|sad|scared|afraid|worried|stressed|depressed|desperate|lonely|hungry|tired|angry"
        "|pregnant|divorced|divorce|disabled|unable|sorry|fine|okay|bad|worse|worst|stupid|wrong"
        "|correct|sounds|looks|ahead|indeed|agreed|perfect|excellent|awesome|absolutely|definitely"
        "|certainly|exactly|completely|totally|recommend|ready|behind|late|difficult|impossible"
        "|possible|bored|confused|crazy|fuck\\w*|shit\\w*|damn|hell|idiots?|bullshit",
        "husband|wife|boyfriend|girlfriend|partner|kids?|children|child|mother|father|mom|mum|dad"
        "|parents?|family|friends?|boss|doctor|police|refugee|student|expat|foreign(?:er)?|retired"
        "|polish|ukrainian|turkish|syrian|moroccan|romanian|bulgarian|agent",
        "anonymous|anonymously|private|privacy|secret|names?|surname|firstname|password|digid|email"
        "|e-mail|phone|telephone|number|chat\\w*|robot|human|person|people|guys|morning|afternoon"
        "|evening|conversation|language|english|dutch|test|testing|thanks?|thank|thx|hello|hallo"
        "|bye|goodbye|good ?(?:morning|afternoon|evening|night|day)|regards|greetings|dear|cheers"
        "|weekend|unknown|whatever",
        "ik|mijn|niet|geen|huur|heb|weet",
        r"\w*(\w)\1\1\w*",
    ),
    never_first=word_set("yes yeah yep yup nope nah no ok okay how or and but please not because"),
    never_alone=word_set(
        """
        hi hey yo hoi mr mrs ms miss mister sir madam happy nice good great sure cool done single
        alone bot can will do my he she to so an a and man woman male female resident occupant user
        guest somebody idk dunno n/a na nvt none same idem eh uh um hmm pff lol wow help stop back
        next exit end menu y n ja nee go job mine rather nothing right left true false
        """
    ),
)
