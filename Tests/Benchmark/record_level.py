"""Writes studies of invented record-level returns: one row an offence, as a force's system exports it.

The rows are of the shape of data.police.uk's street-level files without the crime reference, about 146
bytes each, with a few thousand different places a force. Everything is drawn from a seed, so that the
same call writes the same bytes.
"""

import csv
import json
import os
import random
import sys

OUTCOMES = [
    ("Investigation complete; no suspect identified", 38),
    ("Evidential difficulties: suspect identified; victim does not support further action", 22),
    ("Evidential difficulties: suspect identified; victim supports action", 12),
    ("Charged/Summonsed", 9),
    ("Evidential difficulties: suspect not identified; victim does not support further action", 7),
    ("Not yet assigned an outcome", 5),
    ("Community resolution", 4),
    ("Caution - Adults", 2),
    ("Responsibility for further investigation transferred to another body", 1),
]
TYPES = [
    "Violence and sexual offences", "Public order", "Criminal damage and arson", "Other theft",
    "Burglary", "Shoplifting", "Vehicle crime", "Drugs", "Robbery", "Other crime",
]
STREETS = [
    "High Street", "Station Road", "Church Lane", "Victoria Road", "Mill Lane", "Park Avenue",
    "Supermarket", "Parking Area", "Queens Road", "Manor Way", "The Crescent", "Albert Terrace",
]
HEADING = ["Force", "Month", "Longitude", "Latitude", "Location", "LSOA code", "Offence", "Outcome"]
MONTHS = ["%d-%02d" % (year, month) for year in range(2019, 2024) for month in range(1, 13)]
PLACES = 3000

STUDY = """title: Invented record-level returns
question: What share was charged?
offence:
  topic: recorded-crime
  name: Recorded offences
  plural: recorded offences
  law: any recorded offence
  codes: []
jurisdiction: England and Wales
window: {first: 2019-01, last: 2023-12}
years: calendar
synthetic: true
publisher:
  name: The Chargesheet project
  contact: Nobody; the returns are invented
breaks: []
measures:
  - offences-recorded
  - charge-rate
  - growth
"""


def forces(root):
    """The names of the territorial forces of England and Wales, of which there are 43."""
    with open(os.path.join(root, "datasets", "reference", "forces.csv"), newline="") as file:
        return [
            row["name"] for row in csv.DictReader(file)
            if row["kind"] == "territorial" and row["nation"] in ("England", "Wales")]


def rows(force, count, quoted):
    """`count` lines of one force, each with its line end."""
    numbers = random.Random("%s %d" % (force, count))
    mark = '"' if quoted else ""
    between = mark + "," + mark
    places = []
    for _ in range(PLACES):
        places.append(between.join([
            "%.6f" % numbers.uniform(-5, 1.5), "%.6f" % numbers.uniform(50, 55.5),
            "On or near %s" % numbers.choice(STREETS), "E010%05d" % numbers.randrange(1, 35000)]))
    labels, weights = zip(*OUTCOMES)
    each = zip(
        numbers.choices(MONTHS, k=count), numbers.choices(places, k=count),
        numbers.choices(TYPES, k=count), numbers.choices(labels, weights, k=count))
    for cells in each:
        yield mark + force + between + between.join(cells) + mark + "\n"


def write(root, folder, count, quoted=False, one_file=False, copies=1):
    """Writes the study into `folder`: `count` rows a force, each `copies` times; returns the bytes."""
    os.makedirs(os.path.join(folder, "returns"))
    with open(os.path.join(folder, "study.yml"), "w") as file:
        file.write(STUDY)
    mark = '"' if quoted else ""
    heading = mark + (mark + "," + mark).join(HEADING) + mark + "\n"
    total = 0
    register = []
    for place, force in enumerate(forces(root)):
        name = "all.csv" if one_file else "force-%02d.csv" % (place + 1)
        register.append((force, name))
        body = "".join(rows(force, count, quoted))
        with open(os.path.join(folder, "returns", name), "a") as file:
            if file.tell() == 0:
                file.write(heading)
            for _ in range(copies):
                file.write(body)
    for name in os.listdir(os.path.join(folder, "returns")):
        total += os.path.getsize(os.path.join(folder, "returns", name))
    with open(os.path.join(folder, "requests.csv"), "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([
            "force", "asked", "replied", "status", "reason", "reference", "address", "files",
            "extracted_on", "basis", "covers", "notes"])
        for force, name in register:
            writer.writerow(
                [force, "2024-01-08", "2024-02-02", "complete", "", "invented", "", name, "",
                 "offences-recorded", "", ""])
    return total


if __name__ == "__main__":
    write(sys.argv[1], sys.argv[2], int(sys.argv[3]), **json.loads(sys.argv[4]))
