"""Our quicker fit of the classifier is scikit-learn's: the same classes and the same numbers."""

import json
import os
import subprocess
from pathlib import Path

from ops.places import BOT_VENV, ROOT


def test_features_apart_are_fitted_as_scikit_learn_fits_them_together() -> None:
    done = subprocess.run(
        [BOT_VENV / "bin" / "python", Path(__file__).with_name("fit_both_ways.py")],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )

    found = json.loads(done.stdout)
    assert found["same_classes"]
    assert found["coefficients"] < 1e-6
    assert found["intercepts"] < 1e-6
