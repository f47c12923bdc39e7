"""Run by Rasa's Python: reads a JSON list of sentences, writes what the model makes of each.

Usage: bot/.venv/bin/python tests/understanding/read_with_rasa.py MODEL
Writes one JSON object: `parsed`, and what it took (`load_s`, `median_ms` a sentence, `mib`).
"""

import asyncio
import json
import resource
import statistics
import sys
import time

from rasa.core.agent import Agent


async def main() -> None:
    begun = time.perf_counter()
    agent = Agent.load(sys.argv[1])
    loaded = time.perf_counter() - begun
    parsed, took = [], []
    for text in json.load(sys.stdin):
        begun = time.perf_counter()
        parsed.append(await agent.parse_message(text))
        took.append(time.perf_counter() - begun)
    made = {
        "parsed": parsed,
        "load_s": loaded,
        "median_ms": 1000 * statistics.median(took),
        "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    print(json.dumps(made))


asyncio.run(main())
