import PoliceOutcomes

/// Records taken out of every denominator, cells corrected, and returns without a date.
enum RecordCaveats {
  static func sentences(_ result: StudyResult) -> [Sentence] {
    removed(result) + corrected(result) + undated(result)
  }

  private static func removed(_ result: StudyResult) -> [Sentence] {
    let parts: [Sentence] = [
      ("offences-transferred", "transferred to another force"),
      ("offences-cancelled", "cancelled or found to be no crime"),
    ].compactMap { id, words in
      guard let count = result.offences(id), count.high != 0, let figure = result.printed(id)
      else { return nil }
      return "\(figure) \(words)"
    }
    guard let first = parts.first, let returned = result.printed("offences-returned") else {
      return []
    }
    let list = parts.dropFirst().reduce(first) { $0 + " and " + $1 }
    return ["Of \(returned) offences returned, " + list + " are left out of every figure."]
  }

  private static func corrected(_ result: StudyResult) -> [Sentence] {
    guard result.correctionCount > 0 else { return [] }
    let verb = result.correctionCount == 1 ? "is" : "are"
    return [
      Sentence(
        "\(Words.count(result.correctionCount, "cell")) of the returns \(verb) read with a"
          + " correction, and what the force wrote is kept beside it.")
    ]
  }

  private static func undated(_ result: StudyResult) -> [Sentence] {
    let silent = result.countedRequests.filter(\.extractedOn.isEmpty)
    if silent.isEmpty { return [] }
    let verb = silent.count == 1 ? "does" : "do"
    return [
      Sentence(
        "\(Words.count(silent.count, "return")) \(verb) not say when the counts were taken.")
    ]
  }
}
