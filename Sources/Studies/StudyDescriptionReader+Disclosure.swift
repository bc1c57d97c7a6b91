import PoliceOutcomes

// What a study withholds of its own accord, and how it prints ranges.
extension StudyDescriptionReader {
  static let disclosureKeys = ["suppress-below", "range-width"]

  mutating func readDisclosure(_ entry: YAMLMap, into settings: inout StudySettings) {
    if let text = optionalString("suppress-below", in: entry) {
      // From 1 to one below 2 is one count, which hides nothing.
      if let number = Int(text), number == 0 || 3...1_000 ~= number {
        settings.suppressBelow = number
      } else {
        log.append(
          .wrongValue(
            "suppress-below", text,
            expected: "0, or a whole number of offences from 3, such as 5",
            at: entry.location(of: "suppress-below")))
      }
    }
    if let text = optionalString("range-width", in: entry) {
      if let number = Int(text), 0...100 ~= number {
        settings.rangeWidth = number
      } else {
        log.append(
          .wrongValue(
            "range-width", text, expected: "whole percentage points, such as 5",
            at: entry.location(of: "range-width")))
      }
    }
  }
}
