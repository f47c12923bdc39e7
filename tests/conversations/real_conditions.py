"""What tenants say when a form goes as forms go, in three languages, by what it is."""

from __future__ import annotations

from dataclasses import dataclass

WHO = {"tenant_name": "Anna de Vries", "contact": "06 12345678", "address": "3511 AB 12 bis"}


@dataclass(frozen=True)
class Voice:
    """One language: how a payment plan is begun and answered, and what comes between."""

    begins: str
    typed: dict[str, str]
    yes: str
    question: str
    why: str
    insult: str
    thanks: str
    stop: str
    again: str
    crisis: str
    correction: str  # the arrears become 700 euros
    two_corrections: str  # the arrears 700 euros, a month 50 euros
    by_another_word: str  # "not 75 but 50", at the summary
    another_kind: str  # a deferral
    until: str  # 31 January 2027
    no_answers: tuple[str, str, str]  # to how much is owed
    story: str  # a payment plan with five answers in it
    for_another: str
    reach: str  # call after six

    @property
    def answers(self) -> dict[str, str]:
        """What is typed to each question, who one is included."""
        return {**WHO, **self.typed}


VOICES = {
    "nl": Voice(
        begins="ik wil de achterstand in delen betalen",
        typed={
            "letter": "nee, geen brief",
            "since": "vanaf 1 oktober 2026",
            "arrears": "650 euro",
            "lasting": "ik denk tijdelijk",
            "monthly": "zo'n 75 euro",
            "sharing": "ja dat is goed",
        },
        yes="ja, verstuur maar",
        question="wat is huurtoeslag?",
        why="waarom wil je dat weten?",
        insult="wat een stomme bot ben jij",
        thanks="dank u wel",
        stop="stop maar",
        again="opnieuw beginnen",
        crisis="ik wil niet meer leven",
        correction="de achterstand is 700 euro",
        two_corrections="de achterstand is 700 euro en ik kan 50 euro per maand extra betalen",
        by_another_word="niet 75 maar 50 euro",
        another_kind="ik wil liever later betalen",
        until="tot 31 januari 2027",
        no_answers=("veel", "behoorlijk wat", "te veel om te tellen"),
        story=(
            "Ik wil graag een betalingsregeling. Mijn huur is 812 euro. Ik loop sinds 1 oktober"
            " 2026 2 maanden achter, ik heb twee kinderen en ik kan 75 euro per maand aflossen."
        ),
        for_another="ik schrijf dit namens mijn moeder",
        reach="bel me na 6 uur",
    ),
    "pl": Voice(
        begins="chcę spłacić zaległości w ratach",
        typed={
            "letter": "nie, nie ma listu",
            "since": "od 1 października 2026",
            "arrears": "650 euro",
            "lasting": "tymczasowo",
            "monthly": "około 75 euro",
            "sharing": "tak, dobrze",
        },
        yes="tak, proszę wysłać",
        question="co to jest huurtoeslag?",
        why="dlaczego chcecie to wiedzieć?",
        insult="ale głupi bot z ciebie",
        thanks="dziękuję bardzo",
        stop="stop, nie chcę już",
        again="zacznijmy od nowa",
        crisis="nie chcę już żyć",
        correction="zaległość to 700 euro",
        two_corrections="zaległość to 700 euro i mogę spłacać 50 euro miesięcznie",
        by_another_word="nie 75 tylko 50 euro",
        another_kind="wolę zapłacić później",
        until="do 31 stycznia 2027",
        no_answers=("dużo", "naprawdę bardzo dużo", "za dużo żeby liczyć"),
        story=(
            "Chcę spłacać zaległości w ratach. Mój czynsz to 812 euro. Zalegam 2 miesiące"
            " od 1 października 2026, mam dwoje dzieci i mogę spłacać 75 euro miesięcznie."
        ),
        for_another="piszę w imieniu mojej mamy",
        reach="proszę dzwonić po 18",
    ),
    "ar": Voice(
        begins="أريد أن أدفع المتأخرات بالتقسيط",
        typed={
            "letter": "لا، ما في رسالة",
            "since": "منذ 1 أكتوبر 2026",
            "arrears": "٦٥٠ يورو",
            "lasting": "مؤقت",
            "monthly": "حوالي 75 يورو",
            "sharing": "نعم، موافق",
        },
        yes="نعم، أرسل",
        question="ما هي huurtoeslag؟",
        why="لماذا تريد أن تعرف ذلك؟",
        insult="أنت روبوت غبي",
        thanks="شكرا جزيلا",
        stop="توقف، لا أريد أن أكمل",
        again="أريد أن أبدأ من جديد",
        crisis="ما عاد بدي عيش",
        correction="المتأخرات 700 يورو",
        two_corrections="المتأخرات 700 يورو وأستطيع أن أسدد 50 يورو كل شهر",
        by_another_word="مو 75 بل 50 يورو",
        another_kind="أفضل أن أدفع لاحقا",
        until="حتى 31 يناير 2027",
        no_answers=("كثير", "مبلغ كبير", "كثير لا أعرف كيف أحسبه"),
        story=(
            "أريد أن أدفع بالتقسيط. الإيجار 812 يورو. متأخر شهرين منذ 1 أكتوبر 2026،"
            " عندي طفلين، وأستطيع أن أدفع 75 يورو شهريا."
        ),
        for_another="أكتب نيابة عن أمي",
        reach="اتصلوا بي بعد الساعة 6",
    ),
}
