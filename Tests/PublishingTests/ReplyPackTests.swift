import DelimitedText
import Foundation
import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// What a force is shown before a report is published: every figure that cites it and no other, as
/// published, with the cells it was counted from and nothing that is withheld.
@Suite struct ReplyPackTests {
  private static let packs = [
    ("hospital-grounds-2019-2024", "durham"), ("hospital-grounds-2019-2024", "humberside"),
    ("intimate-image-abuse-2015", "kent"), ("intimate-image-abuse-2015", "greater-manchester"),
    ("intimate-image-abuse-2019-2022", "wexmoor"), ("intimate-image-abuse-2019-2022", "saltfens"),
    ("intimate-image-abuse-2019-2022", "greywater"),
    ("intimate-image-abuse-2019-2022", "amberholt"),
  ]

  private static func files(
    _ force: String, of study: ShippedStudy, by day: CalendarDay? = nil
  ) throws -> [String: String] {
    let pack = try #require(ReplyPack(for: force, by: day, of: study.study.result))
    return Dictionary(
      uniqueKeysWithValues: ReplyPackFiles.files(pack, of: study.study.result).map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  /// The rows of a table that is published, by the names of its columns.
  private static func rows(_ csv: String) throws -> [[String: String]] {
    let records = try readRecords(Array(csv.utf8)).records.map { $0.fields.map(\.text) }
    let names = records.first ?? []
    return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(names, $0)) }
  }

