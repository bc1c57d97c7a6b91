import DelimitedText
import PoliceOutcomes
import Reports

/// `reply.csv`: the form in which a force replies, a row for each figure of it alone and one for its
/// return as a whole. Filled in, its rows are rows of `replies.csv`.
package enum ReplyForm {
  package static let path = "reply.csv"

  /// The columns of `replies.csv`, and two that say what the figure is.
  private static let columns = [
    "force", "figure", "title", "published", "kind", "reply", "received", "answer",
  ]

  static func csv(_ pack: ReplyPack, _ result: StudyResult) -> [UInt8] {
    var writer = RecordWriter()
    writer.append(columns.map { .verbatim($0) })
    func append(_ figure: String, _ title: String, _ printed: String) {
      writer.append(
        [.verbatim(pack.force.id), .verbatim(figure), .text(title), .text(printed)]
          + [WrittenCell](repeating: .verbatim(""), count: 4))
    }
    append("", "The return as a whole", "")
    for figure in pack.figures[.own] ?? [] {
      let text = FigureText.printed(figure, settings: result.description.settings, as: .full).text
      append(figure.id, figure.title, text)
    }
    return writer.bytes
  }
}
