"""The import of a landlord's ledger: by page, and from a folder that the worker looks in."""
