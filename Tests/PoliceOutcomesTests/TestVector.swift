import Foundation
import PoliceOutcomes
import TestSupport

/// A row of Tests/Independent/test-vectors.csv: a published example or a value worked elsewhere.
struct TestVector: CustomStringConvertible {
  let id: String
  let method: String
  /// The numbers of each named input.
  let inputs: [String: [Double]]
  let expected: [Double]
  /// How far a number may lie from the expected one; 0 where it must be exact.
  let tolerance: Double
  /// Whether the numbers were published by somebody, and not only worked out for the table.
  let isPublished: Bool

  var description: String { id }

  static func all() throws -> [TestVector] {
    try ReferenceTable("../../Tests/Independent/test-vectors.csv").rows
      .filter { $0["id"]?.isEmpty == false }.map(TestVector.init)
  }

  private init(_ row: [String: String]) {
    id = row["id"] ?? ""
    method = row["method"] ?? ""
    inputs = Self.named(row["inputs"] ?? "")
    expected = (row["expected"] ?? "").components(separatedBy: ";").flatMap(Self.numbers)
    tolerance = Double(row["tolerance"] ?? "") ?? 0
    isPublished = row["status"]?.hasPrefix("published") == true
  }

  /// "x=1; n=100 (of all)" as the numbers of x and of n.
  private static func named(_ text: String) -> [String: [Double]] {
    let pairs = text.components(separatedBy: ";").compactMap { part -> (String, [Double])? in
      let sides = part.components(separatedBy: "=")
      guard sides.count == 2, let value = sides[1].split(separator: " ").first else { return nil }
      let numbers = value.components(separatedBy: ",").compactMap { Double($0) }
      return (sides[0].trimmingCharacters(in: .whitespaces), numbers)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The numbers that a part of the expected values ends with: "point bounds 0.1..0.2" has two.
  private static func numbers(_ part: String) -> [Double] {
    let last = part.split(separator: " ").last.map(String.init) ?? ""
    if last.contains("infinite") { return [.infinity] }
    return last.components(separatedBy: "..").compactMap { Double($0) }
  }

  /// An input of one number.
  func number(_ name: String) -> Double { inputs[name]?.first ?? .nan }

  /// An input that is a whole number.
  func count(_ name: String) -> Int { Int(number(name)) }

  var level: ConfidenceInterval.Level {
    number("conf") == 0.998 ? .percent99point8 : .percent95
  }
}
