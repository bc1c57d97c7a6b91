#!/usr/bin/env python3
"""Times the building of each study as a whole process: wall time and peak memory, medians of runs.

Usage: bench.py PROGRAM [RUNS]

Each study is built RUNS times (default 5, after one warm-up that is not counted) into a temporary
folder, in turn with two baselines, so that all see the same state of the machine:
  start-up   the program printing its version
  csv read   a Python process that reads every return of the study with the csv module and sums
             nothing: what an analyst's script pays before it does anything
Wall time and peak resident memory are the operating system's own for each finished process.
"""

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
READ = """
import csv, glob, sys
for path in glob.glob(sys.argv[1] + "/returns/*.csv"):
    with open(path, encoding="latin-1", newline="") as file:
        for row in csv.reader(file):
            pass
"""


def run(command):
    """Wall seconds and peak resident MiB of one finished process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit("%s: exit code %d" % (" ".join(command), os.waitstatus_to_exitcode(status)))
    scale = 1 << 20 if platform.system() == "Darwin" else 1 << 10
    return wall, usage.ru_maxrss / scale


def main():
    program = os.path.abspath(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    studies = sorted(
        name for name in os.listdir(os.path.join(ROOT, "datasets"))
        if os.path.exists(os.path.join(ROOT, "datasets", name, "study.yml")))
    print("%s, %d cores, Python %s; medians of %d runs" % (
        platform.machine(), os.cpu_count(), platform.python_version(), runs))
    print("%-34s %9s %9s %10s %10s" % ("", "wall ms", "peak MiB", "x start-up", "x csv read"))
    output = tempfile.mkdtemp()
    try:
        for study in studies:
            commands = {
                "start": [program, "--version"],
                "read": [sys.executable, "-c", READ, os.path.join("datasets", study)],
                "build": [program, "build", study, "--output", output],
            }
            taken = {name: [] for name in commands}
            for place in range(runs + 1):
                for name, command in commands.items():
                    figures = run(command)
                    if place:
                        taken[name].append(figures)
            wall = {name: statistics.median(t[0] for t in times) for name, times in taken.items()}
            peak = statistics.median(t[1] for t in taken["build"])
            print("%-34s %9.1f %9.1f %10.2f %10.2f" % (
                study, wall["build"] * 1000, peak, wall["build"] / wall["start"],
                wall["build"] / wall["read"]))
            print("%-34s %9.1f" % ("  start-up", wall["start"] * 1000))
            print("%-34s %9.1f" % ("  csv read (Python)", wall["read"] * 1000))
    finally:
        shutil.rmtree(output)


if __name__ == "__main__":
    main()
