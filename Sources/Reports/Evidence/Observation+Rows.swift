import PoliceOutcomes

extension Observation {
  /// That a count stands for many rows of a large return: " (the first of 17 rows, the last in line 1,742)"; nothing
  /// where it has a row of its own, or is not published.
  var rowsInWords: String {
    guard let lastLine, let count = count.exact else { return "" }
    return
      " (the first of \(Words.count(count, "row")), the last in line \(NumberFormat.count(lastLine)))"
  }
}
