import TestSupport
import Testing

/// What is read without a diagnostic, against counts written by hand.
@Suite struct FixtureReadingTests {
  @Test func thereAreReadingsOfEveryKind() {
    let kinds = Set(FixtureStudies.readings.compactMap { $0.split(separator: "-").first })
    #expect(kinds == ["bytes", "cells", "labels", "periods", "tables"])
    #expect(FixtureStudies.readings.count >= 20)
  }

  @Test(arguments: FixtureStudies.readings)
  func whatComesOutIsWhatTheForceMeant(name: String) async throws {
    let reading = try FixtureReading(name)
    let run = try await FixtureRun(of: reading.files)
    #expect(run.said == [])
    #expect(run.counts?.map(\.expectedLine).sorted() == reading.expected.sorted())
    #expect(!reading.expected.isEmpty)
    #expect(!reading.title.isEmpty && !reading.title.hasSuffix("."), "about begins with a heading")
    #expect(reading.about.hasSuffix("."), "about goes on with a sentence or two")
  }
}
