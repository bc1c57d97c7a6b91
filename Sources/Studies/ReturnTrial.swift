import DelimitedText
package import PoliceOutcomes

/// Bytes read as a return, without a folder that holds them: what a search for faults needs.
package struct ReturnTrial: Sendable {
  private let context: ReturnContext

  /// What the bytes came to.
  package struct Reading: Hashable, Sendable {
    package let tables: [ReturnTable]
    package let account: LineAccount
    package let layout: ReturnLayout?
    package let diagnostics: [Diagnostic]
  }

  /// Reads as the study at `studyPath` reads its returns; without one, by the built-in labels.
  package init(studyPath: String?, referencePath: String) throws(StudiesError) {
    if let studyPath {
      context = try StudyRun.context(at: studyPath, referencePath: referencePath)
    } else {
      context = .open(
        reference: try ReferenceData(for: referencePath, named: referencePath), file: "")
    }
  }

  /// What `bytes` say as the contents of `returns/<name>`.
  package func reading(of bytes: [UInt8], named name: String) -> Reading {
    let read = ReturnReader.read(bytes, file: name, context: context.admitting(name))
    return Reading(
      tables: read.tables, account: read.account, layout: read.layout,
      diagnostics: read.diagnostics)
  }
}
