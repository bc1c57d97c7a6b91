#!/usr/bin/env python3
"""Numbers in words, stated a second time, to work the tables of the phrase tests.

    python3 Tests/Independent/phrases.py share LOW TOTAL [HIGH TOTAL [BASE]]
    python3 Tests/Independent/phrases.py growth EARLIER LATER
    python3 Tests/Independent/phrases.py check

The first two print a phrase; `check` works every row of the tables of the Swift tests again. A
count may be a range, `100-104`. It shares no code with the program: shares are `Fraction`s, limits
are Wilson's formula in 50 decimal digits.

What is stated here is docs/methods.md, "Numbers in words".
"""

import os
import re
import sys
from decimal import Decimal, getcontext
from fractions import Fraction as F

getcontext().prec = 50
Z = Decimal("1.959963984540054")
PLAIN = {F(1, 5): "a fifth", F(1, 4): "a quarter", F(1, 3): "a third", F(1, 2): "half",
         F(2, 3): "two-thirds", F(3, 4): "three-quarters"}
IN = [(1, 100), (1, 50), (1, 40), (1, 30), (1, 25), (1, 20), (1, 15), (1, 12), (1, 10), (1, 9),
      (1, 8), (1, 7), (1, 6), (3, 10), (2, 5), (3, 5), (7, 10), (4, 5), (9, 10)]
NAMES = {**{F(a, b): f"{a} in {b}" for a, b in IN}, **PLAIN}
FRACTIONS = sorted(NAMES)


def decimal(value):
    return Decimal(value.numerator) / Decimal(value.denominator)


def wilson(x, n, correction=Decimal(0)):
    """The values p at which |x − np| − correction = z·sqrt(np(1 − p)), lower and upper."""
    x, n, c = Decimal(x), Decimal(n), correction
    limits = []
    for sign in (-1, 1):
        y = max(Decimal(0), min(n, x)) + sign * c  # The count moved outward by the correction.
        inside = max(Decimal(0), Z * Z + 4 * y * (1 - y / n))
        limits.append((2 * y + Z * Z + sign * Z * inside.sqrt()) / (2 * (n + Z * Z)))
    low = Decimal(0) if x - c <= 0 else limits[0]
    high = Decimal(1) if x + c >= n else limits[1]
    return low, high


def percent(value):
    """The whole percentage, halves up."""
    return int(value * 100 + F(1, 2))


