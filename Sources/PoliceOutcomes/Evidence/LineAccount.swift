/// What became of every physical line of a return. The classes add up to the file's lines.
package struct LineAccount: Hashable, Sendable {
  /// The file, by its path inside the study folder.
  package let file: String
  /// The class of each line, the first line first; empty where the lines of a large file are counted
  /// only.
  package let classes: [LineClass]
  /// How many lines there are of each class.
  private let counts: [LineClass: Int]

  package init(file: String, classes: [LineClass]) {
    self.file = file
    self.classes = classes
    var counts: [LineClass: Int] = [:]
    for lineClass in classes { counts[lineClass, default: 0] += 1 }
    self.counts = counts
  }

  /// The lines of a large file, which are counted and not kept.
  package init(file: String, counts: [LineClass: Int]) {
    self.file = file
    classes = []
    self.counts = counts
  }

  /// How many lines the file has.
  package var lineCount: Int { counts.values.reduce(0, +) }

  /// How many lines are of this class.
  package func count(of lineClass: LineClass) -> Int {
    counts[lineClass] ?? 0
  }
}

/// What a line of a return is.
package enum LineClass: String, Hashable, Sendable, CaseIterable {
  case header
  case data
  case total
  case note
  case blank
  /// A line that could not be read; a diagnostic says why.
  case rejected
}
