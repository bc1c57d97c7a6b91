import PoliceOutcomes
import Reports

/// Whether everything that a template names is there, wherever it may be printed.
struct TemplateCheck {
  private let names: TemplateRepetitions
  private let settings: StudySettings
  private(set) var faults: [Diagnostic] = []
  /// What was found of a name, by the name and the blocks it stands in.
  private var known: [Question: Finding] = [:]
  private var candidates: [[TemplateBlock.Repetition]: [String]] = [:]
  private var suggestionCount = 0

  /// For how many names the nearest ones are looked up: more have another cause than a slip.
  private static let mostSuggestions = 100

  private struct Question: Hashable {
    let name: String
    let levels: [TemplateBlock.Repetition]
  }

  private enum Finding {
    case unknown
    /// There are such figures, and none has what the style asks for.
    case withoutStyle
    case known
  }

  init(_ names: TemplateRepetitions) {
    self.names = names
    settings = names.result.description.settings
  }

  mutating func check(_ nodes: [TemplateNode], in levels: [TemplateBlock.Repetition] = []) {
    for node in nodes {
      switch node {
      case .text: break
      case .value(let tag, _): check(tag, in: levels)
      case .block(let block): check(block, in: levels)
      }
    }
  }

  private mutating func check(_ block: TemplateBlock, in levels: [TemplateBlock.Repetition]) {
    let tag = block.tag
    if block.isBlank { faults.append(.blankBlock(tag.text, at: tag.location)) }
    guard let repetition = block.repetition else {
      checkCondition(tag, in: levels)
      check(block.nodes, in: levels)
      return
    }
    if tag.kind == .openWithout {
      broken(tag, "asks whether a block is not repeated", "Write {{#\(tag.name)}}.")
    }
    if levels.contains(repetition) {
      broken(tag, "stands in a block that is repeated for the same", "End that block before it.")
      check(block.nodes, in: levels)
    } else {
      check(block.nodes, in: levels + [repetition])
    }
  }

  private mutating func checkCondition(_ tag: TemplateTag, in levels: [TemplateBlock.Repetition]) {
    if tag.style != nil {
      broken(
        tag, "asks for a style of a figure, where it is asked whether it has a value",
        "Take out what follows the bar.")
    } else if TemplateKey(rawValue: tag.name) != nil {
      broken(tag, "depends on what is no figure", "Name a figure, such as {{#charge-rate}}.")
    } else {
      checkFigure(tag, in: levels)
    }
  }

  private mutating func broken(_ tag: TemplateTag, _ why: String, _ remedy: String) {
    faults.append(.brokenBlock(tag.text, why, remedy: remedy, at: tag.location))
  }

  private mutating func check(_ tag: TemplateTag, in levels: [TemplateBlock.Repetition]) {
    guard let key = TemplateKey(rawValue: tag.id) else {
      checkFigure(tag, in: levels)
      return
    }
    if tag.style != nil { faults.append(.styleOfKey(tag.text, at: tag.location)) }
    if let block = key.repetition, !levels.contains(block) {
      faults.append(
        .nameOutsideBlock(
          tag.text, name: key.rawValue, block: block.rawValue, at: tag.location))
    }
    if key == .published, names.result.description.published == nil {
      faults.append(.nothingPublished(tag.text, at: tag.location))
    }
  }

  // Figures.

  private mutating func checkFigure(_ tag: TemplateTag, in levels: [TemplateBlock.Repetition]) {
    let styles = Placeholder.styles + PlaceholderText.parts
    if let style = tag.style, !styles.contains(style) {
      faults.append(
        .unknownPlaceholderStyle(style, of: tag.id, at: tag.location, known: styles))
      return
    }
    let question = Question(name: tag.name, levels: levels)
    let finding = known[question] ?? find(tag, in: levels)
    known[question] = finding
    switch finding {
    case .known: break
    case .withoutStyle:
      faults.append(.styleWithoutValue(tag.text, tag.style ?? "", at: tag.location))
    case .unknown: faults.append(unknown(tag, in: levels))
    }
  }

  private func find(_ tag: TemplateTag, in levels: [TemplateBlock.Repetition]) -> Finding {
    var finding = Finding.unknown
    let scopes = isScoped(tag.id) ? names.scopes(of: levels) : [TemplateScope()]
    for scope in scopes {
      guard let figure = names.result.figures[scope.figureID(tag.id)] else { continue }
      let text = PlaceholderText.text(figure, style: tag.style, settings: settings)
      if text != nil { return .known }
      finding = .withoutStyle
    }
    return finding
  }

  private func isScoped(_ id: String) -> Bool {
    id.split(separator: ".").contains { $0 == "force" || $0 == "period" }
  }

  private mutating func unknown(
    _ tag: TemplateTag, in levels: [TemplateBlock.Repetition]
  ) -> Diagnostic {
    let parts = tag.id.split(separator: ".")
    for (part, block) in [("force", TemplateBlock.Repetition.forces), ("period", .periods)]
    where parts.contains(Substring(part)) && !levels.contains(block) {
      return .nameOutsideBlock(
        tag.text, name: part, block: block.rawValue, at: tag.location)
    }
    suggestionCount += 1
    let isLookedUp = suggestionCount <= TemplateCheck.mostSuggestions
    return .unknownTemplateName(
      tag.text, at: tag.location,
      nearest: isLookedUp
        ? NearestNames.closest(to: tag.id, among: names(in: levels, for: tag)) : [])
  }

  /// Everything that might have been meant in blocks: figures, those named by `force` and `period`, and
  /// what is no figure.
  private mutating func names(
    in levels: [TemplateBlock.Repetition], for tag: TemplateTag
  ) -> [String] {
    if tag.kind != .value {
      return TemplateBlock.Repetition.allCases.map(\.rawValue) + figureNames(in: levels)
    }
    let keys = TemplateKey.allCases.filter { key in
      key.repetition.map(levels.contains) ?? true
    }
    return keys.map(\.rawValue) + figureNames(in: levels)
  }

  private mutating func figureNames(in levels: [TemplateBlock.Repetition]) -> [String] {
    if let names = candidates[levels] { return names }
    let ids = names.result.figures.all.map(\.id)
    var seen = Set(ids)
    let patterns = names.result.figures.all.map { pattern(of: $0, in: levels) }
    let all = patterns.filter { seen.insert($0).inserted } + ids
    candidates[levels] = all
    return all
  }

  /// The id of a figure as a template may write it in blocks.
  private func pattern(of figure: Figure, in levels: [TemplateBlock.Repetition]) -> String {
    if levels.isEmpty { return figure.id }
    return figure.id.split(separator: ".").map { part in
      if levels.contains(.forces), part == figure.force ?? "" { return "force" }
      return levels.contains(.periods) && part == figure.period.id ? "period" : String(part)
    }.joined(separator: ".")
  }
}
