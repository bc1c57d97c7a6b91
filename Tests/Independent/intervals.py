#!/usr/bin/env python3
"""Works out intervals, tails and limits to 18 digits: the tables that the Swift tests compare with.

    python3 Tests/Independent/intervals.py --write
    python3 Tests/Independent/intervals.py --check

It shares no code and, but for the formulas of Wilson, Newcombe and the funnel, no method with
Chargesheet: tails are summed term by term in decimal arithmetic of 60 digits, and limits are found by
halving. Python 3 and its standard library are all it needs. --write writes the files named
under FILES; --check compares the committed ones with what it works out, and, where scipy
can be imported, the limits with scipy's to 1e-9. Exit code 1 where anything differs.
"""

import contextlib
import io
import os
import sys
from decimal import Decimal, getcontext
from fractions import Fraction
from math import comb

getcontext().prec = 60
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
TESTS = os.path.join(ROOT, "Tests", "PoliceOutcomesTests")
LEVELS = {
    ".percent95": (Decimal("1.959963984540054"), Decimal("0.025")),
    ".percent99point8": (Decimal("3.090232306167813"), Decimal("0.001")),
}
TINY = Decimal(10) ** -55


# Elementary functions: logarithm, exponential and root are those of the decimal module.


def arctangent(x):
    halvings = 0
    while x > Decimal("0.01"):
        x = x / (1 + (1 + x * x).sqrt())
        halvings += 1
    power, total, odd, sign = x, Decimal(0), 1, 1
    while power > TINY:
        total += sign * power / odd
        power *= x * x
        odd, sign = odd + 2, -sign
    return total * 2**halvings


PI = 4 * arctangent(Decimal(1))


def arcsine(x):
    return PI / 2 if x == 1 else arctangent(x / (1 - x * x).sqrt())


def sine(x):
    # By sin 3a = 3 sin a − 4 sin³ a, from a small angle up.
    thirds = 0
    while x > Decimal("0.001"):
        x, thirds = x / 3, thirds + 1
    power, total, index = x, Decimal(0), 1
    while abs(power) > TINY:
        total += power
        power *= -x * x / ((index + 1) * (index + 2))
        index += 2
    for _ in range(thirds):
        total = 3 * total - 4 * total**3
    return total


# Tails, term by term. A logarithm of a factorial is a sum of logarithms, by Stirling's series from
# 400 on, where its twelfth term is below 1e-50.

BERNOULLI = [Fraction(1, 6), Fraction(-1, 30), Fraction(1, 42), Fraction(-1, 30), Fraction(5, 66),
             Fraction(-691, 2730), Fraction(7, 6), Fraction(-3617, 510), Fraction(43867, 798),
             Fraction(-174611, 330), Fraction(854513, 138), Fraction(-236364091, 2730)]


