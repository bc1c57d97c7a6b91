import Foundation
import TestSupport

/// A table of `datasets/reference`, split by the rules of RFC 4180 and by nothing that ships.
struct ReferenceTable {
  let rows: [[String: String]]

  init(_ name: String) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(Repository.reference)/\(name)"))
    let records = ReferenceTable.records(String(decoding: bytes, as: UTF8.self))
    let headings = records.first ?? []
    rows = records.dropFirst().map { record in
      Dictionary(zip(headings, record), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var characters = text.makeIterator()
    var pending: Character?
    while let character = pending ?? characters.next() {
      pending = nil
      switch character {
      case "\"" where isQuoted:
        let following = characters.next()
        if following == "\"" {
          field.append("\"")
        } else {
          isQuoted = false
          pending = following
        }
      case "\"" where field.isEmpty: isQuoted = true
      case "," where !isQuoted:
        fields.append(field)
        field = ""
      case "\n" where !isQuoted:
        records.append(fields + [field])
        fields = []
        field = ""
      default: field.append(character)
      }
    }
    return records
  }
}
