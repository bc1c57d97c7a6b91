"""Rows of one force that printed totals over several periods tie together, filled in every way.

A row is the least run of months that no count crosses; two are tied where a total has parts in both
that are known within bounds only. Every whole number of every such part is gone through, row by row,
and for each sum that the totals have then what the rest of the row leaves is kept: the least and the
most of what is counted, of the others of a denominator, and of both. It shares no code with
Chargesheet.
"""

import itertools

MOST = 200_000
FAR = 10 ** 9


class Block:
    """Some runs of months, their rows, and the totals that tie them."""

    def __init__(self, has_total):
        self.has_total = has_total
        self.runs, self.totals = [], []

    def holds(self, row):
        return row.placement == "stated" and any(
            first <= row.first and row.last <= last for first, last in self.runs)


def run_of(runs, row):
    return next((tuple(r) for r in runs if r[0] <= row.first and row.last <= r[1]), None)


def blocks(study, force, runs):
    """The blocks of a force; `runs` are its runs of months."""
    own = [r for r in study.rows if r.force == force]
    has_total = any(r.part == "offences" for r in own)
    found = []
    for total in own:
        if not total.part.startswith("total of"):
            continue
        parts = [study.by_number[n] for n in total.parts]
        tied = {run_of(runs, p) for p in parts if p.low != p.high}
        joined = [b for b in found if tied & set(b.runs)]
        block = Block(has_total)
        block.runs = sorted(tied.union(*(b.runs for b in joined)) if joined else tied)
        block.totals = [t for b in joined for t in b.totals] + [(total, parts)]
        found = [b for b in found if b not in joined] + [block]
    return found


def meet(one, other):
    return [max(one[0], other[0]), min(one[1], other[1])]


def left(total, counted, others, rest):
    """What a row leaves of counted, others and both; None where its counts cannot reach the total."""
    low, high = total
    sums = [counted[k] + others[k] + rest[k] for k in (0, 1)]
    if sums[0] > high or sums[1] < low:
        return None
    return [meet(counted, (low - others[1] - rest[1], high - others[0] - rest[0])),
            meet(others, (low - counted[1] - rest[1], high - counted[0] - rest[0])),
            meet((counted[0] + others[0], counted[1] + others[1]), (low - rest[1], high - rest[0]))]


def ends(block, study, force, period, part_of):
    """The bounds of what is counted, of the others, and of both, over the rows of `period`."""
    own = [r for r in study.rows if r.force == force and block.holds(r)]
    # By the sums the totals have so far: the bounds of what is counted, of others, of both.
    states = {(0,) * len(block.totals): [[0, 0], [0, 0], [0, 0]]}
    for run in block.runs:
        here = [r for r in own if run[0] <= r.first and r.last <= run[1]]
        offences = [r for r in here if r.part == "offences"]
        outcomes = [r for r in here if r.part in ("outcomes", "both")]
        is_tallied = period is None or period[0] <= run[0] and run[1] <= period[1]
        open_cells, places = [], []
        for place, (total, parts) in enumerate(block.totals):
            if total.part == "total of outcomes":
                for cell in parts:
                    if cell in outcomes:
                        open_cells.append(cell)
                        places.append(place)
        sizes = [range(c.low, c.high + 1) for c in open_cells]
        over = [p for p, (t, parts) in enumerate(block.totals)
                if t.part == "total of offences" and any(r in parts for r in offences)]
        totals = [[0, FAR]]
        if block.has_total:
            low, high = sum(r.low for r in offences), sum(r.high for r in offences)
            totals = [[n, n] for n in range(low, high + 1)] if over else [[low, high]]
        fixed = {"counted": [0, 0], "others": [0, 0], "rest": [0, 0]}
        for cell in outcomes:
            if cell not in open_cells:
                part = part_of(cell) if is_tallied else "rest"
                fixed[part][0] += cell.low
                fixed[part][1] += FAR if cell.high is None else cell.high
        found = {}
        for values in itertools.product(*sizes):
            sums = {part: list(ends) for part, ends in fixed.items()}
            steps = [0] * len(block.totals)
            for cell, place, value in zip(open_cells, places, values):
                part = part_of(cell) if is_tallied else "rest"
                sums[part][0] += value
                sums[part][1] += value
                steps[place] += value
            for total in totals:
                told = left(total, sums["counted"], sums["others"], sums["rest"])
                if told is None:
                    continue
                moved = list(steps)
                for place in over:
                    moved[place] += total[0]
                widen(found, tuple(moved), told)
        after = {}
        for state, known in states.items():
            for step, told in found.items():
                sums = tuple(a + b for a, b in zip(state, step))
                if any(s > reach(block, p) for p, s in enumerate(sums)):
                    continue
                widen(after, sums, [[a[0] + b[0], a[1] + b[1]] for a, b in zip(known, told)])
        states = after
        if len(states) > MOST:
            raise SystemExit("%s: too many ways to fill the totals of %s" % (study.name, force))
    fitting = {}
    for state, known in states.items():
        if all(t.low <= s + away(block, p) and s + away(block, p) <= t.high
               for p, ((t, _), s) in enumerate(zip(block.totals, state))):
            widen(fitting, (), known)
    return fitting[()]


def away(block, place):
    """The parts of a total that lie in rows that it does not tie: they are exact."""
    return sum(p.low for p in block.totals[place][1] if not block.holds(p))


def reach(block, place):
    return block.totals[place][0].high - away(block, place)


def widen(found, key, told):
    if key in found:
        known = found[key]
        told = [[min(a[0], b[0]), max(a[1], b[1])] for a, b in zip(known, told)]
    found[key] = told


def corners(known):
    """The fewest counted with the most others, and the most counted with the fewest others."""
    counted, others, both = known
    return ((counted[0], min(others[1], both[1] - counted[0])),
            (counted[1], max(others[0], both[0] - counted[1])))
