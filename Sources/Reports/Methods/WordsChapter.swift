import PoliceOutcomes

/// Which words a figure may be said in, and which are avoided.
enum WordsChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.hasShares || subject.hasGrowth else { return nil }
    return Section(
      id: "words", heading: "Numbers in words",
      blocks: Prose.blocks(lead)
        + (subject.hasShares ? [shares] + Prose.blocks(fractions) : [])
        + (subject.hasGrowth ? Prose.blocks(changeLead) + [changes] : [])
        + Prose.blocks(decided + avoided + author)
        + (subject.study.map(allowances) ?? [phrases]))
  }

  private static let lead = """
    The findings say a share as a fraction, beside its percentage and its counts, where the fraction holds for
    everything the share can be. Of the phrases below the first that holds is used; where none does, the percentage
    stands alone. `low` and `high` are the least and the most of the share, `f` is the fraction, the interval is the 95%
    interval of the figure, and "printed" is the percentage without decimal places.
    """

  private static let shares = Prose.table(
    "share-phrases", "What a share is said as", ["Phrase", "`low` and `high`", "Besides"].plain,
    [
      ["5 of 43", "may be out of fewer than the small base", ""],
      ["none, all", "both 0, both 1", ""],
      ["a third, 1 in 25", "both exactly `f`", ""],
      [
        "nearly a third", "from `f` − 2 points to below `f`",
        "printed below `f`; the interval below `f`",
      ],
      [
        "just over a third", "from above `f` to `f` + 2 points",
        "printed above `f`; the interval above `f`",
      ],
      [
        "about 1 in 25", "within a tenth of `f` and within 1 point",
        "the interval within a third of `f`; below 1 in 10, printed as `f` is",
      ],
      [
        "fewer than 1 in 20, less than a fifth",
        "below `f`, by a quarter of it and 3 points at most",
        "printed below `f`; the interval below `f`",
      ],
      [
        "more than 1 in 20", "above `f`, by a third of it and 3 points at most",
        "printed above `f`; the interval above `f`",
      ],
      ["between 3.6% and 4.3%", "anything else", "ends rounded outward"],
      ["at most 0.1%, at least 99.9%", "the other end prints as `<0.1%` or `>99.9%`", ""],
    ])

  private static var fractions: String {
    let names = FamiliarFraction.all.map(\.name)
    let plain = FamiliarFraction.all.filter(\.isPlain).map(\.name)
    return """
      Fractions are \(Words.list(names)). "Nearly" and "just over" are said of \(Words.list(plain)). Of two phrases that
      hold, the nearer one is said.
      """
  }

  private static let changeLead = """
    A change is said of recorded offences, never of abuse. Here the interval is that of the ratio of the two counts.
    """

  private static let changes = Prose.table(
    "change-phrases", "What a change is said as",
    ["Phrase", "Least and most of the change", "Besides"],
    [
      ["no change can be told", "on both sides of none, or not bounded", ""],
      ["did not change", "both exactly none", ""],
      [
        "did not change by more than chance would explain", "on one side",
        "the interval holds none",
      ],
      [
        "doubled, halved, rose by a quarter", "both exactly that",
        "the interval on the same side of none, as in all that follow",
      ],
      ["more than doubled, more than halved", "beyond it", "the interval beyond it"],
      ["fell to none", "the later count is 0 for sure", ""],
      [
        "rose by about a quarter", "within a tenth of it and within 1 point",
        "the interval within a third of it",
      ],
      ["rose by 26%, rose by between 21% and 30%", "anything else", "sizes rounded outward"],
    ])

  private static let decided = """
    All of this is decided on whole numbers, by cross multiplication. A value `a/b` is within the interval of `x` of `n`
    where `(bx − na)² ≤ z²·n·a·(b − a)`, with z² = 3.841459: these are Wilson's limits. For a change, `x` is the later
    count and `n` both counts together, a ratio of `r` is the share `r/(1 + r)`, and half a count is taken off the
    distance first (continuity correction); the exact conditional interval must agree. The charts' titles say "rose" and
    "fell" by the same rule.

    *Source:* house rules. That fractions are written as words, hyphenated, and that large denominators are avoided:
    Office for National Statistics, [Service manual: writing
    numbers](https://service-manual.ons.gov.uk/content/numbers/writing-numbers). That a change no greater than chance is
    not described as one: Government Analysis Function guidance (unconfirmed). Limits with a correction: R. G. Newcombe,
    Stat. Med. 17 (1998), 857–872, method 4.


    """

  private static let avoided = """
    **Words that are avoided.** An outcome is never told as a motive, recorded offences never as how common abuse is, a
    charge never as a verdict. A test looks for such words in every published file, and reading a study looks for them in
    the author's prose.
    """

  private static let author = """
    **The author's prose.** Its figures are placeholders. A number in it that no figure stands behind, in digits or in
    words, keeps the report from being written. Dates, years, times of day, telephone numbers, and the numbers of
    sections, outcomes, recording codes and lists are names and may stand. Anything else is allowed in `study.yml`, with
    the reason.
    """

  /// What the prose of a study may say of its own.
  private static func allowances(_ result: StudyResult) -> [Block] {
    let allowed = result.description.allowances
    if allowed.isEmpty { return [] }
    return [
      .table(
        Table(
          id: "allowed-words", caption: "What the prose of this study says of its own, and why",
          columns: [Table.Column("Words"), Table.Column("Why")],
          cells: allowed.map { [Sentence($0.text), Sentence(Words.sentence($0.why))] }))
    ]
  }

  /// What is avoided, with what is written instead and why.
  private static var phrases: Block {
    var rows: [(words: [String], phrase: AvoidedPhrase)] = []
    for phrase in AvoidedPhrase.all {
      let words = phrase.isBeforeNumber ? "\(phrase.words) (before a number)" : phrase.words
      let place = rows.firstIndex {
        $0.phrase.replacement == phrase.replacement && $0.phrase.why == phrase.why
      }
      if let place { rows[place].words.append(words) } else { rows.append(([words], phrase)) }
    }
    return .table(
      Table(
        id: "avoided-words", caption: "Words that are avoided",
        columns: ["Instead of", "Write", "Why"].map { Table.Column($0) },
        cells: rows.map {
          [
            Sentence(Words.list($0.words.map { "“\($0)”" }, "or")), Sentence($0.phrase.replacement),
            Sentence($0.phrase.why),
          ]
        }))
  }
}

extension [String] {
  /// The words without the signs of code, for a heading, which is plain text.
  fileprivate var plain: [String] { map { $0.filter { $0 != "`" } } }
}
