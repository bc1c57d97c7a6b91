#!/usr/bin/env python3
"""Writes the synthetic study datasets/intimate-image-abuse-2019-2022.

    synthetic_returns.py                 write returns/*.csv, requests.csv and forces.csv
    synthetic_returns.py --check         exit 1, naming the files, if what is committed differs
    synthetic_returns.py --truth FILE    write the true counts, nothing suppressed, to FILE

Every force and every count is invented. Python 3, standard library only. All chance comes from
the generator `Chance` below, in integers, so that every Python writes the same bytes.

What it is shaped after
-----------------------
Refuge's release of 26 January 2023: 43 forces asked in July 2022, 29 replied, 24 complete; 13,860
offences recorded from January 2019 to July 2022; 2020 over 2019 +26%, 2021 over 2020 +40%; January
to June 2022 more than the whole of 2020; 4% charged or summonsed; 22% evidential difficulties
(read as outcome 15); about 35% a suspect identified but the victim not supporting (outcome 16).
None of the release's tables by force was available. Nothing here says anything about a real force.

How it is calibrated
--------------------
1. The sizes of the 24 complete forces (`COMPLETE`) and the pooled offences by outcome and period
   (`POOLED`) are set by hand and add up to 13,860. Totals by period follow from `POOLED`.
2. Every offence is one record. A shuffled deck with one card for each offence, marked with its
   period, is dealt to the forces: both margins hold exactly and forces differ by chance.
   `PERIOD_SWAPS` then exchanges cards between named forces, for local growth.
3. Within each period a second deck, marked with outcomes, is dealt to the records. `OUTCOME_SWAPS`
   exchanges outcomes between two forces within a period: three forces have a charge share that
   truly differs (`CHARGE_SHARE_DIFFERS`), others differ in recording practice between 14, 15, 16,
   18 and 8. An exchange leaves every pooled figure where it was.
4. Where a force withholds small counts, outcomes are exchanged with a large force that withholds
   nothing until no total gives a withheld count away (`unsafe_cells`).
5. The five partial forces are drawn from the pooled distribution and belong to no pooled figure.

`verify` asserts all of it, the headline shares at the lowest and at the highest reading of
withheld counts and of labels that do not separate 14 from 16, before anything is written.

The truth file
--------------
`force,status,basis,period,outcome,offences`: every replying force, the five periods 2019, 2020,
2021, 2022-01 to 2022-06 and 2022-07, every outcome of `OUTCOMES`, zeros included. It holds what a
return would say if it withheld nothing and named every outcome; outcomes a force was not asked for
are there too. For basis `outcomes-recorded` the period is that of the outcome, and no offence is
open. 2019 is there for the force whose return lacks it. A count a program takes from the returns
must contain the count in this file.
"""

import sys
from pathlib import Path

STUDY = Path(__file__).resolve().parents[2] / "datasets" / "intimate-image-abuse-2019-2022"

PERIODS = ["2019", "2020", "2021", "2022-01 to 2022-06", "2022-07"]
MONTHS = {
    "2019": [(2019, m) for m in range(1, 13)],
    "2020": [(2020, m) for m in range(1, 13)],
    "2021": [(2021, m) for m in range(1, 13)],
    "2022-01 to 2022-06": [(2022, m) for m in range(1, 7)],
    "2022-07": [(2022, 7)],
}
ALL_MONTHS = [month for period in PERIODS for month in MONTHS[period]]
OPEN = "not-yet-assigned"
OUTCOMES = ["1", "1A", "2", "3", "5", "8", "9", "10", "12", "13", "14", "15", "16", "18", "20",
            "21", "22", OPEN]
ASKED = ["1", "14", "15", "16"]

# Pooled offences of the 24 complete forces, by outcome, in the order of PERIODS.
POOLED = {
    "1": (132, 158, 183, 76, 5),
    "1A": (8, 11, 13, 6, 0),
    "2": (5, 6, 9, 4, 0),
    "3": (52, 57, 62, 27, 1),
    "5": (1, 2, 2, 1, 0),
    "8": (84, 98, 127, 71, 5),
    "9": (4, 5, 6, 2, 0),
    "10": (22, 30, 41, 23, 2),
    "12": (3, 4, 5, 2, 0),
    "13": (1, 2, 2, 1, 0),
    "14": (205, 262, 370, 262, 31),
    "15": (590, 752, 1030, 625, 52),
    "16": (925, 1150, 1585, 1085, 106),
    "18": (319, 405, 560, 370, 49),
    "20": (8, 10, 14, 9, 1),
    "21": (60, 80, 108, 70, 7),
    "22": (12, 26, 55, 38, 2),
    OPEN: (40, 60, 180, 675, 311),
}

# Offences recorded in the whole window.
COMPLETE = {
    "arden-vale": 2386, "harrowmere": 1402, "estuary-and-downs": 1118, "merrowdale": 904,
    "saltfens": 788, "calder-marches": 742, "blackmere": 703, "penhallow": 643, "ockendale": 618,
    "stanerley": 566, "wychdale": 541, "lindenshire": 487, "holmshire": 449, "eastmoorland": 398,
    "cwm-hafren": 352, "wexmoor": 334, "glan-morfa": 306, "north-fell": 271, "thornmere": 187,
    "brackenshire": 172, "ravensholt": 148, "dyffryn-isaf": 134, "ashcombe-forest": 118,
    "oldminster": 93,
}
PARTIAL = {
    "vale-of-orme": 512, "southmarch": 764, "tarnshire": 331, "whinshire": 228, "greywater": 409,
}

# (force, its period, other force, that force's period, offences exchanged)
PERIOD_SWAPS = [
    ("arden-vale", "2019", "merrowdale", "2021", 24),
    ("estuary-and-downs", "2020", "harrowmere", "2022-01 to 2022-06", 22),
    ("penhallow", "2019", "blackmere", "2022-01 to 2022-06", 14),
    ("ockendale", "2021", "wychdale", "2020", 15),
    ("saltfens", "2020", "stanerley", "2019", 16),
    ("holmshire", "2019", "lindenshire", "2020", 9),
    ("dyffryn-isaf", "2020", "arden-vale", "2022-07", 4),
]