def rounded(value, places, way):
    scale = 100 * 10 ** places
    steps = value * scale
    whole = {"near": int(steps + F(1, 2)), "down": steps.numerator // steps.denominator,
             "up": -(-steps.numerator // steps.denominator)}[way]
    text = lambda s: str(s) if places == 0 else f"{s // 10}.{s % 10}"
    if value == 0:
        return "0%"
    if value == 1:
        return "100%"
    if whole == 0:
        return f"<{text(1)}%"
    return f">{text(scale - 1)}%" if whole >= scale else f"{text(whole)}%"


def share_phrase(low, high, base, floor=50):
    (x, n), (y, m) = low, high
    a, b = F(x, n), F(y, m)
    if base < floor:
        return None
    if b == 0:
        return "none"
    if a == 1:
        return "all"
    lower, upper = wilson(x, n)[0], wilson(y, m)[1]
    point = F(1, 100)
    for f in FRACTIONS:
        if a == b == f:
            return NAMES[f]
    for f in PLAIN:
        if f - 2 * point <= a and b < f and upper < decimal(f) and percent(b) < 100 * f:
            return "nearly " + NAMES[f]
    for f in PLAIN:
        if f < a and b <= f + 2 * point and lower > decimal(f) and percent(a) > 100 * f:
            return "just over " + NAMES[f]
    about = [f for f in FRACTIONS
             if max(f * F(9, 10), f - point) <= a and b <= min(f * F(11, 10), f + point)
             and (f >= F(1, 10) or percent(a) == percent(b) == percent(f))
             and lower > decimal(f * F(2, 3)) and upper < decimal(f * F(4, 3))]
    if about:
        return "about " + NAMES[min(about, key=lambda f: abs(a - f))]
    fewer = [f for f in FRACTIONS
             if max(f * F(3, 4), f - 3 * point) <= a and b < f and upper < decimal(f)
             and percent(b) < 100 * f]
    more = [f for f in FRACTIONS
            if f < a and b <= min(f * F(4, 3), f + 3 * point) and lower > decimal(f)
            and percent(a) > 100 * f]
    if fewer and (not more or abs(fewer[0] - a) < abs(a - more[-1])):
        return ("less than " if fewer[0] in PLAIN else "fewer than ") + NAMES[fewer[0]]
    if more:
        return "more than " + NAMES[more[-1]]
    places = 0 if base < 100 else 1
    if rounded(a, places, "near") == rounded(b, places, "near"):
        return rounded(a, places, "near")
    least, most = rounded(a, places, "down"), rounded(b, places, "up")
    if least[0] == "<":
        return "some but not all" if most[0] == ">" else f"at most {most}"
    return f"at least {least}" if most[0] == ">" else f"between {least} and {most}"


def growth_phrase(earlier, later, floor=50):
    (e0, e1), (l0, l1) = earlier, later
    if e0 < floor:
        return None
    if l1 is None or e1 is None:
        return "no change can be told"
    low, high = F(l0 - e1, e1), F(l1 - e0, e0)
    if low == high == 0:
        return "did not change"
    if low <= 0 <= high:
        return "no change can be told"
    half = Decimal("0.5")
    p0, p1 = wilson(l0, l0 + e1, half)[0], wilson(l1, l1 + e0, half)[1]
    lower = p0 / (1 - p0) - 1
    upper = p1 / (1 - p1) - 1 if p1 < 1 else Decimal("Infinity")
    if (low > 0 and lower <= 0) or (high < 0 and upper >= 0):
        return "did not change by more than chance would explain"
    verb = "rose" if low > 0 else "fell"
    if l1 == 0:
        return "fell to none"
    if low > 0:
        if low == high and low + 1 in range(2, 11):
            return {2: "doubled", 3: "trebled"}.get(
                int(low + 1), f"rose to {int(low + 1)} times as many")
        over = [k for k in range(2, 11) if low + 1 > k and lower + 1 > k]
        if over:
            k = over[-1]
            return {2: "more than doubled", 3: "more than trebled"}.get(
                k, f"rose to more than {k} times as many")
    else:
        if high < F(-1, 2) and upper < Decimal("-0.5"):
            return "more than halved"
        if low == high == F(-1, 2):
            return "halved"
    ends = sorted((abs(low), abs(high)))
    names = {F(1, 10): "a tenth", **PLAIN}
    for f, name in sorted(names.items()):
        if ends[0] == ends[1] == f:
            return f"{verb} by {name}"
    sizes = sorted((abs(lower), abs(upper)))
    for f, name in sorted(names.items()):
        if (max(f * F(9, 10), f - F(1, 100)) <= ends[0]
                and ends[1] <= min(f * F(11, 10), f + F(1, 100))
                and sizes[0] > decimal(f * F(2, 3)) and sizes[1] < decimal(f * F(4, 3))):
            return f"{verb} by about {name}"

    def size(value, way):
        if value >= 1 or value == 0:
            steps = value * 100
            return f"{-(-steps.numerator // steps.denominator) if way == 'up' else int(steps + (F(1, 2) if way == 'near' else 0))}%"
        return rounded(value, 0, way).replace("<", "less than ").replace(">", "more than ")
    if size(ends[0], "near") == size(ends[1], "near"):
        return f"{verb} by {size(ends[0], 'near')}"
    least, most = size(ends[0], "down"), size(ends[1], "up")
    if least.startswith("less"):
        return f"{verb} by at most {most}"
    if most.startswith("more"):
        return f"{verb} by at least {least}"
    return f"{verb} by between {least} and {most}"


def bounds(text):
    if text.endswith("+"):
        return int(text[:-1]), None
    ends = [int(part) for part in text.split("-")]
    return ends[0], ends[-1]


def check():
    """How many rows of the tests differ from what is worked here, each printed."""
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "ReportsTests")

    def source(name):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            return file.read()
    rows = []
    for row in re.finditer(r"Row\(([\d_,\s]+?),(?:\s*base: (\d+)\.\.\.\d+,)?\s*\"([^\"]+)\"",
                           source("SharePhraseRows.swift")):
        numbers = [int(number.replace("_", "")) for number in row[1].split(",")]
        low = tuple(numbers[:2])
        high = tuple(numbers[2:]) if len(numbers) > 2 else low
        base = int(row[2]) if row[2] else min(low[1], high[1])
        rows.append((row[1], row[3], share_phrase(low, high, base) or " of "))
    shares = len(rows)
    for row in re.finditer(r'Row\("([\d+-]+)", "([\d+-]+)", "([^"]+)"\)',
                           source("GrowthPhraseTests.swift")):
        rows.append((row[1] + " to " + row[2], row[3],
                     growth_phrase(bounds(row[1]), bounds(row[2])) or "from "))
    faults = [row for row in rows
              if row[1] != row[2] and not (row[2] in (" of ", "from ") and row[2] in row[1])]
    for counts, written, worked in faults:
        print("%s: '%s' in the test, '%s' here" % (counts, written, worked))
    print("%d phrases of shares and %d of changes worked again, %d differ"
          % (shares, len(rows) - shares, len(faults)))
    return 1 if faults or shares < 60 or len(rows) - shares < 40 else 0


def main(arguments):
    if arguments == ["check"]:
        return check()
    if arguments[0] == "share":
        numbers = [int(number) for number in arguments[1:]]
        low = tuple(numbers[:2])
        high = tuple(numbers[2:4]) if len(numbers) > 3 else low
        base = numbers[4] if len(numbers) > 4 else min(low[1], high[1])
        print(share_phrase(low, high, base) or "counts")
    else:
        print(growth_phrase(bounds(arguments[1]), bounds(arguments[2])) or "counts")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
