import Foundation
import TestSupport
import Testing

/// `chargesheet reply-pack` as a process, and what comes back.
@Suite struct ReplyPackCommandTests {
  @Test func aFormThatIsFilledInIsPrintedOnThePageOfTheForce() async throws {
    try await inProject { folder in
      let command = try run("reply-pack", "study", "Kent", "--by", "2023-04-30", in: folder)
      #expect(command.code == 0)
      #expect(
        command.output.hasPrefix("datasets/study: wrote reply-packs/study/kent/ (")
          && command.output.contains(" of Kent alone, "))
      let letter = try String(
        contentsOfFile: "\(folder)/reply-packs/study/kent/pack.md", encoding: .utf8)
      #expect(letter.contains("- **Reply by**: 30 April 2023\n"))

      // What the force fills in, and the publisher the day and an answer.
      let form = try String(
        contentsOfFile: "\(folder)/reply-packs/study/kent/reply.csv", encoding: .utf8)
      let row = try #require(
        form.split(separator: "\n").first { $0.hasPrefix("kent,charge-rate.kent,") })
      #expect(row.hasSuffix(",,,,"))
      let filled =
        row.dropLast(4)
        + ",dispute,\"Eleven more were charged, in December\",2023-04-12,We asked again."
      try form.replacingOccurrences(of: row, with: filled).write(
        toFile: "\(folder)/datasets/study/replies.csv", atomically: true, encoding: .utf8)
      #expect(try run("build", "study", in: folder).code == 0)
      for (file, quote) in [
        ("kent.html", "<blockquote>"), ("kent.md", "\n> Eleven more were charged, in December\n"),
      ] {
        let page = try String(
          contentsOfFile: "\(folder)/reports/study/forces/\(file)", encoding: .utf8)
        #expect(page.contains(quote), "\(file)")
        for words in [
          "12 April 2023, dispute", "Eleven more were charged, in December",
          "Answer: We asked again.",
        ] {
          #expect(page.contains(words), "\(file): \(words)")
        }
      }
      #expect(try run("verify", "study", in: folder).code == 0)
    }
  }

  @Test func everyForceWithCountsHasAPackAndTheSameBytesEachTime() async throws {
    try await inProject { folder in
      let first = try run("reply-pack", "study", "--all", in: folder)
      let second = try run("reply-pack", "study", "--all", "--output", "other/", in: folder)
      #expect([first.code, second.code] == [0, 0])
      for file in ["kent/pack.md", "kent/reply.csv", "essex/pack.md", "essex/reply.csv"] {
        #expect(
          FileManager.default.contentsEqual(
            atPath: "\(folder)/reply-packs/study/\(file)", andPath: "\(folder)/other/study/\(file)"),
          "\(file)")
      }
    }
  }

  @Test func aFormThatWasWrittenIntoIsNeverReplaced() async throws {
    try await inProject { folder in
      #expect(try run("reply-pack", "study", "kent", in: folder).code == 0)
      #expect(try run("reply-pack", "study", "kent", in: folder).code == 0)
      let place = "\(folder)/reply-packs/study/kent/reply.csv"
      let filled = try String(contentsOfFile: place, encoding: .utf8)
        .replacingOccurrences(of: "as a whole,,,,", with: "as a whole,,comment,Words,")
      try filled.write(toFile: place, atomically: true, encoding: .utf8)
      let again = try run("reply-pack", "study", "kent", in: folder)
      #expect(again.code == 73)
      #expect(
        again.errors.contains(
          "reply-packs/study/kent/reply.csv has been written into and is left as it is"))
      #expect(try String(contentsOfFile: place, encoding: .utf8) == filled)
    }
  }

  @Test(arguments: ["datasets", "reports", "datasets/../datasets/study/.."])
  func nothingIsPutIntoAStudyOrItsReport(output: String) async throws {
    try await inProject { folder in
      let command = try run("reply-pack", "study", "kent", "--output", output, in: folder)
      #expect(command.code == 73)
      #expect(command.errors.contains("belongs to the study or to its report"))
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/datasets/study/kent"))
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/reports"))
    }
  }

  @Test func aForceThatWasNotAskedIsNamedWithTheNearest() async throws {
    try await inProject { folder in
      let command = try run("reply-pack", "study", "Knet", in: folder)
      #expect(command.code == 66)
      #expect(
        command.errors
          == "chargesheet: error: no force that study asked is called 'Knet'\n  The nearest: 'Kent'.\n"
      )
      #expect(try run("reply-pack", "study", in: folder).code == 64)
      #expect(try run("reply-pack", "study", "kent", "--all", in: folder).code == 64)
      #expect(try run("reply-pack", "study", "kent", "--by", "soon", in: folder).code == 64)
    }
  }

  @Test func whereNoReportMayBeWrittenThereIsNoPack() async throws {
    let files = StudyFiles.base.adding("See kate.smith@kent.police.uk\n", to: "returns/kent.csv")
    try await inProject(files) { folder in
      let command = try run("reply-pack", "study", "kent", in: folder)
      #expect(command.code == 65)
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/reply-packs"))
    }
  }
}