def decimal(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def log_factorial(n):
    if n < 400:
        product = 1
        for factor in range(2, n + 1):
            product *= factor
        return Decimal(product).ln()
    x = Decimal(n)
    total = (x + Decimal("0.5")) * x.ln() - x + (2 * PI).ln() / 2
    for index, number in enumerate(BERNOULLI, 1):
        total += decimal(number / (2 * index * (2 * index - 1))) / x ** (2 * index - 1)
    return total


def poisson_at_most(count, mean):
    """The probability of `count` or fewer where `mean` are expected, from the top term down."""
    term = (count * mean.ln() - mean - log_factorial(count)).exp() if mean > 0 else Decimal(1)
    total = Decimal(0)
    while count >= 0 and term > total * TINY:
        total += term
        term *= count / mean
        count -= 1
    return total


def poisson_at_least(count, mean):
    if count == 0:
        return Decimal(1)
    term = (count * mean.ln() - mean - log_factorial(count)).exp()
    total = Decimal(0)
    while term > total * TINY:
        total += term
        count += 1
        term *= mean / count
    return total


def binomial_term(count, total, chance):
    log_ways = log_factorial(total) - log_factorial(count) - log_factorial(total - count)
    return (log_ways + count * chance.ln() + (total - count) * (1 - chance).ln()).exp()


def binomial_at_most(count, total, chance):
    term = binomial_term(count, total, chance)
    result = Decimal(0)
    while count >= 0 and term > result * TINY:
        result += term
        term *= Decimal(count) / (total - count + 1) * (1 - chance) / chance
        count -= 1
    return result


def binomial_at_least(count, total, chance):
    return binomial_at_most(total - count, total, 1 - chance)


def root(rising, low, high):
    """Where a rising function is 0, by halving."""
    for _ in range(110):
        middle = (low + high) / 2
        if rising(middle) < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


# Intervals.


def poisson(x, level):
    tail = LEVELS[level][1]
    far = 20 + 6 * Decimal(x + 1).sqrt()
    lower = Decimal(0)
    if x > 0:
        low = max(Decimal(0), x - far)
        lower = root(lambda m: poisson_at_least(x, m) - tail, low, Decimal(x))
    return lower, root(lambda m: tail - poisson_at_most(x, m), Decimal(x), x + far)


def byar(x, level):
    z, next = LEVELS[level][0], Decimal(x + 1)
    x = Decimal(x)
    lower = x * (1 - 1 / (9 * x) - z / (3 * x.sqrt())) ** 3
    return max(Decimal(0), lower), next * (1 - 1 / (9 * next) + z / (3 * next.sqrt())) ** 3


def clopper_pearson(x, n, level):
    tail = LEVELS[level][1]
    share = Decimal(x) / n
    lower, upper = Decimal(0), Decimal(1)
    if x > 0:
        lower = root(lambda p: binomial_at_least(x, n, p) - tail, Decimal(0), share)
    if x < n:
        upper = root(lambda p: tail - binomial_at_most(x, n, p), share, Decimal(1))
    return lower, upper


def wilson(x, n, level):
    z = LEVELS[level][0]
    centre, spread = 2 * x + z * z, z * (z * z + 4 * x * (1 - Decimal(x) / n)).sqrt()
    return (centre - spread) / (2 * (n + z * z)), (centre + spread) / (2 * (n + z * z))


def corrected_wilson(x, n, level):
    z, p = LEVELS[level][0], Decimal(x) / n
    q, scale = 1 - p, 2 * (n + z * z)
    lower = z * (z * z - 2 - Decimal(1) / n + 4 * p * (n * q + 1)).sqrt()
    upper = z * (z * z + 2 - Decimal(1) / n + 4 * p * (n * q - 1)).sqrt()
    return (Decimal(0) if x == 0 else max(Decimal(0), (2 * n * p + z * z - 1 - lower) / scale),
            Decimal(1) if x == n else min(Decimal(1), (2 * n * p + z * z + 1 + upper) / scale))


def newcombe(x1, n1, x2, n2, level):
    p1, p2 = Decimal(x1) / n1, Decimal(x2) / n2
    (l1, u1), (l2, u2) = wilson(x1, n1, level), wilson(x2, n2, level)
    return (p1 - p2 - ((p1 - l1) ** 2 + (u2 - p2) ** 2).sqrt(),
            p1 - p2 + ((u1 - p1) ** 2 + (p2 - l2) ** 2).sqrt())


def ratio(interval, x1, t1, x2, t2, level):
    """Limits of x1/t1 against x2/t2, both counts above 0."""
    lower, upper = interval(x1, x1 + x2, level)
    return lower / (1 - lower) * t2 / t1, upper / (1 - upper) * t2 / t1


def binomial_limits(n, of, out_of, level):
    """The least count with P(X ≤ k) ≥ tail, and the greatest with P(X ≥ k) ≥ tail, in fractions."""
    chance, tail = Fraction(of, out_of), Fraction(str(LEVELS[level][1]))
    terms = [comb(n, k) * chance**k * (1 - chance) ** (n - k) for k in range(n + 1)]
    low = next(k for k in range(n + 1) if sum(terms[: k + 1]) >= tail)
    return low, next(k for k in range(n, -1, -1) if sum(terms[k:]) >= tail)


# Overdispersion: 14 invented forces, two of them far out.

FORCES = list(zip([12, 40, 7, 88, 31, 5, 19, 260, 2, 64, 27, 11, 150, 0],
                  [210, 655, 190, 1020, 800, 77, 402, 2100, 95, 1333, 512, 301, 2950, 60]))


def quantile(sample, part):
    ordered = sorted(sample)
    place = (len(ordered) - 1) * part
    index = int(place)
    return ordered[index] + (place - index) * (ordered[index + 1] - ordered[index])


def overdispersion():
    pooled = Decimal(sum(x for x, _ in FORCES)) / sum(n for _, n in FORCES)
    target = arcsine(pooled.sqrt())
    scores = [(arcsine((Decimal(x) / n).sqrt()) - target) * 2 * Decimal(n).sqrt()
              for x, n in FORCES]
    low, high = quantile(scores, Decimal("0.1")), quantile(scores, Decimal("0.9"))
    count = len(FORCES)
    phi = sum(min(max(score, low), high) ** 2 for score in scores) / count
    weights = [Decimal(4 * n) for _, n in FORCES]
    spread = sum(weights) - sum(w * w for w in weights) / sum(weights)
    tau = max(Decimal(0), (count * phi - (count - 1)) / spread)
    return target, phi, tau


def arcsine_limits(n, level):
    target, _, tau = overdispersion()
    reach = LEVELS[level][0] * (1 / Decimal(4 * n) + tau).sqrt()
    return sine(max(Decimal(0), target - reach)) ** 2, sine(min(PI / 2, target + reach)) ** 2


# The table.


def number(value):
    if isinstance(value, (str, int)):
        return str(value)
    if isinstance(value, float):
        return repr(value)
    if value == value.to_integral_value() and abs(value) < 1000:
        return f"{int(value)}"
    return f"{value:.17e}".replace("e+", "e")


def table(name, kind, comment, rows):
    print(f"\n  /// {comment}\n  static let {name}: [{kind}] = [")
    for row in rows:
        print(f"    ({', '.join(number(value) for value in row)}),")
    print("  ]")


PAIR = "(x: Double, value: Double)"
SHARES = [(0, 1), (1, 1), (0, 20), (1, 29), (1, 100), (5, 5), (15, 148), (81, 263), (114, 1164),
          (556, 2651), (9856, 12345), (1, 100_000), (99_999, 100_000), (50_000, 100_000),
          (300, 1_000_000)]
COUNTS = [0, 1, 2, 5, 9, 10, 65, 137, 1045, 13_860, 100_000, 1_000_000]
RATIOS = [(126, 1, 100, 1), (3150, 1, 2500, 1), (3150, 366, 2500, 365), (1, 1, 1, 1),
          (1, 365, 90, 181), (11, 800, 21, 3011), (40_000, 1, 2, 1)]
DIFFERENCES = [(56, 70, 48, 80), (9, 10, 3, 10), (222, 1343, 556, 2651), (0, 10, 0, 20),
               (114, 1164, 30, 30)]


def rows(interval, cases):
    return [case + (level,) + interval(*case, level) for case in cases for level in LEVELS]


HEADER = """import PoliceOutcomes

// Written by Tests/Independent/intervals.py, which says how; not to be edited.
"""


def print_functions():
    print("// Written by Tests/Independent/intervals.py, which says how; not to be edited.\n")
    print("enum WorkedFunctions {", end="")
    points = [1e-300, 1e-10, 0.001, 0.5, 0.7, 0.9999999, 1.0000001, 1.4142135, 1.5, 2.0, 10.0,
              13860.0, 1e15, 1e300]
    table("logarithms", PAIR, "Natural logarithms.",
          [(x, Decimal(x).ln()) for x in points])
    points = [-700.0, -100.5, -20.0, -1.0, -0.3465, -1e-9, 0.0, 1e-9, 0.25, 0.3466, 1.0, 10.0,
              100.25, 700.0]
    table("exponentials", PAIR, "Exponentials.", [(x, Decimal(x).exp()) for x in points])
    points = [1e-9, 0.001, 0.1, 0.5, 0.75, 1.0, 1.25, 1.5, 1.57]
    table("sines", PAIR, "Sines.", [(x, sine(Decimal(x))) for x in points])
    points = [1e-9, 0.001, 0.1, 0.25, 0.4999, 0.5, 0.5001, 0.75, 0.9, 0.999, 0.9999999, 1.0]
    table("arcsines", PAIR, "Arcsines.", [(x, arcsine(Decimal(x))) for x in points])
    triples = [(1, 0.5), (1, 30.0), (2, 0.001), (5, 2.5), (5, 11.0), (17, 9.75), (100, 75.0),
               (100, 101.5), (1045, 982.5), (1045, 1200.0), (100_000, 99_000.0)]
    table("gammaTails", "(shape: Double, x: Double, lower: Double, upper: Double)",
          "Probabilities of `shape` or more, and of fewer, where `x` are expected.",
          [(a, x, poisson_at_least(a, Decimal(x)), poisson_at_most(a - 1, Decimal(x)))
           for a, x in triples])
    triples = [(1, 1, 0.25), (1, 20, 0.125), (2, 5, 0.0009765625), (20, 3, 0.75), (81, 183, 0.25),
               (81, 183, 0.375), (1000, 2457, 0.28125), (50_000, 50_001, 0.5078125),
               (2, 99_999, 0.0000152587890625)]
    table("betaTails", "(a: Double, b: Double, x: Double, lower: Double, upper: Double)",
          "Probabilities of `a` or more of `a + b − 1`, and of fewer, each with the chance `x`.",
          [(a, b, x, binomial_at_least(a, a + b - 1, Decimal(x)),
            binomial_at_most(a - 1, a + b - 1, Decimal(x))) for a, b, x in triples])
    print("}")


def print_intervals():
    print(HEADER)
    print("enum WorkedIntervals {")
    print("  typealias Level = ConfidenceInterval.Level")
    limits = "level: Level, lower: Double, upper: Double"
    print(f"  typealias OneCount = (x: Int, {limits})")
    print(f"  typealias OneShare = (x: Int, n: Int, {limits})")
    print(f"  typealias TwoShares = (\n    x1: Int, n1: Int, x2: Int, n2: Int, {limits}\n  )")
    table("poisson", "OneCount", "Exact limits of a count.", rows(poisson, [(x,) for x in COUNTS]))
    table("byar", "OneCount", "Byar's limits of a count.",
          rows(byar, [(x,) for x in COUNTS if x >= 10]))
    table("clopperPearson", "OneShare", "Exact limits of a share.", rows(clopper_pearson, SHARES))
    inner = [(x, n) for x, n in SHARES if 0 < x < n]
    table("wilson", "OneShare", "Wilson limits of a share.", rows(wilson, inner))
    table("correctedWilson", "OneShare", "Wilson limits with continuity correction.",
          rows(corrected_wilson, SHARES))
    table("newcombe", "TwoShares", "Newcombe's limits of a difference of shares.",
          rows(newcombe, DIFFERENCES))
    table("exactRatios", "TwoShares", "Exact limits of a ratio of counts, for `n1` and `n2` days.",
          rows(lambda *case: ratio(clopper_pearson, *case), RATIOS))
    table("scoreRatios", "TwoShares", "Score limits of a ratio of counts, for `n1` and `n2` days.",
          rows(lambda *case: ratio(wilson, *case), RATIOS))
    print("}")


def print_funnel():
    print(HEADER)
    print("enum WorkedFunnel {")
    print("  typealias Level = ConfidenceInterval.Level")
    cases = [(1, 1, 20), (12, 1, 20), (60, 1, 20), (60, 19, 20), (150, 4, 100), (9, 1, 2),
             (400, 1, 100), (30, 0, 7), (30, 7, 7)]
    table("binomialLimits",
          "(n: Int, of: Int, outOf: Int, level: Level, low: Int, high: Int)",
          "Counts beyond which chance alone goes with a probability below the tail.",
          rows(binomial_limits, cases))
    _, phi, tau = overdispersion()
    table("forces", "(x: Int, n: Int)", "Invented forces, two of them far out.", FORCES)
    print(f"\n  /// Of those forces.\n  static let phi = {number(phi)}")
    print(f"\n  /// Of those forces.\n  static let tauSquared = {number(tau)}")
    table("arcsineLimits", "(n: Int, level: Level, lower: Double, upper: Double)",
          "Of those forces, at a size.",
          rows(arcsine_limits, [(1,), (5,), (60,), (700,), (2950,), (100_000,)]))
    print("}")


def differences_from_scipy():
    try:
        from scipy.stats import beta, chi2
    except ImportError:
        print("scipy is not here; the limits are not compared with it", file=sys.stderr)
        return 0
    found = 0
    for level, (_, tail) in LEVELS.items():
        tail = float(tail)
        pairs = [(poisson(x, level), (chi2.ppf(tail, 2 * x) / 2 if x else 0.0,
                                      chi2.isf(tail, 2 * x + 2) / 2)) for x in COUNTS]
        pairs += [(clopper_pearson(x, n, level),
                   (beta.ppf(tail, x, n - x + 1) if x else 0.0,
                    beta.isf(tail, x + 1, n - x) if x < n else 1.0)) for x, n in SHARES]
        for ours, theirs in pairs:
            for one, other in zip(ours, theirs):
                if abs(float(one) - other) > 1e-9 * max(1e-6, abs(other)):
                    print(f"scipy has {other!r} for {one}", file=sys.stderr)
                    found += 1
    return found


FILES = {"WorkedFunctions.swift": print_functions, "WorkedIntervals.swift": print_intervals,
         "WorkedFunnel.swift": print_funnel}


def main():
    if sys.argv[1:] not in (["--write"], ["--check"]):
        print("give --write or --check", file=sys.stderr)
        return 64
    differences = 0
    for name, print_file in FILES.items():
        text = io.StringIO()
        with contextlib.redirect_stdout(text):
            print_file()
        path = os.path.join(TESTS, name)
        if sys.argv[1] == "--write":
            with open(path, "w", encoding="utf-8") as file:
                file.write(text.getvalue())
            continue
        with open(path, encoding="utf-8") as file:
            if file.read() != text.getvalue():
                print(f"{name} is not what intervals.py works out", file=sys.stderr)
                differences += 1
    if sys.argv[1] == "--check":
        differences += differences_from_scipy()
    return 1 if differences else 0


sys.exit(main())
