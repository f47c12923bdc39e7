"""The log: cases, conversations and the people of the desk. Knows nothing of chat or HTTP."""
