"""How a tenant says in each language what they can pay: that amount is not the rent.

"650 kan ik niet betalen" and "de huur van 650 kan ik betalen" do name the rent.
"""

from __future__ import annotations

import re

from answers.words.table import phrases

CAN_PAY: dict[str, re.Pattern[str]] = {
    "nl": phrases(
        r"(?:kan|kunnen|lukt|lukken)\b.*\b(?:betalen|missen|opbrengen|afbetalen|aflossen)",
    ),
    "en": phrases(r"(?:can|could|able to)\b.*\b(?:pay|afford|spare|manage|miss)\b"),
    "tr": phrases(r"\w*(?:verebilir|ödeyebilir|odeyebilir|ayırabilir|ayirabilir)\w*"),
    "ar": phrases(
        r"(?:يمكنني|استطيع|أستطيع|بقدر|اقدر|أقدر|نقدر|فيني|ممكن)\b.*(?:دفع|ادفع|أدفع|ندفع|اوفر|أوفر)"
    ),
    "pl": phrases(
        r"(?:mog[ęe]|mo[żz]emy|jestem w stanie|dam rad[ęe]|da[łl](?:abym|bym) rad[ęe])\b.*"
        r"\b(?:p[łl]aci[ćc]|zap[łl]aci[ćc]|sp[łl]aca[ćc]|odda(?:wa)?[ćc]|wp[łl]aca[ćc]|da(?:wa)?[ćc])"
    ),
    "uk": phrases(
        r"(?:можу|можемо|зможу|зможемо|міг би|могла б)(?!\w).*"
        r"(?:платити|сплачувати|заплатити|сплатити|віддавати|давати)"
    ),
}

NAMES_THE_RENT: dict[str, re.Pattern[str]] = {
    "nl": phrases(r"\w*huur\w*", "niet", "geen"),
    "en": phrases("rent", "not?", r"can'?t", "cannot", r"couldn'?t"),
    "tr": phrases(r"kira\w*"),
    "ar": phrases(r"\w*[اإ]يجار\w*", "لا", "ما", "لم", "مش", "مو"),
    "pl": phrases(r"czynsz\w*", "nie"),
    "uk": phrases(r"оренд\w*", r"квартплат\w*", "не"),
}
