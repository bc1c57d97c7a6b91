import PoliceOutcomes
import Yams

/// Reads `study.yml`: every key with its place, every problem in one run.
struct StudyDescriptionReader {
  var log: [Diagnostic] = []
  private(set) var pins: [String: ReturnPins] = [:]
  /// What the author writes in `study.yml` and the report prints, each with its place.
  var words: [(text: String, location: SourceLocation)] = []

  /// The description in `text`, or `nil` where a needed part is missing; `log` says which.
  mutating func description(_ text: String, id: String) throws(StudiesError) -> StudyDescription? {
    let map = try YAMLMap(text, file: "study.yml")
    check(
      map,
      known: [
        "title", "question", "offence", "jurisdiction", "window", "years", "synthetic",
        "publisher", "breaks", "measures", "settings", "returns", "published", "draft", "embargo",
        "narrative", "templates",
      ])
    let title = string("title", in: map)
    let question = string("question", in: map)
    let offence = submap("offence", in: map).flatMap { self.offence($0) }
    let jurisdiction = string("jurisdiction", in: map)
    let window = submap("window", in: map).flatMap { self.window($0) }
    let years: YearBasis? = optionalChoice("years", in: map)
    let isSynthetic = flag("synthetic", in: map)
    let publisher = submap("publisher", in: map).flatMap { self.publisher($0) }
    let breaks = self.breaks(map)
    let measures = self.measures(map)
    let settings = self.settings(map)
    let published = self.day("published", in: map)
    let isDraft = flag("draft", in: map)
    let embargo = self.day("embargo", in: map)
    let allowances = self.allowances("narrative", in: map)
    let templateAllowances = self.allowances("templates", in: map)
    for key in ["title", "question"] { keepWords(key, in: map) }
    readPins(map)
    guard let title, let question, let offence, let jurisdiction, let window, let publisher,
      !measures.isEmpty
    else { return nil }
    var description = StudyDescription(
      id: id, title: title, question: question, offence: offence, jurisdiction: jurisdiction,
      window: window, years: years ?? .calendar, isSynthetic: isSynthetic, publisher: publisher,
      breaks: breaks, measures: measures, settings: settings)
    description.areYearsDeclared = years != nil
    description.published = published
    description.isDraft = isDraft
    description.embargo = embargo
    description.allowances = allowances
    description.templateAllowances = templateAllowances
    return description
  }

  private mutating func offence(_ map: YAMLMap) -> OffenceDefinition? {
    check(map, known: ["topic", "name", "plural", "law", "codes"])
    guard let topic = string("topic", in: map), let name = string("name", in: map),
      let plural = string("plural", in: map)
    else { return nil }
    return OffenceDefinition(
      topic: topic, name: name, plural: plural, law: optionalString("law", in: map) ?? "",
      codes: list("codes", in: map))
  }

  private mutating func window(_ map: YAMLMap) -> ReportingPeriod? {
    check(map, known: ["first", "last"])
    guard let first = month("first", in: map), let last = month("last", in: map) else {
      return nil
    }
    let window = ReportingPeriod(first: first, last: last)
    if window == nil {
      log.append(
        .wrongValue(
          "last", last.iso, expected: "a month that is not before the first, \(first.iso)",
          at: map.location(of: "last")))
    }
    return window
  }

  private mutating func month(_ key: String, in map: YAMLMap) -> Month? {
    guard let text = string(key, in: map) else { return nil }
    let month = Month(iso: text)
    if month == nil {
      log.append(
        .wrongValue(key, text, expected: "a month such as 2019-01", at: map.location(of: key)))
    }
    return month
  }

  private mutating func publisher(_ map: YAMLMap) -> Publisher? {
    check(map, known: ["name", "contact"])
    guard let name = string("name", in: map), let contact = string("contact", in: map) else {
      return nil
    }
    return Publisher(name: name, contact: contact)
  }

  private mutating func breaks(_ map: YAMLMap) -> [SeriesBreak] {
    var breaks: [SeriesBreak] = []
    for node in sequence("breaks", in: map) {
      guard let entry = YAMLMap(node, file: map.file) else {
        log.append(
          .wrongValue(
            "breaks", "an entry", expected: "entries with date, what and source",
            at: YAMLMap.location(of: node, in: map.file)))
        continue
      }
      check(entry, known: ["date", "what", "source"])
      guard let date = string("date", in: entry), let what = string("what", in: entry),
        let source = string("source", in: entry)
      else { continue }
      keepWords("what", in: entry)
      if let month = Month(iso: date.utf8.count == 10 ? String(date.dropLast(3)) : date) {
        breaks.append(SeriesBreak(date: date, month: month, what: what, source: source))
      } else {
        log.append(
          .wrongValue(
            "date", date, expected: "a day such as 2021-06-29 or a month such as 2021-06",
            at: entry.location(of: "date")))
      }
    }
    return breaks
  }

