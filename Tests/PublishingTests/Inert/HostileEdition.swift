import Foundation
import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport

/// Everything the program writes and prints about one study of hostile texts.
struct HostileEdition: Sendable {
  let texts: [String]
  let names: [String]
  let files: [String: String]
  /// The charts as pages for articles, which lead to a report on the web.
  let fragments: [String: String]
  /// What the commands print, by command.
  let printed: [String: String]

  private static let all = Task {
    var editions: [HostileEdition] = []
    for study in HostileStudy.all {
      editions.append(try await made(study, withCommands: editions.isEmpty))
    }
    return editions
  }

  static let harmless = Task { try await made(.harmless) }

  static func number(_ place: Int) async throws -> HostileEdition { try await all.value[place] }

  /// - Parameter withCommands: whether the program itself is run too, a process a command.
  private static func made(
    _ hostile: HostileStudy, withCommands: Bool = false
  ) async throws -> HostileEdition {
    try await hostile.files.onDisk { path in
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      let files =
        await Edition.files(of: study) + packs(study, hostile) + filled(study)
      let fragments = await FragmentFiles.files(
        of: study.result, report: ReportAddress(HostileEdition.address))
      return HostileEdition(
        texts: hostile.texts, names: hostile.texts.indices.map(hostile.name),
        files: texts(files), fragments: texts(fragments),
        printed: try (withCommands ? commands(path, hostile) : [:])
          .merging(words(study, hostile)) { first, _ in first })
    }
  }

  /// Where the report of the fragments is said to stand.
  static let address = "https://example.org/report/"

  private static func texts(_ files: [ReportFile]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// What each force is sent.
  private static func packs(_ study: Study, _ hostile: HostileStudy) -> [ReportFile] {
    hostile.texts.indices.flatMap { place -> [ReportFile] in
      let force = HostileStudy.force(place)
      guard let pack = ReplyPack(for: force, by: nil, of: study.result) else { return [] }
      return ReplyPackFiles.files(pack, of: study.result).map {
        ReportFile(path: "reply-packs/\(force)/\($0.path)", bytes: $0.bytes)
      }
    }
  }

  /// A template of each format filled in; the names of forces stand in each place that the format has.
  private static func filled(_ study: Study) -> [ReportFile] {
    HostileTemplate.all.map { file, text in
      let filled = FilledTemplate(Template(text, file: file), of: study.result)
      return ReportFile(path: "filled/\(file)", text: filled.hasErrors ? "" : filled.text)
    }
  }

  /// What the program itself prints, both streams.
  private static func commands(_ path: String, _ study: HostileStudy) throws -> [String: String] {
    let reference = ["--reference", Repository.reference]
    let lines = [
      ["check", path], ["check", path, "--format", "json"], ["check", path, "--format", "github"],
      ["inspect", "\(path)/returns/\(study.fileName(0))"],
      ["inspect", "\(path)/returns/\(study.fileName(1))", "--format", "json"],
      ["trace", "charge-rate", path], ["trace", "charge-rate", path, "--format", "json"],
      ["impact", "returns/earlier-0.csv:2:1", path],
      ["compare", path, HostileStudy.force(0), HostileStudy.force(1)],
      ["compare", path, study.texts[0], study.texts[1]],
      ["suggest", path], ["reply-pack", path, study.texts[0], "--output", "../packs"],
      ["embed", path, "--report", study.texts[0], "--output", "../embeds"],
      ["reply-pack", path, HostileStudy.force(0), "--output", "../packs"],
      ["fill", path, "\(path)/narrative.md"],
      ["fill", path, "\(path)/narrative.md", "--force", study.texts[0]],
      ["build", "\(path)/\(study.texts[0])"],
    ]
    var printed: [String: String] = [:]
    for line in lines {
      let run = try Command.chargesheet(line + reference, in: path)
      printed[line.filter { !$0.hasPrefix(path) }.joined(separator: " ")] = run.output + run.errors
    }
    return printed
  }

  /// What the commands print of every force and its first count, without a process each.
  private static func words(_ study: Study, _ hostile: HostileStudy) throws -> [String: String] {
    let result = study.result
    var words: [String: [String]] = [:]
    for format in DiagnosticText.Format.allCases {
      words["diagnostics as \(format.rawValue)"] = result.diagnostics.map {
        DiagnosticText.text($0, format: format, folder: "study", line: hostile.texts[0])
      }
    }
    let ids = hostile.texts.indices.map(HostileStudy.force)
    for (one, other) in zip(ids, ids.dropFirst()) {
      guard let pair = ForcePair(one, other, in: result) else { continue }
      words["compare", default: []] += ForcePairText.lines(
        pair, settings: result.description.settings, folder: "study")
      words["compare as json", default: []].append(ForcePairText.json(pair, folder: "study"))
    }
    for id in ids {
      guard let trace = Trace("charge-rate.\(id)", in: result) else { continue }
      words["trace", default: []] += TraceText.lines(trace, folder: "study")
      words["trace as json", default: []].append(TraceText.json(trace, folder: "study"))
      let places = trace.forces.flatMap(\.rows).compactMap(\.observation.cells.first?.location)
      for place in places.prefix(1) {
        guard let impact = Impact(of: place, in: result) else { continue }
        words["impact", default: []] += ImpactText.lines(impact, at: place, folder: "study")
        words["impact as json", default: []].append(
          ImpactText.json(impact, at: place, folder: "study"))
      }
    }
    return words.mapValues { $0.joined(separator: "\n") }
  }
}
