import Foundation
import TestSupport

/// A study that has a hostile text in every field that holds text: those of a force in its return
/// and in every table that names it, those of the study in `study.yml` and `narrative.md`.
///
/// Each text is a force of its own, so that every cell begins with it and holds nothing else; the
/// fields that a study has once hold the texts of the study one after another.
struct HostileStudy {
  /// The texts, each that of one force.
  let texts: [String]

  /// How many texts one study holds, one of each kind after the other: few studies are made, and each
  /// has every kind.
  private static let textsOfAStudy = 16

  /// The texts of the studies: as many of each kind as a whole edition of each can be made in a second
  /// or two. The writers are tested with all there are.
  static let corpus: [String] = {
    let kinds: [[String]] = [
      HostileText.markup, HostileText.links, HostileText.markdown, HostileText.hidden,
      HostileText.formulas, HostileText.terminal,
    ]
    let most = kinds.map(\.count).max() ?? 0
    let turns = (0..<most).flatMap { turn in
      kinds.compactMap { $0.indices.contains(turn) ? $0[turn] : nil }
    }
    return Array(turns.prefix(4 * textsOfAStudy))
  }()

  static let all: [HostileStudy] = stride(from: 0, to: corpus.count, by: textsOfAStudy)
    .map { start in HostileStudy(texts: Array(corpus[start...].prefix(textsOfAStudy))) }

  /// A table with the character 0 is refused as no text; a study holds the rest of such a text.
  init(texts: [String]) {
    self.texts = texts.map { $0.replacingOccurrences(of: "\0", with: "") }
  }

  /// The same study with harmless words everywhere.
  static let harmless = HostileStudy(texts: ["plain words", "other words"])

  var files: StudyFiles {
    var contents = [
      "study.yml": description, "requests.csv": requests, "forces.csv": forces,
      "codebook.csv": codebook, "corrections.csv": corrections, "redactions.csv": redactions,
      "waivers.csv": waivers, "revisions.csv": revisions,
      "replies.csv": replies, "peers.csv": peers,
      // It seals none of them, so that something is said of each.
      "SHA256SUMS": "",
      "narrative.md": texts.map { "Words before \($0)\n" }.joined(separator: "\n"),
    ]
    for place in texts.indices {
      contents["returns/\(fileName(place))"] = returned(place)
      contents["returns/earlier-\(place).csv"] = earlier(place)
    }
    return StudyFiles(contents)
  }

  /// The id of the force of a text.
  static func force(_ place: Int) -> String { "force-\(place)" }

  /// The file of a force is called by its text, less what no name in `requests.csv` can have.
  func fileName(_ place: Int) -> String {
    let text = texts[place].unicodeScalars.filter {
      !"/;\0".unicodeScalars.contains($0) && !$0.properties.isWhitespace
    }
    return "\(String(String.UnicodeScalarView(text)).drop { $0 == "." })\(place).csv"
  }

  /// The short name of a force: its text and a number, since no two may have the same name.
  func name(_ place: Int) -> String { "\(texts[place]) \(place)" }

  private var forces: String {
    let rows = texts.indices.map { place in
      [
        Self.force(place), name(place) + " Police", name(place), texts[place], texts[place],
        "England", "territorial", "Force \(place)", texts[place], texts[place],
      ]
    }
    return Self.csv(
      "id,name,short_name,code,region,nation,kind,aliases,note,source".asRow + rows)
  }

  private var requests: String {
    let rows = texts.indices.map { place in
      [
        "Force \(place)", "2023-01-09", "2023-02-06", "partial", texts[place], texts[place],
        texts[place], fileName(place), "2023-01-30", "offences-recorded", "", texts[place],
        "offences", texts[place], "earlier-\(place).csv",
      ]
    }
    let refused = [
      "Kent", "2023-01-09", "2023-02-06", "refused", texts[0], texts[0], texts[0], "", "", "", "",
      texts[0], "", "", "",
    ]
    return Self.csv(
      """
      force,asked,replied,status,reason,reference,address,files,extracted_on,basis,covers,notes,\
      unit,scope,superseded
      """.asRow + rows + [refused])
  }

  private var revisions: String {
    let rows = texts.indices.map { place in
      ["2023-02-01", "offences-recorded.\(Self.force(place))", texts[place], texts[place]]
    }
    return Self.csv("date,figure,printed,why".asRow + rows)
  }

  private var peers: String {
    let rows = texts.indices.map { place in
      ["Force \(place)", "Force \((place + 1) % texts.count)", texts[place]]
    }
    return Self.csv("force,peers,source".asRow + rows)
  }

  private var replies: String {
    let rows = texts.indices.flatMap { place in
      [
        [
          "Force \(place)", "offences-recorded.\(Self.force(place))", "2024-02-01", "dispute",
          texts[place], texts[place],
        ],
        [
          "Force \(place)", "forces-partial", "2024-02-01", "comment", texts[place],
          texts[place],
        ],
        ["Force \(place)", "", "2024-02-02", "correction", texts[place], ""],
        [texts[place], texts[place], texts[place], texts[place], texts[place], texts[place]],
      ]
    }
    return Self.csv("force,figure,received,kind,reply,answer".asRow + rows)
  }

