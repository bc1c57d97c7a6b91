/// A set of outcome codes: those a measure counts, or those a label may mean.
package struct OutcomeCodes: OptionSet, Hashable, Sendable {
  /// One bit a code, at its place in the framework.
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The set of just these codes.
  package init(_ codes: OutcomeCode...) {
    self.init(codes)
  }

  /// The set of just these codes.
  package init(_ codes: some Sequence<OutcomeCode>) {
    rawValue = codes.reduce(0) { $0 | 1 << UInt32($1.position) }
  }

  /// The codes in framework order.
  package var codes: [OutcomeCode] {
    var rest = rawValue
    var codes: [OutcomeCode] = []
    codes.reserveCapacity(rest.nonzeroBitCount)
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      if place < OutcomeCodes.inOrder.count { codes.append(OutcomeCodes.inOrder[place]) }
      rest &= rest - 1
    }
    return codes
  }

  private static let inOrder = OutcomeCode.allCases

  /// Charged or summonsed for this offence.
  package static let charged = OutcomeCodes(.o1)
  /// Charged or summonsed for this offence or, instead, for another (1A). Never 2A or 3A,
  /// which are cautions.
  package static let chargedWithAlternate = OutcomeCodes(.o1, .o1A)
  /// Cautions of young people and adults, for this or another offence.
  package static let cautions = OutcomeCodes(.o2, .o2A, .o3, .o3A)
  package static let communityResolution = OutcomeCodes(.o8)
  /// Dealt with out of court, formally (cautions, penalty notices) or informally (cannabis
  /// and khat warnings, community resolutions). Outcome 22 is a group of its own.
  package static let outOfCourt = OutcomeCodes(.o2, .o2A, .o3, .o3A, .o6, .o7, .o8)
  /// Evidential difficulties, suspect identified, victim supports action.
  package static let evidentialDifficulties = OutcomeCodes(.o15)
  /// Evidential difficulties of every kind, as older Home Office bulletins grouped them.
  package static let evidentialDifficultiesBroad = OutcomeCodes(.o14, .o15, .o16)
  package static let victimDoesNotSupport = OutcomeCodes(.o14, .o16)
  package static let suspectIdentifiedVictimDoesNotSupport = OutcomeCodes(.o16)
  package static let noSuspectIdentified = OutcomeCodes(.o18)
  package static let diversionary = OutcomeCodes(.o22)
  /// No further action: prosecution not in the public interest or prevented, evidential
  /// difficulties, time limits, no suspect, or further investigation not in the public interest.
  package static let noFurtherAction = OutcomeCodes(
    .o9, .o10, .o11, .o12, .o13, .o14, .o15, .o16, .o17, .o18, .o21)
}
