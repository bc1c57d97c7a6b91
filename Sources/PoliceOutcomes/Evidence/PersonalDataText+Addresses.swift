// What reaches or identifies a person by its form alone.
extension PersonalDataText {
  /// A local part, an @ and a domain with a dot.
  var emailAddresses: [PersonalDataFinding] {
    scalars.indices.filter { scalars[$0] == "@" || scalars[$0] == "\u{FF20}" }
      .compactMap { place in
        var first = place
        while first > 0, PersonalDataText.isOfLocalPart(scalars[first - 1]) { first -= 1 }
        var end = place + 1
        while end < scalars.count, PersonalDataText.isOfDomain(scalars[end]) { end += 1 }
        while end > place + 1, scalars[end - 1] == "." || scalars[end - 1] == "-" { end -= 1 }
        guard first < place, scalars[place..<end].contains("."),
          PersonalDataText.isLetter(scalar(end - 1))
        else { return nil }
        return PersonalDataFinding(
          .emailAddress, first..<end, mask: "\(scalars[first])…@\(scalars[place + 1])…")
      }
  }

  private static func isOfLocalPart(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || isDigit(scalar) || "._%+'-&".unicodeScalars.contains(scalar)
  }

  private static func isOfDomain(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || isDigit(scalar) || scalar == "." || scalar == "-"
  }

  private static let prefixLetters = Set("ABCEGHJKLMNOPRSTWXYZ".unicodeScalars)
  private static let unusedPrefixes: Set<String> = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]

  /// Two letters, six digits in pairs and a letter from A to D (HMRC, National Insurance Manual
  /// NIM39110).
  var nationalInsuranceNumbers: [PersonalDataFinding] {
    return words.indices.compactMap { place in
      guard let end = end(of: "LLDDDDDDS", from: place) else { return nil }
      let range = words[place].range.lowerBound..<end
      let prefix = text(range.lowerBound..<range.lowerBound + 2).uppercased()
      guard !PersonalDataText.unusedPrefixes.contains(prefix),
        prefix.unicodeScalars.allSatisfy(PersonalDataText.prefixLetters.contains),
        !prefix.hasSuffix("O")
      else { return nil }
      return PersonalDataFinding(.nationalInsuranceNumber, range, mask: "\(prefix)…")
    }
  }

  /// Where a run that begins with the word at `place` and has the form `pattern` ends, spaces
  /// aside: L is a letter, D a digit, S one of A to D. `nil` where there is none.
  private func end(of pattern: String, from place: Int) -> Int? {
    var cursor = words[place].range.lowerBound
    var isFirst = true
    for sign in pattern {
      if !isFirst, scalar(cursor) == " " { cursor += 1 }
      isFirst = false
      guard let next = scalar(cursor) else { return nil }
      switch sign {
      case "D": guard PersonalDataText.isDigit(next) else { return nil }
      case "S":
        guard "ABCDabcd".unicodeScalars.contains(next) else { return nil }
      default: guard next.isASCII, PersonalDataText.isLetter(next) else { return nil }
      }
      cursor += 1
    }
    let isEnd =
      !PersonalDataText.isLetter(scalar(cursor)) && !PersonalDataText.isDigit(scalar(cursor))
    return isEnd ? cursor : nil
  }

  /// An area, a district, a sector and two letters, in capitals.
  var postcodes: [PersonalDataFinding] {
    words.indices.compactMap { place in
      let word = words[place]
      if let area = PostcodeForm.area(ofWhole: word.text) {
        return PersonalDataFinding(.postcode, word.range, mask: "\(area)…")
      }
      guard place + 1 < words.count, Array(gap(before: place + 1)) == [" "],
        let area = PostcodeForm.area(ofOutward: word.text),
        PostcodeForm.isInward(words[place + 1].text)
      else { return nil }
      let range = word.range.lowerBound..<words[place + 1].range.upperBound
      return PersonalDataFinding(.postcode, range, mask: "\(area)…")
    }
  }

  /// The words "date of birth", "DOB" or "born" and, close behind, a day with its year.
  var datesOfBirth: [PersonalDataFinding] {
    var found: [PersonalDataFinding] = []
    for place in words.indices {
      let word = words[place].lowered
      let before = place > 1 ? words[place - 1].lowered : ""
      let isNamed =
        word == "dob" || word == "born" || word == "birth" && before == "of"
        || word == "b" && before == "o" && gap(before: place).elementsEqual(["."])
      guard isNamed else { continue }
      var next = place + 1
      while next < words.count, next <= place + 2,
        ["on", "is", "was"].contains(words[next].lowered)
      {
        next += 1
      }
      guard let end = endOfDay(from: next) else { continue }
      found.append(
        PersonalDataFinding(.dateOfBirth, words[next].range.lowerBound..<end, mask: "…"))
    }
    return found
  }

  /// Where the day ends that begins with the word at `place`: three numbers, or a day, a month's
  /// name and a year.
  private func endOfDay(from place: Int) -> Int? {
    guard place + 2 < words.count else { return nil }
    let parts = words[place...place + 2]
    let numbers = parts.filter { $0.isNumber(of: 1...4) }.count
    let hasMonth = parts.contains { PeriodText.month(named: $0.lowered) != nil }
    let hasDay = parts.contains { $0.isNumber(of: 1...2) || $0.lowered.first?.isNumber == true }
    guard numbers == 3 || hasMonth && hasDay && numbers > 0 else { return nil }
    return words[place + 2].range.upperBound
  }
}
