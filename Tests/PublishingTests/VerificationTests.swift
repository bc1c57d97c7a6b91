import Foundation
import Publishing
import Studies
import TestSupport
import Testing

/// A published report held against the returns: whatever it has otherwise is named.
@Suite struct VerificationTests {
  private static let name = "hospital-grounds-2019-2024"

  /// The differences of the report of a study once `change` has been made in its folder.
  private func differences(
    _ change: (_ folder: String) throws -> Void = { _ in }
  ) async throws -> Verification {
    let study = try await ShippedStudy.named(Self.name).study
    let files = await Edition.files(of: study)
    return try await withTemporaryFolder { folder in
      let report = ReportFolder(path: "\(folder)/report")
      try await report.write(files)
      try change(report.path)
      return try Verification(of: report, study: study, files: files)
    }
  }

  /// Replaces the first `words` of a file of the report.
  private func edit(_ file: String, _ words: String, _ others: String) -> (String) throws -> Void {
    { folder in
      let place = "\(folder)/\(file)"
      let text = try String(contentsOfFile: place, encoding: .utf8)
      let range = try #require(text.range(of: words), "\(words) in \(file)")
      try text.replacingCharacters(in: range, with: others)
        .write(toFile: place, atomically: false, encoding: .utf8)
    }
  }

  @Test func aReportIsWhatItsReturnsGive() async throws {
    let verification = try await differences()
    #expect(verification.differences == [])
    #expect(verification.returnCount == 5)
    // Each figure is a row of figures.csv with a cell for each column but its id, and stands among what
    // figures rest on.
    let rows = try await ShippedStudy.named(Self.name).text("figures.csv").split(separator: "\n")
    #expect(verification.figureCount == rows.count - 1)
    let columns = rows[0].split(separator: ",").count
    #expect(verification.printCount > verification.figureCount * columns)
  }

  /// 778 of 3,994 offences is 19.5%: the national page says so by the figure `charge-rate`.
  @Test(arguments: ["index.html", "report.md"])
  func aDigitChangedOnAPageNamesTheFigure(file: String) async throws {
    let isHTML = file.hasSuffix("html")
    let verification = try await differences(
      edit(file, isHTML ? ">3,994<" : "[3,994]", isHTML ? ">3,894<" : "[3,894]"))
    #expect(verification.differences.count == 1)
    guard
      case .figure(let id, "", file, let line, "3,894", "3,994")? = verification.differences.first
    else {
      Issue.record("\(verification.differences)")
      return
    }
    #expect(["charge-rate", "offences-recorded"].contains(id))
    #expect(line > 1)
    let said = VerificationText.lines(verification, report: "report", study: "study")
    #expect(
      said == [
        "report/\(file):\(line): \(id): printed ‘3,894’; the returns give ‘3,994’"
      ])
  }

  @Test func aCellOfTheTableOfFiguresIsNamedByItsColumn() async throws {
    let verification = try await differences { folder in
      let place = "\(folder)/figures.csv"
      var lines = try String(contentsOfFile: place, encoding: .utf8)
        .components(separatedBy: "\n")
      let row = try #require(lines.firstIndex { $0.hasPrefix("charge-rate,") })
      #expect(lines[row].contains(",778,"))
      lines[row] = lines[row].replacingOccurrences(of: ",778,778,", with: ",778,779,")
      try lines.joined(separator: "\n").write(toFile: place, atomically: false, encoding: .utf8)
    }
    guard
      case .figure("charge-rate", let column, "figures.csv", _, "779", "778")? =
        verification.differences.first
    else {
      Issue.record("\(verification.differences)")
      return
    }
    #expect(verification.differences.count == 1)
    #expect(column.hasSuffix("_high"))
  }

  @Test func wordsChartsAndWholeFilesThatDifferAreNamed() async throws {
    let words = try await differences(edit("index.html", "Source: ", "From: "))
    guard case .words("index.html", let line, _, _)? = words.differences.first else {
      Issue.record("\(words.differences)")
      return
    }
    #expect(words.differences.count == 1)
    #expect(line > 1)
    let said = VerificationText.lines(words, report: "report", study: "study")
    #expect(said[0].contains("From: "))
    #expect(said[0].contains("Source: "))
    #expect(said[0].count < 400)

    let chart = try await differences(edit("charts/coverage-map.svg", "<title", "<title "))
    guard case .words("charts/coverage-map.svg", _, _, _)? = chart.differences.first else {
      Issue.record("\(chart.differences)")
      return
    }

    let files = try await differences { folder in
      try FileManager.default.removeItem(atPath: "\(folder)/methods.md")
      try Data("mine\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/charts/mine.svg"))
    }
    #expect(
      files.differences == [.missing(file: "methods.md"), .extra(file: "charts/mine.svg")])
  }

  @Test func aFigureThatIsTakenOutOrPutInIsNamed() async throws {
    let verification = try await differences(
      edit("index.html", " data-figure=\"charge-rate\"", " data-figure=\"charge-rat\""))
    let names = verification.differences.compactMap { difference in
      if case .figure(let id, _, _, _, _, _) = difference { id } else { nil }
    }
    #expect(names.contains("charge-rate"))
    #expect(names.contains("charge-rat"))
  }

  @Test func anotherReturnIsNotTheOneTheReportWasMadeOf() async throws {
    let digit = try await differences { folder in
      let place = "\(folder)/manifest.json"
      let text = try String(contentsOfFile: place, encoding: .utf8)
      let input = try #require(
        text.firstRange(of: /"path": "returns\/[^"]*", "bytes": \d+, "sha256": "./))
      try text.replacingCharacters(in: input, with: text[input].dropLast() + "x")
        .write(toFile: place, atomically: false, encoding: .utf8)
    }
    guard case .input(let path, .changed, let was?, let now?)? = digit.differences.first else {
      Issue.record("\(digit.differences)")
      return
    }
    #expect(digit.differences.count == 1)
    #expect(path.hasPrefix("returns/"))
    #expect(was.hasPrefix("x") && was.dropFirst() == now.dropFirst() && now.count == 64)

    let added = try await differences(
      edit("manifest.json", "\"path\": \"study.yml\"", "\"path\": \"study.yaml\""))
    #expect(
      added.differences == [
        .input(path: "study.yaml", .missing), .input(path: "study.yml", .added),
      ])
  }

  @Test func aFolderWithoutAReportIsSaidToBeSo() async throws {
    for text in [nil, "no manifest"] {
      let error = await #expect(throws: StudiesError.self) {
        try await differences { folder in
          let place = "\(folder)/manifest.json"
          try FileManager.default.removeItem(atPath: place)
          if let text { try Data(text.utf8).write(to: URL(fileURLWithPath: place)) }
        }
      }
      #expect(error?.message.contains("manifest.json") == true)
    }
  }

  /// What a file of a stranger holds is shown, and steers nothing.
  @Test func whatIsShownOfAReportIsInert() async throws {
    let verification = try await differences(edit("index.html", ">3,994<", ">\u{1B}[2J\u{202E}<"))
    let said = VerificationText.lines(verification, report: "report", study: "study").joined()
    #expect(!said.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    let json = VerificationText.json(verification, report: "report", study: "study")
    #expect(!json.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let first = try #require((object["differences"] as? [[String: Any]])?.first)
    #expect(first["given"] as? String == "3,994")
    #expect(first["printed"] as? String == "\u{1B}[2J\u{202E}")
  }
}
