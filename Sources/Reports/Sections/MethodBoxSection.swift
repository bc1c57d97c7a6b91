import PoliceOutcomes

/// What a reader must know before quoting a number: who answered, and what no figure here says.
enum MethodBoxSection {
  static func section(_ result: StudyResult) -> Section? {
    var blocks: [Block] = []
    let answers = answers(result)
    if !answers.isEmpty { blocks.append(.definitions(answers)) }
    blocks.append(.list(caveats(result)))
    return Section(
      id: "how-counted", heading: "How these figures were made", role: .method, blocks: blocks)
  }

  private static func answers(_ result: StudyResult) -> [DefinitionEntry] {
    let rows: [(String, String)] = [
      ("forces-asked", "Forces asked"), ("forces-replied", "Replied"),
      ("forces-complete", "Complete answers"), ("forces-partial", "Partial answers"),
      ("forces-refused", "Refused"), ("forces-not-held", "Information not held"),
      ("forces-no-reply", "No reply"), ("forces-pooled", "In the pooled figures"),
    ]
    let always: Set = ["forces-asked", "forces-replied", "forces-complete", "forces-pooled"]
    return rows.compactMap { id, words in
      guard let count = result.forceCount(id), count > 0 || always.contains(id),
        let figure = result.printed(id)
      else { return nil }
      if id == "forces-asked", result.asked == nil {
        return DefinitionEntry(
          "Known to have been asked", count == 0 ? "none" : "\(figure)")
      }
      return DefinitionEntry(Sentence(words), "\(figure)")
    }
  }

  private static func caveats(_ result: StudyResult) -> [Sentence] {
    var caveats: [Sentence] = [
      """
      Recorded offences are those reported to and recorded by the police; they do not measure how \
      common the offence is.
      """
    ]
    if let coverage = result.coverage {
      caveats.append(
        "The pooled figures cover \(coverage); they are not scaled up to any others.")
    }
    if let weight = LargestForce.sentence(result) { caveats.append(weight) }
    caveats.append(
      result.extractions.map {
        "Returns come from live systems and change; these were taken \($0)."
      }
        ?? "Returns come from live systems and change; no return says when its counts were taken.")
    if let maturity = MaturityWords.caveat(result) { caveats.append(maturity) }
    caveats.append(
      "Forces record and extract offences differently, so that a comparison may mislead.")
    if result.headline != nil {
      caveats.append("Intervals show chance variation only.")
    }
    if result.returns.count > 1 {
      caveats.append("Nothing is adjusted for the mix of offences that forces deal with.")
    }
    return caveats
  }
}

extension Words {
  /// A sentence with its first letter capital; one that begins with a figure stays as it is.
  static func raised(_ sentence: Sentence) -> Sentence {
    guard case .text(let first)? = sentence.inlines.first else { return sentence }
    return Sentence([.text(raised(first))] + sentence.inlines.dropFirst())
  }
}
