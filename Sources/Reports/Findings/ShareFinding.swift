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
      \(strong: result.printed(figure)) of \(denominator.words) \(words): \
      \(counts)\(caveat(measure, figure, share, result)).
      """)
  }

  /// What was counted as a predicate: "that ended in a caution" is "ended in a caution".
  static func predicate(_ words: String) -> String {
    if words.hasPrefix("that ") { return String(words.dropFirst(5)) }
    return words.hasPrefix("in which ") ? "were offences \(words)" : "were \(words)"
  }

  /// At most one clause: what makes a range before open offences.
  private static func caveat(
    _ measure: Measure, _ figure: Figure, _ share: Share, _ result: StudyResult
  ) -> Sentence {
    if share.exact == nil {
      return "; the range allows for \(FigureText.words(share.doubts))"
    }
    guard measure == result.headline, measure.denominator != .assigned,
      let open = result.figures["open"], let openShare = result.share(open),
      10 * openShare.low.count > openShare.low.total, let openCounts = result.counts(open)
    else { return "" }
    return "; \(result.printed(open)) (\(openCounts)) had no outcome yet"
  }
}
