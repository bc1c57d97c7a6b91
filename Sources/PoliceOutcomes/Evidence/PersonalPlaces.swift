/// The places of a study's files at which personal data stand, and what stands there: whatever is
/// printed of such a place is masked.
package struct PersonalPlaces: Hashable, Sendable {
  /// By file, then line: texts that no diagnostic repeats.
  private var texts: [String: [Int: Set<String>]] = [:]

  package init() {}

  package var isEmpty: Bool { texts.isEmpty }

  /// Keeps `text`, which stands at `location`, out of what is printed.
  package mutating func hide(_ text: String, at location: SourceLocation) {
    texts[location.file, default: [:]][location.line, default: []].insert(text)
  }

  package mutating func formUnion(_ other: PersonalPlaces) {
    for (file, lines) in other.texts {
      texts[file, default: [:]].merge(lines) { $0.union($1) }
    }
  }

  /// Whether the line of `location` holds any.
  package func contains(_ location: SourceLocation) -> Bool {
    texts[location.file]?[location.line] != nil
  }

  /// The diagnostic without personal data: what stands at its places or is found in its words is
  /// masked, and a line that holds any is not shown.
  package func masked(
    _ diagnostic: Diagnostic, search: inout PersonalDataSearch
  ) -> Diagnostic {
    var hidden: Set<String> = []
    for place in [diagnostic.location] + diagnostic.related {
      hidden.formUnion(texts[place.file]?[place.line] ?? [])
    }
    let parts = PersonalPlaces.longFirst(hidden)
    let message = search.masked(PersonalPlaces.without(parts, diagnostic.message))
    let remedy = search.masked(PersonalPlaces.without(parts, diagnostic.remedy))
    let hidesLine =
      diagnostic.hidesLine || diagnostic.code == Diagnostic.personalDataCode
      || contains(diagnostic.location)
    if message == diagnostic.message, remedy == diagnostic.remedy, !hidesLine { return diagnostic }
    var masked = Diagnostic(
      diagnostic.severity, diagnostic.code, at: diagnostic.location, message, remedy: remedy,
      related: diagnostic.related)
    masked.hidesLine = hidesLine
    masked.waiver = diagnostic.waiver
    return masked
  }

  /// The lines of an account of `file`, such as `inspect` prints, without personal data.
  package func masked(_ lines: [String], of file: String) -> [String] {
    let hidden = (texts[file] ?? [:]).values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let parts = PersonalPlaces.longFirst(hidden)
    var search = PersonalDataSearch()
    return lines.map { search.masked(PersonalPlaces.without(parts, $0)) }
  }

  /// Long texts first: one may hold another.
  private static func longFirst(_ hidden: Set<String>) -> [String] {
    hidden.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  /// `text` without what is hidden: texts of several letters wherever they stand, shorter ones
  /// where they are quoted whole.
  private static func without(_ hidden: [String], _ text: String) -> String {
    hidden.reduce(text) { text, hidden in
      hidden.utf8.count > 4
        ? replaced(hidden, in: text, with: "…")
        : replaced("'\(hidden)'", in: text, with: "'…'")
    }
  }

  private static func replaced(_ part: String, in text: String, with mask: String) -> String {
    let bytes = Array(text.utf8)
    let part = Array(part.utf8)
    guard part.count <= bytes.count else { return text }
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == part[0], bytes[place...].starts(with: part) {
        result += mask.utf8
        place += part.count
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
