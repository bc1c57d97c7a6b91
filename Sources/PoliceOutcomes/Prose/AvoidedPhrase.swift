/// Words that a report does not use of its own accord, and what it says instead.
///
/// - Source: house rule, after the guidance of Zero Tolerance, Level Up and the Revenge Porn
///   Helpline on writing about violence against women, and methods of official statistics: an
///   outcome code carries no motive, a charge is no verdict, and recorded offences are not abuse.
package struct AvoidedPhrase: Hashable, Sendable {
  /// In lower case, with single spaces; matches whole words whatever their case.
  package let words: String
  /// What to write instead.
  package let replacement: String
  /// Why, as a sentence.
  package let why: String
  /// Whether it is avoided only where a number follows: "only 4%".
  package let isBeforeNumber: Bool

  init(_ words: String, _ replacement: String, _ why: String, isBeforeNumber: Bool = false) {
    self.words = words
    self.replacement = replacement
    self.why = why
    self.isBeforeNumber = isBeforeNumber
  }

  /// All of them, by what they are about.
  package static let all = offences + survivors + outcomes + numbers

  private static let blame =
    "It implies that the survivor did something to be avenged or ashamed of."
  private static let offences = [
    AvoidedPhrase("revenge porn", "intimate image abuse", blame),
    AvoidedPhrase("revenge pornography", "intimate image abuse", blame),
    AvoidedPhrase("leaked images", "images shared without consent", blame),
    AvoidedPhrase("leaked photos", "images shared without consent", blame),
    AvoidedPhrase("naked selfies", "intimate images", blame),
    AvoidedPhrase("nude selfies", "intimate images", blame),
    AvoidedPhrase("sex tape", "intimate images", blame),
    AvoidedPhrase("child porn", "indecent images of children", "It is abuse, and no pornography."),
    AvoidedPhrase(
      "child pornography", "indecent images of children", "It is abuse, and no pornography."),
    AvoidedPhrase("cases", "offences", "What is counted is offences; one case may hold several."),
  ]

  private static let noDoubt = "A record of an offence is no ground to doubt who reported it."
  private static let survivors = [
    AvoidedPhrase("alleged victim", "victim", noDoubt),
    AvoidedPhrase("alleged victims", "victims", noDoubt),
    AvoidedPhrase("accuser", "survivor", noDoubt),
    AvoidedPhrase("accusers", "survivors", noDoubt),
    AvoidedPhrase("claimed to be a victim", "reported to the police", noDoubt),
    AvoidedPhrase("claims to be a victim", "reported to the police", noDoubt),
  ]

  private static let noMotive = "The outcome code records no motive and blames nobody."
  private static let notSupporting = "the victim did not support further action"
  private static let noVerdict = "A charge is not a verdict; that is for a court."
  private static let outcomes =
    [
      "refused to support", "failed to support", "refused to cooperate", "failed to cooperate",
      "refused to co-operate", "failed to co-operate", "would not cooperate", "withdrew",
      "withdrew support", "withdrawn by the victim", "dropped", "dropped charges",
      "dropped the charges", "unwilling victim", "uncooperative",
    ].map { AvoidedPhrase($0, notSupporting, noMotive) } + [
      AvoidedPhrase("let off", "not charged or summonsed", "It is an outcome, and no intent."),
      AvoidedPhrase(
        "let offenders off", "no suspect was charged or summonsed",
        "It is an outcome, and no intent."),
      AvoidedPhrase(
        "got away with", "not charged or summonsed", "It is an outcome, and no intent."),
      AvoidedPhrase("conviction rate", "charge rate", noVerdict),
      AvoidedPhrase("were guilty", "were charged or summonsed", noVerdict),
      AvoidedPhrase("was guilty", "was charged or summonsed", noVerdict),
    ]

  private static let noJudgement = "The number speaks for itself; the word judges it."
  private static let notAbuse =
    "What rises and falls is what the police record: reporting, recording and the law change too."
  private static let numbers = [
    AvoidedPhrase("only", "the number alone", noJudgement, isBeforeNumber: true),
    AvoidedPhrase("just", "the number alone", noJudgement, isBeforeNumber: true),
    AvoidedPhrase("merely", "the number alone", noJudgement, isBeforeNumber: true),
    AvoidedPhrase("a mere", "the number alone", noJudgement, isBeforeNumber: true),
    AvoidedPhrase("a staggering", "the number alone", noJudgement, isBeforeNumber: true),
    AvoidedPhrase(
      "approximately", "about", "A count is exact, and a share says what it is out of."),
    AvoidedPhrase("abuse rose", "recorded offences rose", notAbuse),
    AvoidedPhrase("abuse fell", "recorded offences fell", notAbuse),
    AvoidedPhrase("soaring", "rising", noJudgement),
    AvoidedPhrase("soared", "rose", noJudgement),
    AvoidedPhrase("skyrocketed", "rose", noJudgement),
    AvoidedPhrase("plummeted", "fell", noJudgement),
    AvoidedPhrase("epidemic", "recorded offences", noJudgement),
    AvoidedPhrase("plague", "recorded offences", noJudgement),
    AvoidedPhrase(
      "worst force", "a force with a lower share than the pooled one, beyond chance",
      "Forces differ in size, recording and chance."),
    AvoidedPhrase(
      "best force", "a force with a higher share than the pooled one, beyond chance",
      "Forces differ in size, recording and chance."),
  ]
}