# (force, outcome it gives, other force, outcome given in return, offences in PERIODS order)
OUTCOME_SWAPS = [
    ("harrowmere", "1", "penhallow", "15", (5, 7, 9, 3, 0)),
    ("harrowmere", "1", "saltfens", "16", (3, 4, 4, 2, 0)),
    ("arden-vale", "1", "saltfens", "16", (5, 6, 8, 2, 0)),
    ("arden-vale", "16", "estuary-and-downs", "15", (12, 16, 24, 14, 2)),
    ("blackmere", "18", "merrowdale", "14", (5, 8, 9, 7, 1)),
    ("ockendale", "16", "saltfens", "18", (6, 8, 10, 7, 0)),
    ("wychdale", "15", "penhallow", "8", (2, 3, 5, 3, 0)),
    ("stanerley", "14", "holmshire", "16", (4, 5, 7, 5, 0)),
    ("lindenshire", OPEN, "harrowmere", "16", (0, 1, 3, 9, 4)),
    ("wexmoor", OPEN, "arden-vale", "16", (0, 0, 0, 0, 3)),
]
CHARGE_SHARE_DIFFERS = {"harrowmere": "lower", "penhallow": "higher", "saltfens": "higher"}

# Forces that withhold counts of 1 to 4, and what they print instead. Zeros are printed as 0.
WITHHELD = {
    "calder-marches": "<5", "wexmoor": "fewer than 5", "glan-morfa": "*", "brackenshire": "<5",
    "ravensholt": "<5", "dyffryn-isaf": "<5",
}
# Forces that gave the outcomes they were asked for, beside the total, and no others.
SELECTED = {
    "harrowmere", "estuary-and-downs", "blackmere", "ockendale", "stanerley", "holmshire",
    "cwm-hafren", "thornmere", "brackenshire", "ravensholt", "dyffryn-isaf",
}
# The one force whose total by outcome is printed although it withholds small counts.
ROW_TOTALS_AND_WITHHELD = {"wexmoor"}
# Its label "Victim does not support" does not say whether a suspect was identified.
MERGES_14_AND_16 = {"ashcombe-forest"}


class Chance:
    """SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), in integers."""

    def __init__(self, seed):
        self.state = seed

    def word(self):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return z ^ (z >> 31)

    def below(self, limit):
        # Words past the last whole multiple are drawn again, so that no value is favoured.
        last = (1 << 64) // limit * limit
        while True:
            word = self.word()
            if word < last:
                return word % limit

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]

    def pick(self, items, weights):
        at = self.below(sum(weights))
        for item, weight in zip(items, weights):
            if at < weight:
                return item
            at -= weight
        raise AssertionError("weights changed while picking")


class Offence:
    """One recorded offence of one force."""

    __slots__ = ("force", "period", "month", "day", "outcome", "summonsed")

    def __init__(self, force, period):
        self.force, self.period = force, period

    def exchange_outcome(self, other):
        self.outcome, other.outcome = other.outcome, self.outcome
        self.summonsed, other.summonsed = other.summonsed, self.summonsed


# Making the offences

def month_weight(year, month):
    """How often a month is drawn within its period: a dip in the spring of 2020, and more from
    July 2021, when threats to share had come within the offence."""
    if (year, month) in ((2020, 4), (2020, 5)):
        return 8
    if year == 2021:
        return 9 if month <= 6 else 12
    return 10


def days_in(year, month):
    if month == 2:
        return 29 if year % 4 == 0 else 28
    return 30 if month in (4, 6, 9, 11) else 31


def give_date_and_outcome(offence, outcome, chance):
    months = MONTHS[offence.period]
    offence.month = chance.pick(months, [month_weight(*month) for month in months])
    offence.day = 1 + chance.below(days_in(*offence.month))
    offence.outcome = outcome
    offence.summonsed = chance.below(100) < 35


def complete_offences(chance):
    deck = []
    for at, period in enumerate(PERIODS):
        deck += [period] * sum(counts[at] for counts in POOLED.values())
    assert len(deck) == sum(COMPLETE.values())
    chance.shuffle(deck)
    offences, dealt = [], 0
    for force, size in COMPLETE.items():
        offences += [Offence(force, period) for period in deck[dealt:dealt + size]]
        dealt += size
    for force, period, other, other_period, number in PERIOD_SWAPS:
        ours = [o for o in offences if o.force == force and o.period == period][:number]
        theirs = [o for o in offences if o.force == other and o.period == other_period][:number]
        assert len(ours) == len(theirs) == number
        for one, two in zip(ours, theirs):
            one.period, two.period = two.period, one.period
    for at, period in enumerate(PERIODS):
        outcomes = []
        for outcome in OUTCOMES:
            outcomes += [outcome] * POOLED[outcome][at]
        chance.shuffle(outcomes)
        recorded = [o for o in offences if o.period == period]
        assert len(outcomes) == len(recorded)
        for offence, outcome in zip(recorded, outcomes):
            give_date_and_outcome(offence, outcome, chance)
    for force, outcome, other, other_outcome, numbers in OUTCOME_SWAPS:
        for period, number in zip(PERIODS, numbers):
            ours = [o for o in offences
                    if (o.force, o.period, o.outcome) == (force, period, outcome)][:number]
            theirs = [o for o in offences
                      if (o.force, o.period, o.outcome) == (other, period, other_outcome)][:number]
            assert len(ours) == len(theirs) == number, (force, other, period)
            for one, two in zip(ours, theirs):
                one.exchange_outcome(two)
    for force in WITHHELD:
        make_safe(force, offences, chance)
    return offences


def partial_offences(chance):
    offences = []
    for force, size in PARTIAL.items():
        for _ in range(size):
            at = chance.pick(range(len(PERIODS)),
                             [sum(counts[i] for counts in POOLED.values())
                              for i in range(len(PERIODS))])
            offence = Offence(force, PERIODS[at])
            # The force that counts outcomes in the period they were recorded has no open ones.
            outcomes = [o for o in OUTCOMES if not (force == "greywater" and o == OPEN)]
            outcome = chance.pick(outcomes, [POOLED[o][at] for o in outcomes])
            give_date_and_outcome(offence, outcome, chance)
            offences.append(offence)
    return offences


