import Foundation
import PoliceOutcomes
import Reports
import TestSupport
import Testing

@Suite struct VocabularyCheckTests {
  private func words(_ text: String) -> [String] {
    VocabularyCheck().uses(in: text).map(\.written)
  }

  @Test(arguments: [
    ("A law on Revenge Porn.", ["Revenge Porn"]),
    ("It is called \"revenge porn\" by some.", []),
    ("It is called “revenge porn” by some.", []),
    ("The Revenge Porn Helpline, revengepornhelpline.org.uk", []),
    ("Revenge pornography", ["Revenge pornography"]),
    ("40 cases, and showcases", ["cases"]),
    ("Cases.", ["Cases"]),
    ("The victim withdrew support; 3 were dropped.", ["withdrew support", "dropped"]),
    ("They refused\nto support it", ["refused\nto support"]),
    ("an alleged victim, an alleged victim's phone", ["alleged victim", "alleged victim"]),
    ("Only 4% and only {{charge-rate}} and only **4%**", ["Only", "only", "only"]),
    ("just 4%, just over a third, only some, offences only", ["just"]),
    ("only one in 25", ["only"]), ("only on Fridays", []),
    ("The conviction rate", ["conviction rate"]),
    ("Recorded offences rose 26%, about a quarter.", []),
    ("", []),
  ])
  func avoidedWordsAreFoundAndOthersAreNot(text: String, found: [String]) {
    #expect(words(text) == found)
  }

  @Test func aUseSaysWhereItStandsAndWhatToWrite() throws {
    let use = try #require(
      VocabularyCheck().uses(in: "Café.\n\nÉtudes of cases of 2020.").first)
    #expect((use.line, use.column, use.written) == (3, 11, "cases"))
    #expect(use.phrase.replacement == "offences")
    #expect(use.phrase.why == "What is counted is offences; one case may hold several.")
  }

  @Test func aNameThatHoldsTheWordsMayBeAllowed() {
    let text = "It contains no individual cases. Two cases."
    #expect(
      VocabularyCheck(allowing: ["No individual cases"]).uses(in: text).map(\.column) == [38])
  }

  @Test func eachPhraseIsOneThatTheCheckFinds() {
    for phrase in AvoidedPhrase.all {
      let text = "The \(phrase.words) 4%."
      #expect(
        VocabularyCheck(phrases: [phrase]).uses(in: text).map(\.phrase) == [phrase],
        "\(phrase.words)")
      #expect(!phrase.replacement.isEmpty && phrase.why.hasSuffix("."))
    }
    #expect(Set(AvoidedPhrase.all.map(\.words)).count == AvoidedPhrase.all.count)
  }

  /// Studies that make every section speak: silent and small forces, withheld counts, part years,
  /// breaks, years of two kinds, records taken out, falls and rises.
  @Test func noReportSaysThemOfItsOwnAccord() throws {
    var kent = ComposerForce("Kent", [2019: (10, 1000), 2020: (20, 700), 2021: (1, 800)])
    kent.outcomes += [
      (2019, "not-yet-assigned", OffenceCount(400)), (2020, "transferred", OffenceCount(4)),
      (2020, "cancelled", OffenceCount(1)), (2020, "14|16", OffenceCount(from: 1, through: 4)),
      (2020, "9-18", OffenceCount(4)), (2020, "1A", OffenceCount(3)),
      (2021, "not-stated", OffenceCount(from: 2, through: nil)),
    ]
    var surrey = ComposerForce("Surrey", [2019: (1, 20), 2020: (2, 23)])
    surrey.basis = .unknown
    surrey.status = .partial
    var durham = ComposerForce("Durham", [2019: (6, 60), 2020: (7, 170)])
    durham.years = .financial
    durham.extractedOn = ""
    var many = ComposerStudy(
      kent, surrey, ComposerForce("Essex", .noReply),
      ComposerForce("Cumbria", .refused, reason: "s12 cost"), ComposerForce("Gwent", .notHeld))
    many.window = ComposerStudy.months(2019, 1, 2021, 6)
    many.measures = Measure.all.map(\.id)
    let month = try #require(Month(year: 2020, month: 4))
    many.breaks = [
      SeriesBreak(date: "2020-04-15", month: month, what: "Recording changed.", source: "")
    ]
    var mixed = ComposerStudy(ComposerForce("Kent", [2019: (10, 1000), 2020: (20, 700)]), durham)
    mixed.window = ComposerStudy.months(2019, 1, 2021, 3)
    mixed.measures = Measure.all.map(\.id)
    for study in [many, mixed, ComposerStudy(surrey)] {
      let uses = VocabularyCheck().uses(in: MarkdownWriter.markdown(study.report))
      #expect(uses.map(\.written) == [])
    }
  }

  @Test(arguments: ["every-block.md", "interval.svg", "outcome-mix.svg", "trend.svg"])
  func noGoldenFileHasThem(name: String) throws {
    let path = "\(Repository.root)/Tests/ReportsTests/Golden/\(name)"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    #expect(VocabularyCheck().uses(in: String(decoding: bytes, as: UTF8.self)).map(\.written) == [])
  }
}
