package import PoliceOutcomes
package import Reports
package import Studies

/// A pack as the files that a force is sent: the letter, and the form that comes back.
package enum ReplyPackFiles {
  /// The letter first.
  package static func files(_ pack: ReplyPack, of result: StudyResult) -> [ReportFile] {
    let publication = pack.publication(of: result)
    return [
      ReportFile(
        path: pack.page.path.markdown,
        bytes: MarkdownWriter(publication).markdown(pack.page).bytes),
      ReportFile(path: ReplyForm.path, bytes: ReplyForm.csv(pack, result)),
    ]
  }
}