  /// The figures of the letter: what stands in code at the end of a row of a table, with the text as
  /// published in its second cell.
  private static func listed(_ letter: String) -> [String: String] {
    var listed: [String: String] = [:]
    for line in letter.split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("| "), cells.count >= 3, let last = cells.last,
        last.hasPrefix("`"), !last.contains(":"), !last.contains(".csv")
      else { continue }
      listed[last.replacingOccurrences(of: "`", with: "")] = cells[1]
    }
    return listed
  }

  /// The ids of the figures that cite a force, worked out from `figures.csv`, the forces of each figure
  /// and the register.
  private static func citing(_ force: String, _ study: ShippedStudy) throws -> Set<String> {
    let result = study.study.result
    var ids = Set(
      try rows(study.text("figures.csv")).filter { $0["force"] == force }.compactMap { $0["id"] })
    ids.formUnion(result.figures.all.filter { $0.panel.contains(force) }.map(\.id))
    ids.formUnion(
      result.figures.all.map(\.id).filter { $0.contains("-leaving-out.\(force)") })
    let request = try #require(result.requests.first { $0.force.id == force })
    let pooled = result.figures["offences-returned"]?.panel ?? []
    if !request.asked.isEmpty { ids.insert("forces-asked") }
    if result.returns.contains(where: { $0.force.id == force }) { ids.insert("forces-replied") }
    if pooled.contains(force) { ids.insert("forces-pooled") }
    switch request.status {
    case .complete: ids.insert("forces-complete")
    case .partial: ids.insert("forces-partial")
    case .refused: ids.insert("forces-refused")
    case .notHeld: ids.insert("forces-not-held")
    case .noReply: ids.insert("forces-no-reply")
    }
    if case .standing(let standing)? = result.figures["funnel-charge-rate.\(force)"]?.value {
      ids.insert("forces-compared")
      switch standing.verdict {
      case .higher: ids.insert("forces-higher")
      case .lower: ids.insert("forces-lower")
      case .similar: ids.insert("forces-similar")
      case .cannotTell: ids.insert("forces-cannot-tell")
      }
    }
    return ids
  }

  @Test(arguments: packs)
  func theLetterListsEveryFigureThatCitesTheForceAndNoOther(
    study: String, force: String
  ) async throws {
    let study = try await ShippedStudy.named(study)
    let letter = try #require(try Self.files(force, of: study)["pack.md"])
    let listed = Set(Self.listed(letter).keys)
    let citing = try Self.citing(force, study)
    #expect(listed.subtracting(citing).sorted() == [])
    #expect(citing.subtracting(listed).sorted() == [])
  }

  @Test(arguments: packs)
  func eachFigureReadsAsItIsPublished(study: String, force: String) async throws {
    let study = try await ShippedStudy.named(study)
    let listed = Self.listed(try #require(try Self.files(force, of: study)["pack.md"]))
    for row in try Self.rows(study.text("figures.csv")) {
      guard let text = listed[row["id"] ?? ""] else { continue }
      #expect(text == SpreadsheetText.restored(row["text"] ?? ""), "\(row["id"] ?? "")")
    }
  }

  @Test(arguments: packs)
  func theFormHasARowForEachFigureOfTheForceAloneAndOneForItsReturn(
    study: String, force: String
  ) async throws {
    let study = try await ShippedStudy.named(study)
    let form = try Self.rows(try #require(try Self.files(force, of: study)["reply.csv"]))
    let published = try Self.rows(study.text("figures.csv")).filter { $0["force"] == force }
    #expect(form.map { $0["figure"] } == [""] + published.map { $0["id"] })
    #expect(form.dropFirst().map { $0["published"] } == published.map { $0["text"] })
    #expect(form.allSatisfy { $0["force"] == force })
    for column in ["kind", "reply", "received", "answer"] {
      #expect(form.allSatisfy { $0[column] == "" })
    }
  }

  /// Each cell that a figure was traced to stands with its figure, by file, line and column and with
  /// the text the force wrote.
  @Test(arguments: [
    ("hospital-grounds-2019-2024", "durham"), ("intimate-image-abuse-2015", "kent"),
    ("intimate-image-abuse-2019-2022", "wexmoor"),
  ])
  func theCellsOfAFigureStandWithIt(study: String, force: String) async throws {
    let study = try await ShippedStudy.named(study)
    let letter = try #require(try Self.files(force, of: study)["pack.md"])
    let lines = letter.split(separator: "\n").filter { $0.hasPrefix("- **`") }
    var count = 0
    for id in ["offences-recorded.\(force)", "charge-rate.\(force)", "outcomes.1.\(force)"] {
      let line = try #require(lines.first { $0.hasPrefix("- **`\(id)`**: ") }, "\(id)")
      let trace = try #require(Trace(id, in: study.study.result))
      for row in trace.forces.flatMap(\.rows) where row.role == .counted {
        let cell = try #require(row.observation.cells.first)
        #expect(line.contains("`\(cell.location.file)`"))
        let place = "\(cell.location.line):\(cell.location.column) ‘"
        #expect(line.contains(place), "\(id): \(place)")
        count += 1
      }
    }
    #expect(count > 5)
  }

  @Test func aFigureReadsInTheLetterAsItsTraceDoes() async throws {
    let study = try await ShippedStudy.named("hospital-grounds-2019-2024")
    let letter = try #require(try Self.files("durham", of: study)["pack.md"])
    #expect(
      letter.contains(
        "\n- **`charge-rate.durham.2021-22`**: Counted, 61: `returns/durham-outcomes.csv` 2:28 ‘61’. Out of 289: the cells of `offences-recorded.durham.2021-22`.\n"
      ))
    #expect(letter.contains("\n| Months | April 2019 to March 2024 | not as in the study |"))
    // What the author is told to ask the force is not repeated to the force.
    #expect(letter.contains("the difference is counted as not stated.\n"))
    #expect(!letter.contains("Ask the force"))
    #expect(letter.contains("\nNothing: every count of your return is published as you gave it.\n"))
  }

  @Test func aForceWithoutCountsIsShownHowItsAnswerIsDescribed() async throws {
    let study = try await ShippedStudy.named("intimate-image-abuse-2019-2022")
    let letter = try #require(try Self.files("amberholt", of: study)["pack.md"])
    #expect(letter.contains("\nNo figure is of your counts alone.\n"))
    #expect(letter.contains("\n- **Answer**: Refused\n- **Reason**: s12 cost.\n"))
    #expect(letter.contains("`forces-refused`"))
    #expect(ReplyPack(for: "atlantis", by: nil, of: study.study.result) == nil)
  }

  @Test func theDayStandsInTheLetterWhereOneIsNamed() async throws {
    let study = try await ShippedStudy.named("hospital-grounds-2019-2024")
    let day = try #require(CalendarDay(iso: "2024-05-31"))
    let dated = try #require(try Self.files("durham", of: study, by: day)["pack.md"])
    #expect(dated.contains("\n- **Reply by**: 31 May 2024\n"))
    #expect(try Self.files("durham", of: study)["pack.md"]?.contains("Reply by") == false)
  }

  // What is withheld.

  /// A count whose text is withheld stands nowhere, and where it is counted only its range does.
  @Test func noCountThatIsWithheldHereIsInALetter() async throws {
    let study = try await ShippedStudy.named("intimate-image-abuse-2019-2022")
    let withheld = try Self.rows(study.text("observations.csv"))
      .filter { ["companion", "small-count"].contains($0["protection"]) }
    #expect(withheld.count > 5)
    for row in withheld {
      let force = try #require(row["force"])
      let letter = try #require(try Self.files(force, of: study)["pack.md"])
      let place = "\(row["line"] ?? ""):\(row["column"] ?? "")"
      let file = try #require(row["file"])
      #expect(letter.contains("| `\(file):\(place)` |"), "\(file):\(place)")
      for line in letter.split(separator: "\n") where line.contains("`\(file)`") {
        for text in line.components(separatedBy: " \(place) ‘").dropFirst() {
          #expect(text.hasPrefix("[c]’"), "\(file):\(place)")
        }
      }
      let table = try #require(
        letter.components(separatedBy: "## Every cell that gives a count").last)
      let cells = table.split(separator: "\n").filter { $0.hasPrefix("| \(place) |") }
      #expect(!cells.isEmpty)
      #expect(cells.allSatisfy { $0.hasPrefix("| \(place) | ‘[c]’ |") })
    }
  }

  /// What a sum of cells comes to is no tighter than the figure that is published of it.
  @Test(arguments: ["wexmoor", "saltfens", "penhallow", "greywater"])
  func noSumIsTighterThanItsFigure(force: String) async throws {
    let study = try await ShippedStudy.named("intimate-image-abuse-2019-2022")
    let letter = try #require(try Self.files(force, of: study)["pack.md"])
    var count = 0
    for row in try Self.rows(study.text("figures.csv")) where row["force"] == force {
      guard let id = row["id"], let low = Int(row["numerator_low"] ?? ""),
        let high = Int(row["numerator_high"] ?? ""),
        ["offences", "share"].contains(row["kind"]),
        let line = letter.split(separator: "\n").first(where: { $0.hasPrefix("- **`\(id)`**: ") }),
        let sum = line.firstMatch(of: /Counted, ([0-9,]+)(?: to ([0-9,]+))?:/)
      else { continue }
      // A label that may be the outcome counts in neither.
      if line.contains("May count, ") { continue }
      let least = try #require(Int(sum.1.replacing(",", with: "")))
      let most = try #require(Int((sum.2 ?? sum.1).replacing(",", with: "")))
      #expect(least <= low && most >= high, "\(line)")
      count += 1
    }
    #expect(count > 10)
  }

  @Test func personalDataThatAreAcceptedAreNotRepeated() async throws {
    let files = StudyFiles.base.adding(
      "Note: ask kate.smith@kent.police.uk\n", to: "returns/kent.csv"
    )
    .adding("published: 2024-05-31\n", to: "study.yml")
    .with(
      "waivers.csv",
      "code,reason,by,given,expires\npersonal-data,Asked,A. Editor,2024-05-01,2024-12-31\n")
    let study = try await files.onDisk {
      try await StudyRun.study(at: $0, referencePath: Repository.reference)
    }
    #expect(Edition.refusal(of: study) == nil)
    let pack = try #require(ReplyPack(for: "kent", by: nil, of: study.result))
    for file in ReplyPackFiles.files(pack, of: study.result) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("kate.smith"), "\(file.path)")
      // The publisher's own address is there to be written to.
      #expect(text.contains("press@example.org") == (file.path == "pack.md"))
    }
  }
}
