import PoliceOutcomes
import Yams

// The author's own words, and what they may say.
extension StudyDescriptionReader {
  /// What `narrative` or `templates`, as `key` says, allows.
  mutating func allowances(_ key: String, in map: YAMLMap) -> [ProseAllowance] {
    guard let texts = optionalSubmap(key, in: map) else { return [] }
    check(texts, known: ["allow"])
    return sequence("allow", in: texts).compactMap { node in
      guard let entry = YAMLMap(node, file: map.file) else {
        log.append(
          .wrongValue(
            "allow", node.scalar?.string ?? "an entry", expected: "entries with text and why",
            at: YAMLMap.location(of: node, in: map.file)))
        return nil
      }
      check(entry, known: ["text", "why"])
      guard let text = string("text", in: entry), let why = string("why", in: entry) else {
        return nil
      }
      return ProseAllowance(text: text, why: why, location: entry.location(of: "text"))
    }
  }

  /// Keeps what is written under `key`, to be asked about words that the house avoids.
  mutating func keepWords(_ key: String, in map: YAMLMap) {
    guard let text = map.node(key)?.scalar?.string else { return }
    words.append((text, map.location(of: key)))
  }
}
