extension DecodedText {
  /// The physical lines as text, without their line ends.
  package var lines: [String] {
    PhysicalLines(bytes).map { String(decoding: bytes[$0.content], as: UTF8.self) }
  }
}
