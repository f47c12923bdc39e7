"""Polish words around names, and those that make a sentence of one; knows no rule."""

from __future__ import annotations

import re

from answers.words.pl_tails import either, line, said, spellings
from answers.words.table import NameWords, phrases

_HELLO = r"(?:dzień dobry|dobry wieczór|dobry|cześć|czesc|witam|witajcie|hej|halo|szanowni państwo)"

POLISH_NAMES = NameWords(
    introduction=line(
        rf"(?:{_HELLO}[ ,!.]+|(?:tak|no|ok|proszę)[ ,!.]+(?=nazywam|mam na|jestem|moje))*"
        r"(?:(?:nazywam się|(?:ja )?mam na imię|na imię mi|moje (?:pełne )?(?:imię"
        r"|nazwisko)(?: i nazwisko)? to|moje (?:imię|nazwisko)(?: i nazwisko)?(?: ?:)?"
        r"|imię i nazwisko ?:?|nazwisko ?:|imię ?:|nazwisko to|jestem|z tej strony|tu mówi|mówi"
        r"|tutaj|tu|to jest|to|mijn naam is|ik heet|my name is|pan|pani)[ ,:]+)?",
        re.IGNORECASE,
    ),
    doubtful_introduction=re.compile(rf".*(?:jestem|to jest|to|tu|tutaj|{either('mówi')}|pani?)"),
    particles=phrases("van (?:de[nr]?|het|'?t)|van|de|von"),
    # Left out, for they are names too: maja, maj, kot, zima, wilk, mazur, gaj, lis, sam, mroz.
    never=said(
        "ja|ty|my|wy|oni|one|mnie|mi|mną|ciebie|cię|nas|nam|nami|was|wam|go|jego|jej|ich|im|się"
        "|sobie|siebie|mój|moja|moje|mojego|mojej|moim|nasz|nasza|nasze|swój|swoje|ktoś|kogoś|nikt"
        "|coś|nic|wszystko|wszyscy|każdy|żaden",
        "jestem|jest|jesteśmy|są|był|była|było|byłem|byłam|będę|będzie|mam|mamy|ma|miałem|miałam"
        "|nie|nigdy|tak|czy|żeby|aby|że|bo|ponieważ|więc|ale|lub|albo|oraz|jak|co|kto|gdzie|kiedy"
        "|dlaczego|ile|jaki|jaka|jakie|który|która|gdy|jeśli|jeżeli",
        "chcę|chce|chciał\\w*|mogę|może|możemy|muszę|musi|musimy|wiem|wie|proszę|prosz\\w*"
        "|dziękuję|dzięki|potrzebuję|potrzebna|płac\\w*|zapłac\\w*|spłac\\w*|dzwoni\\w*"
        "|zadzwoni\\w*|pisz\\w*|napisz\\w*|powiedz\\w*|mówi\\w*|pracuj\\w*|pracy|praca|pracę"
        "|straci\\w*|mieszka\\w*|zalega\\w*|dosta\\w*|szuka\\w*|pomóc|pomoc\\w*|pomóż|pomoż\\w*"
        "|wolę|wolał\\w*|podać|podam|odmawiam|rozumiem|zapomni\\w*|boję|kocham|umr\\w*|umier\\w*"
        "|żyć|zabi\\w*|czeka\\w*",
        "na|do|od|z|ze|w|we|za|po|pod|przed|przez|dla|bez|przy|nad|między|o|u|i|to|ten|ta|te|tego"
        "|tej|tym|tu|tam|tutaj|już|jeszcze|też|także|tylko|bardzo|dużo|mało|więcej|mniej|teraz"
        "|potem|później|zaraz|dziś|dzisiaj|jutro|wczoraj|zawsze|może|chyba|lepiej|raczej",
        "czynsz\\w*|mieszkani\\w*|dom|domu|blok\\w*|najem\\w*|najmu|wynaj\\w*|właściciel\\w*"
        "|lokator\\w*|najemc\\w*|pieni\\w*|kasy|kasa|euro|dług\\w*|zaległo\\w*|rachun\\w*"
        "|dochod\\w*|wypłat\\w*|pensj\\w*|zasił\\w*|kredyt\\w*|huur\\w*|\\w*toeslag|uitkering"
        "|bijstand",
        "umow\\w*|plan\\w*|rat[ay]?|ratach|odroczeni\\w*|obniżk\\w*|zniżk\\w*|eksmis\\w*"
        "|komornik\\w*|sąd\\w*|list\\w*|skarg\\w*|gmin\\w*|wnios\\w*|pytani\\w*|odpowied\\w*"
        "|problem\\w*|sytuacj\\w*|piln\\w*|powod\\w*|miesi\\w*|tydzień|tygod\\w*|rok|lat|lata"
        "|dzień|dni|czas\\w*",
        "chor[yai]|smutn\\w*|zmęczon\\w*|zły|zła|wściek\\w*|bezrobotn\\w*|rozwied\\w*|ciąż\\w*"
        "|samotn\\w*|głodn\\w*|bezdomn\\w*|zadłużon\\w*|niepełnosprawn\\w*|emeryt\\w*|renc\\w*"
        "|student\\w*|dobrze|źle|super|świetnie|zgadza|zgoda|okej|niestety|przepraszam|sorry",
        "mąż|męża|żona|żony|partner\\w*|chłopak\\w*|dziewczyn\\w*|dzieci|dziecko|syn|syna|córk\\w*"
        "|matk\\w*|ojciec|mama|tata|rodzin\\w*|rodzic\\w*|sąsiad\\w*|szef\\w*|polak|polka"
        "|ukrai\\w*",
        "anonim\\w*|prywatn\\w*|tajne|tajemnic\\w*|imię|imienia|nazwisk\\w*|hasło|digid|e-?mail"
        "|mail\\w*|telefon\\w*|numer\\w*|czat\\w*|chat\\w*|robot\\w*|bot|człowiek\\w*|ludzi\\w*"
        "|język\\w*|polsku|test|rozmow\\w*|pozdrawi\\w*|kurw\\w*|dup\\w*|cholera|idiot\\w*"
        "|debil\\w*|spierdal\\w*",
        "ik|mijn|niet|geen|heb|weet|the|my|not|have",
        r"\w*(\w)\1\1\w*",
    ),
    never_first=spellings("tak nie no ok okej jak czy ale proszę bo więc hej cześć"),
    never_alone=spellings(
        """
        cześć hej siema elo witam dobry dzień pan pani pana kobieta mężczyzna lokator mieszkaniec
        sama samotna sam nikt brak pomoc stop dalej pomiń wstecz koniec menu nieważne obojętnie nie
        tak no hmm eee yyy lol xd jw n/a nvt ok okej spoko dobra dobrze jasne test tajne gość
        użytkownik prawda fałsz lewo prawo
        """
    ),
)
