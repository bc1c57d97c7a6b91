import DelimitedText
import Foundation
import TestSupport
import Testing

/// Tables, the manifest and what is printed, of studies in which every text is hostile.
@Suite struct InertTableTests {
  private static let editions = Array(HostileStudy.all.indices)

  /// The signs with which a spreadsheet program takes a cell for a formula.
  private static let signs = "=+-@\t\r\n＝＋－＠".unicodeScalars

  @Test(arguments: editions)
  func noCellOfATableRuns(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    var count = 0
    for (path, text) in edition.files where path.hasSuffix(".csv") {
      let table = try readRecords(Array(text.utf8))
      let width = table.records.first?.fields.count
      for record in table.records {
        #expect(record.fields.count == width, "\(path)")
        for cell in record.fields.map(\.text) {
          count += 1
          guard let start = cell.unicodeScalars.first(where: { $0 != " " }) else { continue }
          #expect(!Self.signs.contains(start) || Double(cell) != nil, "\(path): \(cell)")
        }
      }
    }
    #expect(count > 1000)
  }

  /// A cell of a return comes back from `observations.csv` as it was written.
  @Test(arguments: editions)
  func everyLabelComesBackAsItWasWritten(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    let table = try readRecords(Array(try #require(edition.files["observations.csv"]).utf8))
    let cells = Set(
      table.records.flatMap(\.fields).flatMap {
        SpreadsheetText.restored($0.text).components(separatedBy: " | ")
      }.map { Array($0.utf8) })
    for text in edition.texts where !text.contains(" | ") {
      #expect(cells.contains(Array(text.utf8)), "\(text)")
    }
  }

  @Test(arguments: editions)
  func whatDiagnosticsQuoteIsSpeltOut(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    let text = try #require(edition.files["diagnostics.csv"])
    #expect(text.hiddenCharacters == [])
    #expect(text.contains("unknown-label"))
  }

  @Test(arguments: editions)
  func theManifestIsJSONAndHidesNothing(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    let text = try #require(edition.files["manifest.json"])
    #expect(text.hiddenCharacters == [])
    let manifest = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let inputs = manifest?["inputs"] as? [[String: Any]] ?? []
    #expect(inputs.count > 2 * edition.texts.count)
  }

  @Test(arguments: editions)
  func nothingPrintedSteersATerminal(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    #expect(edition.printed.count >= (place == 0 ? 21 : 8))
    for (command, text) in edition.printed {
      #expect(text.hiddenCharacters == [], "\(command)")
      #expect(!text.isEmpty, "\(command)")
    }
  }

  /// A line that begins with two colons is a command to the host that runs the program.
  @Test(arguments: editions)
  func noTextBecomesACommandOfAWorkflow(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    for (command, text) in edition.printed where command.contains("github") {
      for line in text.split(separator: "\n") where line.hasPrefix("::") {
        let isOurs = ["::error ", "::warning ", "::notice "].contains { line.hasPrefix($0) }
        #expect(isOurs && line.contains("title="), "\(command): \(line)")
      }
    }
  }

  @Test(arguments: editions)
  func whatIsPrintedAsJSONIsJSON(place: Int) async throws {
    let edition = try await HostileEdition.number(place)
    for (command, text) in edition.printed where command.contains("json") {
      for line in text.split(separator: "\n") where line.hasPrefix("{") {
        _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
      }
    }
  }

  @Test(arguments: ["../kent", "Kent", "=kent", "kent.x", "<kent>", "kent\u{202E}", "ken t", ""])
  func aForceIsCalledByLettersDigitsAndHyphens(id: String) async throws {
    let files = StudyFiles.base.with(
      "forces.csv",
      """
      id,name,short_name,code,region,nation,kind,aliases,note,source
      "\(id)",New Police,New,,,England,territorial,,,

      """)
    let said = try await files.onDisk { path in
      try Command.chargesheet(["check", path, "--reference", Repository.reference], in: path)
    }
    #expect(said.code == 65)
    #expect(said.errors.contains("forces.csv:2:1: error: "))
    #expect(said.errors.contains("small letters, digits and hyphens"))
  }
}
