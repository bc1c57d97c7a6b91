import PoliceOutcomes

// When shares are mature, and whether growth across a break may lead.
extension StudyDescriptionReader {
  static let maturityKeys = ["mature-after", "open-limit", "growth-across-breaks"]

  mutating func readMaturity(_ entry: YAMLMap, into settings: inout StudySettings) {
    if let months = wholeNumber(
      "mature-after", in: entry, 0...120, expected: "a whole number of months, such as 12")
    {
      settings.matureAfter = months
    }
    if let percent = wholeNumber(
      "open-limit", in: entry, 0...100, expected: "a whole number of per cent, such as 10")
    {
      settings.openLimit = percent
    }
    settings.growthAcrossBreaks = choice(
      "growth-across-breaks", in: entry, default: settings.growthAcrossBreaks)
  }

  private mutating func wholeNumber(
    _ key: String, in map: YAMLMap, _ range: ClosedRange<Int>, expected: String
  ) -> Int? {
    guard let text = optionalString(key, in: map) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    log.append(.wrongValue(key, text, expected: expected, at: map.location(of: key)))
    return nil
  }
}
