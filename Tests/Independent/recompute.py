#!/usr/bin/env python3
"""Works out every published share, count and growth again from observations.csv and requests.csv,
and compares it with figures.csv: numerator, denominator, value, Wilson interval and printed text,
with the bounds of the final rate, the maturity of every share, the age of its counts, the exact
interval of every growth and the breaks it crosses, rates for residents with their limits, the parts
of a change of the headline share, each headline without any one force, each force's part of the
offences, outcomes in groups, and how many forces stand where.

With an argument, the folder that holds `datasets` and `reports`.
It shares no code with Chargesheet. The definitions are those of docs/methods.md, written a second
time. Python 3 and its standard library are all it needs. Exit code 1 where anything differs.
"""

import calendar
import csv
import datetime
import math
import os
import re
import sys
from decimal import Decimal, getcontext
from fractions import Fraction

import linked

getcontext().prec = 50
Z = Decimal("1.959963984540054")
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")

RUN = ["9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "21"]
NUMERATORS = {
    "charge-rate": ["1"],
    "charge-rate-with-alternate": ["1", "1A"],
    "caution": ["2", "2A", "3", "3A"],
    "community-resolution": ["8"],
    "out-of-court": ["2", "2A", "3", "3A", "6", "7", "8"],
    "evidential-difficulties": ["15"],
    "evidential-difficulties-broad": ["14", "15", "16"],
    "victim-does-not-support": ["14", "16"],
    "suspect-identified-victim-does-not-support": ["16"],
    "no-suspect-identified": ["18"],
    "no-further-action": RUN,
    "diversionary": ["22"],
    "open": None,
}
# Rates of charges of which the least and the most are given once no offence is open.
FINAL = {"charge-rate-final": ["1"], "charge-rate-with-alternate-final": ["1", "1A"]}
NOT_CODES = {"not-yet-assigned", "transferred", "cancelled", "other"}


# Outcomes in groups; labels of several codes of no one group are further on.
GROUPS = [("charged", ["1", "1A"]), ("out-of-court", NUMERATORS["out-of-court"]),
          ("evidential-difficulties", NUMERATORS["evidential-difficulties-broad"]),
          ("no-suspect", NUMERATORS["no-suspect-identified"])]


def group_of(row):
    """The group that an outcome is told in; None for a record that was removed."""
    if row.removed or not row.outcome:
        return None
    if row.codes is None:
        return "other" if row.outcome == "other" else "open"
    for name, codes in GROUPS:
        if row.codes <= set(codes):
            return name
    return "no-action" if len(row.codes) > 1 and row.codes <= set(RUN) else "other"


def groups(study):
    """The outcomes of each group, at most six in a study."""
    found = {}
    told = [r for r in study.rows if r.high != 0 and group_of(r) and r.force not in study.others]
    for row in told:
        found.setdefault(group_of(row), set()).add(row.outcome)
    if len(found) > 6:
        found.setdefault("other", set()).update(found.pop("no-action", set()))
    return found


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def month(text):
    year, number = text.split("-")
    return int(year) * 12 + int(number) - 1


def whole_months(last, text):
    """Whole months from the end of a month to a day; None where the text is no day."""
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return None
    is_last = day.day == calendar.monthrange(day.year, day.month)[1]
    return max(0, day.year * 12 + day.month - 1 - last - (0 if is_last else 1))


class Row:
    def __init__(self, row, number):
        # The row of the file, of which the header is the first.
        self.number = number
        self.force = row["force"]
        self.first, self.last = month(row["first_month"]), month(row["last_month"])
        self.placement = row["placement"]
        self.part = row["counts_as"]
        self.outcome = row["outcome"]
        self.low = int(row["count_low"])
        self.high = int(row["count_high"]) if row["count_high"] else None
        # Of a total over several periods, the rows that are its parts.
        self.parts = [int(n) for n in row["labels"].split()] if self.part.startswith("total") else []

    @property
    def codes(self):
        if not self.outcome or self.outcome in NOT_CODES or self.outcome.startswith("not-stated"):
            return None
        return set(self.outcome.split("-or-"))

    @property
    def removed(self):
        return self.outcome in ("transferred", "cancelled")


class Study:
    def __init__(self, name):
        self.name = name
        report = os.path.join(ROOT, "reports", name)
        self.figures = read(os.path.join(report, "figures.csv"))
        written = enumerate(read(os.path.join(report, "observations.csv")), 2)
        self.rows = [Row(row, n) for n, row in written if row["status"] == "counted"]
        self.by_number = {row.number: row for row in self.rows}
        folder = os.path.join(ROOT, "datasets", name)
        self.forces = self.names(folder)
        with open(os.path.join(folder, "study.yml"), encoding="utf-8") as file:
            text = file.read()
        self.pools_replied = re.search(r"^\s+pool:\s*replied\b", text, re.M) is not None
        base = re.search(r"^\s+small-base:\s*(\d+)", text, re.M)
        self.small_base = int(base.group(1)) if base else 50
        width = re.search(r"^\s+range-width:\s*(\d+)", text, re.M)
        self.range_width = int(width.group(1)) if width else 5
        first, last = re.search(r"first:\s*([\d-]+),\s*last:\s*([\d-]+)", text).groups()
        self.window = (month(first), month(last))
        after = re.search(r"^\s+mature-after:\s*(\d+)", text, re.M)
        limit = re.search(r"^\s+open-limit:\s*(\d+)", text, re.M)
        self.mature_after = int(after.group(1)) if after else 12
        self.open_limit = int(limit.group(1)) if limit else 10
        self.breaks = re.findall(r"^  - date: *(\S+)$", text, re.M)
        self.taken = {}
        self.requests, self.asked = {}, set()
        # Returns that count something else than offences, or other offences than the study's.
        self.others = set()
        for row in read(os.path.join(folder, "requests.csv")):
            covers = row["covers"].split(" to ") if row["covers"] else None
            if row["asked"]:
                self.asked.add(self.forces[row["force"].lower()])
            self.taken[self.forces[row["force"].lower()]] = (row["extracted_on"], row["replied"])
            self.requests[self.forces[row["force"].lower()]] = (
                row["status"], row["basis"],
                (month(covers[0]), month(covers[1])) if covers else self.window)
            unit, scope = row.get("unit", ""), row.get("scope", "")
            if unit not in ("", "unknown", "offences", "crimes") \
                    or scope not in ("", "unknown", "same"):
                self.others.add(self.forces[row["force"].lower()])

    @staticmethod
    def names(folder):
        known = {}
        files = [os.path.join(folder, "..", "reference", "forces.csv")]
        if os.path.exists(os.path.join(folder, "forces.csv")):
            files.append(os.path.join(folder, "forces.csv"))
        for path in files:
            for row in read(path):
                names = [row["id"], row["name"], row["short_name"]] + row["aliases"].split("|")
                for name in names:
                    if name:
                        known.setdefault(name.lower(), row["id"])
        return known

    def pool(self):
        wanted = ("complete", "partial") if self.pools_replied else ("complete",)
        present = {row.force for row in self.rows}
        # A force with a count that nothing bounds is in no pooled figure.
        open_ended = {r.force for r in self.rows if r.high is None and self.adds_up(r)}
        return [f for f, (status, _, _) in self.requests.items()
                if status in wanted and f in present - open_ended - self.others]

    def every_reply(self, with_outcomes=True):
        """Forces with counts that something bounds, and with outcomes or in the pool."""
        present = {row.force for row in self.rows}
        open_ended = {r.force for r in self.rows if r.high is None and self.adds_up(r)}
        return [f for f in self.requests
                if f in present - open_ended - self.others
                and (f in self.pool() or not with_outcomes or tells(self, f))]

    def adds_up(self, row):
        """Whether the row is one of those that add up to the offences recorded."""
        has_total = any(r.force == row.force and r.part == "offences" for r in self.rows)
        return row.part == ("offences" if has_total else "both")

    def select(self, force, part, period):
        """The rows of one force that belong to a period; None where the return cannot tell."""
        rows = [r for r in self.rows if r.force == force and part(r)]
        covers = self.requests[force][2]
        if period is None:
            return rows
        if period == covers:
            return [row for row in rows if row.placement != "outside window"]
        if not (covers[0] <= period[0] and period[1] <= covers[1]):
            return None
        chosen = []
        for row in rows:
            if row.placement == "outside window":
                continue
            if row.placement == "within period":
                return None
            if period[0] <= row.first and row.last <= period[1]:
                chosen.append(row)
            elif row.first <= period[1] and period[0] <= row.last:
                return None
        return chosen

    def totals(self, force, period):
        has_total = any(r.force == force and r.part == "offences" for r in self.rows)
        part = (lambda r: r.part == "offences") if has_total else (lambda r: r.part == "both")
        return has_total, self.select(force, part, period)

    def outcomes(self, force, period):
        return self.select(force, lambda r: r.part in ("outcomes", "both"), period)


def add(left, right):
    return None if left is None or right is None else left + right


def runs(rows):
    """The least runs of months that no count crosses."""
    found = []
    for first, last in sorted({(r.first, r.last) for r in rows}):
        if found and first <= found[-1][1]:
            found[-1][1] = max(found[-1][1], last)
        else:
            found.append([first, last])
    return found


def tied(study, force):
    """The rows of a force that totals over several periods tie together."""
    own = [r for r in study.rows if r.force == force and r.placement != "outside window"
           and not r.part.startswith("total of")]
    return linked.blocks(study, force, runs(own))


def row_sets(study, force, period):
    """The rows whose outcomes add up to their offences, each as its total (None where the offences
    are the outcomes), its outcomes, and whether offences may be in none of them; then the rows that
    totals tie."""
    has_total, totals = study.totals(force, period)
    rows = study.outcomes(force, period)
    if rows is None or totals is None:
        return None
    if all(r.low == r.high for r in totals + rows):
        return [(total_of(totals) if has_total else None, rows, False)], []
    blocks = [b for b in tied(study, force) if any(b.holds(r) for r in totals + rows)]
    free = lambda list: [r for r in list if not any(b.holds(r) for b in blocks)]
    totals, rows = free(totals), free(rows)
    if not has_total:
        return [(None, rows, False)], blocks
    inside = lambda list: [r for r in list if r.placement != "outside window"]
    outside = lambda list: [r for r in list if r.placement == "outside window"]
    sets = []
    for first, last in runs(inside(totals) + inside(rows)):
        within = lambda list: [r for r in inside(list) if first <= r.first and r.last <= last]
        sets.append((total_of(within(totals)), within(rows), False))
    if outside(totals) or outside(rows):
        sets.append((total_of(outside(totals)), outside(rows), True))
    return sets, blocks


def total_of(rows):
    return [sum(r.low for r in rows), None if any(r.high is None for r in rows)
            else sum(r.high for r in rows)]


FAR = 10 ** 9


def row_corners(total, counted, others, rest, may_lack, gap_in_base):
    """The fewest counted with the most others, and the most counted with the fewest others, of all
    whole numbers within the bounds that add up to the total; found by going through them."""
    counted, others, rest = ([x[0], FAR if x[1] is None else x[1]] for x in (counted, others, rest))
    least, most = 0, 2 * FAR
    if total is not None:
        low, high = total[0], FAR if total[1] is None else total[1]
        sums = [sum(x[k] for x in (counted, others, rest)) for k in (0, 1)]
        if sums[0] > high and not gap_in_base:
            low, high = 0, 2 * FAR
        elif may_lack or total[1] is None or sums[1] < low:
            (others if gap_in_base else rest)[1] = FAR
        elif sums[0] > high:
            ends = [max(0, high - rest[0]), max(0, low - rest[1])]
            fewest, greatest = min(counted[0], ends[0]), min(counted[1], ends[1])
            return (fewest, ends[0] - fewest), (greatest, ends[1] - greatest)
        least, most = max(0, low - rest[1]), max(0, high - rest[0])

    def rooms(number):
        return max(others[0], least - number), min(others[1], most - number)

    fewest = counted[0]
    while rooms(fewest)[0] > rooms(fewest)[1]:
        fewest += 1
    greatest = min(counted[1], most)
    while rooms(greatest)[0] > rooms(greatest)[1]:
        greatest -= 1
    return (fewest, rooms(fewest)[1]), (greatest, rooms(greatest)[0])


def share(study, codes, denominator, force, period, is_final=False, reading=None):
    """Corners (low count, low total, high count, high total) of one force; once no offence is open
    any of those that are open may come to be counted. A reading is a set of outcomes that labels
    leave open, and whether all of their offences are counted or none; or outcomes as they are stated,
    and "stated"."""
    sets = row_sets(study, force, period)
    if sets is None:
        return None
    given = set().union(*([r.codes for r in study.rows if r.force == force and r.codes] or [set()]))
    gives_open = any(r.force == force and r.outcome == "not-yet-assigned" for r in study.rows)

    def part_of(row):
        stated = row.codes is not None or row.outcome in ("other", "not-yet-assigned")
        assigned = row.codes is not None or row.outcome == "other"
        if row.removed or denominator == "stated" and not stated \
                or denominator == "assigned" and not assigned:
            return "rest"
        if reading and reading[1] == "stated":
            return "inside" if row.outcome in reading[0] else "outside"
        if row.outcome == "not-stated-not-asked-for":
            known = gives_open if codes is None else set(codes) <= given
            return "outside" if known and (gives_open or not is_final) else "either"
        if is_final and row.outcome == "not-yet-assigned":
            return "either"
        if codes is None:
            return "inside" if row.outcome == "not-yet-assigned" else "outside"
        if row.codes is None or not row.codes & set(codes):
            return "outside"
        if reading and row.codes == reading[0]:
            return "inside" if reading[1] == "if-all" else "outside"
        return "inside" if row.codes <= set(codes) else "either"

    corners = [0, 0, 0, 0]

    def take(low, high):
        for place, number in enumerate((low[0], sum(low), high[0], sum(high))):
            corners[place] += number

    for total, rows, may_lack in sets[0]:
        sums = {part: [0, 0] for part in ("inside", "outside", "either", "rest")}
        for row in rows:
            target = sums[part_of(row)]
            target[0] += row.low
            target[1] = add(target[1], row.high)
        inside, outside, either, rest = sums.values()
        plus = lambda one, other: [one[0] + other[0], add(one[1], other[1])]
        in_base = denominator == "recorded"
        take(row_corners(total, inside, plus(outside, either), rest, may_lack, in_base)[0],
             row_corners(total, plus(inside, either), outside, rest, may_lack, in_base)[1])
    for block in sets[1]:
        least = {"inside": "counted", "either": "others", "outside": "others", "rest": "rest"}
        most = dict(least, either="counted")
        low, high = (linked.ends(block, study, force, period, lambda r: names[part_of(r)])
                     for names in (least, most))
        take(linked.corners(low)[0], linked.corners(high)[1])
    return tuple(corners)


def offences(study, force, period):
    """The least and the most offences recorded less those removed; None where not told."""
    totals = study.totals(force, period)[1]
    if totals is None:
        return None
    sets = row_sets(study, force, period)
    if sets is None:
        return tuple(total_of(totals))
    low = high = 0
    for block in sets[1]:
        both = linked.ends(block, study, force, period,
                           lambda r: "rest" if r.removed else "others")[2]
        low, high = low + both[0], high + both[1]
    for total, rows, may_lack in sets[0]:
        kept = total_of([r for r in rows if not r.removed])
        gone = total_of([r for r in rows if r.removed])
        corners = row_corners(total, kept, [0, 0], gone, may_lack, True)
        low, high = low + min(sum(c) for c in corners), high + max(sum(c) for c in corners)
    return low, high


def gives_outcomes(study, force, period):
    """Whether the return says of any offence of the period what became of it."""
    rows = [r for r in study.outcomes(force, period) or [] if (r.low, r.high) != (0, 0)]
    return not rows or any(r.outcome != "not-stated-missing-from-outcomes" for r in rows)


def maturity(study, panel, period):
    """The verdict and the age of the youngest counts, from requests.csv and the open share."""
    exact, most = [], []
    for force in panel:
        last = (period or study.requests[force][2])[1]
        extracted, replied = study.taken[force]
        age = whole_months(last, extracted)
        if age is not None:
            exact.append(age)
        elif whole_months(last, replied) is not None:
            most.append(whole_months(last, replied))
    youngest = str(min(exact)) if exact else ""
    least_open = most_open = None
    corners = []
    if all(study.requests[f][1] == "offences-recorded" for f in panel):
        corners = [share(study, None, "recorded", f, period) for f in panel]
    if corners and None not in corners and any(tells(study, f) for f in panel):
        a, b, c, d = (sum(v) for v in zip(*corners))
        if b and d:
            least_open, most_open = Fraction(100 * a, b), Fraction(100 * c, d)
        else:
            least_open = most_open = Fraction(0)
    if any(age < study.mature_after for age in exact + most) or (
            least_open is not None and least_open > study.open_limit):
        return "provisional", youngest
    if (most_open is not None and most_open <= study.open_limit
            and len(exact) == len(panel)):
        return "mature", youngest
    return "cannot tell", youngest


def tells(study, force):
    return any(r.force == force and (r.codes is not None or r.outcome == "not-yet-assigned")
               for r in study.rows)


def crossed(study, first, last):
    """The breaks with months of the run on both sides."""
    found = []
    for date in study.breaks:
        at = month(date[:7])
        within = len(date) == 10 and not date.endswith("-01")
        if first < at <= last or (at == first and within):
            found.append(date)
    return found


def wilson(x, n):
    x, n = Decimal(x), Decimal(n)
    spread = Z * (Z * Z + 4 * x * (1 - x / n)).sqrt()
    lower = Decimal(0) if x == 0 else (2 * x + Z * Z - spread) / (2 * (n + Z * Z))
    upper = Decimal(1) if x == n else (2 * x + Z * Z + spread) / (2 * (n + Z * Z))
    return lower, upper


def binomial_tail(least, most, n, p):
    """The probability of `least` to `most` of `n`, each with the chance `p`, term by term."""
    term = (log_factorial(n) - log_factorial(least) - log_factorial(n - least)
            + least * p.ln() + (n - least) * (1 - p).ln()).exp()
    total = Decimal(0)
    for k in range(least, most + 1):
        total += term
        term *= Decimal(n - k) / (k + 1) * p / (1 - p)
        if k > n * p and term < total * Decimal("1e-25"):
            break
    return total


LOGARITHMS = [Decimal(0)]


def log_factorial(n):
    while len(LOGARITHMS) <= n:
        LOGARITHMS.append(LOGARITHMS[-1] + Decimal(len(LOGARITHMS)).ln())
    return LOGARITHMS[n]


def halved(rising, low, high, steps=46):
    for _ in range(steps):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < 0 else (low, middle)
    return (low + high) / 2


def exact_share(x, n, is_lower):
    """A limit of Clopper and Pearson: the chance at which as many, or as few, are 2.5% likely."""
    tail = Decimal("0.025")
    if is_lower:
        if x == 0:
            return Decimal(0)
        return halved(lambda p: binomial_tail(x, n, n, p) - tail, Decimal("1e-12"), Decimal(x) / n)
    if x == n:
        return Decimal(1)
    return 1 - halved(lambda p: binomial_tail(n - x, n, n, p) - tail, Decimal("1e-12"),
                      Decimal(n - x) / n)


def exact_share_fast(x, n, is_lower):
    """The same by scipy, where it can be imported."""
    try:
        from scipy.stats import beta
    except ImportError:
        return exact_share(x, n, is_lower)
    if is_lower:
        return Decimal(0) if x == 0 else Decimal(float(beta.ppf(0.025, x, n - x + 1)))
    return Decimal(1) if x == n else Decimal(float(beta.isf(0.025, x + 1, n - x)))


def growth_limits(earlier, later):
    """Of the ratio less 1: the fewest later of the most earlier, and the reverse."""
    low = exact_share_fast(later[0], later[0] + earlier[1], True)
    high = exact_share_fast(later[1], later[1] + earlier[0], False)
    return low / (1 - low) - 1, high / (1 - high) - 1


def poisson_tail(least, mean):
    """The probability of `least` or more."""
    fewer, term = Decimal(0), (-mean).exp()
    for k in range(least):
        fewer += term
        term *= mean / (k + 1)
    return 1 - fewer


def count_limit(x, is_lower):
    """Byar's limit of a count, the exact one below 10."""
    if x < 10:
        tail, far = Decimal("0.025"), Decimal(60)
        if is_lower:
            return Decimal(0) if x == 0 else halved(
                lambda m: poisson_tail(x, m) - tail, Decimal(0), Decimal(x), 80)
        return halved(lambda m: poisson_tail(x + 1, m) - 1 + tail, Decimal(x), far, 80)
    n = Decimal(x if is_lower else x + 1)
    sign = -1 if is_lower else 1
    return n * (1 - 1 / (9 * n) + sign * Z / (3 * n.sqrt())) ** 3


def outward(lower, upper, scale):
    return (math.floor(lower * scale + Decimal("1e-7")), math.ceil(upper * scale - Decimal("1e-7")))


def signed(steps, places):
    if steps == 0:
        return "0%"
    text = "%d.%d" % divmod(abs(steps), 10) if places else "%d" % abs(steps)
    return "%s%s%%" % ("+" if steps > 0 else "\u2212", text)


def tenths(steps):
    return "%s.%d" % (format(steps // 10, ","), steps % 10)


def half_away(number):
    size = math.floor(abs(number) + Fraction(1, 2))
    return size if number >= 0 else -size


def populations(study):
    if not hasattr(study, "residents"):
        path = os.path.join(ROOT, "datasets", "reference", "populations.csv")
        study.residents = {(r["force"], int(r["year"])): int(r["population"]) for r in read(path)}
    return study.residents


def percent(fraction, places):
    """Half away from zero on exact fractions."""
    scaled = fraction * 100 * 10 ** places
    steps = math.floor(scaled + Fraction(1, 2))
    if steps == 0 and fraction > 0:
        return "<0.1%" if places else "<1%"
    if steps == 100 * 10 ** places and fraction < 1:
        return ">99.9%" if places else ">99%"
    if fraction in (0, 1):
        return "0%" if fraction == 0 else "100%"
    return "%d.%d%%" % (steps // 10, steps % 10) if places else "%d%%" % steps


def printed(low, high, study):
    """The share as a table prints it, or None where the base is too small for one."""
    base = min(low[1], high[1])
    if base < study.small_base:
        return None
    places = 1 if base >= 100 else 0
    ends = [percent(Fraction(*low), places), percent(Fraction(*high), places)]
    least, most = Fraction(*low), Fraction(*high)
    # A range that is wide, or wide for its middle, is never one percentage.
    wide = most - least > Fraction(study.range_width, 100) or most - least > (most + least) / 4
    if ends[0] != ends[1] or wide:
        # The ends of a range are rounded outward, so that it holds all it should.
        steps = [math.floor(Fraction(*low) * 100 * 10 ** places),
                 math.ceil(Fraction(*high) * 100 * 10 ** places)]
        ends = [percent(Fraction(v, 100 * 10 ** places), places) for v in steps]
        if steps[0] == 0 and least > 0:
            ends[0] = "<0.1%" if places else "<1%"
    text = ends[0] if ends[0] == ends[1] else " to ".join(ends)
    lower = wilson(*low)[0] * 100 * 10 ** places
    upper = wilson(*high)[1] * 100 * 10 ** places
    limits = [math.floor(lower + Decimal("1e-9")), math.ceil(upper - Decimal("1e-9"))]
    shown = ["%d.%d%%" % divmod(v, 10) if places else "%d%%" % v for v in limits]
    return "%s (95%% interval %s to %s" % (text, shown[0], shown[1])


def quantile(sample, part):
    """Of type 7: between neighbours in a straight line."""
    ordered = sorted(sample)
    place = (len(ordered) - 1) * part
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


def between_forces(shares, pooled):
    """The variance between forces on the scale of the arcsine, winsorised; 0 below 10 forces."""
    if len(shares) < 10:
        return 0.0
    target = math.asin(math.sqrt(pooled))
    scores = [(math.asin(math.sqrt(x / n)) - target) * 2 * math.sqrt(n) for x, n in shares]
    ends = quantile(scores, 0.1), quantile(scores, 0.9)
    squares = sum(min(max(score, ends[0]), ends[1]) ** 2 for score in scores)
    weights = [4.0 * n for _, n in shares]
    total = sum(weights)
    excess = squares - (len(shares) - 1)
    return max(0.0, excess / (total - sum(w * w for w in weights) / total))


def exact_limits(n, p, tail):
    """The least and the most counts with more than `tail` of the chances at or beyond them."""
    def terms():
        for x in range(n + 1):
            yield math.exp(math.lgamma(n + 1) - math.lgamma(x + 1) - math.lgamma(n - x + 1)
                           + x * math.log(p) + (n - x) * math.log1p(-p))
    chances, least, most, sofar = list(terms()), 0, n, 0.0
    for x, chance in enumerate(chances):
        sofar += chance
        if sofar > tail:
            least = x
            break
    sofar = 0.0
    for x in range(n, -1, -1):
        sofar += chances[x]
        if sofar > tail:
            most = x
            break
    return least / n, most / n


def funnel(n, p, spread):
    """The 99.8% limits at a size."""
    z = 3.090232306167813
    exact = exact_limits(n, p, 0.001) if min(p, 1 - p) * n < 10 else None
    if spread > 0:
        angle, reach = math.asin(math.sqrt(p)), z * math.sqrt(1 / (4 * n) + spread)
        ends = (math.sin(max(0.0, angle - reach)) ** 2,
                math.sin(min(math.pi / 2, angle + reach)) ** 2)
        return (min(ends[0], exact[0]), max(ends[1], exact[1])) if exact else ends
    if exact:
        return exact
    reach = z * math.sqrt(p * (1 - p) / n)
    return max(0.0, p - reach), min(1.0, p + reach)


def standings(study):
    """The verdict and the limits of each force that is compared, by the study's headline share."""
    standing = [f for f in study.figures if f["kind"] == "standing"]
    if not standing:
        return {}
    name = standing[0]["id"].split(".")[0].removeprefix("funnel-")
    family = re.sub(r"-(stated|assigned)$", "", name)
    denominator = re.search(r"(?:-(stated|assigned))?$", name).group(1) or "recorded"
    wanted = ("complete", "partial") if study.pools_replied else ("complete",)
    corners = {}
    for force, request in study.requests.items():
        rows = [r for r in study.rows if r.force == force]
        asked = [r for r in rows if r.outcome != "not-stated-not-asked-for"]
        if (request[0] in wanted and request[1] == "offences-recorded" and request[2] == study.window
                and tells(study, force) and all(r.high is not None for r in asked)):
            corners[force] = share(study, NUMERATORS[family], denominator, force, None)
    ends = []
    for x, n in ((0, 1), (2, 3)):
        shares = [(c[x], c[n]) for c in corners.values()]
        pooled = sum(s[0] for s in shares) / sum(s[1] for s in shares)
        ends.append((pooled, between_forces(shares, pooled)))
    found = {}
    for force, (a, b, c, d) in corners.items():
        limits, verdicts = [], set()
        for pooled, spread in ends:
            for x, n in ((a, b), (c, d)):
                lower, upper = funnel(n, pooled, spread)
                limits.append((lower, upper))
                verdicts.add("higher" if x / n > upper else "lower" if x / n < lower else "similar")
        verdict = verdicts.pop() if len(verdicts) == 1 else "cannot tell"
        found[force] = (verdict, min(l[0] for l in limits), max(l[1] for l in limits))
    return found


def family_of(name):
    return (re.sub(r"-(stated|assigned)$", "", name),
            re.search(r"(?:-(stated|assigned))?$", name).group(1) or "recorded")


def near(value, text):
    return bool(text) and abs(Fraction(value) - Fraction(text)) < Fraction(1, 10 ** 6)


def check_rate(study, figure):
    """Offences of the months over the residents of the middle of their year, per 100,000."""
    months = (month(figure["first_month"]), month(figure["last_month"]))
    low, high = offences(study, figure["force"], months)
    # A calendar year, or a financial one that began in the April before.
    begins = months[0] // 12 if months[1] // 12 == months[0] // 12 else None
    if begins is None or figure["id"].split(".")[-1].count("-") == 1:
        begins = (months[0] - 3) // 12
    residents = populations(study)[figure["force"], begins]
    ends = [Fraction(n * 100000, residents) for n in (low, high)]
    limits = [count_limit(low, True) * 100000 / residents, count_limit(high, False) * 100000 / residents]
    text = "%s (95%% interval %s)," % (
        tenths(half_away(ends[0] * 10)), " to ".join(tenths(n) for n in outward(*limits, 10)))
    if low != high:
        text = figure["text"]
    elif ends[0] and ends[0] < Fraction(1, 20):
        text = text.replace("0.0 (", "<0.1 (", 1)
    return [near(ends[0], figure["value_low"]), near(ends[1], figure["value_high"]),
            near(limits[0], figure["interval_lower"]), near(limits[1], figure["interval_upper"]),
            figure["denominator_low"] == str(residents), figure["text"].startswith(text)]


def check_points(study, figure):
    """A change of the headline share over the forces that tell both years, or one of its parts."""
    name = figure["id"].split(".")[0].removeprefix("change-")
    part = re.search(r"-(within|mix)$", name)
    family, denominator = family_of(re.sub(r"-(within|mix)$", "", name))
    later = (month(figure["first_month"]), month(figure["last_month"]))
    pairs = []
    for force in study.pool():
        if study.requests[force][1] != "offences-recorded":
            continue
        years = [(p, share(study, NUMERATORS[family], denominator, force, p))
                 for p in ((later[0] - 12, later[1] - 12), later)]
        if all(s is not None and gives_outcomes(study, force, p) for p, s in years):
            pairs.append([s for _, s in years])
    if any(s[:2] != s[2:] for pair in pairs for s in pair):
        return [False]
    totals = [sum(pair[k][1] for pair in pairs) for k in (0, 1)]
    pooled = [Fraction(sum(pair[k][0] for pair in pairs), totals[k]) for k in (0, 1)]
    within = Fraction(0)
    for before, after in pairs:
        if before[1] and after[1]:
            weight = (Fraction(before[1], totals[0]) + Fraction(after[1], totals[1])) / 2
            within += weight * (Fraction(*after[:2]) - Fraction(*before[:2]))
    whole = pooled[1] - pooled[0]
    value = whole if part is None else within if part.group(1) == "within" else whole - within
    steps = half_away(value * 1000)
    text = "0.0" if steps == 0 else "%s%s" % ("+" if steps > 0 else "\u2212", tenths(abs(steps)))
    checks = [near(value, figure["value_low"]), near(value, figure["value_high"]),
              figure["forces"] == str(len(pairs)),
              figure["text"].lstrip("'").startswith(text + " percentage points")]
    if part is None:
        one, two = [[Decimal(p.numerator) / p.denominator for p in [pooled[k]]][0] for k in (1, 0)]
        ends = [wilson(sum(pair[k][0] for pair in pairs), totals[k]) for k in (1, 0)]
        difference = one - two
        checks += [
            near(difference - ((one - ends[0][0]) ** 2 + (ends[1][1] - two) ** 2).sqrt(),
                 figure["interval_lower"]),
            near(difference + ((ends[0][1] - one) ** 2 + (two - ends[1][0]) ** 2).sqrt(),
                 figure["interval_upper"])]
    return checks


def check_range(study, figure, everything):
    """What silence could do, what leaving out any one force does, and each force's part."""
    name = figure["id"].split(".")[0]
    if name == "weight":
        sizes = {f: offences(study, f, None) for f in study.pool()}
        low, high = sizes[figure["force"]]
        rest = [sum(n[k] for f, n in sizes.items() if f != figure["force"]) for k in (0, 1)]
        return [near(Fraction(low, low + rest[1]), figure["value_low"]),
                near(Fraction(high, high + rest[0]), figure["value_high"])]
    if name.endswith("-nonresponse"):
        ends = silent_range(study, name.removesuffix("-nonresponse"))
        return [near(end, figure[c]) for end, c in zip(ends, ("value_low", "value_high"))]
    base = name.removesuffix("-leave-one-out")
    if base == "growth":
        later = (month(figure["first_month"]), month(figure["last_month"]))
        before = (later[0] - 12, later[1] - 12)
        told = {f: (offences(study, f, before), offences(study, f, later)) for f in study.pool()}
        told = {f: pair for f, pair in told.items() if None not in pair}

        def ends_of(panel):
            old, new = ([sum(told[f][k][end] for f in panel) for end in (0, 1)] for k in (0, 1))
            return Fraction(new[0], old[1]) - 1, Fraction(new[1], old[0]) - 1
    else:
        family, denominator = family_of(base)
        panel = [f for f in study.pool() if study.requests[f][1] == "offences-recorded"]
        told = {f: share(study, NUMERATORS[family], denominator, f, None) for f in panel}

        def ends_of(panel):
            a, b, c, d = (sum(v) for v in zip(*(told[f] for f in panel)))
            return Fraction(a, b), Fraction(c, d)
    whole = ends_of(told)
    without = {f: ends_of([g for g in told if g != f]) for f in told}
    moves = {f: max(abs(ends[k] - whole[k]) for k in (0, 1)) for f, ends in without.items()}
    mover = min(f for f in told if moves[f] == max(moves.values()))
    suffix = "." + figure["id"].split(".")[1] if base == "growth" else ""
    return [near(min(e[0] for e in without.values()), figure["value_low"]),
            near(max(e[1] for e in without.values()), figure["value_high"]),
            "%s-leaving-out.%s%s" % (base, mover, suffix) in everything]


VERDICTS = {"higher": "higher than the pooled share", "lower": "lower than the pooled share",
            "similar": "similar to the pooled share",
            "cannot tell": "higher, lower or similar: what is not known decides"}


def silent_range(study, name):
    """The pooled share with the forces that are not pooled at the ends of what was seen."""
    family = re.sub(r"-(stated|assigned)$", "", name)
    denominator = re.search(r"(?:-(stated|assigned))?$", name).group(1) or "recorded"
    panel = [f for f in study.pool() if study.requests[f][1] == "offences-recorded"]
    shares = [share(study, NUMERATORS[family], denominator, f, None)
              for f in panel if tells(study, f)]
    sizes = sorted(min(c[1], c[3]) for c in shares)
    middle = (sizes[(len(sizes) - 1) // 2] + sizes[len(sizes) // 2] + 1) // 2
    silent = sum(1 for f in study.asked if f not in panel) * middle
    examples = [c for c in shares if min(c[1], c[3]) >= study.small_base]
    low, high = (sum(c[k] for c in shares) for k in (0, 2))
    totals = [sum(c[k] for c in shares) for k in (1, 3)]
    least = min(Fraction(c[0], c[1]) for c in examples)
    most = max(Fraction(c[2], c[3]) for c in examples)
    return ((low + silent * least) / (totals[0] + silent),
            (high + silent * most) / (totals[1] + silent))


def check(study):
    stood = standings(study)
    grouped = groups(study)
    faults, checked = [], 0
    everything = {f["id"] for f in study.figures}
    pool = study.pool()
    for figure in study.figures:
        name = figure["id"].split(".")[0]
        whole = figure["id"] == name or figure["id"] == "%s.%s" % (name, figure["force"])
        period = None if whole else (month(figure["first_month"]), month(figure["last_month"]))
        forces = [figure["force"]] if figure["force"] else pool
        wanted = reading = None
        choice = re.fullmatch(r"(.*)-(all-replies|if-none|if-all|leaving-out|compared)", name)
        if figure["kind"] == "none":
            continue
        if choice and figure["kind"] == "share":
            # The headline as it would be by another choice, over everything returned.
            name, what = choice.groups()
            period = None
            rest = figure["id"].partition(".")[2]
            if what == "all-replies":
                forces = study.every_reply()
            elif what == "leaving-out":
                forces = [f for f in forces if f != rest]
            elif what == "compared":
                forces = list(stood)
            else:
                reading = (set(rest.split("-or-")), what)
        stated = name in ("outcome-share", "group-share")
        if stated:
            # Outcomes as they are stated; the share of them has no maturity of its own.
            label = figure["id"].split(".")[1]
            reading = ({label} if name == "outcome-share" else grouped[label], "stated")
            period = None
        if figure["kind"] == "share":
            family = re.sub(r"-(stated|assigned)$", "", name)
            final = FINAL.get(name)
            codes = None if stated else final or NUMERATORS[family]
            denominator = re.search(r"(?:-(stated|assigned))?$", name).group(1) or "recorded"
            panel = [f for f in forces if study.requests[f][1] == "offences-recorded"]
            if period and not figure["force"]:
                panel = [f for f in panel if gives_outcomes(study, f, period)]
            corners = [share(study, codes, denominator, f, period, final is not None, reading)
                       for f in panel]
            panel = [f for f, c in zip(panel, corners) if c is not None]
            corners = [c for c in corners if c is not None]
            compared = choice is not None and choice.group(2) == "compared"
            wanted_maturity = ("", "") if stated or compared else maturity(study, panel, period)
            if (figure["maturity"], figure["age_months"]) != wanted_maturity:
                faults.append("%s: maturity %s, published %s" % (
                    figure["id"], wanted_maturity, (figure["maturity"], figure["age_months"])))
            a, b, c, d = (sum(v) for v in zip(*corners))
            wanted = (str(len(corners)), str(a), str(c))
            got = (figure["forces"], figure["numerator_low"], figure["numerator_high"])
            for value, x, n, column in ((a, a, b, "value_low"), (c, c, d, "value_high")):
                if abs(Fraction(x, n) - Fraction(figure[column])) > Fraction(1, 10 ** 6):
                    faults.append("%s %s: %s/%s is not %s" % (figure["id"], column, x, n, figure[column]))
            for value, column in ((wilson(a, b)[0], "interval_lower"), (wilson(c, d)[1], "interval_upper")):
                if abs(value - Decimal(figure[column])) > Decimal("1e-6"):
                    faults.append("%s %s: %s is not %s" % (figure["id"], column, value, figure[column]))
            text = printed((a, b), (c, d), study)
            if text is not None and not figure["text"].startswith(text):
                faults.append("%s: '%s' is printed, not '%s'" % (figure["id"], figure["text"], text))
            if text is None and "%" in figure["text"]:
                faults.append("%s: a percentage on a small base: '%s'" % (figure["id"], figure["text"]))
        elif figure["kind"] == "standing":
            verdict, lower, upper = stood[figure["force"]]
            wanted = (True, True, True)
            got = (figure["text"].startswith(VERDICTS[verdict]),
                   abs(lower - float(figure["interval_lower"])) < 1e-6,
                   abs(upper - float(figure["interval_upper"])) < 1e-6)
        elif figure["kind"] == "range":
            got = tuple(check_range(study, figure, everything))
            wanted = (True,) * len(got)
        elif figure["kind"] == "points":
            got = tuple(check_points(study, figure))
            wanted = (True,) * len(got)
        elif figure["kind"] == "rate":
            got = tuple(check_rate(study, figure))
            wanted = (True,) * len(got)
        elif figure["kind"] == "forces" and stood and (
                name == "forces-compared" or name[7:].replace("-", " ") in VERDICTS):
            verdict = name[7:].replace("-", " ")
            count = sum(1 for s in stood.values() if name == "forces-compared" or s[0] == verdict)
            wanted, got = (str(count),), (figure["value_low"],)
        elif name in ("outcomes", "group") and figure["kind"] == "offences":
            label = figure["id"].split(".")[1]
            outcomes = {label} if name == "outcomes" else grouped[label]
            told = [share(study, None, "recorded", f, None, False, (outcomes, "stated")) for f in forces]
            if label not in ("transferred", "cancelled") and None not in told:
                wanted = tuple(str(sum(t[k] for t in told)) for k in (0, 2))
                got = (figure["value_low"], figure["value_high"])
        elif name == "offences-recorded" and figure["kind"] == "offences":
            known = [n for n in (offences(study, f, period) for f in forces) if n is not None]
            panel, low, high = len(known), sum(n[0] for n in known), sum(n[1] for n in known)
            wanted = (str(panel), str(low), str(high))
            got = (figure["forces"], figure["value_low"], figure["value_high"])
        elif figure["kind"] == "growth":
            before = (period[0] - 12, period[1] - 12)
            if name == "growth-all-replies":
                forces = study.every_reply(False)
            elif name == "growth-leaving-out":
                forces = [f for f in forces if f != figure["id"].split(".")[1]]
            told = [(offences(study, f, before), offences(study, f, period)) for f in forces]
            # The balanced panel is the forces that give both.
            told = [pair for pair in told if pair != (None, None)
                    and (name == "growth-unbalanced" or None not in pair)]
            sums = [[sum(p[k][end] for p in told if p[k]) for end in (0, 1)] for k in (0, 1)]
            wanted = (str(len(told)),) + tuple(str(n) for n in sums[0] + sums[1])
            got = (figure["forces"], figure["denominator_low"], figure["denominator_high"],
                   figure["numerator_low"], figure["numerator_high"])
            dates = [part.split(" ")[0] for part in figure["breaks"].split("; ") if part]
            if dates != crossed(study, before[0], period[1]):
                faults.append("%s: crosses %s, not %s" % (
                    figure["id"], crossed(study, before[0], period[1]), dates))
            limits = growth_limits(*sums)
            for limit, column in zip(limits, ("interval_lower", "interval_upper")):
                if not near(limit, figure[column]):
                    faults.append("%s %s: %s is not %s" % (
                        figure["id"], column, limit, figure[column]))
            places = 1 if sums[0][0] >= 100 else 0
            text = "95%% interval %s" % " to ".join(
                signed(n, places) for n in outward(*limits, 1000 if places else 100))
            if text not in figure["text"]:
                faults.append("%s: '%s' is not in '%s'" % (figure["id"], text, figure["text"]))
            ends = ((sums[1][0], sums[0][1], "value_low"), (sums[1][1], sums[0][0], "value_high"))
            for later, earlier, column in ends:
                change = Fraction(later - earlier, earlier)
                if abs(change - Fraction(figure[column])) > Fraction(1, 10 ** 6):
                    faults.append("%s: %s is not %s" % (figure["id"], float(change), figure[column]))
        if wanted is not None:
            checked += 1
            if wanted != got:
                faults.append("%s: %s, published %s" % (figure["id"], wanted, got))
    return checked, faults


def main():
    global ROOT
    if len(sys.argv) > 1:
        ROOT = sys.argv[1]
    failed = False
    for name in sorted(os.listdir(os.path.join(ROOT, "datasets"))):
        if not os.path.exists(os.path.join(ROOT, "datasets", name, "study.yml")):
            continue
        checked, faults = check(Study(name))
        for fault in faults:
            print("%s: %s" % (name, fault), file=sys.stderr)
        print("%s: %d figures worked out again, %d differ" % (name, checked, len(faults)))
        failed = failed or bool(faults) or checked == 0
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
