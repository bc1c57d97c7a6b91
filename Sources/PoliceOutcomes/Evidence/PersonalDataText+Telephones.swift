// Telephone numbers of the United Kingdom (Ofcom, National Telephone Numbering Plan), numbers in
// the international form, and extensions.
extension PersonalDataText {
  var telephoneNumbers: [PersonalDataFinding] {
    var found: [PersonalDataFinding] = []
    var place = 0
    while place < scalars.count {
      if let finding = number(at: place) {
        found.append(finding)
        place = finding.range.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// The number that begins at `place`: with +, 00 or 0, and in groups that a count, a day and a
  /// reference do not have.
  private func number(at place: Int) -> PersonalDataFinding? {
    let first = scalars[place]
    guard first == "+" || first == "0" || first == "(", !isJoined(before: place) else {
      return nil
    }
    var digits: [Unicode.Scalar] = []
    var groups: [Int] = [0]
    var end = place
    // No number is longer; a cell may be.
    for cursor in place..<min(scalars.count, place + 40) {
      let scalar = scalars[cursor]
      if PersonalDataText.isDigit(scalar) {
        digits.append(scalar)
        groups[groups.count - 1] += 1
        end = cursor + 1
        if digits.count > 15 { return nil }
      } else if isBetweenGroups(scalar) || cursor == place && scalar == "+" {
        if groups.last != 0 { groups.append(0) }
      } else {
        break
      }
    }
    groups.removeAll { $0 == 0 }
    guard !isJoined(after: end) else { return nil }
    let text = String(String.UnicodeScalarView(digits))
    let isForeign = first == "+" || text.hasPrefix("0044")
    guard isForeign ? 10...15 ~= text.count : isNational(text, groups: groups) else { return nil }
    return PersonalDataFinding(
      .telephoneNumber, place..<end,
      mask: "\(first == "+" ? "+" : "")\(text.prefix(2))… (\(text.count) digits)")
  }

  private func isNational(_ digits: String, groups: [Int]) -> Bool {
    guard 10...11 ~= digits.count, let leading = groups.first, leading >= 3, groups.count <= 5,
      groups.dropFirst().allSatisfy({ $0 >= 2 }), let second = digits.dropFirst().first
    else { return false }
    // 00 begins no number of this country, and 04 and 06 are not in use.
    return "1235789".contains(second)
  }

  private func isBetweenGroups(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "-" || scalar == "(" || scalar == ")" || scalar == "\u{A0}"
      || scalar == "\u{2011}"
  }

  /// Whether what stands before `place` makes the digits part of something longer.
  private func isJoined(before place: Int) -> Bool {
    guard let scalar = scalar(place - 1) else { return false }
    if scalar == ",", PersonalDataText.isDigit(self.scalar(place - 2)) {
      return scalars[place] != "+" && scalars[place] != "0"
    }
    return PersonalDataText.isLetter(scalar) || PersonalDataText.isDigit(scalar)
      || "/.-_#£+=%".unicodeScalars.contains(scalar)
  }

  /// Whether what stands from `place` on does so.
  private func isJoined(after place: Int) -> Bool {
    guard let scalar = scalar(place) else { return false }
    if PersonalDataText.isLetter(scalar) || "/:_%".unicodeScalars.contains(scalar) { return true }
    return (scalar == "." || scalar == ",") && PersonalDataText.isDigit(self.scalar(place + 1))
  }

  static let lines: Set<String> = [
    "tel", "telephone", "phone", "mobile", "mob", "fax", "telno",
  ]
  static let extensions: Set<String> = ["ext", "extn", "extension"]

  /// A number after a word that says what it is: "ext 4321", "Tel: 690690".
  var namedNumbers: [PersonalDataFinding] {
    return words.indices.dropLast().compactMap { place in
      let word = words[place].lowered
      let least =
        PersonalDataText.lines.contains(word)
        ? 6 : PersonalDataText.extensions.contains(word) ? 3 : 0
      guard least > 0 else { return nil }
      var next = place + 1
      if ["no", "number", "num"].contains(words[next].lowered) { next += 1 }
      guard next < words.count, words[next].isNumber(of: 2...11), !words[next].isYear,
        gap(before: next).allSatisfy({ !PersonalDataText.isLetter($0) && $0 != "/" })
      else { return nil }
      var last = next
      while last + 1 < words.count, words[last + 1].isNumber(of: 2...6),
        gap(before: last + 1).elementsEqual([" "])
      {
        last += 1
      }
      let digits = words[next...last].map(\.text).joined()
      guard digits.count >= least else { return nil }
      return PersonalDataFinding(
        .telephoneNumber, words[next].range.lowerBound..<words[last].range.upperBound,
        mask: "\(digits.prefix(1))… (\(digits.count) digits)")
    }
  }
}
