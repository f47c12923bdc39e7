"""docs/channels: what they show to copy can be read, and what they tell to type can be typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from channel_blocks import ACCOUNTS, HAS_TEMPLATES, read_channels
from ops.channel_example import block, secrets
from ops.channels import reader
from settings import ROOT
from tenant_texts import languages, text
from web.channels.platforms import NEEDS

OVERVIEW = ROOT / "docs/channels.md"
PAGES = {name: ROOT / f"docs/channels/{name}.md" for name in ACCOUNTS}
OF_LANDLORD = {"landlord.short_name": "De Linde"}


def read(name: str) -> str:
    return PAGES[name].read_text(encoding="utf-8")


def shown(name: str) -> list[str]:
    """What stands on a page to be copied into a file."""
    return re.findall(r"```yaml\n(.*?)\n```", read(name), re.DOTALL)


def test_every_platform_has_a_page_and_no_other_has() -> None:
    assert sorted((ROOT / "docs/channels").iterdir()) == sorted(PAGES.values())
    listed = re.findall(r"\(channels/(\w+)\.md\)", OVERVIEW.read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_page_shows_one_block_and_one_of_secrets_as_the_command_does(name: str) -> None:
    of_landlord, of_secrets = shown(name)

    assert of_landlord == block(name)
    (found,) = read_channels(yaml.safe_load(of_landlord)["channels"])
    assert found.may_be_on
    assert found.announces == (name != "messenger")
    given = yaml.safe_load(of_secrets)["KEY"][name]
    assert of_secrets == secrets(name, list(given))
    assert tuple(NEEDS[name]) in ((), tuple(given))


@pytest.mark.parametrize("name", PAGES)
def test_page_names_the_address_of_its_webhook(name: str) -> None:
    (found,) = read_channels(yaml.safe_load(shown(name)[0])["channels"])
    told = re.findall(r"https://HOST(/[\w/]+)", read(name))

    assert set(told) == ({found.webhook} if found.webhook else set())


@pytest.mark.parametrize("path", [OVERVIEW, *PAGES.values()], ids=lambda path: path.stem)
def test_commands_can_be_typed(path: Path) -> None:
    typed = re.findall(r"python -m (\S+)(?: (.*))?", path.read_text(encoding="utf-8"))

    assert typed
    for module, words in typed:
        assert module == "ops.channels"
        # What is not known ends with SystemExit.
        reader().parse_args(words.split())


@pytest.mark.parametrize("name", sorted(HAS_TEMPLATES))
def test_templates_stand_there_in_each_language(name: str, compiled_texts: None) -> None:
    told = dict(re.findall(r"^\| (\w\w) \| (.+) \|$", read(name), re.MULTILINE))

    assert told == {each: text(each, "channel.waiting", OF_LANDLORD) for each in languages()}
