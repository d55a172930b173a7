"""`make bench`: every figure, as JSON lines. `--quick` takes fewer presses."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PARTS = (
    ["benchmarks.start"],
    ["benchmarks.events"],
    ["benchmarks.autosave"],
    ["benchmarks.typing"],
    ["benchmarks.comparing"],
    ["benchmarks.deciding"],
    ["benchmarks.practice"],
    ["benchmarks.sitting"],
    ["benchmarks.paper"],
    ["benchmarks.keys", "1920x1080"],
    ["benchmarks.keys", "3840x2160"],
    ["benchmarks.steady"],
    ["benchmarks.importing"],
)


def main() -> int:
    """Each part has a process of its own, so that none warms another up."""
    results = [
        subprocess.run([sys.executable, "-m", *part, *sys.argv[1:]], cwd=ROOT, check=False)
        for part in PARTS
    ]
    return max(result.returncode for result in results)


if __name__ == "__main__":
    sys.exit(main())
