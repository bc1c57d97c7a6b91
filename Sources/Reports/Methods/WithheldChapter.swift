import PoliceOutcomes

/// What a withheld, a missing and a rounded count stand for.
enum WithheldChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    let withholding = subject.study.map(RangeWords.withholding) ?? []
    let hasRounded = subject.maybe { !RangeWords.rounding($0).isEmpty }
    return Section(
      id: "withheld-counts", heading: "Withheld counts",
      blocks: Prose.blocks(bounds) + shares(subject) + Prose.blocks(missing + width(subject))
        + (hasRounded ? Prose.blocks(rounded) : [])
        + (subject.study == nil || !withholding.isEmpty || subject.settings.suppressBelow > 0
          ? Prose.blocks(DisclosureText.text(subject.settings)) : [])
        + who(subject))
  }

  private static let bounds = """
    A count is a pair of bounds: exact, or between. "<5" is 1 to 4; a mark is what the return's own key says, pinned in
    `study.yml`; a mark without a key has the bounds that the totals of its return leave. Sums add the ends. Never is a
    withheld count zero or a middle value, and never is one published that totals give back. `docs/study-folder.md` has
    the lexicon of marks.
    """

  private static func shares(_ subject: MethodsSubject) -> [Block] {
    guard subject.hasShares else { return [] }
    return Prose.blocks(
      """
      Where the total of a row is given, the counts of the row add up to it: a row is the least run of months that no
      count crosses. With `in` the counts wholly inside a measure, `either` those that may be, `out` the others of the
      denominator and `rest` those outside it, each with bounds, counted and others come together to between `A` and `B`
      (between 0 and any number where no total is given):

      ```
      A = total.low − rest.high
      B = total.high − rest.low

      least = c / (c + o)
          c = max(in.low, A − (out + either).high)
          o = min((out + either).high, B − c)
      most = c / (c + o)
          c = min((in + either).high, B − out.low)
          o = max(out.low, A − c)
      ```

      The fewest counted leave room for the most others, and the reverse, so that `c` and `o` of the rows of all forces
      add up, and the ends are those of every filling of the cells with whole numbers that fit the totals. Sums of
      offences and of outcomes, and so growth, are narrowed in the same way. Where the counts cannot reach the total, or
      the row is of months outside the window, some offences may be in none of the outcomes.

      **Totals over several periods**, as that of an outcome at the end of its row, narrow sums too, where they give
      nothing back: from the total of the fewest counts on, each is used where, with those used before it, it leaves
      every withheld count all the values that its row leaves it. The others check the counts, and narrow only marks
      without a key. Rows that a total ties together are filled together: what is counted, the others and both together
      lie between the least and the most over all whole numbers that fit rows and totals, found as flows of least cost,
      and `c` and `o` follow from them as above. Over all periods the ends of a share are again those of every filling;
      of a part of the periods they hold every filling and are seldom wider.

      Nothing is narrowed by more than is published: every count and total used here is in `observations.csv`, a total
      over periods as a `total of outcomes` or a `total of offences`, with the rows of the file it is the sum of. Whoever
      knows the rule learns of a total that is not there only that it would have narrowed a count.

      *Source:* propagation by interval arithmetic; Ahuja, Magnanti and Orlin, "Network Flows" (Prentice Hall, 1993),
      sections 6.7 and 9.6; house rule.
      """)
  }

  private static let missing = """
    A share without an upper bound on one of its counts is not printed: "a count is withheld or missing". A *missing*
    count (blank, dash, not held, unreadable) is zero or more and nothing bounds it, unless the return says what it
    stands for. A force with such a count among its offences is in no pooled figure, and a diagnostic says so. A year
    of which a return has no count at all is a year it does not give; a month without a count is a month without
    offences where the return has counts of the same year.


    """

  private static func width(_ subject: MethodsSubject) -> String {
    guard subject.hasShares else { return "" }
    return """
      **Width.** One percentage stands for a range only where both its ends round to it, it is no wider than
      \(Words.count(subject.settings.rangeWidth, "percentage point")) (`range-width` of the study), and no wider than
      half its middle. Any other is printed as its two ends. *Source:* house rule.


      """
  }

  private static let rounded = """
    **Rounded counts** are pairs of bounds too: a count `v` of a return rounded to 5 was `v − 2` to `v + 2`, of one
    rounded to 10, half up, `v − 5` to `v + 4`, never below 0. Sums, shares and changes carry the bounds as they do
    those of withheld counts, and the report says that they are rounded. A total is at odds with its parts only where
    no rounding explains it.
    """

  /// Whose counts are ranges in the study.
  private static func who(_ subject: MethodsSubject) -> [Block] {
    guard let study = subject.study else { return [] }
    let sentences = [
      ("withheld or do not give exactly", RangeWords.withholding(study)),
      ("round", RangeWords.rounding(study)),
    ].compactMap { what, forces -> Sentence? in
      if forces.isEmpty { return nil }
      let names = Words.list(forces.map(\.force.shortName).sorted())
      return Sentence("In this study the counts that forces \(what) are those of \(names).")
    }
    return sentences.isEmpty
      ? [.paragraph("In this study no count that is read is a range.")]
      : sentences.map { .paragraph($0) }
  }
}
