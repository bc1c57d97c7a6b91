import PoliceOutcomes

/// What an outcome is, and how a label becomes one.
enum OutcomesChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.hasShares else { return nil }
    return Section(
      id: "outcomes", heading: "Outcomes",
      blocks: symbols
        + Prose.blocks(framework + labels + matching + statedCodes + devolved(subject)))
  }

  private static let symbols: [Block] = [
    Prose.table(
      "symbols", "Symbols, of one force or a pool of forces in one period", ["Symbol", "Meaning"],
      [
        ["`R`", "offences returned as recorded in the period"],
        ["`X`", "of these, records transferred to another force or cancelled (no crime)"],
        ["`C`", "offences with the outcome a measure counts"],
        ["`U`", "offences with no outcome assigned yet"],
        ["`N`", "offences whose outcome is not stated"],
      ])
  ]

  private static let framework = """
    Outcomes are those of the Home Office framework: 1, 1A, 2, 2A, 3, 3A, 4 to 22 (15A and 15B count as 15). Their
    wording, dates and sources are in `datasets/reference/outcomes.csv`. Beside the codes an offence may be

    - **not yet assigned**: the investigation was open when the force answered;
    - **outside the framework** (`other`): an outcome is stated, and the framework has no code for it;
    - **not stated**, for one of seven reasons that are counted apart: the cell is blank; the force says it does not
      know; the label is in no codebook; the label has several meanings and nothing chooses; the force counts the
      offence in its offences and in none of its outcomes; the outcome was not asked for; no outcomes were given at all;
    - **transferred** or **cancelled**: it leaves every denominator.


    """

  private static let labels = """
    **A label may mean several codes.** "No action, evidential difficulties" is 14, 15 or 16, and the label does not
    say which. Such an outcome is a set of codes. It is in a measure that counts all of them, out of one that counts
    none, and in a measure that counts some it is *perhaps*: the measure becomes a range, with these offences out of it
    at the least and in it at the most. Labels are evidence as far as their words go and no further.


    """

  private static let matching = """
    A label is looked up in the study's `codebook.csv`, then among the built-in labels, and matches only as a whole,
    after normalising: lower case; white space of every kind as one space; dashes of every kind as `-`; curly quotes
    straight; no space around `- / : ; , ( )`; no final full stop. "Suspect not identified" contains "identified";
    nothing is ever matched because it contains something.


    """

  private static let statedCodes = """
    **A label may state its code.** Where neither knows it, a code that stands first, or in brackets at the end, is
    followed: `15: ...`, `15 - ...`, `Outcome 15`, `Type 1a - ...`, `OC15`, `O16`, `... (OC18)`; `OC2/3/8` is one of
    three, and so are "Outcomes 14 to 16" and a label that is nothing but "14, 15 and 16". A run leaves out 1A, 2A and
    3A and needs the word: "14-16" may be ages, "14/15" a year. A number elsewhere is no code ("12 months",
    "section 16"), nor is one the framework lacks. A number with a full stop or a bracket, as lists have them
    ("3. Cautioned"), is a code only where its words are a built-in label that fits it. Words that are the label of
    another outcome contradict the code: the label is ambiguous.


    """

  private static func devolved(_ subject: MethodsSubject) -> String {
    let nations = Nations.named(in: subject.study?.description.jurisdiction ?? "UK")
    guard subject.study == nil || nations.isDisjoint(with: ["Scotland", "Northern Ireland"]) else {
      return ""
    }
    return """
      **Scotland and Northern Ireland** have outcomes of their own. Their labels, where `outcome-labels.csv` notes them
      as devolved, are refused in a study of other nations and counted as not stated.

      *Source:* Home Office, "Crime outcomes in England and Wales", [technical
      annex](https://www.gov.uk/government/statistics/crime-outcomes-in-england-and-wales-2022-to-2023/crime-outcomes-in-england-and-wales-technical-annex);
      each row of `outcomes.csv` names its own. How labels are matched: house rule.
      """
  }
}
