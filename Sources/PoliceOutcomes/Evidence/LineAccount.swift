/// What became of every physical line of a return. The classes add up to the file's lines.
package struct LineAccount: Hashable, Sendable {
  /// The file, by its path inside the study folder.
  package let file: String
  /// The class of each line, the first line first.
  package let classes: [LineClass]

  package init(file: String, classes: [LineClass]) {
    self.file = file
    self.classes = classes
  }

  /// How many lines are of this class.
  package func count(of lineClass: LineClass) -> Int {
    classes.count { $0 == lineClass }
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
