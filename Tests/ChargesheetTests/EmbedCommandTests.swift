import Foundation
import TestSupport
import Testing

/// `chargesheet embed` as a process.
@Suite struct EmbedCommandTests {
  @Test func chartsAreWrittenAndListedAndAreTheSameEachTime() async throws {
    try await inProject { folder in
      let first = try run("embed", "study", in: folder)
      #expect(first.code == 0)
      #expect(first.output.hasPrefix("datasets/study: wrote embeds/study/ ("))
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/embeds/study")
      #expect(first.output == "datasets/study: wrote embeds/study/ (\(names.count - 1) charts)\n")
      #expect(names.contains("index.html") && names.contains("coverage-map.html"))
      #expect(try run("embed", "study", "--output", "other/", in: folder).code == 0)
      for name in names {
        #expect(
          FileManager.default.contentsEqual(
            atPath: "\(folder)/embeds/study/\(name)", andPath: "\(folder)/other/study/\(name)"),
          "\(name)")
      }
    }
  }

  @Test(arguments: ["reports", "datasets", "reports/", "./datasets"])
  func neitherTheStudyNorItsReportIsReplaced(output: String) async throws {
    try await inProject { folder in
      let command = try run("embed", "study", "--output", output, in: folder)
      #expect(command.code == 73)
      #expect(
        command.errors.contains("belongs to the study or to its report\n  Name another folder"))
      #expect(FileManager.default.fileExists(atPath: "\(folder)/datasets/study/study.yml"))
    }
  }

  @Test func anAddressIsOfOneStudyAndIsAWebAddress() async throws {
    try await inProject { folder in
      #expect(try run("embed", "--report", "https://example.org/", in: folder).code == 64)
      #expect(try run("embed", "study", "--report", "example.org", in: folder).code == 64)
      let command = try run("embed", "study", "--report", "https://example.org/r", in: folder)
      #expect(command.code == 0)
      let page = try String(
        contentsOfFile: "\(folder)/embeds/study/coverage-map.html", encoding: .utf8)
      #expect(page.contains("href=\"https://example.org/r/index.html\""))
      #expect(page.contains("href=\"https://example.org/r/charts/coverage-map.csv\""))
    }
  }

  @Test func aStudyWithPersonalDataGivesNoChart() async throws {
    try await inProject { folder in
      let place = "\(folder)/datasets/study/returns/kent.csv"
      let text = try String(contentsOfFile: place, encoding: .utf8)
      try (text + "\nask jane.smith@kent.example\n").write(
        toFile: place, atomically: true, encoding: .utf8)
      #expect(try run("embed", "study", in: folder).code == 65)
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/embeds"))
    }
  }
}