# Counting

def rows_of(force):
    """The rows of a force's table: an outcome, and for a force that separates them whether the
    suspect was summonsed (None where the row holds both)."""
    outcomes = ASKED if force in SELECTED else OUTCOMES
    if force != "calder-marches":
        return [(outcome, None) for outcome in outcomes]
    return [("1", False), ("1", True)] + [(outcome, None) for outcome in outcomes[1:]]


def table_of(force, offences):
    """Counts by row and period: {(row, period): count}."""
    table = {(row, period): 0 for row in rows_of(force) for period in PERIODS}
    for o in offences:
        if o.force == force:
            for row in ((o.outcome, None), (o.outcome, o.summonsed)):
                if (row, o.period) in table:
                    table[row, o.period] += 1
    return table


def count(offences, force=None, period=None, outcome=None):
    return sum(1 for o in offences
               if force in (None, o.force) and period in (None, o.period)
               and outcome in (None, o.outcome))


def is_withheld(number):
    return 1 <= number <= 4


# Withheld counts

def unsafe_cells(force, table):
    """The withheld cells that the printed totals give away, or that stand alone in their period
    or in an outcome whose total is printed.

    A withheld cell has a second possible value exactly if it lies on a cycle of cells that can go
    up and down in turn within 1 to 4 (integer circulations with bounds). Rows send to periods;
    FREE takes up what no printed total fixes.
    """
    rows, free = rows_of(force), "FREE"
    hidden = [key for key in table if is_withheld(table[key])]
    arcs = {}

    def arc(start, end):
        arcs.setdefault(start, []).append(end)

    for row, period in hidden:
        if table[row, period] < 4:
            arc(row, period)
        if table[row, period] > 1:
            arc(period, row)
    alone = set()
    for row in rows:
        cells = [key for key in hidden if key[0] == row]
        total = sum(table[row, period] for period in PERIODS)
        if force not in ROW_TOTALS_AND_WITHHELD:
            arc(row, free)
            arc(free, row)
        elif is_withheld(total):
            if total < 4:
                arc(free, row)
            if total > 1:
                arc(row, free)
        elif len(cells) == 1:
            alone.update(cells)
    for period in PERIODS:
        cells = [key for key in hidden if key[1] == period]
        if len(cells) == 1:
            alone.update(cells)
        if force in SELECTED:
            # The total holds offences with outcomes the table does not show.
            arc(period, free)
            arc(free, period)

    def reaches(start, end):
        """Whether there is a way other than the arc from start to end itself."""
        seen, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            for there in arcs.get(here, []):
                if here == start and there == end or there in seen:
                    continue
                if there == end:
                    return True
                seen.add(there)
                waiting.append(there)
        return False

    unsafe = []
    for row, period in hidden:
        up = table[row, period] < 4 and reaches(period, row)
        down = table[row, period] > 1 and reaches(row, period)
        if (row, period) in alone or not (up or down):
            unsafe.append((row, period))
    return unsafe


def make_safe(force, offences, chance):
    """Exchanges outcomes with a force that withholds nothing until no withheld count can be
    worked out from the totals of this force."""
    donors = ["arden-vale", "merrowdale", "saltfens", "estuary-and-downs"]
    unsafe = unsafe_cells(force, table_of(force, offences))
    for _ in range(200):
        if not unsafe:
            return
        # Exchanges that leave as many unsafe cells are taken too: a count of 2 needs two of them
        # to become 0.
        least, best = len(unsafe), []
        for period in [p for p in PERIODS if any(key[1] == p for key in unsafe)]:
            ours, theirs = {}, {}
            for o in offences:
                if o.period == period and o.outcome != "1":
                    if o.force == force:
                        ours.setdefault(o.outcome, o)
                    elif o.force in donors:
                        theirs.setdefault(o.outcome, o)
            table = table_of(force, offences)
            for one in [ours[outcome] for outcome in sorted(ours)]:
                for two in [theirs[outcome] for outcome in sorted(theirs)]:
                    if one.outcome == two.outcome:
                        continue
                    changed = dict(table)
                    for outcome, step in ((one.outcome, -1), (two.outcome, 1)):
                        if ((outcome, None), period) in changed:
                            changed[(outcome, None), period] += step
                    left = len(unsafe_cells(force, changed))
                    if left < least:
                        least, best = left, []
                    if left == least:
                        best.append((one, two))
        assert best, "no exchange makes %s safe: %s" % (force, unsafe)
        one, two = best[chance.below(len(best))]
        one.exchange_outcome(two)
        unsafe = unsafe_cells(force, table_of(force, offences))
    raise AssertionError("no exchanges make %s safe: %s" % (force, unsafe))


# What the forces write

