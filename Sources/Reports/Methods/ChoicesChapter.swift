import PoliceOutcomes

/// How far a headline depends on definitions, on readings and on single forces.
enum ChoicesChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.hasShares else { return nil }
    return Section(
      id: "choices", heading: "Choices",
      blocks: Prose.blocks(
        """
        Each headline share is taken again by every measure that may go by its name, over other forces, and with every doubt
        settled one way and the other:

        - each denominator; with and without alternate offences; evidential difficulties narrow and broad;
        - over every force whose answer gives counts, where the pool leaves some out;
        - with the offences of each outcome that a label leaves open all counted, and none counted;
        - without each pooled force in turn (**leaving one force out**): the share of the others and how far it moves;
        - with the forces that are not pooled at the least, and at the greatest, share seen.

        A change of offences recorded is taken again over every answer with counts, and without each force in turn.

        The last of the list are **non-response bounds**. Only a pooled force of at least
        \(NumberFormat.count(subject.settings.smallBase)) offences (`small-base`) is an example for others, since 0 of 3
        is none. The size of a silent force is an assumption: as many offences as the middle one of the pooled forces.
        They are no estimate.

        *Source:* house rules; bounds: C. F. Manski, American Economic Review 80 (1990), 319–323.
        """))
  }
}
