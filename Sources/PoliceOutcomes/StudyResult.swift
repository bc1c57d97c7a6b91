/// Everything a study came to: what a report is composed of, and all it is composed of.
package struct StudyResult: Hashable, Sendable {
  package let description: StudyDescription
  /// The register, in its own order.
  package let requests: [Request]
  /// What each force returned, in register order; a force without counts is not in it.
  package let returns: [ForceCounts]
  package let figures: Figures
  /// By place, then severity.
  package let diagnostics: [Diagnostic]
  /// One account a return file, in register order.
  package let lines: [LineAccount]
  /// How each return file was read, in register order.
  package let readings: [ReturnReading]
  /// Titles and notes of the return files, in register order.
  package let notes: [ReturnNote]
  package let reference: ReferenceTexts
  /// The author's prose as written, or empty.
  package let narrative: String
  /// How many cells `corrections.csv` corrects.
  package let correctionCount: Int
  /// Files that later ones replace, in register order.
  package let superseded: [SupersededReturn]
  /// What earlier editions printed otherwise, in the order of `revisions.csv`.
  package let revisions: [Revision]
  /// What the forces replied to what is said of them, in the order of `replies.csv`.
  package let replies: [ForceReply]
  /// Which forces are held to be alike, in the order of `peers.csv`.
  package let peers: [PeerGroup]
  /// Returns with a printed total over several periods that is not published, because a part of it is
  /// withheld; by path.
  package let filesOfHeldTotals: Set<String>

  package init(
    description: StudyDescription, requests: [Request], returns: [ForceCounts],
    figures: Figures, diagnostics: [Diagnostic], lines: [LineAccount],
    readings: [ReturnReading], notes: [ReturnNote] = [], reference: ReferenceTexts,
    narrative: String, correctionCount: Int, superseded: [SupersededReturn] = [],
    revisions: [Revision] = [], replies: [ForceReply] = [], peers: [PeerGroup] = [],
    filesOfHeldTotals: Set<String> = []
  ) {
    self.description = description
    self.requests = requests
    self.returns = returns
    self.figures = figures
    self.diagnostics = diagnostics
    self.lines = lines
    self.readings = readings
    self.notes = notes
    self.reference = reference
    self.narrative = narrative
    self.correctionCount = correctionCount
    self.superseded = superseded
    self.revisions = revisions
    self.replies = replies
    self.peers = peers
    self.filesOfHeldTotals = filesOfHeldTotals
  }
}

/// How one file of `returns/` was read, in words.
package struct ReturnReading: Hashable, Sendable {
  /// The file, by its path inside the study folder.
  package let file: String
  /// "UTF-8", "Windows-1252"...
  package let encoding: String
  /// "comma", "semicolon"...
  package let delimiter: String
  /// "one count per row", "periods across"...
  package let layout: String
  /// Whether `study.yml` pins the layout.
  package let isPinned: Bool

  package init(file: String, encoding: String, delimiter: String, layout: String, isPinned: Bool) {
    self.file = file
    self.encoding = encoding
    self.delimiter = delimiter
    self.layout = layout
    self.isPinned = isPinned
  }
}
