// Names of people, told by what stands beside them: a rank, a title, an office, a closing.
extension PersonalDataText {
  /// Every name that a rank, a title, an office or a closing gives away, and every number of an
  /// officer.
  var personNames: [PersonalDataFinding] {
    words.indices.flatMap { place -> [PersonalDataFinding] in
      [
        officer(at: place), titled(at: place), numbered(at: place), named(byOfficeAt: place),
        signature(beforeOfficeAt: place), closing(at: place),
      ].compactMap { $0 }
    }
  }

  /// Whether some word is one beside which a name or a number of an officer is looked for.
  var mayNameAPerson: Bool {
    words.contains { PersonalNameWords.signs.contains($0.lowered) || collar(joinedTo: $0) != nil }
  }

  /// The last word of the name that begins with the word at `place`, or `nil` where there is
  /// none: initials and at least one word that can be a name, with `least` parts in all.
  func endOfName(from place: Int, least: Int = 1) -> Int? {
    var last: Int?
    var parts = 0
    for next in place..<min(words.count, place + 5) {
      if next > place, !isWithinName(gap(before: next), after: next - 1) { break }
      if words[next].text.count == 1, words[next].text.first?.isUppercase == true {
        parts += 1
        continue
      }
      guard PersonalNameWords.isName(words[next]) else {
        // "Kent Press Office": what a word of an office follows is no person.
        let isOffice =
          next > place && words[next].text.first?.isUppercase == true
          && PersonalDataText.organisations.contains(words[next].lowered)
        if isOffice { return nil }
        break
      }
      parts += 1
      last = next
    }
    return parts >= least ? last : nil
  }

  private static let organisations: Set<String> = [
    "police", "constabulary", "force", "team", "unit", "office", "department", "service",
    "services", "hospital", "council", "branch", "bureau", "trust", "centre", "school", "road",
    "street", "court", "house", "station", "division",
  ]

  private func isWithinName(_ gap: ArraySlice<Unicode.Scalar>, after place: Int) -> Bool {
    let plain = gap.filter { !PersonalDataText.isSpace($0) }
    if gap.contains(where: { $0 == "\n" || $0 == "\r" || $0 == "\t" }) { return false }
    if plain.isEmpty { return !gap.isEmpty && gap.count <= 2 }
    if plain.elementsEqual(["-"]) { return gap.count == 1 }
    return plain.elementsEqual(["."]) && words[place].text.count == 1
  }

  private func isSpace(_ gap: ArraySlice<Unicode.Scalar>, or signs: String = "") -> Bool {
    gap.count <= 4
      && gap.allSatisfy {
        PersonalDataText.isSpace($0) || signs.unicodeScalars.contains($0)
      }
  }

  /// The first letter of each word, and no more.
  private func initials(_ places: ClosedRange<Int>) -> String {
    places.compactMap { words[$0].text.first.map { "\($0)…" } }.joined(separator: " ")
  }

  /// A rank with a name, a number or both.
  private func officer(at place: Int) -> PersonalDataFinding? {
    let rank = words[place]
    let isRank =
      PersonalNameWords.shortRanks.contains(rank.text)
      || PersonalNameWords.ranks.contains(rank.lowered)
    guard isRank || collar(joinedTo: rank) != nil else { return nil }
    var next = place + 1
    let shown = isRank ? rank.text : String(rank.text.prefix { $0.isLetter })
    var number: Int?
    if isRank, next < words.count, words[next].text.first?.isNumber == true,
      words[next].text.utf8.count <= 7, isSpace(gap(before: next), or: ".-#")
    {
      number = next
      next += 1
    }
    if next < words.count, isSpace(gap(before: next), or: "."),
      let end = endOfName(from: next)
    {
      return PersonalDataFinding(
        .personName, rank.range.lowerBound..<words[end].range.upperBound,
        mask: "\(shown) \(initials(end...end))")
    }
    if !isRank { return PersonalDataFinding(.personName, rank.range, mask: "\(shown)…") }
    guard let number, words[number].isNumber(of: 3...6), !words[number].isYear,
      !["inspector", "superintendent", "commander", "insp", "supt"].contains(rank.lowered)
    else { return nil }
    return PersonalDataFinding(
      .personName, rank.range.lowerBound..<words[number].range.upperBound, mask: "\(shown) …")
  }

  /// The collar number of a word such as PC1234.
  private func collar(joinedTo word: Word) -> Substring? {
    // PC123 to PCSO123456.
    guard 5...10 ~= word.text.utf8.count, word.text.utf8.last.map({ 0x30...0x39 ~= $0 }) == true
    else { return nil }
    let rank = word.text.prefix { $0.isLetter }
    let number = word.text.dropFirst(rank.count)
    guard PersonalNameWords.shortRanks.contains(String(rank)), 3...6 ~= number.utf8.count,
      number.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    return number
  }

