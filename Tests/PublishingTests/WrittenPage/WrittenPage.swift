import PoliceOutcomes
import TestSupport

/// `docs/what-forces-write.md`, whole: what comes of every fixture, in the order of the guide.
enum WrittenPage {
  static func markdown() async throws -> String {
    let base = try FixtureStudies.base()
    var page = try introduction(base) + contents()
    page += "\n## Where something is said\n"
    for chapter in DiagnosticGuide.chapters {
      page += "\n### \(chapter.title)\n"
      for guide in chapter.pages where FixtureStudies.codes.contains(guide.code) {
        page += try await PairSection.markdown(
          DiagnosticPair(of: guide.code), guide: guide, base: base)
      }
    }
    page += "\n## Where nothing need be said\n"
    for kind in kinds {
      page += "\n### \(capitalised(kind))\n"
      for name in FixtureStudies.readings where name.hasPrefix("\(kind)-") {
        page += try await ReadingSection.markdown(FixtureReading(name), base: base)
      }
    }
    return page
  }

  /// What readings are about, in the order of the page: the first words of their names.
  private static let kinds = ["bytes", "tables", "cells", "periods", "labels"]

  /// What a code-hosting site calls a heading: small letters, hyphens for spaces, no marks.
  private static func anchor(_ heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
      .split(separator: " ", omittingEmptySubsequences: false).joined(separator: "-")
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func contents() throws -> String {
    let codes = DiagnosticGuide.chapters.map { chapter in
      let pages = chapter.pages.map { "[\($0.code)](#\($0.code))" }
      return "| \(chapter.title) | \(pages.joined(separator: ", ")) |\n"
    }
    let readings = try kinds.map { kind in
      let links = try FixtureStudies.readings.filter { $0.hasPrefix("\(kind)-") }.map { name in
        let title = try FixtureReading(name).title
        return "[\(title)](#\(anchor(title)))"
      }
      return "| \(capitalised(kind)) | \(links.joined(separator: ", ")) |\n"
    }
    return """

      ## Contents

      | where something is said | |
      | --- | --- |
      \(codes.joined())
      | where nothing need be said | |
      | --- | --- |
      \(readings.joined())
      """
  }

  private static func introduction(_ base: StudyFiles) -> String {
    """
    # What Chargesheet does with what a force wrote

    Each example is a small study in [Codes](../\(FixtureStudies.codesPath)) or
    [Readings](../\(FixtureStudies.readingsPath)). A test runs them all and writes this page from what comes out; it fails
    where the page says anything else. The counts are invented.

    Every example is the study below with some files changed. Numbers on the left count the lines of a file. What a
    reader could not see is spelt out: ⇥ is a tab, ␀ the character of code 0, ‹U+00A0› a space that does not break.
    "Counted" is what enters the figures: an outcome is the Home Office's number for it, "14 or 16" where the label does
    not say which, and "1 to 4" is a count known to lie between the two.

    \(["study.yml", "requests.csv", "returns/kent.csv"].map { path in
      Excerpt(path, base.contents[path] ?? [], besides: nil).whole
    }.joined(separator: "\n"))
    """
  }
}
