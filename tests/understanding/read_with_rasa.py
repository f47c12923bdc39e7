"""Run by Rasa's Python: reads a JSON list of sentences, writes what the model makes of each.

Usage: bot/.venv/bin/python tests/understanding/read_with_rasa.py MODEL
"""

import asyncio
import json
import sys

from rasa.core.agent import Agent


async def main() -> None:
    agent = Agent.load(sys.argv[1])
    found = [await agent.parse_message(text) for text in json.load(sys.stdin)]
    print(json.dumps(found))


asyncio.run(main())
