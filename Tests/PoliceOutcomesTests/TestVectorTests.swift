import Foundation
import PoliceOutcomes
import TestSupport
import Testing

/// Tests/Independent/test-vectors.csv: every row, with its source and whether it was published or
/// only worked out beside this program.
@Suite struct TestVectorTests {
  /// Rows whose inputs are sentences or refer to other rows, and are written out below.
  private static let toldInWords: Set = [
    "OD1", "OD2", "OD3", "SU1", "SU2", "RO1", "PC1", "PC2", "PC3", "PC4", "CK1", "CK2", "CK3",
    "CK4",
  ]

  private static func vectors(published: Bool) throws -> [TestVector] {
    try TestVector.all().filter {
      $0.isPublished == published && !toldInWords.contains($0.id)
    }
  }

  private static func expectReproduced(_ vector: TestVector, _ worked: [Double]?) {
    guard let worked else {
      Issue.record("\(vector.id): there is no method \(vector.method)")
      return
    }
    #expect(!worked.isEmpty && worked.count == vector.expected.count, "\(vector.id)")
    for (value, expected) in zip(worked, vector.expected) {
      #expect(
        value == expected || abs(value - expected) <= vector.tolerance,
        "\(vector.id): \(value) for \(expected)")
    }
  }

  @Test(arguments: try vectors(published: true))
  func publishedVectorIsReproduced(vector: TestVector) {
    Self.expectReproduced(vector, vector.worked())
  }

  @Test(arguments: try vectors(published: false))
  func computedVectorIsReproduced(vector: TestVector) {
    Self.expectReproduced(vector, vector.worked())
  }

  private static func vector(_ id: String) throws -> TestVector {
    try #require(try TestVector.all().first { $0.id == id })
  }

  private static func overdispersed() throws -> (estimate: Overdispersion, pooled: Fraction) {
    let row = try vector("OD1")
    let counts = try #require(row.inputs["x"]).map { Int($0) }
    let totals = try #require(row.inputs["n"]).map { Int($0) }
    let shares = try zip(counts, totals).map { try #require(Fraction($0, of: $1)) }
    return (
      try #require(Overdispersion(of: shares)),
      try #require(Fraction(counts.reduce(0, +), of: totals.reduce(0, +)))
    )
  }

  @Test func overdispersionVectorIsReproduced() throws {
    let (estimate, pooled) = try Self.overdispersed()
    Self.expectReproduced(
      try Self.vector("OD1"), [pooled.value, estimate.phi, estimate.tauSquared])
  }

  // The lower limit of OD2 is printed 0.0273835863. Worked with numpy from the same formula it is
  // 0.02738358527, and 0.02738358539 with all digits of z; the upper limit agrees with the former.
  // One digit of the table is taken to be a slip.
  @Test(arguments: [("OD2", 0.0273835853), ("OD3", nil)])
  func overdispersedLimitsAreReproduced(id: String, mended: Double?) throws {
    let (estimate, pooled) = try Self.overdispersed()
    let row = try Self.vector(id)
    let limits = Funnel(baseline: pooled).arcsineLimits(
      of: row.count("n"), tauSquared: estimate.tauSquared, z: row.number("z"))
    let lower = try #require(row.expected.first)
    let upper = try #require(row.expected.last)
    if mended != nil { #expect(lower == 0.0273835863) }
    #expect(abs(limits.lower - (mended ?? lower)) <= row.tolerance)
    #expect(abs(limits.upper - upper) <= row.tolerance)
  }

  // SU1 and SU2: 12, "<5", 7 and "<5" of 515. RO1: 10 of 250, each rounded to 5.
  @Test(arguments: [
    ("SU1", 21, 515, 27, 515), ("SU2", 19, 515, 27, 515), ("RO1", 8, 252, 12, 248),
  ])
  func boundsAreReproduced(id: String, low: Int, lowOf: Int, high: Int, highOf: Int) throws {
    let share = Share(
      low: try #require(Fraction(low, of: lowOf)), high: try #require(Fraction(high, of: highOf)))
    Self.expectReproduced(
      try Self.vector(id),
      [share.low.value, share.high.value, share.interval.lower, share.interval.upper])
  }

  @Test(arguments: [("PC1", 1, 8), ("PC2", 67, 200), ("PC3", 1, 40), ("PC4", 9, 40)])
  func percentagesAreReproduced(id: String, count: Int, total: Int) throws {
    let rounded = try #require(ExactRational(count, total).rounded(times: 100))
    Self.expectReproduced(try Self.vector(id), [Double(rounded)])
  }

  // CK1 to CK4: percentages in print, in tenths of a per cent, and what their counts give. West
  // Midlands' 667 are of 1,720, not of the 2,575 printed; Cleveland's 38 of 433 are not 8.1%.
  @Test(arguments: [
    ("CK1", 10_044, 28_201, 356, true), ("CK1", 1_717, 28_201, 61, true),
    ("CK1", 11_761, 28_201, 417, true), ("CK2", 667, 2_575, 388, false),
    ("CK2", 667, 1_720, 388, true), ("CK2", 404, 855, 473, true), ("CK3", 206, 433, 476, true),
    ("CK3", 38, 433, 81, false), ("CK3", 38, 433, 88, true), ("CK4", 915, 1_868, 490, true),
  ])
  func printedPercentagesAreOrAreNotThoseOfTheirCounts(
    id: String, count: Int, total: Int, printed: Int, agrees: Bool
  ) {
    #expect((ExactRational(count, total).rounded(times: 1000) == printed) == agrees)
  }

  @Test func everyRowIsTestedAndHasASource() throws {
    let table = try ReferenceTable("../../Tests/Independent/test-vectors.csv").rows
      .filter { $0["id"]?.isEmpty == false }
    #expect(table.count == 77)
    #expect(Set(table.compactMap { $0["id"] }).count == 77)
    #expect(table.allSatisfy { $0["source"]?.isEmpty == false && $0["status"]?.isEmpty == false })
    let published = try Self.vectors(published: true).count
    let computed = try Self.vectors(published: false).count
    #expect(published + computed + Self.toldInWords.count == 77)
    #expect(published == 39)
  }

  private static var original: String {
    URL(fileURLWithPath: Repository.sharedData).deletingLastPathComponent().path
      + "/reference/test-vectors.csv"
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: original), "no table beside the repository")
  )
  func tableIsTheOneItWasTakenFrom() throws {
    let ours = "\(Repository.root)/Tests/Independent/test-vectors.csv"
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: ours))
        == Data(contentsOf: URL(fileURLWithPath: Self.original)))
  }
}
