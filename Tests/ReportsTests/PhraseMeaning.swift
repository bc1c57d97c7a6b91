import PoliceOutcomes

/// The values that a printed phrase says, read back from its words.
///
/// Ends are whole numbers over whole numbers; a phrase says no value outside them.
struct PhraseMeaning {
  /// The least, and whether it is said itself.
  let least: (value: Parts, isIn: Bool)
  /// The most, and whether it is said itself.
  let most: (value: Parts, isIn: Bool)

  /// A number as one whole number over another.
  struct Parts {
    let count: Int
    let total: Int
  }

  func holds(_ count: Int, of total: Int) -> Bool {
    // Counts up to a thousand million over steps up to a hundred thousand fit.
    let low = count * least.value.total - least.value.count * total
    let high = count * most.value.total - most.value.count * total
    return (least.isIn ? low >= 0 : low > 0) && (most.isIn ? high <= 0 : high < 0)
  }

  private static let names = [
    "a tenth": (1, 10), "a fifth": (1, 5), "a quarter": (1, 4), "a third": (1, 3), "half": (1, 2),
    "two-thirds": (2, 3), "three-quarters": (3, 4),
  ]

  private static func fraction(_ words: String) -> Parts? {
    if let (part, whole) = names[words] { return Parts(count: part, total: whole) }
    let numbers = words.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 2, words == "\(numbers[0]) in \(numbers[1])" else { return nil }
    return Parts(count: numbers[0], total: numbers[1])
  }

  /// What a share's words say; `nil` for words that no share is said in.
  init?(share words: String) {
    self.init(words, isShare: true)
  }

  /// What the words of a change's size say, after "rose by" or "fell by"; `nil` for words that none
  /// is said in. A rise of 100% is rounded, as any other.
  init?(rise words: String) {
    self.init(words, isShare: false)
  }

  private init?(_ words: String, isShare: Bool) {
    if let exact = PhraseMeaning.fraction(words) {
      self.init(exact, exact)
      return
    }
    switch words {
    case "none": self.init(Parts(count: 0, total: 1), Parts(count: 0, total: 1))
    case "all": self.init(Parts(count: 1, total: 1), Parts(count: 1, total: 1))
    case "some but not all":
      self.init((Parts(count: 0, total: 1), false), (Parts(count: 1, total: 1), false))
    default: self.init(hedged: words, isShare: isShare)
    }
  }

  private init?(hedged words: String, isShare: Bool) {
    for (hedge, isBelow) in [("fewer than ", true), ("less than ", true), ("more than ", false)]
    where words.hasPrefix(hedge) {
      guard let end = PhraseMeaning.fraction(String(words.dropFirst(hedge.count))) else { break }
      if isBelow {
        self.init((end.times(3, 4), true), (end, false))
      } else {
        self.init((end, false), (end.times(4, 3), true))
      }
      return
    }
    if words.hasPrefix("nearly "), let end = PhraseMeaning.fraction(String(words.dropFirst(7))) {
      self.init((end.plus(points: -2), true), (end, false))
    } else if words.hasPrefix("just over "),
      let end = PhraseMeaning.fraction(String(words.dropFirst(10)))
    {
      self.init((end, false), (end.plus(points: 2), true))
    } else if words.hasPrefix("about "),
      let middle = PhraseMeaning.fraction(String(words.dropFirst(6)))
    {
      self.init(middle.times(9, 10), middle.times(11, 10))
    } else {
      self.init(percentages: words, isShare: isShare)
    }
  }

  /// "9.8%", "<0.1%", "between 3.6% and 4.3%", "at most 3%".
  private init?(percentages words: String, isShare: Bool) {
    let ends = words.split(separator: " ").filter { $0.hasSuffix("%") }.map(String.init)
    guard let first = ends.first, let last = ends.last, let low = PhraseMeaning.steps(first),
      let high = PhraseMeaning.steps(last)
    else { return nil }
    let none = Parts(count: 0, total: 1)
    let all = Parts(count: 1, total: 1)
    if words.hasPrefix("between ") {
      self.init(low.value, high.value)
    } else if words.hasPrefix("at most ") || words.hasPrefix("less than ") {
      self.init((none, false), (high.value, words.hasPrefix("at")))
    } else if words.hasPrefix("at least ") || words.hasPrefix("more than ") {
      self.init((low.value, words.hasPrefix("at")), (all, false))
    } else if first.hasPrefix("<") {
      self.init((none, false), (low.plus(halfSteps: -1), false))
    } else if first.hasPrefix(">") {
      self.init((low.plus(halfSteps: 1), true), (all, false))
    } else if low.value.count == 0 || low.value.count == low.value.total && isShare {
      self.init(low.value, low.value)
    } else {
      self.init((low.plus(halfSteps: -1), true), (low.plus(halfSteps: 1), false))
    }
  }

  private init(_ least: Parts, _ most: Parts) {
    self.init((least, true), (most, true))
  }

  private init(_ least: (Parts, Bool), _ most: (Parts, Bool)) {
    self.least = (least.0, least.1)
    self.most = (most.0, most.1)
  }

  /// A printed percentage in steps, so many of which make a whole.
  private struct Steps {
    let steps: Int
    let perWhole: Int
    var value: Parts { Parts(count: steps, total: perWhole) }

    func plus(halfSteps: Int) -> Parts {
      Parts(count: 2 * steps + halfSteps, total: 2 * perWhole)
    }
  }

  private static func steps(_ text: String) -> Steps? {
    let digits = text.drop { "<>".contains($0) }.dropLast()
    let places = digits.split(separator: ".")
    guard let whole = places.first.flatMap({ Int($0) }) else { return nil }
    guard places.count == 2, let tenths = Int(places[1]) else {
      return Steps(steps: whole, perWhole: 100)
    }
    return Steps(steps: 10 * whole + tenths, perWhole: 1000)
  }
}

extension PhraseMeaning.Parts {
  func times(_ numerator: Int, _ denominator: Int) -> Self {
    Self(count: count * numerator, total: total * denominator)
  }

  func plus(points: Int) -> Self {
    Self(count: 100 * count + points * total, total: 100 * total)
  }
}
