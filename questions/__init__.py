"""What a report or request asks, and what becomes of it: chat and plain form share it."""
