"""Polish words for why the rent became hard to pay; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import Cause
from answers.words.pl_tails import said

_INCOME = (
    "(?:dochod\\w*|dochód|zarobk\\w*|zarobek|pensj\\w*|wypłat\\w*|wynagrodzeni\\w*|zasił\\w*"
    "|świadczeni\\w*|pieni\\w*|kas[ay]|uitkering|ww|bijstand|emerytur\\w*|rent[ay]|aliment\\w*"
    "|\\w*toeslag\\w*|dodat\\w*|stypendi\\w*)"
)
_IS = (
    "(?:jest|są|był\\w*|jeszcze|mi|się|teraz|bardzo|dużo|dość|już|ciągle|nadal|nagle|mój|moja|moje"
    "|została|został|zostały|zostało|od|uwv|pracodawc\\w*|szef\\w*|z|za|w|tym|miesiącu)"
)
_WHO = (
    "(?:mąż|żona|partner(?:ka)?|chłopak|dziewczyna|syn|córka|matka|mama|ojciec|tata"
    "|współlokator(?:ka)?|dziecko|dzieci)"
)

POLISH_CAUSES: dict[Cause, re.Pattern[str]] = {
    "less_income": said(
        "(?:s)?traci(?:łem|łam|liśmy|ł|ła|my)? (?:\\w+ )?prac\\w+|prac\\w+ (?:s)?traci\\w+"
        "|(?:utrata|strata) (?:pracy|dochod\\w+)|utraci\\w+ (?:\\w+ )?prac\\w+",
        "(?:bez|nie mam|nie ma|brak|nie mamy|nie znalazł\\w+) (?:już |teraz |stałej )?(?:pracy"
        "|zleceń|zlecenia|godzin|klientów|zajęcia)",
        "(?:mniej|mało|za mało|niewiele|mniejsza ilość) (?:\\w+ )?(?:pracy|godzin|zleceń|zmian"
        "|klientów"
        f"|pracuję|zarabia\\w*|zarobi\\w*|dosta\\w*|{_INCOME})",
        "(?:zarabia|zarobi|pracuj)\\w*(?: \\w+){0,2} (?:mniej|mało|za mało|niewiele|krócej)",
        f"(?:mniejsz|niższ|nisk|mał|obniżon|skrócon)\\w* (?:\\w+ )?(?:{_INCOME}|godzin\\w*|etat)",
        f"{_INCOME}(?: {_IS})* (?:mniejsz\\w+|niższ\\w+|spad\\w+|zmala\\w+|zmniejszy\\w+|obniż\\w+"
        f"|mał\\w+"
        "|nisk\\w+|ucię\\w+|obcię\\w+)|(?:spadek|obniżka) (?:\\w+ )?(?:dochod\\w+|pensji"
        "|zarobk\\w+)",
        "(?:kontrakt|umow[ay]|praca)(?: \\w+){0,3} (?:nie (?:została |był[aoy]? )?przedłużon\\w+"
        "|skończy\\w+|kończy|wygas\\w+|zakończy\\w+)|skończył\\w*(?: \\w+){0,2} (?:kontrakt|umowa"
        "|praca)|nie przedłuży\\w+(?: \\w+){0,2} (?:umow\\w+|kontrakt\\w*)",
        "(?:obcię|ucię|zmniejszy|skróci)\\w+(?: mi)? (?:godzin\\w*|etat|zmian\\w*)",
        "zwolni(?:on\\w+|li|ł|ono|ła)(?: mnie| z pracy)*|wyrzuc\\w+ (?:mnie )?z pracy|bezroboc\\w+"
        "|bezrobotn\\w*|na (?:zasiłku|uitkering|ww|bijstandzie)|emeryt\\w*|bankru\\w*|upad(?:ł\\w+"
        "|łość)",
        "nie (?:mogę|może|jestem w stanie) (?:już )?pracować",
    ),
    "income_late_or_stopped": said(
        f"{_INCOME}(?: {_IS})* (?:spóźni\\w*|opóźni\\w*|(?:za )?późno|wstrzyman\\w+|wstrzyma\\w+"
        "|zawieszon\\w+|zatrzyman\\w+|zablokowan\\w+|zabran\\w+|przesta\\w+|skończy\\w+|stop"
        "|nie (?:\\w+ )?(?:przysz\\w+|wpłynę\\w+|dotar\\w+|dosta\\w+|zapłac\\w+|wypłac\\w+"
        "|otrzym\\w+|ma|przychodz\\w+|wpływa))",
        "nie (?:dosta|otrzyma)\\w+(?: \\w+){0,3} (?:wypłat\\w+|pensj\\w+|zasił\\w+|pieni\\w+"
        "|wynagrodzeni\\w+|uitkering|dochod\\w+|toeslag\\w*|\\w+toeslag)",
        "(?:nie )?(?:zapłacił|wypłacił|zapłacono|wypłacili|zapłacili|płaci|płacą"
        "|wypłaca)\\w*(?: \\w+){0,3} (?:za późno|z opóźnieniem|późno|wypłat\\w+|pensj\\w+"
        "|wynagrodzeni\\w+)",
        "(?:pracodawc\\w+|szef\\w*|firma|biuro|agencja|uwv|klien\\w+)(?: mi)? (?:jeszcze )?nie"
        " (?:\\w+ )?(?:za|wy)?płaci\\w*",
        f"(?:brak|bez|nie mam|nie ma)(?: już| jeszcze| żadn\\w+)* (?:{_INCOME})",
        f"(?:spóźnion|opóźnion|wstrzyman|zawieszon)\\w+ {_INCOME}|(?:wstrzyma|zawiesi"
        f"|zabra)\\w+(?: mi)? {_INCOME}",
        f"(?:czekam|czekamy|oczekuję) (?:jeszcze )?na (?:(?:moj\\w+|pierwsz\\w+"
        f"|now\\w+) )*{_INCOME}",
    ),
    "higher_costs": said(
        "drog\\w+|droż\\w+|zdroża\\w+|podroża\\w+|inflacj\\w+|podwyż\\w+|podnie(?:śli|siono"
        "|siony)\\w*|mandat\\w*|kar[aęy] (?:pieniężn\\w+|finansow\\w+)|napraw\\w+|remont\\w*"
        "|pogrzeb\\w*",
        "(?:wyższ|więcej|większ|dodatkow|nieoczekiwan|niespodziewan|rosnąc|podwójn|wysok"
        "|duż)\\w* (?:\\w+ )?(?:koszt\\w*|rachun\\w+|wydat\\w+|opłat\\w*|cen\\w*|czynsz\\w*)",
        "(?:koszt\\w*|cen[ay]|rachun\\w+|wydat\\w+|opłat\\w*|czynsz|gaz|prąd|energia|jedzenie"
        "|życie)"
        f"(?: {_IS})* (?:wzros\\w+|rosn\\w+|wyższ\\w+|większ\\w+|w górę|poszed\\w+ w górę"
        f"|poszł\\w+ w górę"
        "|wysok\\w+|za duż\\w+)|wzrost (?:\\w+ )?(?:koszt\\w+|cen|opłat|rachunk\\w+)",
        "rachun\\w+ za (?:gaz|prąd|energi\\w+|wodę|dentyst\\w+|lekarz\\w+|ogrzewanie)|(?:pralka"
        "|auto|samochód|lodówka|piec|okulary|laptop)(?: \\w+){0,2} (?:zepsu\\w+|popsu\\w+)"
        "|(?:zepsuł\\w*|popsuł\\w*)(?: \\w+){0,2} (?:pralka|auto|samochód|lodówka|piec|laptop)",
    ),
    "household_changed": said(
        "rozw(?:ód|od|iod|ied|iedz)\\w*|rozsta\\w+|rozeszliśmy|separacj\\w*|zerwa(?:łam|łem|liśmy)"
        "|mo(?:ja|jego|jej|im|ją) (?:ex|eks|były|była)|(?:była żona|były mąż)|mój (?:ex|eks|były)",
        "ciąż\\w*|urodzi\\w+|narodzin\\w*|poród|porodzie|noworod\\w+|nowe dziecko|bliźnia\\w+"
        "|zostaliśmy rodzicami",
        f"{_WHO}(?: (?:mi|mnie|nas|od|nagle|właśnie|się))* (?:odsz\\w+|odesz\\w+|wyprowadzi\\w+"
        f"|zostawi\\w+|porzuci\\w+|zmar\\w+|umar\\w+|nie żyje)",
        "(?:odsz|odesz|wyprowadzi|zostawi|zmar|umar)\\w+(?: (?:się|mnie|nas|mi|ode|ode mnie|mój"
        "|moja|moje))*"
        f" {_WHO}|śmierć|śmierci|zmar(?:ł|ła|li)|wdow\\w+",
        "zamieszka(?:liśmy|łem|łam) razem|(?:teraz )?(?:mieszkam|jestem|zostałam"
        "|zostałem) (?:teraz )?(?:sam|sama)(?: z dzie\\w+)?",
        "zmian\\w+ (?:w|sytuacji) (?:\\w+ )?(?:rodzin\\w+|domu|gospodarst\\w+)"
        "|rodzin\\w+(?: się)? (?:zmieni\\w+|powiększy\\w+|zmniejszy\\w+)",
    ),
    "other": said(
        "coś innego|(?:z )?inn(?:y|ego|a|ej|e) (?:powod\\w*|powód|przyczyn\\w*)|inne|inny|inaczej"
        "|żadn\\w+ z (?:tych|nich|powyższych)",
        "dług\\w*|kredyt\\w*|pożyczk\\w*|komorni\\w*|ukrad\\w+|okrad\\w+|kradzież\\w*|włama\\w+"
        "|oszu\\w+",
        "chor\\w+|zachorow\\w+|wypadek|wypadku|operacj\\w*|szpital\\w*|depresj\\w*|wypaleni\\w*|l4"
        "|zwolnieni\\w+ lekarsk\\w+|niepełnosprawn\\w*|uraz\\w*|złama\\w+|rak|raka|uzależni\\w*"
        "|hazard\\w*|więzieni\\w*|areszt\\w*|covid|korona",
    ),
}
