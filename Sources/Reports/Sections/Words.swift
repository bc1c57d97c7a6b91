package import PoliceOutcomes

/// Lists, plurals and dates in words.
package enum Words {
  /// "Kent", "Kent and Surrey", "Kent, Surrey and Essex".
  static func list(_ items: [String], _ conjunction: String = "and") -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }

  /// What came of requests: "complete", "refused (s12 cost)".
  package static func answers(_ requests: [Request]) -> String {
    list(
      requests.map { request in
        request.reason.isEmpty
          ? request.status.words : "\(request.status.words) (\(request.reason))"
      })
  }

  /// "1 force", "24 forces".
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(NumberFormat.count(number)) \(number == 1 ? one : many ?? one + "s")"
  }

  /// The noun in the number that follows a count printed before it.
  static func noun(_ count: OffenceCount, _ one: String, _ many: String? = nil) -> String {
    count.exact == 1 ? one : many ?? one + "s"
  }

  /// "24 of the 43 forces asked" with its noun in the right number.
  static func forces(_ number: Int) -> String { number == 1 ? "force" : "forces" }

  /// An ISO date in words: "29 June 2021", "June 2021"; any other text as it is.
  package static func date(_ iso: String) -> String {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, let month = Month(iso: "\(parts[0])-\(parts[1])") else { return iso }
    let name = "\(month.name) \(month.year)"
    if parts.count == 2 { return name }
    guard parts.count == 3, let day = Int(parts[2]), 1...31 ~= day else { return iso }
    return "\(day) \(name)"
  }

  /// The months of a period after a verb: "in 2021", "from April to December 2015".
  static func during(_ period: ReportingPeriod) -> String {
    period.yearBasis != nil || period.monthCount == 1 ? "in \(period.name)" : "from \(period.name)"
  }

  /// The text with its first letter small, unless the first word is an abbreviation or a name.
  static func lowered(_ text: String) -> String {
    guard let first = text.first, first.isUppercase,
      text.dropFirst().first?.isUppercase == false
    else { return text }
    return first.lowercased() + text.dropFirst()
  }

  /// The text with its first letter capital.
  static func raised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The text as a sentence, with a full stop.
  static func sentence(_ text: String) -> String {
    text.isEmpty || ".?!".contains(text.last ?? " ") ? text : text + "."
  }

  /// Where something is written, parted by "; ": links where they are addresses.
  static func sources(_ text: String) -> Sentence {
    let parts = text.split(separator: "; ").map { part -> Sentence in
      let source = String(part)
      let address = String(source.prefix { $0 != " " })
      guard let scheme = ["https://", "http://"].first(where: { address.hasPrefix($0) }) else {
        return Sentence(source)
      }
      // The host says whose page it is; the address itself is printed on paper.
      let host = address.dropFirst(scheme.count).prefix { $0 != "/" }
      let remark = String(source.dropFirst(address.count))
      return "\(Inline.link([.text(String(host))], to: address))\(remark)"
    }
    return parts.dropFirst().reduce(parts.first ?? "") { $0 + "; " + $1 }
  }

  /// What a status leaves unconfirmed; empty where it leaves nothing.
  static func unconfirmed(_ status: String) -> String {
    if status == "confirmed" { return "" }
    return status.hasPrefix("confirmed; ") ? String(status.dropFirst(11)) : status
  }
}
