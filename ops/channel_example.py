"""One platform's block in a landlord's file, and its secrets, to copy and fill in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from channel_blocks import ACCOUNTS, HAS_TEMPLATES, NEEDS_AGREEMENT
from tenant_texts import languages

# Meta keeps a template's languages under one name, Twilio each language under a name of its own.
TEMPLATES = {
    "whatsapp": "huurhulp_bericht",
    "whatsapp_twilio": "HX00000000000000000000000000000000",
}
FILL_IN = '"FILL IN"'


def example(channel: str, needs: Sequence[str]) -> str:
    """Both, with where they belong."""
    return "\n".join(
        (
            "# In the landlord's file, data/landlords/KEY.yml (in place of `channels: {}`):",
            block(channel),
            "# In the file of secrets, var/channel_secrets.yml, mode 600 (KEY is the landlord's):",
            secrets(channel, needs),
        )
    )


def block(channel: str) -> str:
    """As a landlord's file has it, with an account, a day and templates that are invented."""
    return "\n".join(("channels:", f"  {channel}:", *_settings(channel)))


def secrets(channel: str, needs: Sequence[str]) -> str:
    """As the file of secrets has it."""
    return "\n".join(("KEY:", f"  {channel}:", *(f"    {name}: {FILL_IN}" for name in needs)))


def _settings(channel: str) -> Iterator[str]:
    account, _, what = ACCOUNTS[channel][1].partition(", ")
    yield f"    account: {account}" + (f"  # {what}" if what else "")
    if channel in NEEDS_AGREEMENT:
        yield "    processor_agreement: 2026-11-02  # since when; without it the platform stays off"
    if channel in HAS_TEMPLATES:
        yield "    template:  # what was approved, by language"
        yield from (f"      {each}: {TEMPLATES[channel]}" for each in sorted(languages()))
