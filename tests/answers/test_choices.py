"""Choices made in words: cause, yes or no, children, help with money, bedrooms, ages."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.choices import (
    Children,
    read_ages,
    read_bedrooms,
    read_cause,
    read_children,
    read_money_help,
    read_yes_no_not_said,
)
from answers.errors import AnswerError

CAUSES = {
    "nl": [
        ("minder inkomen", "less_income", "the button"),
        ("ik ben ontslagen", "less_income", "dismissed"),
        ("ik ben mijn baan kwijt", "less_income", "job lost"),
        ("minder uren", "less_income", "hours"),
        ("mijn uren zijn teruggebracht", "less_income", "hours"),
        ("ik verdien veel minder dan eerst", "less_income", "earns less"),
        ("mijn contract is niet verlengd", "less_income", "its own niet"),
        ("zit in de ww", "less_income", "unemployed"),
        ("inkomen flink gedaald", "less_income", "fell"),
        ("mijn uitkering is gekort", "less_income", "cut"),
        ("geen opdrachten meer als zzp'er", "less_income", "self-employed"),
        ("met pensioen gegaan", "less_income", "retired"),
        ("mijn vrouw werkt niet meer", "less_income", "the partner's job"),
        ("mijn man is zijn baan kwijt", "less_income", "the partner's job"),
        ("inkomen of uitkering te laat of gestopt", "income_late_or_stopped", "the button"),
        ("mijn uitkering is stopgezet", "income_late_or_stopped", "stopped"),
        ("loon te laat", "income_late_or_stopped", "late"),
        ("mijn salaris is nog niet gestort", "income_late_or_stopped", "not paid yet"),
        ("wacht nog op mijn eerste uitkering", "income_late_or_stopped", "waiting"),
        ("geen inkomen meer", "income_late_or_stopped", "none left"),
        ("mijn baas betaalt te laat", "income_late_or_stopped", "the employer"),
        ("de toeslagen zijn stopgezet", "income_late_or_stopped", "allowances"),
        ("hogere kosten", "higher_costs", "the button"),
        ("alles is duurder", "higher_costs", "prices"),
        ("alles is zo duur geworden", "higher_costs", "prices"),
        ("de huur is omhoog gegaan", "higher_costs", "the rent"),
        ("huurverhoging", "higher_costs", "the rent"),
        ("hoge energierekening", "higher_costs", "energy"),
        ("de wasmachine is kapot", "higher_costs", "a repair"),
        ("verandering in het gezin", "household_changed", "the button"),
        ("scheiding", "household_changed", "divorce"),
        ("ik ben gescheiden", "household_changed", "divorce"),
        ("we hebben een baby gekregen", "household_changed", "birth"),
        ("mijn partner is vertrokken", "household_changed", "left"),
        ("mijn man is overleden", "household_changed", "death"),
        ("zoon is het huis uit", "household_changed", "moved out"),
        ("iets anders", "other", "the button"),
        ("een andere reden", "other", "another reason"),
        ("ik ben ziek", "other", "an illness is no value of its own"),
        ("burn-out", "other", "an illness is no value of its own"),
        ("ik heb een operatie gehad", "other", "an illness is no value of its own"),
        ("ziek geweest en daardoor minder inkomen", "less_income", "the illness is left out"),
        ("niet minder inkomen, maar hogere kosten", "higher_costs", "one denied, one said"),
        ("zeg ik liever niet", "not_said", "the button"),
        ("gaat u niks aan", "not_said", "not said"),
        ("privé", "not_said", "not said"),
    ],
    "en": [
        ("less income", "less_income", "the button"),
        ("I got fired", "less_income", "dismissed"),
        ("I lost my job", "less_income", "job lost"),
        ("my hours were cut", "less_income", "hours"),
        ("fewer hours at work", "less_income", "hours"),
        ("I earn much less now", "less_income", "earns less"),
        ("my contract was not renewed", "less_income", "its own not"),
        ("unemployed", "less_income", "unemployed"),
        ("my income dropped a lot", "less_income", "fell"),
        ("my salary went down", "less_income", "fell"),
        ("I retired", "less_income", "retired"),
        ("I went bankrupt", "less_income", "went is no n't"),
        ("my husband lost his job", "less_income", "the partner's job"),
        ("income or benefit late or stopped", "income_late_or_stopped", "the button"),
        ("my benefits were stopped", "income_late_or_stopped", "stopped"),
        ("my salary is late", "income_late_or_stopped", "late"),
        ("I haven't been paid yet", "income_late_or_stopped", "not paid yet"),
        ("wages not paid", "income_late_or_stopped", "not paid"),
        ("waiting for my first benefit", "income_late_or_stopped", "waiting"),
        ("no income anymore", "income_late_or_stopped", "none left"),
        ("my employer pays late", "income_late_or_stopped", "the employer"),
        ("higher costs", "higher_costs", "the button"),
        ("everything is more expensive", "higher_costs", "prices"),
        ("everything costs more these days", "higher_costs", "prices"),
        ("the rent went up", "higher_costs", "the rent"),
        ("rent increase", "higher_costs", "the rent"),
        ("a high energy bill", "higher_costs", "energy"),
        ("the washing machine broke", "higher_costs", "a repair"),
        ("a change in my household", "household_changed", "the button"),
        ("divorce", "household_changed", "divorce"),
        ("I am divorced", "household_changed", "divorce"),
        ("we had a baby", "household_changed", "birth"),
        ("my partner left", "household_changed", "left"),
        ("my husband passed away", "household_changed", "death"),
        ("my son moved out", "household_changed", "moved out"),
        ("something else", "other", "the button"),
        ("another reason", "other", "another reason"),
        ("I am ill", "other", "an illness is no value of its own"),
        ("burn-out", "other", "an illness is no value of its own"),
        ("I had surgery", "other", "an illness is no value of its own"),
        ("I was sick so I have less income", "less_income", "the illness is left out"),
        ("not less income, but higher costs", "higher_costs", "one denied, one said"),
        ("I'd rather not say", "not_said", "the button"),
        ("none of your business", "not_said", "not said"),
    ],
}
NO_CAUSE = {
    "nl": [
        ("", "empty", "nothing"),
        ("ja", "not_understood", "no choice"),
        ("weet ik niet", "not_understood", "no choice"),
        ("650", "not_understood", "a number"),
        ("ik ben niet ontslagen", "not_understood", "denied"),
        ("geen scheiding", "not_understood", "denied"),
        ("waarom wilt u dat weten", "not_understood", "a question"),
        ("het leven", "not_understood", "unclear"),
        ("ik kan de huur niet betalen", "not_understood", "no cause in it"),
        ("ontslagen en gescheiden", "ambiguous", "two"),
        ("mijn man is overleden en zijn inkomen is weg", "ambiguous", "two"),
        ("minder inkomen en alles is duurder", "ambiguous", "two"),
        ("baan kwijt en mijn uitkering is stopgezet", "ambiguous", "two"),
    ],
    "en": [
        ("", "empty", "nothing"),
        ("yes", "not_understood", "no choice"),
        ("I don't know", "not_understood", "no choice"),
        ("650", "not_understood", "a number"),
        ("I was not fired", "not_understood", "denied"),
        ("no divorce", "not_understood", "denied"),
        ("why do you ask", "not_understood", "a question"),
        ("life", "not_understood", "unclear"),
        ("I can't pay the rent", "not_understood", "no cause in it"),
        ("fired and divorced", "ambiguous", "two"),
        ("less income and everything is more expensive", "ambiguous", "two"),
        ("lost my job and my benefits were stopped", "ambiguous", "two"),
    ],
}

YES_NO = {
    "nl": [
        ("ja", "yes", "yes"),
        ("ja hoor", "yes", "yes"),
        ("ja, twee", "yes", "goes on"),
        ("ja, een hond", "yes", "goes on"),
        ("ja ik kan geen trap lopen", "yes", "an explanation with a no"),
        ("jazeker, mijn knie is slecht", "yes", "an explanation"),
        ("ja! twee katten", "yes", "goes on"),
        ("een hond", "yes", "without yes"),
        ("2 katten", "yes", "without yes"),
        ("ik heb een hond en een kat", "yes", "without yes"),
        ("begane grond graag", "yes", "without yes"),
        ("liefst beneden", "yes", "without yes"),
        ("graag", "yes", "yes"),
        ("nee", "no", "no"),
        ("nee hoor", "no", "no"),
        ("neeee", "no", "no"),
        ("geen huisdieren", "no", "without no"),
        ("ik heb geen hond", "no", "without no"),
        ("nee, geen huisdieren", "no", "goes on"),
        ("nee ik heb geen kat", "no", "goes on"),
        ("nee dat hoeft niet", "no", "goes on"),
        ("hoeft niet", "no", "no"),
        ("niet nodig", "no", "no"),
        ("zeg ik liever niet", "not_said", "not said"),
        ("gaat u niks aan", "not_said", "not said"),
        ("liever niet", "not_said", "not said"),
    ],
    "en": [
        ("yes", "yes", "yes"),
        ("yes please", "yes", "yes"),
        ("yes, two", "yes", "goes on"),
        ("yes, a dog", "yes", "goes on"),
        ("yes I can't climb stairs", "yes", "an explanation with a no"),
        ("yeah, my knee is bad", "yes", "an explanation"),
        ("yes! two cats", "yes", "goes on"),
        ("a dog", "yes", "without yes"),
        ("2 cats", "yes", "without yes"),
        ("I have a dog and a cat", "yes", "without yes"),
        ("ground floor please", "yes", "without yes"),
        ("yep", "yes", "yes"),
        ("no", "no", "no"),
        ("nope", "no", "no"),
        ("no thanks", "no", "no"),
        ("no pets", "no", "without no"),
        ("I don't have a dog", "no", "without no"),
        ("I have no pets", "no", "without no"),
        ("no, I don't have any pets", "no", "goes on"),
        ("no I have no cat", "no", "goes on"),
        ("not needed", "no", "no"),
        ("I'd rather not say", "not_said", "not said"),
        ("none of your business", "not_said", "not said"),
        ("private", "not_said", "not said"),
    ],
}
NO_YES_NO = {
    "nl": [
        ("", "empty", "nothing"),
        ("ja, nee", "ambiguous", "taken back"),
        ("ja maar alleen als het kan", "ambiguous", "a condition"),
        ("ja misschien", "ambiguous", "doubt"),
        ("nee, ik kan wel traplopen maar mijn man niet", "ambiguous", "a no that is a yes"),
        ("nee, een kat", "ambiguous", "a no and a pet"),
        ("misschien", "ambiguous", "doubt"),
        ("weet ik niet", "ambiguous", "doubt"),
        ("geen idee", "ambiguous", "doubt"),
        ("mag ik een hond houden?", "not_understood", "a question"),
        ("650", "not_understood", "a number"),
        ("Anna", "not_understood", "a name"),
    ],
    "en": [
        ("", "empty", "nothing"),
        ("yes, no", "ambiguous", "taken back"),
        ("yes but only if possible", "ambiguous", "a condition"),
        ("yes maybe", "ambiguous", "doubt"),
        ("no, a cat", "ambiguous", "a no and a pet"),
        ("maybe", "ambiguous", "doubt"),
        ("may I keep a dog?", "not_understood", "a question"),
        ("650", "not_understood", "a number"),
        ("Anna", "not_understood", "a name"),
    ],
}

CHILDREN = {
    "nl": [
        ("ja", Children("yes"), "no number"),
        ("ja hoor", Children("yes"), "no number"),
        ("ja, om de week", Children("yes"), "an explanation"),
        ("ja, 2 kinderen", Children("yes", 2), "a number"),
        ("ja 2", Children("yes", 2), "a number"),
        ("ja, twee", Children("yes", 2), "a number"),
        ("3", Children("yes", 3), "a number"),
        ("drie kinderen", Children("yes", 3), "a number"),
        ("ik heb 2 kinderen", Children("yes", 2), "a sentence"),
        ("1 kind", Children("yes", 1), "one"),
        ("een dochter", Children("yes", 1), "one"),
        ("een zoon en een dochter", Children("yes", 2), "counted"),
        ("ja, twee zoons en een dochter", Children("yes", 3), "counted"),
        ("2 kinderen, een zoon en een dochter", Children("yes", 2), "not counted twice"),
        ("2 kinderen van 5 en 8", Children("yes", 2), "ages are read over"),
        ("een zoon van 12", Children("yes", 1), "ages are read over"),
        ("een tweeling", Children("yes", 2), "twins"),
        ("een baby", Children("yes", 1), "one"),
        ("nee", Children("no"), "none"),
        ("geen", Children("no"), "none"),
        ("geen kinderen", Children("no"), "none"),
        ("nee, geen kinderen", Children("no"), "none"),
        ("ik heb geen kinderen", Children("no"), "none"),
        ("0", Children("no"), "none"),
        ("zeg ik liever niet", Children("not_said"), "not said"),
        ("gaat u niks aan", Children("not_said"), "not said"),
    ],
    "en": [
        ("yes", Children("yes"), "no number"),
        ("yes I do", Children("yes"), "no number"),
        ("yes, every other week", Children("yes"), "an explanation"),
        ("yes, 2 children", Children("yes", 2), "a number"),
        ("yes 2", Children("yes", 2), "a number"),
        ("yes, two", Children("yes", 2), "a number"),
        ("3", Children("yes", 3), "a number"),
        ("three kids", Children("yes", 3), "a number"),
        ("I have 2 children", Children("yes", 2), "a sentence"),
        ("1 child", Children("yes", 1), "one"),
        ("a daughter", Children("yes", 1), "one"),
        ("a son and a daughter", Children("yes", 2), "counted"),
        ("two boys and a girl", Children("yes", 3), "counted"),
        ("2 kids, a son and a daughter", Children("yes", 2), "not counted twice"),
        ("2 children of 5 and 8", Children("yes", 2), "ages are read over"),
        ("a son aged 12", Children("yes", 1), "ages are read over"),
        ("twins", Children("yes", 2), "twins"),
        ("a baby", Children("yes", 1), "one"),
        ("no", Children("no"), "none"),
        ("none", Children("no"), "none"),
        ("no children", Children("no"), "none"),
        ("I have no kids", Children("no"), "none"),
        ("I don't have children", Children("no"), "none"),
        ("0", Children("no"), "none"),
        ("I'd rather not say", Children("not_said"), "not said"),
    ],
}
NO_CHILDREN = {
    "nl": [
        ("", "empty", "nothing"),
        ("ja maar ze wonen bij mijn ex", "ambiguous", "not here"),
        ("ze zijn het huis uit", "ambiguous", "grown up"),
        ("een zoon van 23", "ambiguous", "grown up"),
        ("2 volwassen kinderen", "ambiguous", "grown up"),
        ("ik ben zwanger", "ambiguous", "not born yet"),
        ("soms", "ambiguous", "doubt"),
        ("400", "not_understood", "no family is so large"),
        ("waarom?", "not_understood", "a question"),
        ("ik woon hier al 10 jaar", "not_understood", "something else"),
    ],
    "en": [
        ("", "empty", "nothing"),
        ("yes but they live with my ex", "ambiguous", "not here"),
        ("they moved out", "ambiguous", "grown up"),
        ("a son aged 23", "ambiguous", "grown up"),
        ("2 adult children", "ambiguous", "grown up"),
        ("I am pregnant", "ambiguous", "not born yet"),
        ("sometimes", "ambiguous", "doubt"),
        ("400", "not_understood", "no family is so large"),
        ("why?", "not_understood", "a question"),
        ("the neighbours are noisy", "not_understood", "something else"),
    ],
}

MONEY_HELP = {
    "nl": [
        ("nee", "nobody", "nobody"),
        ("nee hoor", "nobody", "nobody"),
        ("niemand", "nobody", "nobody"),
        ("nee, niemand", "nobody", "nobody"),
        ("ik doe het zelf", "nobody", "alone"),
        ("nee ik doe alles zelf", "nobody", "alone"),
        ("schuldhulp", "debt_help", "debt help"),
        ("ja, schuldhulpverlening", "debt_help", "debt help"),
        ("de kredietbank", "debt_help", "debt help"),
        ("ik zit in de wsnp", "debt_help", "debt help"),
        ("schuldhulpverlening van de gemeente", "debt_help", "whose debt help"),
        ("mijn schuldhulpverlener", "debt_help", "debt help"),
        ("bewindvoerder", "bewindvoerder", "administrator"),
        ("ik heb een bewindvoerder", "bewindvoerder", "administrator"),
        ("ik sta onder bewind", "bewindvoerder", "administrator"),
        ("beschermingsbewind", "bewindvoerder", "administrator"),
        ("mijn broer", "other", "family"),
        ("ja mijn dochter helpt mij", "other", "family"),
        ("maatschappelijk werk", "other", "another organisation"),
        ("het wijkteam", "other", "another organisation"),
        ("een vrijwilliger van humanitas", "other", "another organisation"),
        ("schuldhulpmaatje", "other", "a volunteer, no debt help"),
        ("geen bewindvoerder, wel mijn zus", "other", "one denied, one said"),
        ("iemand anders", "other", "the button"),
        ("zeg ik liever niet", "not_said", "not said"),
    ],
    "en": [
        ("no", "nobody", "nobody"),
        ("nope", "nobody", "nobody"),
        ("nobody", "nobody", "nobody"),
        ("no one", "nobody", "nobody"),
        ("no, nobody", "nobody", "nobody"),
        ("I do it myself", "nobody", "alone"),
        ("just me", "nobody", "alone"),
        ("debt help", "debt_help", "debt help"),
        ("yes, debt counselling", "debt_help", "debt help"),
        ("schuldhulpverlening", "debt_help", "the Dutch word"),
        ("the kredietbank", "debt_help", "the Dutch word"),
        ("debt help from the municipality", "debt_help", "whose debt help"),
        ("a debt counsellor", "debt_help", "debt help"),
        ("bewindvoerder", "bewindvoerder", "the Dutch word"),
        ("I have a bewindvoerder", "bewindvoerder", "the Dutch word"),
        ("an administrator appointed by the court", "bewindvoerder", "administrator"),
        ("my brother", "other", "family"),
        ("yes my daughter helps me", "other", "family"),
        ("a social worker", "other", "another organisation"),
        ("a volunteer", "other", "another organisation"),
        ("someone else", "other", "the button"),
        ("a friend", "other", "a friend"),
        ("no bewindvoerder, but my sister", "other", "one denied, one said"),
        ("I'd rather not say", "not_said", "not said"),
    ],
}
NO_MONEY_HELP = {
    "nl": [
        ("", "empty", "nothing"),
        ("ja", "not_understood", "who"),
        ("weet ik niet", "not_understood", "not known"),
        ("geen bewindvoerder", "not_understood", "that one not, and others"),
        ("wie bedoelt u?", "not_understood", "a question"),
        ("650", "not_understood", "a number"),
        ("bewindvoerder en mijn zus", "ambiguous", "two"),
        ("ik had vroeger een bewindvoerder", "ambiguous", "over"),
        ("ik heb schuldhulp aangevraagd", "ambiguous", "not yet"),
        ("ik sta op de wachtlijst voor schuldhulp", "ambiguous", "not yet"),
        ("ik zou graag schuldhulp willen", "ambiguous", "wished for"),
    ],
    "en": [
        ("", "empty", "nothing"),
        ("yes", "not_understood", "who"),
        ("I don't know", "not_understood", "not known"),
        ("no bewindvoerder", "not_understood", "that one not, and others"),
        ("who do you mean?", "not_understood", "a question"),
        ("650", "not_understood", "a number"),
        ("a bewindvoerder and my sister", "ambiguous", "two"),
        ("I used to have a bewindvoerder", "ambiguous", "over"),
        ("I applied for debt help", "ambiguous", "not yet"),
        ("I'm on the waiting list for debt help", "ambiguous", "not yet"),
        ("I would like debt help", "ambiguous", "wished for"),
    ],
}

BEDROOMS = {
    "nl": [
        ("2", 2, "a number"),
        ("twee", 2, "a word"),
        ("twee slaapkamers", 2, "its noun"),
        ("2 slaapkamers", 2, "its noun"),
        ("1 slaapkamer", 1, "one"),
        ("een slaapkamer is genoeg", 1, "a sentence"),
        ("minstens 2", 2, "a hedge"),
        ("minimaal drie slaapkamers", 3, "a hedge"),
        ("liefst 3", 3, "a hedge"),
        ("2 of meer", 2, "and more"),
        ("ik heb 3 slaapkamers nodig", 3, "a sentence"),
        ("graag 4 slaapkamers", 4, "polite"),
        ("één", 1, "with its accents"),
        ("8", 8, "the most"),
        ("0", 0, "none"),
        ("nul", 0, "none"),
        ("studio", 0, "a studio has none"),
        ("een studio is ook goed", 0, "a studio has none"),
        ("geen aparte slaapkamer", 0, "none"),
        ("3 slaap kamers", 3, "in two words"),
    ],
    "en": [
        ("2", 2, "a number"),
        ("two", 2, "a word"),
        ("two bedrooms", 2, "its noun"),
        ("2 bedrooms", 2, "its noun"),
        ("1 bedroom", 1, "one"),
        ("one bedroom is enough", 1, "a sentence"),
        ("at least 2", 2, "a hedge"),
        ("minimum three bedrooms", 3, "a hedge"),
        ("preferably 3", 3, "a hedge"),
        ("2 or more", 2, "and more"),
        ("I need 3 bedrooms", 3, "a sentence"),
        ("4 bedrooms please", 4, "polite"),
        ("one", 1, "a word"),
        ("8", 8, "the most"),
        ("0", 0, "none"),
        ("zero", 0, "none"),
        ("studio", 0, "a studio has none"),
        ("a studio is fine", 0, "a studio has none"),
        ("no separate bedroom", 0, "none"),
        ("3 bed rooms", 3, "in two words"),
    ],
}
NO_BEDROOMS = {
    "nl": [
        ("", "empty", "nothing"),
        ("1 of 2", "ambiguous", "two numbers"),
        ("2-3", "ambiguous", "two numbers"),
        ("3 kamers", "ambiguous", "the living room may be one"),
        ("een driekamerwoning", "ambiguous", "the living room may be one"),
        ("9", "too_high", "a hotel"),
        ("650", "too_high", "another number"),
        ("maakt niet uit", "not_understood", "no number"),
        ("hoeveel mag ik er hebben?", "not_understood", "a question"),
        ("weet ik niet", "not_understood", "not known"),
        ("-2", "not_understood", "no number of rooms"),
    ],
    "en": [
        ("", "empty", "nothing"),
        ("1 or 2", "ambiguous", "two numbers"),
        ("2-3", "ambiguous", "two numbers"),
        ("3 rooms", "ambiguous", "the living room may be one"),
        ("a three-room flat", "ambiguous", "the living room may be one"),
        ("9", "too_high", "a hotel"),
        ("650", "too_high", "another number"),
        ("doesn't matter", "not_understood", "no number"),
        ("how many can I get?", "not_understood", "a question"),
        ("I don't know", "not_understood", "not known"),
        ("-2", "not_understood", "no number of rooms"),
    ],
}

AGES = {
    "nl": [
        ("5, 8 en 41", ["4-11", "18-64"], "no doubles"),
        ("5,8,41", ["4-11", "18-64"], "without spaces"),
        ("41 8 5", ["4-11", "18-64"], "in the order of the bands"),
        ("34", ["18-64"], "one"),
        ("34 jaar", ["18-64"], "one"),
        ("ik ben 34", ["18-64"], "a sentence"),
        ("ik ben 34, mijn zoon is 7 en mijn dochter 3", ["0-3", "4-11", "18-64"], "a sentence"),
        ("twee volwassenen en een baby", ["0-3", "18-64"], "without numbers"),
        (
            "2 volwassenen en 2 kinderen van 5 en 13",
            ["4-11", "12-17", "18-64"],
            "counts are no ages",
        ),
        ("zoon 8 dochter 10 man 40", ["4-11", "18-64"], "ages behind people are no counts"),
        ("ik 40, man 42, dochter 16", ["12-17", "18-64"], "names of family"),
        ("een tiener en ik van 45", ["12-17", "18-64"], "a word for an age"),
        ("8 maanden", ["0-3"], "months"),
        ("anderhalf jaar en 30", ["0-3", "18-64"], "a year and a half"),
        ("1,5 jaar", ["0-3"], "a year and a half"),
        ("72", ["65+"], "old"),
        ("65+", ["65+"], "a band"),
        ("wij zijn allebei 70", ["65+"], "a sentence"),
        ("64 en 65", ["18-64", "65+"], "the border"),
        ("3 en 4", ["0-3", "4-11"], "the border"),
        ("11, 12, 17, 18", ["4-11", "12-17", "18-64"], "the borders"),
        ("vijf en acht", ["4-11"], "words"),
        ("0-3, 4-11 en 18-64", ["0-3", "4-11", "18-64"], "the bands themselves"),
    ],
    "en": [
        ("5, 8 and 41", ["4-11", "18-64"], "no doubles"),
        ("5,8,41", ["4-11", "18-64"], "without spaces"),
        ("41 8 5", ["4-11", "18-64"], "in the order of the bands"),
        ("34", ["18-64"], "one"),
        ("34 years old", ["18-64"], "one"),
        ("I'm 34", ["18-64"], "a sentence"),
        ("I am 34, my son is 7 and my daughter 3", ["0-3", "4-11", "18-64"], "a sentence"),
        ("two adults and a baby", ["0-3", "18-64"], "without numbers"),
        ("2 adults and 2 children of 5 and 13", ["4-11", "12-17", "18-64"], "counts are no ages"),
        ("son 8 daughter 10 husband 40", ["4-11", "18-64"], "ages behind people are no counts"),
        ("me 40, husband 42, daughter 16", ["12-17", "18-64"], "names of family"),
        ("a teenager and me, 45", ["12-17", "18-64"], "a word for an age"),
        ("8 months", ["0-3"], "months"),
        ("one and a half and 30", ["0-3", "18-64"], "a year and a half"),
        ("1.5 years", ["0-3"], "a year and a half"),
        ("72", ["65+"], "old"),
        ("65+", ["65+"], "a band"),
        ("we are both 70", ["65+"], "a sentence"),
        ("64 and 65", ["18-64", "65+"], "the border"),
        ("3 and 4", ["0-3", "4-11"], "the border"),
        ("11, 12, 17, 18", ["4-11", "12-17", "18-64"], "the borders"),
        ("five and eight", ["4-11"], "words"),
    ],
}
NO_AGES = {
    "nl": [
        ("", "empty", "nothing"),
        ("2 kinderen", "not_understood", "people without ages"),
        ("ik en mijn man", "not_understood", "people without ages"),
        ("12-03-2015", "not_understood", "a date of birth is not kept"),
        ("geboren in 1980", "not_understood", "a year of birth is not kept"),
        ("onder de 18", "not_understood", "a border"),
        ("650", "not_understood", "a sum"),
        ("weet ik niet", "not_understood", "not known"),
        ("hoe oud mag een kind zijn?", "not_understood", "a question"),
        ("5 en mijn hond is 8", "not_understood", "a word that may change it"),
    ],
    "en": [
        ("", "empty", "nothing"),
        ("2 children", "not_understood", "people without ages"),
        ("me and my husband", "not_understood", "people without ages"),
        ("12-03-2015", "not_understood", "a date of birth is not kept"),
        ("born in 1980", "not_understood", "a year of birth is not kept"),
        ("under 18", "not_understood", "a border"),
        ("650", "not_understood", "a sum"),
        ("I don't know", "not_understood", "not known"),
        ("how old may a child be?", "not_understood", "a question"),
        ("5 and my dog is 8", "not_understood", "a word that may change it"),
    ],
}

Table = dict[str, list[tuple[str, object, str]]]
RIGHT: list[tuple[Callable[..., object], Table]] = [
    (read_cause, CAUSES),
    (read_yes_no_not_said, YES_NO),
    (read_children, CHILDREN),
    (read_money_help, MONEY_HELP),
    (read_bedrooms, BEDROOMS),
    (read_ages, AGES),
]
WRONG: list[tuple[Callable[..., object], Table]] = [
    (read_cause, NO_CAUSE),
    (read_yes_no_not_said, NO_YES_NO),
    (read_children, NO_CHILDREN),
    (read_money_help, NO_MONEY_HELP),
    (read_bedrooms, NO_BEDROOMS),
    (read_ages, NO_AGES),
]


def _rows(tables: list[tuple[Callable[..., object], Table]]) -> list[object]:
    return [
        pytest.param(read, language, *row, id=f"{read.__name__}-{language}-{row[0]}")
        for read, table in tables
        for language, rows in table.items()
        for row in rows
    ]


@pytest.mark.parametrize(("read", "language", "text", "value", "why"), _rows(RIGHT))
def test_choice_is_read(
    read: Callable[..., object], language: str, text: str, value: object, why: str
) -> None:
    assert read(text, language=language) == value, why


@pytest.mark.parametrize(("read", "language", "text", "code", "why"), _rows(WRONG))
def test_no_choice_is_refused_with_its_reason(
    read: Callable[..., object], language: str, text: str, code: str, why: str
) -> None:
    with pytest.raises(AnswerError) as refused:
        read(text, language=language)

    assert refused.value.code == code, why


PIECES = """
ja nee niet geen maar misschien 2 41 400 twee een en , . ( ) van jaar maanden kinderen zoon dochter
baby volwassen kamers slaapkamers studio ontslagen scheiding ziek duurder broer schuldhulp zelf
yes no not but maybe two a and of years months children son adult rooms fired divorce ill brother
"""


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("read", [read for read, _table in RIGHT])
@given(text=st.lists(st.sampled_from(PIECES.split()), max_size=8).map(" ".join))
def test_any_words_give_a_choice_or_a_reason(
    read: Callable[..., object], language: str, text: str
) -> None:
    try:
        value = read(text, language=language)
    except AnswerError:
        return

    assert value is not None


def test_too_many_bedrooms_says_how_many_may_be_asked() -> None:
    with pytest.raises(AnswerError) as refused:
        read_bedrooms("12 slaapkamers")

    assert refused.value.facts == {"number": 12, "limit": 8}
