"""How a figure is summed up and printed."""

import json
import statistics
import sys
from collections.abc import Sequence


def summary(values: Sequence[float]) -> dict[str, float]:
    """Median, 99th percentile and greatest of some values."""
    ordered = sorted(values)
    p99 = ordered[min(len(ordered) - 1, round(0.99 * (len(ordered) - 1)))]
    return {
        "median": round(statistics.median(ordered), 2),
        "p99": round(p99, 2),
        "max": round(ordered[-1], 2),
        "n": len(ordered),
    }


def tell(figure: str, unit: str, **values: object) -> None:
    """Print one figure as a JSON line, at once."""
    sys.stdout.write(json.dumps({"figure": figure, "unit": unit, **values}) + "\n")
    sys.stdout.flush()
