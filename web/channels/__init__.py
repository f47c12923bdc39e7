"""The messaging platforms: each becomes the same message, and says the same in its own shape.

A platform is one file. What comes in is kept by the gateway; the worker answers and sends.
"""