HOME_OFFICE = {
    "1": "Charged or summonsed", "1A": "Charged - alternative offence", "2": "Caution, youths",
    "3": "Caution, adults", "5": "Offender died", "8": "Community resolution",
    "9": "Not in the public interest, Crown Prosecution Service",
    "10": "Not in the public interest, police",
    "12": "Prosecution prevented, suspect too ill",
    "13": "Prosecution prevented, victim or key witness dead or too ill",
    "14": "Evidential difficulties, suspect not identified, victim does not support further action",
    "15": "Evidential difficulties, suspect identified, victim supports action",
    "16": "Evidential difficulties, suspect identified, victim does not support further action",
    "18": "Investigation complete, no suspect identified",
    "20": "Responsibility for further investigation transferred to another body",
    "21": "Further investigation to support formal action not in the public interest, police "
          "decision",
    "22": "Diversionary, educational or intervention activity",
    OPEN: "Not yet assigned an outcome",
}
NICHE = {
    "1": "Charge/Summons", "1A": "Charge/Summonsed With Alternate Offence",
    "2": "Caution - Youths", "3": "Caution - Adults", "5": "Offender Deceased",
    "8": "Community Resolution", "9": "Prosecution Not In The Public Interest (CPS)",
    "10": "Formal Action Against The Offender Is Not In The Public Interest (Police)",
    "12": "Prosecution Prevented - Named Suspect Too Ill To Prosecute",
    "13": "Prosecution Prevented - Victim Or Key Witness Dead Or Too Ill To Give Evidence",
    "14": "Evidential Difficulties Victim Based - Named Suspect Not Identified",
    "15": "Named Suspect Identified: Victim Supports Police Action But Evidential Difficulties",
    "16": "Named Suspect Identified: Evidential Difficulties - Victim Does Not Support Police "
          "Action",
    "18": "Investigation Complete: No Suspect Identified", "20": "Other Agency Delegations",
    "21": "Named Suspect - Further Investigation Not In Public Interest",
    "22": "Diversionary, Educational Or Intervention Activity Undertaken",
    OPEN: "Under Investigation",
}
TYPE = {
    "1": "Type 1 - Charge/Summons", "1A": "Type 1A - Charge/Summons - Alternate Offence",
    "2": "Type 2 - Caution - Youths", "3": "Type 3 - Caution - Adults",
    "5": "Type 5 - Offender Died", "8": "Type 8 - Community Resolution",
    "9": "Type 9 - Not in Public Interest (CPS)",
    "10": "Type 10 - Not in Public Interest (Police)", "12": "Type 12 - Suspect Too Ill",
    "13": "Type 13 - Victim/Witness Dead or Too Ill",
    "14": "Type 14 - Evidential Difficulties: victim declines, suspect not identified",
    "15": "Type 15 - Evidential Difficulties: victim supports, suspect identified",
    "16": "Type 16 - Evidential Difficulties: suspect identified; victim does not support further "
          "action",
    "18": "Type 18 - Investigation Complete: No Suspect Identified",
    "20": "Type 20 - Other Body/Agency",
    "21": "Type 21 - Further Investigation Not in Public Interest (Police)",
    "22": "Type 22 - Diversionary/Educational/Intervention Activity",
    OPEN: "Not yet assigned an outcome",
}
OC = {outcome: "OC" + outcome for outcome in OUTCOMES}
OC[OPEN] = "Not assigned"
NUMBER = {outcome: "Outcome " + outcome for outcome in OUTCOMES}
NUMBER[OPEN] = "No outcome"
NUMBERED = {outcome: label[len("Type "):] for outcome, label in TYPE.items()}
NUMBERED.update({"1A": "1A: Alternate offence charged", "5": "5: Offender has died",
                 "9": "9: CPS - prosecution not in public interest",
                 "10": "10: Police - formal action not in public interest",
                 OPEN: "Not yet finalised"})
REQUEST = {
    "1": "Outcome type 1 (charged/summonsed)",
    "14": "Outcome type 14 (Evidential difficulties: suspect not identified; victim does not "
          "support further action)",
    "15": "Outcome type 15 (Evidential difficulties: suspect identified; victim supports action)",
    "16": "Outcome type 16 (Evidential difficulties: suspect identified; victim does not support "
          "further action)",
}
PLAIN = {
    "1": "Charged/Summonsed",
    "14": "Evidential difficulties: suspect not identified; victim does not support further "
          "action",
    "15": "Evidential difficulties: suspect identified; victim supports action",
    "16": "Evidential difficulties: suspect identified; victim does not support further action",
}
NO_FURTHER_ACTION = {
    "1": "Charged", "14": "NFA - victim declined (no suspect)", "15": "NFA - evidential",
    "16": "NFA - victim declined",
}
MERROWDALE = dict(HOME_OFFICE, **{
    "1": "Charge/Summons/Postal Requisition", "3": "Caution", "2": "Youth Caution",
    "15": "Evidential difficulties (named suspect)",
    "16": "Victim declines to prosecute - named suspect",
    "14": "Victim declines to prosecute - suspect not identified",
    "20": "Referred to other agency", "21": "Further investigation is not in the public interest",
    OPEN: "Ongoing investigation",
})
LINDENSHIRE = dict(HOME_OFFICE, **{
    "1": "Charged", "2": "Youth Caution", "3": "Cautioned",
    "14": "Victim declines to prosecute - suspect not identified",
    "15": "Named suspect, insufficient evidence", "16": "Evidential difficulties (named suspect)",
    "18": "NFA - no suspect", "20": "Transferred to another body", "22": "Voluntary diversion",
    OPEN: "Open",
})
PENHALLOW = dict(NICHE, **{
    "1": "Charged/Summonsed/Postal Requisition", "2": "Youth Caution", "3": "Adult Simple Caution",
    "14": "Victim declines to prosecute \u2013 suspect not identified",
    "15": "Suspect identified \u2013 victim supports \u2013 evidential difficulties",
    "16": "Suspect identified \u2013 victim declines",
    "18": "Investigation complete \u2013 no suspect identified",
    "21": "Further investigation to support formal action not in the public interest \u2013 "
          "police decision",
    OPEN: "Outcome pending",
})
OLDMINSTER = {
    "1": "Charged", "1A": "Charged with different offence", "2": "Caution", "3": "Caution",
    "5": "Suspect deceased", "8": "Restorative Justice", "9": "Not in public interest",
    "10": "Not in public interest", "12": "Offender too ill",
    "13": "Prosecution prevented, victim or key witness dead or too ill",
    "14": "Victim declines to prosecute - suspect not identified",
    "15": "Named suspect, insufficient evidence",
    "16": "Victim declines to prosecute - named suspect", "18": "No suspect",
    "20": "Other agency", "21": "Not in public interest", "22": "Diversion", OPEN: "Live",
}
ASHCOMBE_FOREST = {
    "1": "Charged", "1A": "Charged - alternative offence", "2": "Cautioned", "3": "Cautioned",
    "5": "Offender deceased", "8": "Local resolution",
    "9": "Prosecution Not In The Public Interest (CPS)", "10": "Not in the public interest, police",
    "12": "Offender too ill", "13": "Prosecution prevented, victim or key witness dead or too ill",
    "14": "Victim does not support", "15": "ED - Victim supports",
    "16": "Victim does not support", "18": "Investigation complete",
    "20": "Referred to other agency", "21": "Further investigation is not in the public interest",
    "22": "Diversion", OPEN: "Under investigation",
}

