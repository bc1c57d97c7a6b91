import Foundation
import PoliceOutcomes
import Publishing
import Studies
import TestSupport
import Testing

/// The returns that the BBC Data Unit published on 27 April 2016, against what it printed and
/// against a count of the files made here, apart from the program.
///
/// - Source: SOURCE.md beside the returns: 1,169 offences, 114 charges or summonses (charge 111,
///   charged 2, summons 1), 140 ongoing, 4 sent to another force, 1 no crime. It says 980 stated
///   and 840 assigned, because it counts the empty last row of the published table as an offence
///   with a blank outcome; the 31 files give 162 blank outcomes and 21 'nn', hence 981 and 841.
@Suite struct IntimateImageAbuse2015Tests {
  private static let name = "intimate-image-abuse-2015"

  /// Offences by what the Outcome column says, lower case: no cell of the first three columns is
  /// quoted, and the count stands last.
  private func outcomes() throws -> [String: Int] {
    let folder = "\(Repository.datasets)/\(IntimateImageAbuse2015Tests.name)/returns"
    var sums: [String: Int] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for line in text.split(whereSeparator: \.isNewline).dropFirst() {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        let outcome = cells[2].lowercased().trimmingCharacters(in: .whitespaces)
        sums[outcome, default: 0] += try #require(cells.last.flatMap { Int($0) })
      }
    }
    return sums
  }

  @Test func theFilesHoldWhatTheirSourceSays() throws {
    let outcomes = try outcomes()
    #expect(outcomes.values.reduce(0, +) == 1169)
    #expect(outcomes["charge"] == 111)
    #expect(outcomes["charged"] == 2)
    #expect(outcomes["summons"] == 1)
    #expect(outcomes["ongoing"] == 140)
    #expect(outcomes["other force"] == 4)
    #expect(outcomes["no crime"] == 1)
    #expect(outcomes[""] == 162)
    #expect(outcomes["nn"] == 21)
  }

  @Test func offencesReturnedChargedAndRemovedAreThoseOfTheSource() async throws {
    let study = try await ShippedStudy.named(IntimateImageAbuse2015Tests.name)
    #expect(study.count("offences-returned") == 1169)
    #expect(study.count("outcomes.1") == 114)
    #expect(study.count("offences-transferred") == 4)
    #expect(study.count("offences-cancelled") == 1)
    #expect(study.count("offences-recorded") == 1164)
    #expect(study.count("forces-replied") == 31)
  }

  @Test func everyDenominatorIsWhatTheOutcomeColumnGives() async throws {
    let study = try await ShippedStudy.named(IntimateImageAbuse2015Tests.name)
    let outcomes = try outcomes()
    let removed = 5
    let unstated = try #require(outcomes[""]) + (outcomes["nn"] ?? 0)
    let stated = 1169 - removed - unstated
    #expect(stated == 981)
    let open = try #require(outcomes["ongoing"])
    #expect(stated - open == 841)
    #expect(study.share("charge-rate")?.exact == Fraction(114, of: 1164))
    #expect(study.share("charge-rate-stated")?.exact == Fraction(114, of: 981))
    #expect(study.share("charge-rate-assigned")?.exact == Fraction(114, of: 841))
    let shares = [
      ("caution-stated", "caution"), ("community-resolution-stated", "community resolution"),
      ("no-further-action-stated", "no action"),
    ]
    for (id, label) in shares {
      #expect(study.share(id)?.exact == Fraction(try #require(outcomes[label]), of: 981))
    }
  }

  /// "Around 11% ... charged, 7% in a caution and 5% in a community resolution", "Some 61% ... no
  /// action" (BBC Data Unit, 27 April 2016); to one decimal place in SOURCE.md.
  @Test(arguments: [
    ("charge-rate", "9.8%"), ("charge-rate-stated", "11.6%"), ("charge-rate-assigned", "13.6%"),
    ("caution-stated", "7.1%"), ("community-resolution-stated", "5.1%"),
    ("no-further-action-stated", "61.2%"),
  ])
  func thePrintedPercentagesAreThoseOfThePublisher(id: String, percentage: String) async throws {
    let study = try await ShippedStudy.named(IntimateImageAbuse2015Tests.name)
    #expect(study.printed(id).hasPrefix("\(percentage) "))
    #expect(study.text("report.md").contains(percentage))
    #expect(study.text("index.html").contains(percentage))
  }

  /// What a force wrote beside "no action" narrows it to some of the outcomes 14 to 18 at most.
  @Test func noActionIsNoEvidenceForOneCode() async throws {
    let study = try await ShippedStudy.named(IntimateImageAbuse2015Tests.name)
    let share = try #require(study.share("evidential-difficulties"))
    #expect(share.low.count == 0)
    #expect(share.high.count > 0)
    #expect(share.doubts.contains(.severalOutcomes))
  }

  @Test func theReturnsAreThePublishedOnes() throws {
    let published = "\(Repository.sharedData)/\(IntimateImageAbuse2015Tests.name)/returns"
    guard FileManager.default.fileExists(atPath: published) else {
      print("skipped: \(published) is not here")
      return
    }
    let copies = "\(Repository.datasets)/\(IntimateImageAbuse2015Tests.name)/returns"
    let names = try FileManager.default.contentsOfDirectory(atPath: published).sorted()
    #expect(names.count == 31)
    #expect(try FileManager.default.contentsOfDirectory(atPath: copies).sorted() == names)
    for name in names {
      #expect(
        FileManager.default.contentsEqual(
          atPath: "\(published)/\(name)", andPath: "\(copies)/\(name)"), "\(name)")
    }
  }
}