  private var codebook: String {
    let rows = texts.indices.flatMap { place in
      [
        [texts[place], "*", "Force \(place)", "1", texts[place]],
        [texts[place] + " unused", "*", "Force \(place)", "18", texts[place]],
      ]
    }
    return Self.csv("label,further,force,outcome,why".asRow + rows)
  }

  private var corrections: String {
    let rows = texts.indices.flatMap { place in
      [
        [
          fileName(place), "\(line(of: 1, place))", "Outcome", "Corected", texts[place],
          texts[place],
        ],
        [fileName(place), "\(line(of: 2, place))", "Outcome", texts[place], "x", texts[place]],
      ]
    }
    return Self.csv("file,line,column,was,is,why".asRow + rows)
  }

  private var redactions: String {
    let rows = texts.indices.map { place in
      [fileName(place), "\(line(of: 1, place))", "Seen by", texts[place], texts[place]]
    }
    return Self.csv("file,line,column,what,why".asRow + rows)
  }

  private var waivers: String {
    Self.csv(
      "code,file,line,force,reason,by,given,expires".asRow
        + [
          [
            "unused-codebook-row", "", "", "", study, study, "2024-01-01", "2024-12-31",
          ]
        ])
  }

  /// The texts one after another, for a field that a study has once.
  private var study: String { texts.joined(separator: " ") }

  private var description: String {
    let pins = texts.indices.map { place in
      """
        \(Self.yaml(fileName(place))):
          header: \(header(place))
          columns: {period: Year, outcome: Outcome, further: Further, count: Offences}
          suppressed: {\(Self.yaml("mark " + texts[place])): 1-4}
          why: \(Self.yaml(texts[place]))
      """
    }
    return """
      title: \(Self.yaml(study))
      question: \(Self.yaml(study))
      offence:
        topic: intimate-image-abuse
        name: \(Self.yaml(study))
        plural: \(Self.yaml(study))
        law: \(Self.yaml(study))
        codes: [\(Self.yaml(study))]
      jurisdiction: England and Wales
      window: {first: 2021-01, last: 2022-12}
      publisher: {name: \(Self.yaml(study)), contact: \(Self.yaml(study))}
      published: 2024-05-31
      measures: [offences-recorded, charge-rate, caution, open, growth]
      years: calendar
      settings: {pool: replied, growth-across-breaks: include}
      breaks:
        - date: 2022-01
          what: \(Self.yaml(study))
          source: \(Self.yaml(study))
      narrative:
        allow:
          - {text: \(Self.yaml(study)), why: \(Self.yaml(study))}
      returns:
      \(pins.joined(separator: "\n"))

      """
  }

  /// The line of the heading of a return, below its title.
  private func header(_ place: Int) -> Int { 1 + Self.lines(Self.csv([[texts[place]]])) }

  /// The line at which row `number`, from 1, begins.
  private func line(of number: Int, _ place: Int) -> Int {
    let above = rows(place).prefix(1 + number)
    return 1 + Self.lines(Self.csv(Array(above)))
  }

  private func rows(_ place: Int) -> [[String]] {
    let text = texts[place]
    return [
      [text],
      ["Year", "Outcome", "Further", "Offences", "Seen by", "\(text) heading"],
      ["2021", "Corected", "", "30", text, text],
      ["2021", text, text, "12", "", text],
      ["2021", "Ongoing", text, "31", "", text],
      ["2022", text, "", "25", "", text],
      ["2022", "unknown \(text)", text, "26", "", text],
      [text, "Ongoing", "", "7", "", text],
      ["2022", "Outcome 3", "", text, "", text],
      ["2022", "Outcome 18", "", "mark \(text)", "", text],
      ["2022", "Ongoing", "", "40", "", text],
      [],
      ["Note: \(text)"],
    ]
  }

  private func returned(_ place: Int) -> String { Self.csv(rows(place)) }

  private func earlier(_ place: Int) -> String {
    Self.csv([
      ["Year", "Outcome", "Offences"], ["2021", texts[place], "11"], ["2021", "Ongoing", "30"],
      ["2022", texts[place], "25"], ["2022", "Ongoing", "39"], ["Note: \(texts[place])"],
    ])
  }
}

// How the files are written down.
extension HostileStudy {
  /// Rows as CSV with every cell quoted; a row without cells is a blank line.
  private static func csv(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }
        .joined(separator: ",") + "\n"
    }.joined()
  }

  /// How many lines a text that ends in one has.
  private static func lines(_ text: String) -> Int {
    var count = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && previous != "\r") { count += 1 }
      previous = scalar
    }
    return count
  }

  /// A text as a YAML scalar in double quotes, every character that is not plain as an escape.
  private static func yaml(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      // An anchor, were it not in quotes; the search for anchors does not know quotes.
      case "&": "\\x26"
      case " "..."~": String(scalar)
      default: "\\U" + String(repeating: "0", count: 8 - hex(scalar).count) + hex(scalar)
      }
    }
    return "\"\(scalars.joined())\""
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }
}

extension String {
  /// The names of a heading row.
  fileprivate var asRow: [[String]] { [split(separator: ",").map(String.init)] }
}
