#!/usr/bin/env python3
"""Reads what the program publishes for other programs with other programs: the Data Package with
frictionless, the metadata for CSV on the Web with csvw, the workbook with openpyxl, the database with
SQLite. Nothing of Chargesheet's own code is used.

    check.py REPORTS EXPORTS
"""

import csv
import os
import re
import sqlite3
import sys

import openpyxl
from csvw import CSVW
from frictionless import Package

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def package(folder):
    """The package is valid, and so is every table by its schema."""
    found = Package(os.path.join(folder, "datapackage.json"))
    report = found.validate()
    for task in report.tasks:
        for error in task.errors:
            expect(False, f"{folder}/{task.place}: {error.message}")
    expect(report.valid, f"{folder}/datapackage.json is not valid")
    return len(report.tasks)


def web(folder):
    """Every table of the group is valid by its metadata."""
    for path in ["csv-metadata.json", "charts/csv-metadata.json"]:
        place = os.path.join(folder, path)
        metadata = CSVW(place, validate=True)
        expect(metadata.is_valid, f"{place} is not valid: {metadata.warnings[:3]}")


def workbook(place):
    """Cover, contents and notes, then a table a worksheet; nothing merged, frozen, filtered or hidden."""
    book = openpyxl.load_workbook(place)
    expect(book.sheetnames[:3] == ["Cover", "Contents", "Notes"], f"{place}: {book.sheetnames[:3]}")
    names = [table.name for sheet in book for table in sheet.tables.values()]
    expect(len(names) == len(set(names)), f"{place}: tables with one name")
    expect(all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) for name in names), f"{place}: {names}")
    for sheet in book:
        at = f"{place}, {sheet.title}"
        expect(len(sheet.tables) == 1, f"{at}: {len(sheet.tables)} tables")
        expect(not sheet.merged_cells.ranges, f"{at}: merged cells")
        expect(sheet.freeze_panes is None, f"{at}: frozen panes")
        expect(sheet.sheet_state == "visible", f"{at}: hidden")
        expect(bool(sheet["A1"].value), f"{at}: no title")
        for table in sheet.tables.values():
            expect(table.autoFilter is None, f"{at}: a filter")
            heads = [column.name for column in table.tableColumns]
            first, last = table.ref.split(":")
            row = sheet[first].row
            cells = [sheet.cell(row, column + 1).value for column in range(len(heads))]
            expect(heads == cells, f"{at}: the headings of the table are not its first row")
            expect(sheet[first].column == 1, f"{at}: the table does not begin in column A")
            expect(sheet[last].row == sheet.max_row, f"{at}: cells below the table")
        for line in sheet.iter_rows():
            for cell in line:
                expect(cell.data_type != "f", f"{at}, {cell.coordinate}: a formula")
    return book


def same_figures(book, folder, place):
    """The worksheet of figures is figures.csv."""
    with open(os.path.join(folder, "figures.csv"), newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    sheet = book["Figures"]
    (table,) = sheet.tables.values()
    top = sheet[table.ref.split(":")[0]].row
    read = list(sheet.iter_rows(min_row=top, values_only=True))
    expect(len(read) == len(rows), f"{place}: {len(read)} figures, figures.csv has {len(rows)}")
    for mine, theirs in zip(rows, read):
        for one, other in zip(mine, theirs):
            if other is None:
                same = one == ""
            elif isinstance(other, (int, float)):
                same = float(one) == other
            else:
                same = one.lstrip("'") == other.lstrip("'")
            expect(same, f"{place}: '{one}' of {mine[0]} is {other!r}")


def database(place, folder):
    """A join leads from each figure to the places of its counts, and they add up to it."""
    base = sqlite3.connect(f"file:{place}?mode=ro", uri=True)
    expect(base.execute("PRAGMA integrity_check").fetchone() == ("ok",), f"{place}: not whole")
    expect(not base.execute("PRAGMA foreign_key_check").fetchall(), f"{place}: a row leads nowhere")
    for name in ["figures", "observations", "diagnostics"]:
        with open(os.path.join(folder, name + ".csv"), newline="", encoding="utf-8") as file:
            count = sum(1 for _ in csv.reader(file)) - 1
        (found,) = base.execute(f"SELECT count(*) FROM {name}").fetchone()
        expect(found == count, f"{place}: {found} {name}, the file has {count}")
    places = base.execute(
        "SELECT count(*) FROM figure_sources WHERE file = '' OR line IS NULL OR \"column\" IS NULL"
    ).fetchone()
    expect(places == (0,), f"{place}: {places[0]} counts of figures have no place")
    exact = 0
    query = """
        SELECT id, kind, numerator_low, numerator_high,
          coalesce(sum(count_low) FILTER (WHERE role = 'counted'), 0),
          sum(count_high) FILTER (WHERE role IN ('counted', 'may count')),
          count(*) FILTER (WHERE role IN ('counted', 'may count') AND count_high IS NULL),
          coalesce(sum(count_low) FILTER (WHERE role = 'taken out of the total'), 0)
        FROM figures JOIN figure_sources ON figure = id
        WHERE kind IN ('share', 'offences') AND id NOT LIKE '%-final%' AND id NOT LIKE '%-if-%'
          AND id NOT LIKE '%-nonresponse%' AND id NOT LIKE 'weight%'
        GROUP BY id
    """
    for id, kind, low, high, least, most, open_rows, removed in base.execute(query):
        # Removed records are in the counts where a force gives its offences apart from their outcomes.
        taken = removed if kind == "offences" else 0
        if low is None:
            continue
        expect(least - taken <= low, f"{place}: {id} is at least {low}, its counts are {least}")
        if high is not None and most is not None and not open_rows:
            expect(high <= most, f"{place}: {id} is at most {high}, its counts are {most}")
            if least == most:
                expect(
                    low == high and low in (least, least - taken),
                    f"{place}: {id} is {low}, its counts {least}",
                )
                exact += 1
    return exact


def main():
    reports, exports = sys.argv[1:3]
    for name in sorted(os.listdir(reports)):
        folder = os.path.join(reports, name)
        if not os.path.isfile(os.path.join(folder, "figures.csv")):
            continue
        tables = package(folder)
        web(folder)
        place = os.path.join(exports, name + ".xlsx")
        book = workbook(place)
        same_figures(book, folder, place)
        exact = database(os.path.join(exports, name + ".sqlite"), folder)
        print(
            f"{name}: {tables} tables valid by their schemas; {len(book.sheetnames)} worksheets;"
            f" {exact} figures added up again from the database"
        )
    for fault in faults[:40]:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