SHORT_PERIODS = ["2019", "2020", "2021", "Jan-Jun 2022", "Jul 2022"]
LONG_PERIODS = ["2019", "2020", "2021", "January to June 2022", "July 2022"]
MONTH_NAMES = ["January", "February", "March", "April", "May", "June", "July", "August",
               "September", "October", "November", "December"]


def month_name(month):
    return "%s %d" % (MONTH_NAMES[month[1] - 1], month[0])


def month_short(month):
    return "%s-%02d" % (MONTH_NAMES[month[1] - 1][:3], month[0] % 100)


def month_short_year(month):
    return "%s %d" % (MONTH_NAMES[month[1] - 1][:3], month[0])


def month_iso(month):
    return "%d-%02d" % month


def label_of(row, labels):
    outcome, summonsed = row
    if summonsed is None:
        return labels[outcome]
    return "1: Summonsed/postal requisition" if summonsed else "1: Charged"


def printed(number, force, zero="0"):
    if number == 0:
        return zero
    return WITHHELD[force] if force in WITHHELD and is_withheld(number) else str(number)


def periods_across(force, offences, labels, periods=SHORT_PERIODS, corner="Outcome",
                   total="Total", total_column=None, zero="0"):
    table = table_of(force, offences)
    records = [[corner] + periods + ([total_column] if total_column else [])]
    for row in rows_of(force):
        numbers = [table[row, period] for period in PERIODS]
        if total_column:
            numbers.append(sum(numbers))
        records.append([label_of(row, labels)] + [printed(n, force, zero) for n in numbers])
    if total:
        numbers = [count(offences, force, period) for period in PERIODS]
        if total_column:
            numbers.append(sum(numbers))
        records.append([total] + [str(n) for n in numbers])
    return records


def outcomes_across(force, offences, labels, periods=SHORT_PERIODS, corner="Period",
                    total="Total offences", zero="0"):
    table = table_of(force, offences)
    records = [[corner] + [label_of(row, labels) for row in rows_of(force)] + [total]]
    for period, written in zip(PERIODS, periods):
        numbers = [printed(table[row, period], force, zero) for row in rows_of(force)]
        records.append([written] + numbers + [str(count(offences, force, period))])
    return records


def counts_by_year(force, offences, labels, header, lead=(), total=None, records=None):
    records = records if records is not None else [header]
    table = table_of(force, offences)
    for period, written in zip(PERIODS, SHORT_PERIODS):
        for row in rows_of(force):
            if table[row, period]:
                records.append(list(lead) + [written, label_of(row, labels),
                                             str(table[row, period])])
        if total:
            records.append(list(lead) + [written, total, str(count(offences, force, period))])
    return records


def counts_by_month(force, offences, labels, header, written):
    tally = {}
    for o in offences:
        if o.force == force:
            tally[o.month, o.outcome] = tally.get((o.month, o.outcome), 0) + 1
    records = [header]
    for month in ALL_MONTHS:
        for outcome in OUTCOMES:
            if (month, outcome) in tally:
                records.append([written(month), labels[outcome], str(tally[month, outcome])])
    return records


def one_row_each(force, offences, labels, header):
    mine = sorted((o for o in offences if o.force == force),
                  key=lambda o: (o.month, o.day, OUTCOMES.index(o.outcome)))
    records = [header]
    for o in mine:
        label = labels[o.outcome]
        if force == "ashcombe-forest" and o.outcome == "1" and o.summonsed:
            label = "Summonsed"
        records.append(["%02d/%02d/%d" % (o.day, o.month[1], o.month[0]), label])
    return records


def offences_by_month(force, offences, header, written):
    return [header] + [[written(month), str(sum(1 for o in offences
                                                if o.force == force and o.month == month))]
                       for month in ALL_MONTHS]


def text(records, separator=",", line_end="\n"):
    def field(value):
        if any(mark in value for mark in (separator, '"', "\n", "\r")):
            return '"' + value.replace('"', '""') + '"'
        return value
    return "".join(separator.join(map(field, record)) + line_end for record in records)


def with_typing_slip(records):
    """Writes a capital letter O in the year of one record; corrections.csv puts it right."""
    at = max(i for i, record in enumerate(records) if record[0] == "2021")
    records[at][0] = "2O21"
    return records


def january_to_july(records):
    """Joins the two last period columns of a table with one outcome to a row."""
    joined = []
    for i, record in enumerate(records):
        last = "Jan-Jul 2022" if i == 0 else str(int(record[4]) + int(record[5]))
        joined.append(record[:4] + [last])
    return joined


