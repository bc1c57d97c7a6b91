#!/usr/bin/env python3
"""Tries to work a withheld count out of what is published, as a reader could.

It reads observations.csv and figures.csv of every report and nothing else of what the program
wrote: every published count is an unknown between its bounds; every row whose total is published,
every figure and every pooled sum is an equation or a pair of bounds on a sum. What the sums leave of
a withheld count must be all that the force's own mark stands for (or all of its published range,
where the mark has no key), up to the total of its row. It shares no code with Chargesheet. Exit code 1
where a withheld count can be narrowed.

With an argument, the folder that holds `datasets` and `reports`.
"""

import os
import re
import sys

import recompute
from recompute import Study, month, read

FEWER = re.compile(r"^(?:<|under|fewer than|less than|below)\s*(\d+|five)$", re.I)
ALL = recompute.NUMERATORS


def mark_bounds(text):
    """The bounds of "<5" and its like; None where only a key can say."""
    found = FEWER.match(text.strip())
    if not found:
        return None
    limit = 5 if found.group(1).lower() == "five" else int(found.group(1))
    return 1, limit - 1


class Attack:
    def __init__(self, study, written):
        self.study = study
        self.rows = study.rows
        self.written = written
        self.place = {id(row): n for n, row in enumerate(self.rows)}
        self.bounds = [[row.low, row.high] for row in self.rows]
        self.sums = []

    def add(self, plus, minus, low, high):
        terms = {}
        for rows, sign in ((plus, 1), (minus, -1)):
            for row in rows:
                place = self.place[id(row)]
                terms[place] = terms.get(place, 0) + sign
        terms = {p: s for p, s in terms.items() if s}
        if terms and len(terms) <= 4000:
            self.sums.append((terms, low, high))

    def periods(self, force):
        own = {(r.first, r.last) for r in self.rows if r.force == force and r.placement == "stated"}
        told = {(month(f["first_month"]), month(f["last_month"])) for f in self.study.figures}
        return sorted(own | told) + [None]

    def take_rows(self):
        for force in sorted({row.force for row in self.rows}):
            for period in self.periods(force):
                has_total, totals = self.study.totals(force, period)
                outcomes = self.study.outcomes(force, period)
                if not has_total or not totals or not outcomes:
                    continue
                low, high = sum(r.low for r in totals), sum(r.high or 0 for r in totals)
                least = sum(r.low for r in outcomes)
                if least <= high and all(r.high is not None for r in outcomes) \
                        and sum(r.high for r in outcomes) >= low:
                    self.add(outcomes, totals, 0, 0)

    def take_totals(self):
        """Totals over several periods, and the rows they are the sums of."""
        for row in self.rows:
            if row.parts:
                self.add([self.study.by_number[n] for n in row.parts], [row], 0, 0)

    def add_offences(self, forces, period, low, high):
        """Offences recorded by some forces in some months, less those removed."""
        plus, minus = [], []
        for force in forces:
            totals = self.study.totals(force, period)[1]
            if totals is not None:
                plus += totals
                minus += [r for r in self.study.outcomes(force, period) or [] if r.removed]
        self.add(plus, minus, low, high)

    def take_figures(self):
        study, pool = self.study, self.study.pool()
        grouped = recompute.groups(study)
        for figure in study.figures:
            name = figure["id"].split(".")[0]
            whole = figure["id"] == name or figure["id"] == "%s.%s" % (name, figure["force"])
            period = None if whole else (month(figure["first_month"]), month(figure["last_month"]))
            forces = [figure["force"]] if figure["force"] else pool
            if not figure["numerator_low"] or not figure["numerator_high"]:
                continue
            low, high = int(figure["numerator_low"]), int(figure["numerator_high"])
            months = (month(figure["first_month"]), month(figure["last_month"]))
            if name == "offences-recorded":
                self.add_offences(forces, period, low, high)
            elif figure["kind"] == "rate":
                self.add_offences(forces, months, low, high)
            elif figure["kind"] == "growth":
                if name == "growth-all-replies":
                    forces = study.every_reply(False)
                elif name == "growth-leaving-out":
                    forces = [f for f in forces if f != figure["id"].split(".")[1]]
                before = (months[0] - 12, months[1] - 12)
                if name != "growth-unbalanced":
                    forces = [f for f in forces if None not in
                              [study.totals(f, p)[1] for p in (before, months)]]
                self.add_offences(forces, months, low, high)
                self.add_offences(forces, before, int(figure["denominator_low"]),
                                  int(figure["denominator_high"]))
            elif name in ("outcomes", "group", "outcome-share", "group-share"):
                label = figure["id"].split(".")[1]
                wanted = grouped[label] if name.startswith("group") else {label}
                if figure["kind"] == "share":
                    forces = [f for f in forces if study.requests[f][1] == "offences-recorded"]
                self.add([r for r in self.rows if r.force in forces and r.outcome in wanted
                          and r.part in ("outcomes", "both")], [], low, high)
            elif figure["kind"] == "share":
                family = re.sub(r"-(stated|assigned)$", "", name)
                if family not in ALL:
                    continue  # Bounds of what may yet be, and no sum of counts.
                codes = ALL[family]
                inside, unclear = [], False
                for force in forces:
                    if study.requests[force][1] != "offences-recorded":
                        continue
                    for row in study.outcomes(force, period) or []:
                        if codes is None:
                            hit = row.outcome == "not-yet-assigned"
                            perhaps = row.outcome == "not-stated-not-asked-for"
                        else:
                            hit = row.codes is not None and row.codes <= set(codes)
                            perhaps = not hit and (
                                row.outcome == "not-stated-not-asked-for"
                                or row.codes is not None and bool(row.codes & set(codes)))
                        inside += [row] if hit else []
                        unclear = unclear or perhaps
                if not unclear:
                    self.add(inside, [], low, high)

    def run(self):
        """Interval propagation over all sums, to a fixed point."""
        for _ in range(200):
            changed = False
            for terms, low, high in self.sums:
                least = most = 0
                open_ends = 0
                for place, sign in terms.items():
                    a, b = self.bounds[place]
                    ends = (a * sign, None if b is None else b * sign)
                    if ends[1] is None:
                        open_ends += 1
                    else:
                        least += min(ends)
                        most += max(ends)
                if open_ends:
                    continue
                for place, sign in terms.items():
                    a, b = self.bounds[place]
                    mine = sorted((a * sign, b * sign))
                    new = sorted(((low - (most - mine[1])) * sign, (high - (least - mine[0])) * sign))
                    low_end, high_end = max(a, new[0]), min(b, new[1])
                    if low_end > high_end:
                        raise SystemExit("%s: the published sums contradict each other at %s"
                                         % (self.study.name, self.written[place]))
                    if (low_end, high_end) != (a, b):
                        least += min(low_end * sign, high_end * sign) - mine[0]
                        most += max(low_end * sign, high_end * sign) - mine[1]
                        self.bounds[place] = [low_end, high_end]
                        changed = True
            if not changed:
                return

    def cap(self, row):
        period = (row.first, row.last)
        has_total, totals = self.study.totals(row.force, period)
        if not has_total or not totals or any(r.high is None for r in totals):
            return None
        return sum(r.high for r in totals)

    def faults(self):
        for place, row in enumerate(self.rows):
            source = self.written[place]
            where = "%s %s %s:%s" % (row.force, row.outcome, source["file"], source["line"])
            if source["protection"] in ("companion", "small-count"):
                if source["as_written"] != "[c]" or row.low == row.high:
                    yield where + " is withheld here, and printed"
            if source["protection"] not in ("withheld-by-force", "small-count"):
                continue
            low, high = mark_bounds(source["as_written"]) or (row.low, row.high)
            cap = self.cap(row)
            high = high if cap is None or high is None else min(high, cap)
            left = self.bounds[place]
            if left[0] > low or (left[1] is not None and (high is None or left[1] < high)):
                yield "%s: %s can be narrowed to %s" % (where, (low, high), left)


def main():
    if len(sys.argv) > 1:
        recompute.ROOT = sys.argv[1]
    failed = False
    for name in sorted(os.listdir(os.path.join(recompute.ROOT, "reports"))):
        study = Study(name)
        written = read(os.path.join(recompute.ROOT, "reports", name, "observations.csv"))
        attack = Attack(study, written)
        attack.take_rows()
        attack.take_totals()
        attack.take_figures()
        attack.run()
        faults = list(attack.faults())
        for fault in faults:
            print("%s: %s" % (name, fault), file=sys.stderr)
        hidden = sum(1 for w in written if w["protection"] in ("withheld-by-force", "small-count"))
        print("%s: %d sums tried on %d withheld counts, %d narrowed"
              % (name, len(attack.sums), hidden, len(faults)))
        failed = failed or bool(faults)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
