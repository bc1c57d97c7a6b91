import Foundation
import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// From a cell up to the figures it touches, held against what changes when the cell does.
@Suite struct ImpactTests {
  /// Swift Testing has a type of this name too.
  fileprivate typealias Place = PoliceOutcomes.SourceLocation

  /// A count of a real return, and what is written in its place.
  struct Cell: CustomTestStringConvertible {
    let study: String
    fileprivate let place: Place
    let text: String
    var testDescription: String { place.text }

    init(_ study: String, _ place: String, _ text: String) {
      self.study = study
      self.place = Place(text: place) ?? Place(file: place)
      self.text = text
    }
  }

  private static let cells = [
    Cell("intimate-image-abuse-2015", "returns/kent.csv:4:25", "4"),
    Cell("hospital-grounds-2019-2024", "returns/durham-outcomes.csv:2:28", "61"),
    Cell("intimate-image-abuse-2015", "returns/met.csv:3:25", "6"),
  ]

  /// The figures of a study by their ids, each with its value.
  private static func values(_ path: String) async throws -> [String: FigureValue] {
    let result = try await StudyRun.study(at: path, referencePath: Repository.reference).result
    return Dictionary(
      result.figures.all.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: cells)
  func theFiguresOfACellAreThoseThatChangeWithIt(cell: Cell) async throws {
    let folder = "\(Repository.datasets)/\(cell.study)"
    let shipped = try await ShippedStudy.named(cell.study)
    let impact = try #require(Impact(of: cell.place, in: shipped.study.result))
    let changed: Set<String> = try await withTemporaryFolder { temporary in
      let copy = "\(temporary)/\(cell.study)"
      try FileManager.default.copyItem(atPath: folder, toPath: copy)
      // The copy is to be read though a return of it is another.
      try FileManager.default.removeItem(atPath: "\(copy)/SHA256SUMS")
      let path = "\(copy)/\(cell.place.file)"
      var lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
      var line = Array(lines[cell.place.line - 1])
      let start = cell.place.column - 1
      #expect(String(line[start..<(start + cell.text.count)]) == cell.text)
      let more = (Int(cell.text) ?? 0) + 1
      line.replaceSubrange(start..<(start + cell.text.count), with: Array("\(more)"))
      lines[cell.place.line - 1] = String(line)
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
      let (before, after) = (try await Self.values(folder), try await Self.values(copy))
      return Set(before.keys.filter { before[$0] != after[$0] })
    }
    #expect(changed.count > 10)
    #expect(Set(impact.touches.map(\.figure.id)) == changed)
  }

  @Test func aCellThatGivesNoCountTouchesNothing() async throws {
    let result = try await ShippedStudy.named("intimate-image-abuse-2015").study.result
    for place in ["returns/kent.csv:1:1", "returns/kent.csv:400", "returns/atlantis.csv:2:1"] {
      let location = try #require(Place(text: place))
      #expect(Impact(of: location, in: result) == nil, "\(place)")
    }
  }

  @Test func theWordsNameTheCellItsCountAndEachFigure() async throws {
    let result = try await ShippedStudy.named("intimate-image-abuse-2015").study.result
    let place = try #require(Place(text: "returns/kent.csv:4:25"))
    let impact = try #require(Impact(of: place, in: result))
    let lines = ImpactText.lines(impact, at: place, folder: "study")
    #expect(lines[0] == "study/returns/kent.csv:4:25")
    #expect(lines[1] == "  4 outcome 1, May 2015, kent")
    #expect(lines[2] == "      study/returns/kent.csv:4:25  '4'")
    #expect(
      lines.contains(
        "    charge-rate.kent  5 of 43 (no percentage on fewer than 50 offences)  (counted)"))
    let json = try #require(
      try JSONSerialization.jsonObject(
        with: Data(ImpactText.json(impact, at: place, folder: "study").utf8)) as? [String: Any])
    #expect((json["figures"] as? [[String: Any]])?.count == impact.touches.count)
  }

  @Test(arguments: [
    ("returns/kent.csv:4:25", Place(file: "returns/kent.csv", line: 4, column: 25)),
    ("kent.csv:4", Place(file: "kent.csv", line: 4)),
    ("kent.csv", Place(file: "kent.csv")),
    ("kent.csv:0", nil), ("kent.csv:four", nil), ("kent.csv:4:5:6", nil), (":4", nil), ("", nil),
  ])
  fileprivate func aPlaceIsReadAsItIsPrinted(_ text: String, _ place: Place?) {
    #expect(Place(text: text) == place)
  }
}
