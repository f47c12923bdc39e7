"""Mail to a landlord's address: it becomes a report, with a reply that has the chat's link.

No platform of the gateway: nobody delivers it, the worker reads a mailbox.
"""

from collections.abc import Sequence

# In the landlord's file and in the file of secrets.
NAME = "mail"
IMAP_URL = "imap_url"
NEEDS: Sequence[str] = (IMAP_URL,)
