/// A day in a sentence, as in ISO 8601 once it is read.
enum DayText {
  /// The day that normalised text begins with: "14/07/2022", "3rd august 2022"; `nil` where it
  /// begins with none. The day comes before the month unless the year does.
  static func leading(_ text: Substring) -> String? {
    var pattern = PeriodPattern()
    for word in PeriodScanner.words(text) {
      if let month = PeriodText.month(named: word) {
        pattern.append("M", month, width: word.count)
      } else if let number = Int(word) {
        guard word.count <= 2 || 1900...2099 ~= number else { return nil }
        pattern.append(word.count <= 2 ? "n" : "Y", number, width: word.count)
      } else if word == "-" || word == "/" || word == "." && pattern.letters.last != "M" {
        // "14.07.2022" is written with full stops and means slashes.
        if !pattern.letters.isEmpty { pattern.append(word == "-" ? "-" : "/") }
      } else if !isFiller(word) {
        return nil
      }
      if let date = pattern.date(), let day = date.day {
        return "\(date.month.iso)-\(day < 10 ? "0" : "")\(day)"
      }
    }
    return nil
  }

  private static func isFiller(_ word: Substring) -> Bool {
    [" ", ",", ":", "(", "the", "on", "is", "was", "of", "st", "nd", "rd", "th"].contains(word)
      || word.hasSuffix("day") && word.count > 5
  }
}
