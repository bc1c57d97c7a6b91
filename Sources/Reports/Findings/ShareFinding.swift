import PoliceOutcomes

/// What share of the offences had an outcome, with what it is out of in the same sentence.
enum ShareFinding {
  /// One for each outcome that the study takes a share of, in its order; of several denominators
  /// the first. Open offences are said beside the leading share.
  static func findings(_ result: StudyResult) -> [Finding] {
    var told: Set<Measure.Numerator> = []
    return result.description.measures.compactMap { measure in
      guard case .share(let numerator, _) = measure.kind, numerator != .notYetAssigned,
        result.figures[measure.id].flatMap(result.share) != nil, told.insert(numerator).inserted
      else { return nil }
      return finding(measure, result)
    }
  }

  private static func finding(_ measure: Measure, _ result: StudyResult) -> Finding? {
    guard let denominator = measure.denominator, let figure = result.figures[measure.id],
      let share = result.share(figure), let counts = result.counts(figure)
    else { return nil }
    let words = predicate(measure.numeratorWords)
    if FigureText.isSmall(share, settings: result.description.settings) {
      return Finding(
        "\(counts) \(denominator.words) \(words): too few offences for a percentage.")
    }
    return Finding(
      """
      \(strong: result.printed(figure)) of \(denominator.words)\
      \(inWords(figure, share, result)) \(words): \
      \(counts)\(range(figure, share, result))\(caveat(measure, figure, share, result)).
      """)
  }

  /// The share as a familiar fraction in commas, where it bears one: ", about 1 in 25,".
  private static func inWords(
    _ figure: Figure, _ share: Share, _ result: StudyResult
  ) -> Sentence {
    guard let phrase = result.phrase(figure) else { return "" }
    return ", \(phrase),"
  }

  /// The range as a table prints it, where the headline percentage alone would hide it.
  private static func range(
    _ figure: Figure, _ share: Share, _ result: StudyResult
  ) -> Sentence {
    let table = result.printed(figure, as: .table)
    guard share.exact == nil, table != result.printed(figure) else { return "" }
    return " (\(table))"
  }

  /// What was counted as a predicate: "that ended in a caution" is "ended in a caution".
  static func predicate(_ words: String) -> String {
    if words.hasPrefix("that ") { return String(words.dropFirst(5)) }
    return words.hasPrefix("in which ") ? "were offences \(words)" : "were \(words)"
  }

  /// What makes a range, and of the headline how far it may still change: how many offences are
  /// open and, unless they are more than the limit for certain, which years are provisional.
  private static func caveat(
    _ measure: Measure, _ figure: Figure, _ share: Share, _ result: StudyResult
  ) -> Sentence {
    let range: Sentence =
      share.exact == nil ? "; the range allows for \(Sentence(FigureText.words(share.doubts)))" : ""
    return measure == result.headline ? range + maturity(measure, result) : range
  }

  private static func maturity(_ measure: Measure, _ result: StudyResult) -> Sentence {
    let years = MaturityWords.provisional(result).map(\.period.name)
    let provisional =
      years.isEmpty ? "" : "\(Words.list(years)) \(years.count == 1 ? "is" : "are") provisional"
    guard measure.denominator != .assigned, let open = result.figures["open"],
      let share = result.share(open), share.high.count > 0, let counts = result.counts(open)
    else { return Sentence(provisional.isEmpty ? "" : "; \(provisional)") }
    if share.low.exceeds(percent: result.description.settings.openLimit) {
      return "; \(result.printed(open)) (\(counts)) had no outcome yet"
    }
    let lead: Sentence = "; \(result.printed(open)) had no outcome yet"
    return provisional.isEmpty ? lead : lead + Sentence(", and \(provisional)")
  }
}