def returns(offences):
    """The files as bytes, by name."""
    files = {}

    def write(name, records, encoding="utf-8", **form):
        files["returns/" + name] = text(records, **form).encode(encoding)

    # Complete: periods across
    write("arden-vale.csv", periods_across("arden-vale", offences, HOME_OFFICE,
                                           total_column="Total"), line_end="\r\n")
    write("harrowmere.csv", periods_across("harrowmere", offences, TYPE, corner="Outcome type",
                                           total="Total offences recorded"))
    write("calder-marches.csv", periods_across("calder-marches", offences, NUMBERED),
          encoding="utf-8-sig")
    write("wexmoor.csv", periods_across("wexmoor", offences, TYPE, total_column="Total"))
    write("ockendale.csv", periods_across("ockendale", offences, OC, total_column="Total"),
          separator=";")
    write("blackmere.csv", periods_across("blackmere", offences, NO_FURTHER_ACTION,
                                          corner="Result"))
    write("brackenshire.csv", periods_across("brackenshire", offences, PLAIN))
    write("north-fell.csv", periods_across("north-fell", offences, NICHE, zero=""))
    # Complete: outcomes across
    write("estuary-and-downs.csv", outcomes_across("estuary-and-downs", offences, REQUEST,
                                                   periods=LONG_PERIODS))
    write("glan-morfa.csv", outcomes_across("glan-morfa", offences, OC, corner="Year"))
    write("holmshire.csv", outcomes_across("holmshire", offences, NUMBER, periods=LONG_PERIODS,
                                           corner="Recorded in"), separator="\t")
    write("thornmere.csv", outcomes_across("thornmere", offences, PLAIN, zero="-"))
    write("ravensholt.csv", outcomes_across("ravensholt", offences, NUMBER, corner="Year"))
    write("dyffryn-isaf.csv", outcomes_across("dyffryn-isaf", offences, REQUEST))
    # Complete: one count to a row
    write("merrowdale.csv", with_typing_slip(counts_by_year(
        "merrowdale", offences, MERROWDALE, ["Year", "Outcome", "Offences"])))
    write("cwm-hafren.csv", counts_by_year("cwm-hafren", offences, NUMBER,
                                           ["Year", "Outcome", "Offences"], total="Total"),
          line_end="\r\n")
    write("saltfens.csv", counts_by_month("saltfens", offences, NICHE,
                                          ["Month", "Outcome", "Offences"], month_short))
    write("penhallow.csv", counts_by_month("penhallow", offences, PENHALLOW,
                                           ["Month recorded", "Outcome", "Offences"], month_name),
          encoding="cp1252")
    write("lindenshire.csv", counts_by_month("lindenshire", offences, LINDENSHIRE,
                                             ["Month", "Outcome", "Offences"], month_iso))
    header = ["Force", "Year", "Outcome", "Offences"]
    both = counts_by_year("wychdale", offences, HOME_OFFICE, header, lead=["Wychdale Police"])
    write("wychdale-and-eastmoorland.csv", counts_by_year(
        "eastmoorland", offences, HOME_OFFICE, header, lead=["Eastmoorland Constabulary"],
        records=both))
    # Complete: one offence to a row
    header = ["Date recorded", "Outcome"]
    write("oldminster.csv", one_row_each("oldminster", offences, OLDMINSTER, header))
    write("ashcombe-forest.csv", one_row_each("ashcombe-forest", offences, ASHCOMBE_FOREST,
                                              header))
    # Complete: offences in one file, outcomes in another
    write("stanerley_offences_by_month.csv", offences_by_month(
        "stanerley", offences, ["Month recorded", "Offences recorded"], month_short_year))
    write("stanerley_outcomes.csv", periods_across("stanerley", offences, TYPE, total=None))
    # Partial
    years = [["Year", "Offences"]]
    for period, written in zip(PERIODS[:3], SHORT_PERIODS):
        years.append([written, str(count(offences, "vale-of-orme", period))])
    years.append(["Jan-Jul 2022", str(sum(count(offences, "vale-of-orme", period)
                                          for period in PERIODS[3:]))])
    write("vale-of-orme.csv", years)
    write("southmarch.csv", offences_by_month("southmarch", offences, ["Month", "Offences"],
                                              month_name))
    selected = partial_table("tarnshire", offences, ASKED, TYPE)
    selected.append(["Total"] + [str(count(offences, "tarnshire", p)) for p in PERIODS])
    write("tarnshire.csv", [[r[0]] + r[2:] for r in january_to_july(selected)])
    selected = partial_table("whinshire", offences, ASKED, PLAIN)
    selected.append(["Total offences"] + [str(count(offences, "whinshire", p)) for p in PERIODS])
    write("whinshire.csv", [["Period"] + [r[0] for r in selected[1:]]]
          + [[selected[0][i]] + [r[i] for r in selected[1:]] for i in range(1, 6)])
    assigned = [outcome for outcome in OUTCOMES if outcome != OPEN]
    outcomes = partial_table("greywater", offences, assigned, TYPE)
    outcomes.append(["Total"] + [str(count(offences, "greywater", p)) for p in PERIODS])
    write("greywater.csv", january_to_july(outcomes))
    return files


def partial_table(force, offences, outcomes, labels):
    return [["Outcome"] + SHORT_PERIODS] + [
        [labels[outcome]] + [str(count(offences, force, period, outcome)) for period in PERIODS]
        for outcome in outcomes]


# Who was asked

# id: name; nation Wales where the name says so. The order gives the codes X01 to X43.
FORCES = {
    "amberholt": "Amberholt Police", "arden-vale": "Arden Vale Police",
    "ashcombe-forest": "Ashcombe Forest Constabulary", "blackmere": "Blackmere Police",
    "brackenshire": "Brackenshire Constabulary", "brightmoor": "Brightmoor Police",
    "calder-marches": "Calder Marches Police", "castle-marches": "Castle Marches Police",
    "cwm-hafren": "Cwm Hafren Police", "dunmere": "Dunmere Police",
    "dyffryn-isaf": "Dyffryn Isaf Police", "eastmoorland": "Eastmoorland Constabulary",
    "elmshire": "Elmshire Constabulary", "estuary-and-downs": "Estuary and Downs Police",
    "fosse-valley": "Fosse Valley Police", "glan-morfa": "Glan Morfa Police",
    "greywater": "Greywater Police", "gwaun-uchaf": "Gwaun Uchaf Police",
    "harrowmere": "Harrowmere Police", "hexmoor": "Hexmoor Constabulary",
    "holmshire": "Holmshire Constabulary", "ivelmoor": "Ivelmoor Police",
    "kingsreach": "Kingsreach Police", "larkshire": "Larkshire Constabulary",
    "lindenshire": "Lindenshire Police", "mallowdale": "Mallowdale Police",
    "merrowdale": "Merrowdale Police", "nethershire": "Nethershire Police",
    "north-fell": "North Fell Constabulary", "ockendale": "Ockendale Police",
    "oldminster": "Oldminster Police", "orrinshire": "Orrinshire Constabulary",
    "penhallow": "Penhallow Police", "ravensholt": "Ravensholt Police",
    "saltfens": "Saltfens Police", "southmarch": "Southmarch Police",
    "stanerley": "Stanerley Police", "tarnshire": "Tarnshire Constabulary",
    "thornmere": "Thornmere Police", "vale-of-orme": "Vale of Orme Police",
    "wexmoor": "Wexmoor Constabulary", "whinshire": "Whinshire Police",
    "wychdale": "Wychdale Police",
}
WALES = {"cwm-hafren", "dyffryn-isaf", "glan-morfa", "gwaun-uchaf"}

