extension OffenceCount {
  /// The count in a sentence, without thousands marks: "289", "3 to 9", "at least 12".
  package var words: String {
    guard let high else { return "at least \(low)" }
    return low == high ? "\(low)" : "\(low) to \(high)"
  }
}
