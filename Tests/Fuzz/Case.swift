import Foundation
import TestSupport

/// One case: what is read, settled by a seed and a number.
struct Case {
  let number: Int
  let seed: UInt64
  let input: Input

  enum Input {
    /// A file, read as delimited text and as a return of the study in that place of the corpus.
    case file(bytes: [UInt8], name: String, study: Int?)
    /// A cell, read by everything that reads single cells.
    case cell(String)
    /// A text whose numbers are checked against a study.
    case prose(String)
    /// A text that figures of a study are filled into.
    case template(String)
    /// A study's folder.
    case study(StudyFiles)
  }

  init(number: Int, seed: UInt64, corpus: Corpus) {
    self.number = number
    self.seed = seed
    var numbers = SeededNumbers(seed: seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(number))
    switch Int.random(in: 0..<100, using: &numbers) {
    case 0: input = Case.study(of: corpus, numbers: &numbers)
    case 1..<21: input = Case.file(of: corpus, numbers: &numbers)
    case 21..<28: input = .prose(Case.text(ClaimTrial.text, of: corpus, numbers: &numbers))
    case 28..<31: input = .template(Case.text(TemplateTrial.text, of: corpus, numbers: &numbers))
    default: input = Case.cell(of: corpus, numbers: &numbers)
    }
  }

  private static func file(of corpus: Corpus, numbers: inout SeededNumbers) -> Input {
    let file = corpus.files[Int.random(in: corpus.files.indices, using: &numbers)]
    let study = Bool.random(using: &numbers) ? file.study : nil
    return .file(
      bytes: spoilt(file.bytes, corpus: corpus, numbers: &numbers), name: file.name, study: study)
  }

  private static func cell(of corpus: Corpus, numbers: inout SeededNumbers) -> Input {
    let cell = corpus.cells[Int.random(in: corpus.cells.indices, using: &numbers)]
    let bytes = spoilt(Array(cell.utf8), corpus: corpus, numbers: &numbers)
    return .cell(String(decoding: bytes, as: UTF8.self))
  }

  /// A text that is made of parts, as it is or spoilt.
  private static func text(
    _ make: (inout SeededNumbers) -> String, of corpus: Corpus, numbers: inout SeededNumbers
  ) -> String {
    let text = make(&numbers)
    if Bool.random(using: &numbers) { return text }
    let bytes = spoilt(Array(text.utf8), corpus: corpus, numbers: &numbers)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A small study, one to three of its files spoilt.
  private static func study(of corpus: Corpus, numbers: inout SeededNumbers) -> Input {
    var files = corpus.whole[Int.random(in: corpus.whole.indices, using: &numbers)]
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      var paths = files.contents.keys.sorted()
      paths += ["narrative.md", "codebook.csv", "corrections.csv", "forces.csv"]
      let path = paths[Int.random(in: paths.indices, using: &numbers)]
      // A file that is not there begins as one of that name from somewhere else.
      let seeds = corpus.files.filter { path.hasSuffix($0.name) }
      let bytes = files.contents[path] ?? seeds.first?.bytes ?? []
      files = files.with(path, bytes: spoilt(bytes, corpus: corpus, numbers: &numbers))
    }
    return .study(files)
  }

  /// `bytes` after one to six mutations.
  private static func spoilt(
    _ bytes: [UInt8], corpus: Corpus, numbers: inout SeededNumbers
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &numbers) {
      let mutation = Mutation.allCases[Int.random(in: Mutation.allCases.indices, using: &numbers)]
      let other = corpus.files[Int.random(in: corpus.files.indices, using: &numbers)].bytes
      bytes = mutation.applied(to: bytes, other: other, numbers: &numbers)
    }
    return bytes
  }

  /// Writes what is read below `folder`; returns where.
  func write(to folder: String) throws -> String {
    let place = "\(folder)/case-\(seed)-\(number)"
    switch input {
    case .file(let bytes, let name, _):
      try Data(bytes).write(to: URL(fileURLWithPath: "\(place)-\(name)"))
      return "\(place)-\(name)"
    case .cell(let text), .prose(let text), .template(let text):
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(place).txt"))
      return "\(place).txt"
    case .study(let files):
      try files.write(to: place)
      return place
    }
  }
}
