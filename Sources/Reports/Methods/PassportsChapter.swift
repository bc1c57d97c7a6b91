import PoliceOutcomes

/// What must be known of a return before its counts stand beside those of others.
enum PassportsChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    Section(
      id: "passports", heading: "A return's passport",
      blocks: [
        .paragraph(
          """
          Four facts are needed of every return before its counts stand beside those of others. What \
          is not stated bars the return from what rests on it, and from nothing else.
          """), facts,
      ]
        + Prose.blocks(
          """
          A force barred from comparison keeps its own figures: the table and the chart of forces mark it [z]. The
          report lists every passport under "Quality of the returns".

          *Source:* numbers of victims and suspects need not match those of offences, so that persons charged are no
          numerator of a charge rate ([West Midlands Police, FOI
          1887A/23](https://foi.west-midlands.police.uk/cautions-given-1887a-23/)). What each fact bars from: house
          rule.
          """) + (subject.study.map(barred) ?? []))
  }

  private static let facts = Prose.table(
    "passport-facts", "What each fact bars a return from", ["Fact", "Where it is", "Bars from"],
    [
      [
        "counting unit", "suspects, victims or incidents",
        "pooled figures, shares and comparison; its counts are kept and no figure of it is taken as offences",
      ],
      ["counting unit", "not stated", "nothing; it is listed"],
      [
        "date basis", "outcomes recorded in the period, or not stated", "shares and comparison",
      ],
      [
        "offence scope", "other offences than the study's", "pooled figures and comparison",
      ],
      ["offence scope", "not stated", "nothing; it is listed"],
      ["extraction date", "not stated", "saying how old the data are"],
    ])

  private static func barred(_ result: StudyResult) -> [Block] {
    let sentences = PassportCaveats.sentences(result)
    return sentences.isEmpty
      ? [.paragraph("In this study no return is barred from comparison.")]
      : sentences.map { .paragraph($0) }
  }
}
