import Foundation
import Publishing
import Studies
import TestSupport
import Testing

@Suite struct InspectionJSONTests {
  private static let kent =
    "Kent Police,,\n\nOutcome,2021,Remark\nCharged,15,\"say \"\"x\"\"\"\nTotal,15,\n"
    + "Figures are rounded to the nearest 5,,\n"

  private func object(of bytes: String) async throws -> [String: Any] {
    try await StudyFiles.kent(bytes).onDisk { path in
      let text = InspectionJSON.text(
        try Inspection(path: "\(path)/returns/kent.csv", referencePath: Repository.reference))
      #expect(!text.contains("\n"))
      return try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
  }

  @Test func everyPartOfTheReportIsInIt() async throws {
    let object = try await object(of: InspectionJSONTests.kent)
    #expect(object["file"] as? String == "kent.csv")
    #expect(object["bytes"] as? Int == InspectionJSONTests.kent.utf8.count)
    #expect(object["encoding"] as? String == "UTF-8")
    #expect(object["delimiter"] as? String == "comma")
    #expect(object["problem"] is NSNull)
    #expect(object["rounded"] as? Int == 5)
    #expect(object["counts"] as? Int == 1)
    let lines = try #require(object["lines"] as? [String: Any])
    #expect(lines["all"] as? Int == 6)
    #expect(lines["note"] as? Int == 2)
    let runs = try #require(lines["runs"] as? [[String: Any]])
    #expect(
      runs.map { $0["class"] as? String } == ["note", "blank", "header", "data", "total", "note"])
    let table = try #require((object["tables"] as? [[String: Any]])?.first)
    #expect(table["line"] as? Int == 3)
    #expect(table["titles"] as? [Int] == [1])
    #expect(table["layout"] as? String == "periods-across")
    let columns = try #require(table["columns"] as? [[String: Any]])
    #expect(columns.map { $0["heading"] as? String } == ["Outcome", "2021", "Remark"])
    #expect(columns.map { $0["part"] as? String } == ["outcome", "by period", "not read"])
    let notes = try #require(object["notes"] as? [[String: Any]])
    #expect(notes.map { $0["line"] as? Int } == [1, 6])
    #expect((object["study"] as? String)?.contains("    rounded: 5\n") == true)
    let diagnostics = try #require(object["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.contains { $0["code"] as? String == "rounding-stated" })
  }

  @Test func aFileThatIsNoTableIsAnObjectToo() async throws {
    let object = try await object(of: "Outcome,2021\nCharged,14\u{0}\n")
    #expect(object["encoding"] is NSNull)
    #expect((object["problem"] as? String)?.contains("NUL") == true)
    #expect((object["tables"] as? [Any])?.isEmpty == true)
    #expect((object["diagnostics"] as? [Any])?.count == 1)
  }
}
