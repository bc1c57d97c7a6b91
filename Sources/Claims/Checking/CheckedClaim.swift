package import PoliceOutcomes

/// A number of a text with what the returns say of it.
package struct CheckedClaim: Sendable {
  /// From 1.
  package let line: Int
  /// The character of the line, from 1.
  package let column: Int
  /// As written, on one line.
  package let words: String
  /// What it was taken to be of, and held against; `nil` where nothing was found.
  package let basis: ClaimBasis?
  /// Whether the force or the months were those of an earlier sentence.
  package let isCarriedOver: Bool
  /// Whether it is written with decimal places.
  let isFine: Bool
  package let verdict: Verdict

  package enum Verdict: Sendable {
    /// The returns bear it out.
    case agrees
    /// It is what is left where digits are cut off; rounded it is another.
    case truncated
    /// The returns give another number.
    case differs
    /// The number is right, and it went the other way.
    case wrongWay
    /// The returns leave it open: counts that a force withheld decide.
    case undecided
    /// The plain reading gives another number, and this figure gives the one that is written.
    case otherBasis(Figure)
    /// The study says why it has no such figure.
    case noFigure(String)
    /// No figure was found that the words are of; figures that print so, if there are any.
    case notTraced(String, [Figure])
    /// The author names a figure that there is not.
    case unknownFigure(String, nearest: [String])
    /// Nothing to be checked: a length of time, or a number that its author says is about something else.
    case notChecked(String)

    /// The verdict in a word or two, for a person and for a program.
    package var word: String {
      switch self {
      case .agrees: "agrees"
      case .truncated: "truncated"
      case .differs: "differs"
      case .wrongWay: "wrong way"
      case .undecided: "undecided"
      case .otherBasis: "other basis"
      case .noFigure: "no figure"
      case .notTraced: "not traced"
      case .unknownFigure: "unknown figure"
      case .notChecked: "not checked"
      }
    }

    /// Whether nothing is left to be done.
    package var isSettled: Bool {
      switch self {
      case .agrees, .notChecked: true
      case .truncated, .differs, .wrongWay, .undecided, .otherBasis, .noFigure, .notTraced,
        .unknownFigure:
        false
      }
    }
  }
}
