"""How Huurhulp is set up, started and stopped. Setting up needs nothing but some Python 3.10+."""

import sys

if sys.version_info < (3, 10):  # noqa: UP036  any python3 gets a sentence
    sys.exit("Huurhulp is set up with Python 3.10 or newer; this one is " + sys.version.split()[0])
