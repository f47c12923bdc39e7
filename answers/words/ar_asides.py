"""What Arabic says beside an answer: who is spoken to; it changes nothing."""

from __future__ import annotations

_ONLY_SPOKEN_TO = (
    "فندم|افندم|باشا|بيه|استاذ|استاذه|معلم|معلمي|ريس|حبيبي|حبيبتي|حضرتك|حضرتكم|سيدي|سيدتي|عزيزي"
    "|عزيزتي|زلمه|حجي|خيو|خيي|خويا|اغاتي"
)
# Without "يا" these may be people who are counted, or how something is.
_ALSO_OTHERS = (
    "اخي|اخ|اخوي|اخويا|خوي|خي|اختي|اخت|خيتي|عمي|عمو|عم|خالي|خاله|خالتي|ابني|بنتي|يابا|مدام|دكتور"
    "|غالي|غاليه|جماعه|شباب|حج|كبير|صديقي|صاحبي"
)
# "يا" stands also before each of two sums ("either ... or"), so only before these words.
SPOKEN_TO = f"يا (?:{_ONLY_SPOKEN_TO}|{_ALSO_OTHERS})|(?:{_ONLY_SPOKEN_TO})"
EITHER_OR = (
    rf"يا (?!(?:{_ONLY_SPOKEN_TO}|{_ALSO_OTHERS})(?!\w))\w+(?: \S+){{0,4}}? "
    rf"يا (?!(?:{_ONLY_SPOKEN_TO}|{_ALSO_OTHERS})(?!\w))\w+"
)
SPOKEN_TO_WORDS = f"{_ONLY_SPOKEN_TO}|{_ALSO_OTHERS}".replace("|", " ")
