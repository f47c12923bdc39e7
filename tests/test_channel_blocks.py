"""The block `channels` of a landlord's file: each fault in words, and what is off is off."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from channel_blocks import read_channels
from landlords import BadLandlord, load_landlords
from settings import ROOT

WHATSAPP = {"account": "105950000000001", "processor_agreement": date(2026, 11, 2)}
FAULTS = [
    ([], "must have a block for each platform"),
    ({"signal": {"account": "1"}}, "must have a block for each platform"),
    ({"whatsapp": "105950000000001"}, "must have account"),
    ({"whatsapp": {}}, "must have account"),
    ({"whatsapp": WHATSAPP | {"colour": "green"}}, "may have no other than"),
    ({"whatsapp": WHATSAPP | {"account": "+31 30 012"}}, "must look like"),
    ({"whatsapp": WHATSAPP | {"account": 105950000000001}}, "must look like"),
    ({"whatsapp": WHATSAPP | {"processor_agreement": "yes"}}, "must be a day"),
    ({"whatsapp": WHATSAPP | {"template": "huur"}}, "names by language"),
    ({"whatsapp": WHATSAPP | {"template": {"en": "huur"}}}, "at least nl"),
    ({"sms": {"account": "+31300123458", "template": {"nl": "huur"}}}, "may have no other than"),
]


@pytest.mark.parametrize(("given", "said"), FAULTS)
def test_faults_are_said_in_words(given: object, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_channels(given)


def test_platform_is_off_until_its_agreement_is_stated() -> None:
    (without,) = read_channels({"telegram": {"account": "DeLindeHuurBot"}})
    (agreed,) = read_channels({"whatsapp": WHATSAPP})
    (sms,) = read_channels({"sms": {"account": "+31300123458"}})

    assert (without.may_be_on, agreed.may_be_on, sms.may_be_on) == (False, True, True)


def test_template_of_another_language_is_the_dutch_one() -> None:
    (block,) = read_channels({"whatsapp": WHATSAPP | {"template": {"nl": "huur", "pl": "czynsz"}}})

    assert block.template_for("pl") == ("czynsz", "pl")
    assert block.template_for("tr") == ("huur", "nl")


def test_two_landlords_never_share_an_address(tmp_path: Path) -> None:
    demo = yaml.safe_load((ROOT / "data/landlords/demo.yml").read_text(encoding="utf-8"))
    demo["channels"] = {"sms": {"account": "+31300123458"}}
    for key in ("demo", "noord"):
        file = tmp_path / f"{key}.yml"
        file.write_text(yaml.safe_dump(demo, allow_unicode=True), encoding="utf-8")

    with pytest.raises(BadLandlord, match="sms has the account of"):
        load_landlords(tmp_path)


def test_tenant_is_sent_to_the_landlord_s_own_page() -> None:
    demo = load_landlords(ROOT / "data/landlords")["demo"]

    assert demo.chat_at("https://huurhulp.example", "pl") == "https://huurhulp.example/demo?lang=pl"
