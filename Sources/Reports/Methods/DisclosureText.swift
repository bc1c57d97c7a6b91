import PoliceOutcomes

/// How nothing that is published gives back a count that was withheld.
enum DisclosureText {
  static func text(_ settings: StudySettings) -> String {
    lead + rows + safe + companions + totals + own(settings) + tests
  }

  private static let lead = """
    ### Suppressed counts and what is never published

    A force that prints `<5` beside a total may give the count away: 32 less 11 and 20 is 1. All that is published of a
    force is therefore taken from counts that are made safe first, figures, charts, observations, traces and
    diagnostics alike, so that whatever a reader adds up or subtracts is made of them.


    """

  private static let rows = """
    **Rows.** Offences recorded equal their outcomes, in each run of months that the return gives apart, where neither
    contradicts the other. What a reader can work out of one count of a row are its bounds after

    ```
    low  = max(own low,  least of the total − most of all the others)
    high = min(own high, most of the total − least of all the others)
    ```

    repeated until nothing changes. For one row these are exactly the least and the most over all fillings by whole
    numbers. Where rows share counts they hold every filling and may be wider than the fillings need, never narrower.
    Whether a total over several periods may be used is asked of the exact bounds.


    """

  private static let safe = """
    **Safe.** A withheld count is safe where it keeps all the values its mark stands for, up to the total it is part
    of. A mark without a key takes the bounds that all totals of the return leave, those of columns too; where these
    leave fewer than four values, the run of four it belongs to (0 to 3, 4 to 7, ...).


    """

  private static let companions = """
    **Companions.** While a count of a row is not safe, one more count of its side is withheld: first outcomes that no
    measure of the study counts, then the others, last transferred and cancelled records; in each group 18, 14, 16, 15,
    not yet assigned, 21, 8, 10, 1, then the rest from the end of the framework. The sizes of the counts play no part,
    zeros are taken like others, and the search stops only where the withheld counts have one value to spare, or all
    are withheld. A rule that took the smallest count that suffices would tell something by its choice. What stops this
    one is a sum that is published anyway. Offences not in any outcome, or not asked for, are a difference and hide
    counts by themselves. A companion is published in the bounds that a reader can work out, never as given.


    """

  private static let totals = """
    **Totals.** Where a total is too small for several marks in it, it is a range too, and so are the sums it is in. A
    reader who knows this rule learns one thing more: that the total is not the greatest of its range.

    **Texts.** `observations.csv` and `trace` show the place of a companion, `[c]` for its text, and why. What stands
    behind it on its line has no column, since columns would count its digits. `manifest.json` has neither size nor
    digest of its file, since whoever knows the rest could try the few texts it may have, and neither of `SHA256SUMS`,
    which holds that digest, or of a `corrections.csv` that corrects a number of the file. The terminal shows no line of the file in which a count is withheld.


    """

  private static func own(_ settings: StudySettings) -> String {
    let most = settings.suppressBelow - 1
    let lead =
      settings.suppressBelow == 0
      ? "None are withheld unless a study asks for it: with `suppress-below: 5`, say, counts of 1 to 4"
      : "With `suppress-below: \(settings.suppressBelow)` counts of 1 to \(most)"
    return """
      **Small counts of our own.** \(lead) of one force, period and outcome are published as that range, with
      companions in the same way. Rows of single offences then are one count, and the lines of their files are not
      counted in the report.


      """
  }

  private static let tests = """
    `ProtectionPropertyTests` fills small returns in every way, publishes each, and looks whether a reader who knows
    every rule can tell apart those of different withheld counts. `DisclosureTests` compares whole reports byte for
    byte. `Tests/Independent/attack.py` adds and subtracts the published files of every report.

    *Source:* A. Hundepool and others, "Statistical Disclosure Control" (Wiley, 2012), chapter 4, for the attack; the
    rest are house rules.
    """
}