# id: (reply, extraction, reference, note), dates in 2022.
REPLIES = {
    "arden-vale": ("09-02", "08-22", "FOI 2022/11874", ""),
    "ashcombe-forest": ("08-15", "08-04", "FOI 417/22",
                        "'Victim does not support' joins outcomes 14 and 16"),
    "blackmere": ("08-30", "08-19", "22-2216", "The letter says what each 'NFA' is"),
    "brackenshire": ("09-15", "09-05", "FOI 0932-22",
                     "The letter says that counts of 1 to 4 are withheld and zeros are not"),
    "calder-marches": ("10-11", "09-21", "FOI 2022-1409",
                       "The letter says that counts of 1 to 4 are withheld and zeros are not"),
    "cwm-hafren": ("08-24", "08-11", "FOI 731/2022", ""),
    "dyffryn-isaf": ("09-27", "09-12", "2022/688",
                     "The letter says that counts of 1 to 4 are withheld and zeros are not"),
    "eastmoorland": ("08-26", "08-16", "FOI/22/1151", "Answered jointly with Wychdale"),
    "estuary-and-downs": ("08-17", "08-08", "FOI 22/2034", ""),
    "glan-morfa": ("10-03", "09-19", "FOI 22-877",
                   "Key sent with the table: '*' is a count of 1 to 4"),
    "greywater": ("09-08", "08-25", "FOI 1188-22",
                  "Outcomes in the period in which they were recorded, whenever the offence was; "
                  "offences recorded not given"),
    "harrowmere": ("11-14", "10-24", "01/FOI/22/3307", ""),
    "holmshire": ("08-12", "08-03", "FOI 2022/0641", ""),
    "lindenshire": ("09-20", "09-07", "FOI-1560-22",
                    "The letter says what 'Evidential difficulties (named suspect)' is here"),
    "merrowdale": ("08-31", "08-18", "FOI 2022/1733", ""),
    "north-fell": ("08-19", "08-09", "FOI 362/22", "The letter says that blank cells are zero"),
    "ockendale": ("09-13", "08-31", "FOI22/1029", ""),
    "oldminster": ("08-11", "08-02", "FOI 204-22", ""),
    "penhallow": ("10-19", "10-05", "FOI/1497/22", ""),
    "ravensholt": ("08-25", "08-15", "FOI 498/22",
                   "The letter says that counts of 1 to 4 are withheld and zeros are not"),
    "saltfens": ("09-06", "08-23", "FOI 22/1642", ""),
    "southmarch": ("11-03", "10-17", "FOI 2022/2290", "Outcomes refused: s12 cost"),
    "stanerley": ("09-22", "09-09", "FOI-22-1316",
                  "Offences by month in one file, the outcomes asked for in another"),
    "tarnshire": ("10-26", "10-10", "FOI 0875/22",
                  "2019 is on an earlier records system and was not searched"),
    "thornmere": ("08-22", "08-10", "FOI 2022/559", "The letter says that a dash is zero"),
    "vale-of-orme": ("08-18", "08-05", "FOI 22-1207", "Outcomes refused: s40 personal data"),
    "wexmoor": ("10-14", "09-29", "FOI 711-22",
                "The letter says that counts of 1 to 4 are withheld and zeros are not"),
    "whinshire": ("09-29", "09-14", "FOI 603/22",
                  "Asked twice whether outcomes are of the offences recorded in each period; no "
                  "answer"),
    "wychdale": ("08-26", "08-16", "FOI/22/1150", "Answered jointly with Eastmoorland"),
}
BASIS = {"whinshire": "unknown", "greywater": "outcomes-recorded"}
COVERS = {"tarnshire": "2020-01 to 2022-07"}
FILES = {
    "wychdale": "wychdale-and-eastmoorland.csv", "eastmoorland": "wychdale-and-eastmoorland.csv",
    "stanerley": "stanerley_offences_by_month.csv; stanerley_outcomes.csv",
}
# id: (status, reason, reference, note)
NO_DATA = {
    "amberholt": ("refused", "s12 cost", "FOI 1322/22", "Refusal notice of 11 August 2022"),
    "brightmoor": ("refused", "s12 cost", "FOI 2022/1448", "Refusal notice of 24 August 2022"),
    "castle-marches": ("no-reply", "", "", ""),
    "dunmere": ("refused", "s40 personal data", "FOI 530-22", "Refusal notice of 16 August 2022"),
    "elmshire": ("refused", "s12 cost", "FOI/1091/22", "Refusal notice of 5 September 2022"),
    "fosse-valley": ("no-reply", "", "FOI 22/1876", "Acknowledged on 19 July 2022"),
    "gwaun-uchaf": ("not-held", "", "FOI 455/22",
                    "Letter of 10 August 2022: outcomes are not held by this offence code"),
    "hexmoor": ("refused", "s40 personal data", "FOI 389/22",
                "Refusal notice of 19 August 2022"),
    "ivelmoor": ("no-reply", "", "", ""),
    "kingsreach": ("refused", "s12 cost", "01/FOI/22/4120", "Refusal notice of 8 September 2022"),
    "larkshire": ("not-held", "", "FOI 0714-22",
                  "Letter of 23 August 2022: offences are not held below the class of offence"),
    "mallowdale": ("refused", "s40 personal data", "FOI-22-0950",
                   "Refusal notice of 30 August 2022"),
    "nethershire": ("refused", "s12 cost", "FOI 2022-1265", "Refusal notice of 15 August 2022"),
    "orrinshire": ("no-reply", "", "FOI 812/22", "Acknowledged on 21 July 2022"),
}


def short_name(force):
    return FORCES[force].rsplit(" ", 1)[0]


def requests():
    records = [["force", "asked", "replied", "status", "reason", "reference", "address", "files",
                "extracted_on", "basis", "covers", "notes", "unit", "scope"]]
    for force in FORCES:
        if force in NO_DATA:
            status, reason, reference, note = NO_DATA[force]
            records.append([short_name(force), "2022-07-18", "", status, reason, reference, "", "",
                            "", "", "", note, "", ""])
            continue
        replied, extracted, reference, note = REPLIES[force]
        status = "complete" if force in COMPLETE else "partial"
        records.append([short_name(force), "2022-07-18", "2022-" + replied, status, "",
                        reference, "", FILES.get(force, force + ".csv"), "2022-" + extracted,
                        BASIS.get(force, "offences-recorded"), COVERS.get(force, ""), note,
                        "offences", "same"])
    return records


