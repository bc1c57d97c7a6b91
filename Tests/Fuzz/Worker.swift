import DelimitedText
import Foundation
import Studies
import TestSupport

/// Runs a range of cases, one after another, and says which fail.
struct Worker {
  private let options: Options
  private let corpus: Corpus
  private let files: FileTrial
  private let study: StudyTrial
  private let claims: ClaimTrial
  private let templates: TemplateTrial
  private let progress: Progress

  /// The most processor time a case may take.
  private static let mostSeconds = 2.0
  private static let mostFailures = 20

  init(_ options: Options) async throws {
    self.options = options
    corpus = try Corpus()
    let reference = Repository.reference
    files = FileTrial(
      readers: try corpus.studies.map {
        try ReturnTrial(studyPath: $0, referencePath: reference)
      } + [ReturnTrial(studyPath: nil, referencePath: reference)])
    study = StudyTrial(folder: "\(options.folder)/worker-\(options.jobs)")
    let result = try await StudyRun.study(
      at: corpus.studies[0], referencePath: reference, options: .withoutDigests
    ).result
    claims = ClaimTrial(result: result)
    templates = TemplateTrial(result: result)
    // A worker's number comes in the place of the number of jobs.
    progress = Progress(path: "\(options.folder)/progress-\(options.jobs - 1)")
  }

  /// Runs the cases; false if one failed.
  func run() async throws -> Bool {
    var failures = 0
    for number in options.first..<(options.first + options.cases) {
      progress.write(number)
      let one = Case(number: number, seed: options.seed, corpus: corpus)
      let start = Worker.processorSeconds
      var what: String?
      do {
        try await run(one)
      } catch let failure as Failure {
        what = failure.what
      }
      let seconds = Worker.processorSeconds - start
      if what == nil, seconds > Worker.mostSeconds { what = "it takes \(seconds) s" }
      guard let what else { continue }
      let words = String(what.map { $0.isNewline ? " " : $0 }.prefix(200))
      say(
        "case \(number), seed \(options.seed): \(words); see \(try one.write(to: options.folder))")
      failures += 1
      if failures == Worker.mostFailures { return false }
    }
    return failures == 0
  }

  private func run(_ one: Case) async throws {
    try ScannerTrial.run(seed: one.seed, number: one.number)
    switch one.input {
    case .file(let bytes, let name, let place):
      try files.run(bytes, name: name, study: place)
    case .cell(let text): try CellTrial.run(text)
    case .prose(let text): try claims.run(text)
    case .template(let text): try templates.run(text)
    case .study(let files): try await study.run(files)
    }
  }

  /// The processor time of all threads so far, which other processes do not lengthen.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The text of `bytes` in UTF-8, or `nil` where they are none.
func decodedBytes(_ bytes: [UInt8]) -> [UInt8]? {
  do { return try DecodedText(bytes).bytes } catch { return nil }
}
