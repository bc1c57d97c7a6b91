import PoliceOutcomes

/// The ten points that whoever reports the figures needs, numbered, and whom to ask.
enum EditorNotesSection {
  static func section(_ result: StudyResult) -> Section? {
    var blocks: [Block] = [
      .numberedList([
        offence(result), requests(result), answers(result), denominators(result), codes(result),
        growth(result), intervals(result), rounding(result), extraction(result), data(result),
      ])
    ]
    let publisher = result.description.publisher
    if !publisher.name.isEmpty || !publisher.contact.isEmpty {
      let parts = [publisher.name, publisher.contact].filter { !$0.isEmpty }
      blocks.append(
        .paragraph(Sentence("Contact: \(Words.sentence(parts.joined(separator: ". ")))")))
    }
    return Section(id: "notes-to-editors", heading: "Notes to editors", blocks: blocks)
  }

  private static func offence(_ result: StudyResult) -> Sentence {
    let offence = result.description.offence
    let law = offence.law.isEmpty ? "" : " (\(offence.law))"
    let noun = offence.codes.count == 1 ? "code" : "codes"
    let codes =
      offence.codes.isEmpty ? "" : ", recording \(noun) \(Words.list(offence.codes))"
    let breaks = result.description.breaks.map { Words.date($0.date) }
    let dates =
      breaks.isEmpty ? "" : " Breaks in the series: \(Words.list(breaks))."
    let section: Sentence =
      LawSection.section(result) == nil
      ? "" : " \(Inline.link([.text("The law by date")], to: "#law"))."
    return Sentence("Offence: \(offence.name)\(law)\(codes).\(dates)") + section
  }

  private static func requests(_ result: StudyResult) -> Sentence {
    let dates = result.requestsMade.map(\.asked).filter { $0 != "yes" }.sorted()
    let when: String =
      if let first = dates.first, let last = dates.last {
        first == last
          ? "sent on \(Words.date(first))"
          : "sent from \(Words.date(first)) to \(Words.date(last))"
      } else {
        "of dates that are not recorded"
      }
    let bases = CountingBasis.allCases.compactMap { basis -> String? in
      let count = result.returns.count { $0.basis == basis }
      return count == 0 ? nil : "\(basis.words) (\(Words.count(count, "force")))"
    }
    let basis = bases.isEmpty ? "" : " Outcomes given: \(Words.list(bases))."
    return Sentence(
      "Freedom of information requests \(when). Question:"
        + " \(Words.sentence(result.description.question))\(basis)")
  }

  private static func answers(_ result: StudyResult) -> Sentence {
    let counts: [Sentence] = [
      result.asked.map { "\($0) asked" } ?? "how many were asked in all is not known",
      result.printed("forces-replied").map { "\($0) replied" },
      result.printed("forces-complete").map { "\($0) complete" },
    ].compactMap { $0 }
    let section = Inline.link([.text("forces that did not answer in full")], to: "#unanswered")
    let list: Sentence =
      UnansweredSection.section(result) == nil ? "" : " Missing forces by reason: \(section)."
    return counts.dropFirst().reduce("Forces: " + (counts.first ?? "")) { $0 + ", " + $1 } + "."
      + list
  }
}
