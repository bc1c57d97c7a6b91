#!/usr/bin/env python3
"""Times the checking of record-level returns, beside polars and DuckDB: wall time and peak memory.

Usage: bulk.py PROGRAM [RUNS] [--rows N]

Each load is written below .build/benchmark by record_level.py and taken away when it has been read.
`chargesheet check` reads every return, places every line, looks through every cell for personal data
and works out the figures. The baselines count the same rows by force, year and outcome, and do nothing
else: what an analyst's one query costs. All are whole processes, start-up included, in turn within the
same run, so that they see the same state of the machine; medians of RUNS (default 5) after one that is
not counted. The baselines are installed into an environment of their own below .build, where pip can.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys

import bench

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.join(bench.ROOT, ".build", "benchmark")
ENVIRONMENT = os.path.join(bench.ROOT, ".build", "benchmark-venv")
PYTHON = os.path.join(ENVIRONMENT, "bin", "python")

POLARS = """
import sys, polars as pl
rows = pl.scan_csv(sys.argv[1] + "/returns/*.csv", infer_schema=False)
year = pl.col("Month").str.slice(0, 4)
print(rows.group_by("Force", year, "Outcome").len().collect().height)
"""
DUCKDB = """
import sys, duckdb
rows = "read_csv('%s/returns/*.csv', header = true, all_varchar = true)" % sys.argv[1]
print(len(duckdb.sql("select Force, substr(Month, 1, 4), Outcome, count(*) from " + rows
                     + " group by all").fetchall()))
"""


def baselines():
    """The baselines that can be run, by name; installs them where they are missing."""
    if not os.path.exists(PYTHON):
        subprocess.run([sys.executable, "-m", "venv", ENVIRONMENT], check=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "polars", "duckdb"])
    found = {}
    for name, script in (("polars", POLARS), ("DuckDB", DUCKDB)):
        probe = "import %s; print(%s.__version__)" % (name.lower(), name.lower())
        done = subprocess.run([PYTHON, "-c", probe], capture_output=True, text=True)
        if done.returncode == 0:
            found["%s %s" % (name, done.stdout.strip())] = script
        else:
            print("%s cannot be installed here and is left out" % name)
    return found


def measure(program, name, folder, scripts, runs):
    """Times one load; prints a row for each program that reads it."""
    size = sum(
        os.path.getsize(os.path.join(folder, "returns", file))
        for file in os.listdir(os.path.join(folder, "returns")))
    reference = os.path.join(bench.ROOT, "datasets", "reference")
    commands = {"chargesheet": [program, "check", folder, "--reference", reference]}
    for baseline, script in scripts.items():
        commands[baseline] = [PYTHON, "-c", script, folder]
    taken = {command: [] for command in commands}
    for place in range(runs + 1):
        for command, arguments in commands.items():
            figures = bench.run(arguments)
            if place:
                taken[command].append(figures)
    own = statistics.median(wall for wall, _ in taken["chargesheet"])
    for command, times in taken.items():
        wall = statistics.median(wall for wall, _ in times)
        peak = statistics.median(peak for _, peak in times)
        print("%-34s %-16s %9.2f %9.1f %9.0f %10.2f" % (
            name, command, wall, peak, size / 1e6 / wall, wall / own), flush=True)


def main():
    arguments = sys.argv[1:]
    rows = 100_000
    if "--rows" in arguments:
        place = arguments.index("--rows")
        rows = int(arguments[place + 1])
        del arguments[place:place + 2]
    program = os.path.abspath(arguments[0])
    runs = int(arguments[1]) if len(arguments) > 1 else 5
    scripts = baselines()
    print("%-34s %-16s %9s %9s %9s %10s" % (
        "", "", "wall s", "peak MiB", "MB/s", "x ours"))
    loads = [
        ("43 files of %d rows" % rows, scripts, {}),
        ("the same, every cell quoted", scripts, {"quoted": True}),
        ("one file of %d rows" % (43 * rows), scripts, {"one_file": True}),
        ("43 files of %d rows" % (3 * rows), {}, {"copies": 3}),
        ("43 files of %d rows" % (10 * rows), scripts, {"copies": 10}),
    ]
    for name, beside, options in loads:
        shutil.rmtree(FOLDER, ignore_errors=True)
        folder = os.path.join(FOLDER, "study")
        try:
            # In a process of its own: a process that is begun counts its parent's memory as its own.
            subprocess.run(
                [sys.executable, os.path.join(HERE, "record_level.py"), bench.ROOT, folder, str(rows),
                 json.dumps(options)], check=True)
            measure(program, name, folder, beside, runs)
        finally:
            shutil.rmtree(FOLDER, ignore_errors=True)


if __name__ == "__main__":
    main()
