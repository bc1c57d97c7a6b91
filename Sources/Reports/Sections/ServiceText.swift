import PoliceOutcomes

/// A service as a reader needs it: how to reach it, when, whom it is for, and when that was checked.
enum ServiceText {
  static func sentence(_ service: SupportService) -> Sentence {
    let reach = [phone(service), text(service), web(service)].compactMap { $0 }
    var sentences: [Sentence] = []
    let times = [service.hours, service.cost].filter { !$0.isEmpty }.map { Sentence($0) }
    if let contact = joined(reach + times) { sentences.append(Words.raised(contact)) }
    if !service.what.isEmpty { sentences.append(Sentence(Words.raised(service.what))) }
    if let whom = whom(service) { sentences.append(Sentence(whom)) }
    if let note = doubt(service) { sentences.append(Sentence("Note: \(note)")) }
    sentences.append(
      service.checkedOn.isEmpty
        ? "Not checked" : Sentence("Checked on \(Words.date(service.checkedOn))"))
    return sentences.reduce(Sentence("")) { whole, next in
      whole + (whole.inlines.isEmpty ? next : " " + next) + "."
    }
  }

  private static func joined(_ parts: [Sentence]) -> Sentence? {
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { $0 + ", " + $1 }
  }

  /// What somebody who turns to the service must know is not certain. The rest of a row's note is
  /// for whoever keeps the row.
  private static func doubt(_ service: SupportService) -> String? {
    let clauses = Words.unconfirmed(service.note).split(separator: ";").map { $0.trimmed }
    let doubts = clauses.filter { $0.contains("unconfirmed") || $0.contains("check again") }
    return doubts.isEmpty ? nil : doubts.joined(separator: "; ")
  }

  /// Each number is a link that dials it. A number that nobody has checked is not printed: it
  /// might lead somebody in need to a stranger.
  static func phone(_ service: SupportService) -> Sentence? {
    if service.phone.isEmpty || service.checkedOn.isEmpty { return nil }
    let numbers = service.phone.split(separator: "/").map { $0.trimmed }
    let links = numbers.map { number -> Sentence in
      let dialled = number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
      return dialled.isEmpty
        ? Sentence(number) : "\(Inline.link([.text(number)], to: "tel:\(dialled)"))"
    }
    return links.dropFirst().reduce("phone " + (links.first ?? "")) { $0 + " or " + $1 }
  }

  private static func text(_ service: SupportService) -> Sentence? {
    service.text.isEmpty ? nil : Sentence("text \(service.text)")
  }

  private static func web(_ service: SupportService) -> Sentence? {
    if service.web.isEmpty { return nil }
    if service.web.hasPrefix("https://") || service.web.hasPrefix("http://") {
      return "\(Inline.link([.text(service.web)], to: service.web))"
    }
    let isAddress = service.web.contains(".") && !service.web.contains(" ")
    return isAddress
      ? "\(Inline.link([.text(service.web)], to: "https://\(service.web)"))" : Sentence(service.web)
  }

  private static func whom(_ service: SupportService) -> String? {
    let age =
      switch service.under18 {
      case "only": "for people under 18"
      case "no": "not for people under 18"
      default: ""
      }
    let whom = service.forWhom.isEmpty ? "" : "for \(service.forWhom)"
    // Words that say the age already need it only once.
    let parts = [whom, whom.contains("18") ? "" : age].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : Words.raised(parts.joined(separator: ", "))
  }
}

extension Substring {
  /// The text without the spaces at its ends.
  fileprivate var trimmed: String {
    let tail = drop { $0 == " " }
    return String(tail.reversed().drop { $0 == " " }.reversed())
  }
}
