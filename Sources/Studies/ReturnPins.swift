package import PoliceOutcomes

/// What `study.yml` says about how one file of `returns/` is to be read.
package struct ReturnPins: Hashable, Sendable {
  /// The layout, or `nil` where it is detected.
  package var layout: ReturnLayout.Kind?
  /// The line at which the heading begins, from 1, or `nil` where it is found.
  package var headerLine: Int?
  /// Headings of the columns that play a part, by part.
  package var columns: [ReturnLayout.Part: String] = [:]
  package var blank = Meaning.missing
  package var dash = Meaning.missing
  package var hasAllOutcomes = true
  package var duplicates = Duplicates.refuse
  /// Marks the return's own key explains, normalised, with the counts they stand for.
  package var suppressed: [String: OffenceCount] = [:]
  /// The years the return counts in, or `nil` for the study's.
  package var years: YearBasis?
  /// To what its counts are rounded, or that they are not; `nil` where its notes are to say.
  package var rounded: RoundingPin?
  /// Where the entry stands in `study.yml`.
  package var location: SourceLocation?

  package init() {}

  /// The pins for a further table of the file: what is pinned of columns holds for one headed as
  /// the first is.
  func ofFurtherTable(_ heading: TableHeading, like first: [String]) -> ReturnPins {
    guard heading.names != first else { return self }
    var pins = self
    pins.layout = nil
    pins.columns = [:]
    return pins
  }

  /// What a blank cell or a dash stands for.
  package enum Meaning: String, Hashable, Sendable, CaseIterable {
    case missing
    case zero
  }

  /// Whether the counts are rounded, as `rounded: 5`, `10` or `no` says.
  package enum RoundingPin: String, Hashable, Sendable, CaseIterable {
    case toFive = "5"
    case toTen = "10"
    case exact = "no"

    /// The rounding, or `nil` where there is none.
    package var rounding: Rounding? {
      switch self {
      case .toFive: .toFive
      case .toTen: .toTen
      case .exact: nil
      }
    }

    /// How a rounding is written.
    package init(_ rounding: Rounding) {
      switch rounding {
      case .toFive: self = .toFive
      case .toTen: self = .toTen
      }
    }
  }

  /// What becomes of a second row with the same labels.
  package enum Duplicates: String, Hashable, Sendable, CaseIterable {
    case refuse
    case sum
  }
}
