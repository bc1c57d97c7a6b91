import PoliceOutcomes

/// The sentence beneath the title: months, place, who answered, and when the counts were taken.
enum Standfirst {
  static func sentence(_ result: StudyResult) -> Sentence {
    let description = result.description
    let offences = Words.raised(description.offence.plural)
    let recorded = offences.contains("recorded") ? "" : " recorded"
    var sentence: Sentence =
      "\(offences)\(recorded) \(Words.during(description.window)) in \(description.jurisdiction)"
    if let coverage = result.coverage {
      sentence = sentence + ", as counted by \(coverage)"
    }
    if let extractions = result.extractions {
      sentence = sentence + "; counts taken \(extractions)"
    }
    return sentence + "."
  }
}