  private func titled(at place: Int) -> PersonalDataFinding? {
    guard PersonalNameWords.titles.contains(words[place].text), place + 1 < words.count,
      isSpace(gap(before: place + 1), or: "."), let end = endOfName(from: place + 1)
    else { return nil }
    return PersonalDataFinding(
      .personName, words[place].range.lowerBound..<words[end].range.upperBound,
      mask: "\(words[place].text) \(initials(end...end))")
  }

  /// "Collar number 1234", "warrant no. 123456".
  private func numbered(at place: Int) -> PersonalDataFinding? {
    guard ["collar", "shoulder", "warrant"].contains(words[place].lowered) else { return nil }
    var next = place + 1
    if next < words.count, ["number", "no", "num"].contains(words[next].lowered) { next += 1 }
    guard next < words.count, isSpace(gap(before: next), or: ".:#"),
      2...7 ~= words[next].text.utf8.count, words[next].text.last?.isNumber == true,
      !words[next].isYear
    else { return nil }
    return PersonalDataFinding(.personName, words[next].range, mask: "…")
  }

  /// A name after the words of an office: "Disclosure Officer: Jane Smith", "Prepared by J Smith".
  private func named(byOfficeAt place: Int) -> PersonalDataFinding? {
    let word = words[place].lowered
    let before = place > 0 ? words[place - 1].lowered : ""
    let isDone = word == "by" && PersonalNameWords.deeds.contains(before)
    let isName =
      word == "name"
      && (place == 0
        || PersonalNameWords.offices.union(["contact", "your", "full"]).contains(before))
    guard isDone || isName || word == "contact" || PersonalNameWords.offices.contains(word),
      place + 1 < words.count
    else { return nil }
    guard isSpace(gap(before: place + 1), or: isName ? ":=\n" : ":,-–—=|\n"),
      let end = endOfName(from: place + 1, least: 2)
    else { return nil }
    return person(place + 1...end)
  }

  /// A name before the words of an office: "Jane Smith, Information Rights Officer".
  private func signature(beforeOfficeAt place: Int) -> PersonalDataFinding? {
    guard
      ["officer", "manager", "analyst", "adviser", "advisor", "maker"].contains(
        words[place].lowered)
    else { return nil }
    var first = place
    while first > 0, place - first < 5,
      PersonalNameWords.officeParts.contains(words[first - 1].lowered)
    {
      first -= 1
    }
    guard first > 1 else { return nil }
    let gap = gap(before: first)
    guard isSpace(gap, or: ",-–—|(\n"),
      gap.contains(where: { !PersonalDataText.isSpace($0) || $0 == "\n" })
    else { return nil }
    for start in max(0, first - 3)..<(first - 1) where endOfName(from: start, least: 2) == first - 1
    {
      return person(start...(first - 1))
    }
    return nil
  }

  /// A name below the closing of a letter: "Kind regards, Jane".
  private func closing(at place: Int) -> PersonalDataFinding? {
    guard isClosing(at: place), place + 1 < words.count,
      isSpace(gap(before: place + 1), or: ",.-–\r\n"), let end = endOfName(from: place + 1)
    else { return nil }
    return person(place + 1...end)
  }

  private func isClosing(at place: Int) -> Bool {
    let before = place > 0 ? words[place - 1].lowered : ""
    switch words[place].lowered {
    case "regards": return true
    case "sincerely", "faithfully": return before == "yours"
    default: return false
    }
  }

  private func person(_ places: ClosedRange<Int>) -> PersonalDataFinding {
    let range =
      words[places.lowerBound].range.lowerBound..<words[places.upperBound].range.upperBound
    return PersonalDataFinding(.personName, range, mask: initials(places))
  }
}

// What one cell says of the next.
extension PersonalDataText {
  /// Whether the text ends with the words of an office or a closing, so that a name may follow in
  /// the next cell or line.
  var announcesAName: Bool {
    guard let last = words.indices.last, words.count <= 6,
      scalars[words[last].range.upperBound...].allSatisfy({
        PersonalDataText.isSpace($0) || $0 == ":" || $0 == "," || $0 == "-"
      })
    else { return false }
    let word = words[last].lowered
    let before = last > 0 ? words[last - 1].lowered : ""
    return isClosing(at: last) || word == "contact" || PersonalNameWords.offices.contains(word)
      || word == "by" && PersonalNameWords.deeds.contains(before)
      || word == "name"
        && (last == 0
          || PersonalNameWords.offices.union(["contact", "your", "full"]).contains(before))
  }

  /// The finding where the whole text is a name of two parts or more, or of one after a closing.
  func wholeName(least: Int) -> PersonalDataFinding? {
    guard let end = endOfName(from: 0, least: least), end == words.count - 1 else { return nil }
    return person(0...end)
  }
}
