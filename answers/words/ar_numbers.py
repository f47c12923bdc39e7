"""Arabic number words as they are spoken and typed, beside the written ones of num2words."""

from __future__ import annotations

from answers.words.ar_dates import COUNTED_ALONE

# The longest first: each is looked for inside a word.
_ELEVEN = ("احدعشر", "احدعش", "حداعش", "حدعشر", "حدعش", "احداشر", "حداشر", "حداش", "احدي عشر")
_TWELVE = (
    *("اثناعشر", "اثنعش", "اطنعش", "اتنعش", "طناعش", "اتناشر", "اطناشر", "طنعش", "تنعش", "ثنعش"),
    *("طناش", "تناش"),
)
_TEEN_ENDS = ("طعشر", "طعش", "تعش", "تاشر", "طاشر", "طاش")

COUNTS_ALSO = {
    **COUNTED_ALONE,
    **dict.fromkeys(("واحد", "واحده", "وحده", "فرد", "wa7ad", "wahad", "wahed"), 1),
    **dict.fromkeys(
        ("اثنين", "اثنان", "اثنتين", "اثنتان", "تنين", "اتنين", "ثنتين", "تنتين", "جوج"), 2
    ),
    **dict.fromkeys(("tnein", "tnen", "itnein", "ethnein", "زوج"), 2),
    **dict.fromkeys(("تلات", "تلاته", "تلت", "ثلث", "tlate", "tlata"), 3),
    **dict.fromkeys(("arba3a", "arb3a", "ربعه"), 4),
    **dict.fromkeys(("khamse", "5amse", "khamsa"), 5),
    **dict.fromkeys(("sitte", "setta"), 6),
    **dict.fromkeys(("تمن", "تمانيه", "تمنيه", "تماني"), 8),
    **{f"س{end}": 16 for end in _TEEN_ENDS},
}

# Both the written number and what is typed are brought to one form: without the endings of
# gender and case, with "t" for "th" as it is spoken, and with the teens in two words.
NUMBER_SLIPS = {
    **dict.fromkeys(_ELEVEN, "احد عشر"),
    **dict.fromkeys(_TWELVE, "اثنا عشر"),
    # Sixteen and thirteen lose a letter; behind "and", for "خمسطعش" ends in the same ones.
    **{f"وس{end}": f"وست{end}" for end in _TEEN_ENDS},
    **{f"تل{end}": f"تلت{end}" for end in _TEEN_ENDS},
    **dict.fromkeys(_TEEN_ENDS, " عشر"),
    "ميات": "ميه",
    "ميا": "ميه",
    "سبعود": "سبعه",
    "تسعود": "تسعه",
    "ة": "ه",
    "ى": "ي",
    "مايه": "ميه",
    "مايت": "ميت",
    "ميتين": "ميتا",
    "ميتان": "ميتا",
    "ميتي": "ميتا",
    "الفين": "الفا",
    "الفان": "الفا",
    "الفي": "الفا",
    "عشر الفا": "عشر الف",
    "ون الفا": "ون الف",
    "تلاف": "الاف",
    "اتنين": "اثنان",
    "اثنين": "اثنان",
    "اتنان": "اثنان",
    "تلاتين": "ثلاثون",
    "تلات": "ثلاث",
    "تلت": "ثلاث",
    "تمان": "ثمان",
    "تمن": "ثمان",
    "ثمن": "ثمان",
    "عشرين": "عشرون",
    "ثلاثين": "ثلاثون",
    "اربعين": "اربعون",
    "خمسين": "خمسون",
    "ستين": "ستون",
    "سبعين": "سبعون",
    "ثمانين": "ثمانون",
    "تسعين": "تسعون",
    "ثمانيه": "ثمان",
    "ثماني": "ثمان",
    "اربع": "ربع",
    "ثلاثه": "ثلاث",
    "ربعه": "ربع",
    "خمسه": "خمس",
    "سته": "ست",
    "سبعه": "سبع",
    "تسعه": "تسع",
    "عشره": "عشر",
    "احدي": "احد",
    "اثنتا": "اثنا",
    "اثني عشر": "اثنا عشر",
}
