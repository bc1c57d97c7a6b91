/// One outcome type of the Home Office outcomes framework, such as 1 or 1A.
///
/// Wording, groups, dates and sources stand in `datasets/reference/outcomes.csv`; a test holds
/// the two lists together. The sub-codes 15A and 15B count as 15.
///
/// - Source: Home Office, "Crime outcomes in England and Wales", outcomes framework of
///   April 2013 as extended in April 2014, January 2016 (21) and April 2019 (22).
package enum OutcomeCode: String, Hashable, Sendable, CaseIterable, Comparable {
  case o1 = "1"
  case o1A = "1A"
  case o2 = "2"
  case o2A = "2A"
  case o3 = "3"
  case o3A = "3A"
  case o4 = "4"
  case o5 = "5"
  case o6 = "6"
  case o7 = "7"
  case o8 = "8"
  case o9 = "9"
  case o10 = "10"
  case o11 = "11"
  case o12 = "12"
  case o13 = "13"
  case o14 = "14"
  case o15 = "15"
  case o16 = "16"
  case o17 = "17"
  case o18 = "18"
  case o19 = "19"
  case o20 = "20"
  case o21 = "21"
  case o22 = "22"

  /// The place in the framework, 0 for outcome 1.
  package var position: Int { OutcomeCode.positions[self, default: 0] }

  private static let positions = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))

  package static func < (left: OutcomeCode, right: OutcomeCode) -> Bool {
    left.position < right.position
  }
}