  private mutating func measures(_ map: YAMLMap) -> [Measure] {
    if map.node("measures") == nil { log.append(.missingKey("measures", at: map.location)) }
    var measures: [Measure] = []
    let nodes = sequence("measures", in: map)
    if nodes.isEmpty, case .sequence? = map.node("measures") {
      log.append(
        .wrongValue(
          "measures", "an empty list",
          expected: "a list of measures, such as offences-recorded and charge-rate",
          at: map.location(of: "measures")))
    }
    for node in nodes {
      let text = node.scalar?.string ?? ""
      let place = YAMLMap.location(of: node, in: map.file)
      guard let measure = Measure.named(text) else {
        let names = Measure.all.map(\.id)
        let nearest = NearestNames.closest(to: text, among: names)
        log.append(
          .wrongValue(
            "measures", text,
            expected: nearest.isEmpty
              ? "any of \(names.joined(separator: ", "))"
              : "the id of a measure; the nearest: \(nearest.joined(separator: ", "))", at: place))
        continue
      }
      if measures.contains(measure) {
        log.append(.repeatedKey(text, at: place))
      } else {
        measures.append(measure)
      }
    }
    return measures
  }

  private mutating func settings(_ map: YAMLMap) -> StudySettings {
    var settings = StudySettings()
    guard let entry = optionalSubmap("settings", in: map) else { return settings }
    check(
      entry,
      known: ["small-base", "pool", "months-outside-window"] + StudyDescriptionReader.maturityKeys
        + StudyDescriptionReader.disclosureKeys)
    if let text = optionalString("small-base", in: entry) {
      if let number = Int(text), 0...1_000_000 ~= number {
        settings.smallBase = number
      } else {
        log.append(
          .wrongValue(
            "small-base", text, expected: "a whole number of offences, such as 50",
            at: entry.location(of: "small-base")))
      }
    }
    readDisclosure(entry, into: &settings)
    settings.pool = choice("pool", in: entry, default: settings.pool)
    settings.monthsOutsideWindow = choice(
      "months-outside-window", in: entry, default: settings.monthsOutsideWindow)
    readMaturity(entry, into: &settings)
    return settings
  }

  private mutating func readPins(_ map: YAMLMap) {
    guard let files = optionalSubmap("returns", in: map) else { return }
    for (name, location) in files.keys {
      guard let entry = files.node(name).flatMap({ YAMLMap($0, file: map.file) }) else {
        log.append(.wrongValue(name, "this", expected: "keys with values", at: location))
        continue
      }
      pins[name] = pinned(entry, at: location)
    }
  }

  private mutating func pinned(_ map: YAMLMap, at location: SourceLocation) -> ReturnPins {
    check(
      map,
      known: [
        "header", "layout", "columns", "blank", "dash", "outcomes", "duplicates", "suppressed",
        "years", "rounded", "why",
      ])
    var pins = ReturnPins()
    pins.location = location
    pins.headerLine = lineNumber("header", in: map)
    pins.layout = optionalChoice("layout", in: map)
    pins.blank = choice("blank", in: map, default: .missing)
    pins.dash = choice("dash", in: map, default: .missing)
    pins.duplicates = choice("duplicates", in: map, default: .refuse)
    pins.years = optionalChoice("years", in: map)
    pins.rounded = optionalChoice("rounded", in: map)
    pins.hasAllOutcomes = choice("outcomes", in: map, default: OutcomesGiven.all) == .all
    if let columns = optionalSubmap("columns", in: map) {
      check(columns, known: ReturnLayout.Part.allCases.map(\.rawValue))
      for part in ReturnLayout.Part.allCases {
        pins.columns[part] = optionalString(part.rawValue, in: columns)
      }
    }
    if let marks = optionalSubmap("suppressed", in: map) {
      for (mark, place) in marks.keys {
        let text = marks.node(mark)?.scalar?.string ?? ""
        if case .count(let count) = CountText(text) {
          pins.suppressed[LabelText.normalised(mark)] = count
        } else {
          log.append(.wrongValue(mark, text, expected: "a range of counts such as 1-4", at: place))
        }
      }
    }
    return pins
  }

  /// Whether a return gives all outcomes, or some beside the total.
  private enum OutcomesGiven: String, CaseIterable {
    case all
    case selected
  }
}
