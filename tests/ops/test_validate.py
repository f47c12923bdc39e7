"""Which of Rasa's warnings are let pass."""

from ops.validate import unexpected

OUTPUT = """
io.py:100: UserWarning: Action 'utter_bot' is listed as a response action in the domain file, but there is no matching response defined. Please check your domain.
io.py:100: UserWarning: The action 'utter_bot' is used in the stories, but is not a valid utterance action. Please make sure
io.py:100: UserWarning: The intent 'give_answer' is listed in the domain file, but is not found in the NLU training data.
"""  # noqa: E501


def test_texts_and_buttons_are_no_surprise() -> None:
    assert unexpected(OUTPUT) == []


def test_an_intent_without_sentences_is_told() -> None:
    more = "io.py:100: UserWarning: The intent 'ask_human' is listed in the domain file, but is not"

    assert unexpected(f"{OUTPUT}{more}") == [
        "The intent 'ask_human' is listed in the domain file, but is not"
    ]