def forces():
    records = [["id", "name", "short_name", "code", "region", "nation", "kind", "aliases", "note",
                "source"]]
    for number, (force, name) in enumerate(FORCES.items(), start=1):
        records.append([force, name, short_name(force), "X%02d" % number, "",
                        "Wales" if force in WALES else "England", "territorial", "", "invented",
                        "invented for this study"])
    return records


# Checking what was made

def bounds(outcome, offences):
    """The lowest and highest number of offences of the complete forces with an outcome that the
    returns allow, each withheld cell read as 1 to 4 by itself."""
    lowest = highest = 0
    for force in COMPLETE:
        table = table_of(force, offences)
        for (row, _), number in table.items():
            if row[0] != outcome and not (force in MERGES_14_AND_16
                                          and {row[0], outcome} == {"14", "16"}):
                continue
            if force in WITHHELD and is_withheld(number):
                lowest, highest = lowest + 1, highest + 4
            elif force in MERGES_14_AND_16 and outcome in ("14", "16"):
                highest += number
            else:
                lowest, highest = lowest + number, highest + number
    return lowest, highest


def percent(part, whole):
    """A whole per cent, half away from zero."""
    return (200 * part + whole) // (2 * whole)


def beyond_chance(charged, recorded, pooled):
    """'lower' or 'higher' if a share lies outside the 99.8% limits of the score test about the
    pooled share, else None."""
    limit = 3.090232306167813 * (pooled * (1 - pooled) / recorded) ** 0.5
    share = charged / recorded
    return "lower" if share < pooled - limit else "higher" if share > pooled + limit else None


def verify(offences):
    """Asserts everything the study claims to be shaped after. Returns the pooled figures."""
    pool = [o for o in offences if o.force in COMPLETE]
    by_period = {period: count(pool, period=period) for period in PERIODS}
    recorded = len(pool)
    assert recorded == 13860 == sum(by_period.values())
    for force, size in COMPLETE.items():
        assert count(pool, force) == size and 90 <= size <= 2400
    for outcome, numbers in POOLED.items():
        assert tuple(count(pool, None, p, outcome) for p in PERIODS) == numbers
    first, second, third, half, _ = by_period.values()
    assert first < 2623 and half > second
    assert percent(second - first, first) == 26 and percent(third - second, second) == 40
    limits = {outcome: bounds(outcome, pool) for outcome in ASKED}
    for outcome, low, high, share in (("1", 485, 623, 4), ("15", 2980, 3118, 22),
                                      ("16", 4782, 4920, 35)):
        lowest, highest = limits[outcome]
        assert low <= lowest <= count(pool, outcome=outcome) <= highest <= high, outcome
        assert percent(lowest, recorded) == percent(highest, recorded) == share, outcome

    def open_share(periods):
        return sum(count(pool, None, p, OPEN) for p in periods) / sum(by_period[p] for p in periods)
    assert open_share(PERIODS[3:]) > 3 * open_share(PERIODS[:3])
    charged = {force: count(pool, force, outcome="1") for force in COMPLETE}
    differs = {force: beyond_chance(charged[force], COMPLETE[force],
                                    sum(charged.values()) / recorded) for force in COMPLETE}
    assert {force: d for force, d in differs.items() if d} == CHARGE_SHARE_DIFFERS, differs
    for force in WITHHELD:
        table = table_of(force, pool)
        assert any(is_withheld(number) for number in table.values())
        assert not unsafe_cells(force, table), force
        for period in PERIODS:
            assert sum(1 for row in rows_of(force) if is_withheld(table[row, period])) != 1
            assert count(pool, force, period) >= 5, (force, period)
    assert len(FORCES) == 43 and len(COMPLETE) == 24 and len(PARTIAL) == 5 and len(NO_DATA) == 14
    assert set(FORCES) == set(COMPLETE) | set(PARTIAL) | set(NO_DATA)
    assert set(REPLIES) == set(COMPLETE) | set(PARTIAL)
    for reply, extraction, _, _ in REPLIES.values():
        assert "08-01" <= extraction < reply <= "11-30"
    return by_period, limits


def truth(offences):
    records = [["force", "status", "basis", "period", "outcome", "offences"]]
    for force in sorted(set(COMPLETE) | set(PARTIAL)):
        mine = [o for o in offences if o.force == force]
        for period in PERIODS:
            for outcome in OUTCOMES:
                records.append([force, "complete" if force in COMPLETE else "partial",
                                BASIS.get(force, "offences-recorded"), period, outcome,
                                str(count(mine, force, period, outcome))])
    return records


def differences(files):
    """The names of the files that are missing, differ, or are in returns/ and not written here."""
    found = {"returns/" + path.name for path in (STUDY / "returns").glob("*")}
    wrong = sorted(found - set(files))
    for name, content in files.items():
        path = STUDY / name
        if not path.is_file() or path.read_bytes() != content:
            wrong.append(name)
    return wrong


def main(arguments):
    chance = Chance(20220718)
    offences = complete_offences(chance) + partial_offences(chance)
    by_period, limits = verify(offences)
    files = returns(offences)
    files["requests.csv"] = text(requests()).encode()
    files["forces.csv"] = text(forces()).encode()
    if arguments == ["--check"]:
        wrong = differences(files)
        for name in wrong:
            print("%s differs from what synthetic_returns.py writes" % name, file=sys.stderr)
        return 1 if wrong else 0
    if len(arguments) == 2 and arguments[0] == "--truth":
        Path(arguments[1]).write_bytes(text(truth(offences)).encode())
        return 0
    if arguments:
        print("usage: synthetic_returns.py [--check | --truth FILE]", file=sys.stderr)
        return 2
    for name, content in files.items():
        (STUDY / name).parent.mkdir(parents=True, exist_ok=True)
        (STUDY / name).write_bytes(content)
    for period, number in by_period.items():
        print("%s: %d offences" % (period, number))
    for outcome, (lowest, highest) in limits.items():
        print("outcome %s: %d to %d" % (outcome, lowest, highest))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
