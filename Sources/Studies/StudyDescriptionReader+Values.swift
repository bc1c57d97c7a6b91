import PoliceOutcomes
import Yams

// Reading one value.
extension StudyDescriptionReader {
  mutating func check(_ map: YAMLMap, known: [String]) {
    for key in map.keys where !known.contains(key.name) {
      log.append(
        .unknownKey(
          key.name, at: key.location,
          nearest: NearestNames.closest(to: key.name, among: known).first, known: known))
    }
  }

  mutating func string(_ key: String, in map: YAMLMap) -> String? {
    if map.node(key) == nil {
      log.append(.missingKey(key, at: map.location))
      return nil
    }
    return optionalString(key, in: map)
  }

  mutating func optionalString(_ key: String, in map: YAMLMap) -> String? {
    guard let node = map.node(key) else { return nil }
    guard let text = node.scalar?.string, !text.isEmpty else {
      log.append(
        .wrongValue(
          key, node.scalar?.string ?? "a list or mapping", expected: "one text, not empty",
          at: map.location(of: key)))
      return nil
    }
    return text
  }

  mutating func submap(_ key: String, in map: YAMLMap) -> YAMLMap? {
    if map.node(key) == nil {
      log.append(.missingKey(key, at: map.location))
      return nil
    }
    return optionalSubmap(key, in: map)
  }

  mutating func optionalSubmap(_ key: String, in map: YAMLMap) -> YAMLMap? {
    guard let node = map.node(key) else { return nil }
    let submap = YAMLMap(node, file: map.file)
    if submap == nil {
      log.append(
        .wrongValue(
          key, node.scalar?.string ?? "this", expected: "keys with values",
          at: map.location(of: key)))
    }
    return submap
  }

  mutating func sequence(_ key: String, in map: YAMLMap) -> [Node] {
    guard let node = map.node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      log.append(
        .wrongValue(
          key, node.scalar?.string ?? "this", expected: "a list", at: map.location(of: key)))
      return []
    }
    return Array(sequence)
  }

  mutating func list(_ key: String, in map: YAMLMap) -> [String] {
    sequence(key, in: map).compactMap { $0.scalar?.string }
  }

  mutating func flag(_ key: String, in map: YAMLMap) -> Bool {
    guard let text = optionalString(key, in: map) else { return false }
    if text != "true", text != "false" {
      log.append(.wrongValue(key, text, expected: "true or false", at: map.location(of: key)))
    }
    return text == "true"
  }

  mutating func day(_ key: String, in map: YAMLMap) -> CalendarDay? {
    guard let text = optionalString(key, in: map) else { return nil }
    if let day = CalendarDay(iso: text) { return day }
    log.append(
      .wrongValue(key, text, expected: "a day such as 2024-05-31", at: map.location(of: key)))
    return nil
  }

  mutating func lineNumber(_ key: String, in map: YAMLMap) -> Int? {
    guard let text = optionalString(key, in: map) else { return nil }
    if let number = Int(text), number > 0 { return number }
    log.append(
      .wrongValue(key, text, expected: "the number of a line, from 1", at: map.location(of: key)))
    return nil
  }

  mutating func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, in map: YAMLMap
  ) -> Choice? where Choice.RawValue == String {
    guard let text = optionalString(key, in: map) else { return nil }
    let choice = Choice(rawValue: text)
    if choice == nil {
      let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      log.append(.wrongValue(key, text, expected: "one of \(all)", at: map.location(of: key)))
    }
    return choice
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, in map: YAMLMap, default fallback: Choice
  ) -> Choice where Choice.RawValue == String {
    optionalChoice(key, in: map) ?? fallback
  }
}
