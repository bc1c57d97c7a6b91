import PoliceOutcomes
import Reports

/// Prints the parts of a template, and notes which blocks printed nothing.
struct TemplateFilling {
  private let template: Template
  private let names: TemplateRepetitions
  private let notices: String
  private var output: FilledText
  private var arePrinted = false
  /// How often each repeated block was printed, by where it opens.
  private var passes: [Int: (block: TemplateBlock, why: String, count: Int)] = [:]
  /// The figures that blocks depend on, each with the first block and whether one of its blocks was printed.
  private var conditions: [String: (tag: TemplateTag, isPrinted: Bool)] = [:]
  private(set) var faults: [Diagnostic] = []

  init(_ template: Template, _ names: TemplateRepetitions, atMost bytes: Int) {
    self.template = template
    self.names = names
    notices = ReportComposer.banners(names.result).map { $0 + "." }.joined(separator: " ")
    output = FilledText(template.format, atMost: bytes)
  }

  var text: String { output.text }

  mutating func fill() {
    for scope in names.scopes(of: names.levels) { fill(template.nodes, scope, names.levels) }
    let start = SourceLocation(file: template.file, line: 1, column: 1)
    faults = output.misplaced.map {
      .placeholderOutOfPlace($0.text, in: template.format, at: $0.location)
    }
    if output.isFull { faults.append(.filledTooLong(bytes: output.mostBytes, at: start)) }
    if !notices.isEmpty, !arePrinted { faults.append(.missingNotices(notices, at: start)) }
    for (block, why, count) in passes.values where count == 0 {
      faults.append(.repeatedOverNothing(block.tag.text, why: why, at: block.tag.location))
    }
    for (tag, isPrinted) in conditions.values where !isPrinted {
      faults.append(
        .neverPrinted(
          tag.text, id: tag.name, hasValue: tag.kind == .openWithout, at: tag.location))
    }
  }

  private mutating func fill(
    _ nodes: [TemplateNode], _ scope: TemplateScope, _ levels: [TemplateBlock.Repetition]
  ) {
    for node in nodes {
      if output.isFull { return }
      switch node {
      case .text(let text): output.append(text)
      case .value(let tag, let lineEnd): fill(tag, scope, lineEnd)
      case .block(let block): fill(block, scope, levels)
      }
    }
  }

  private mutating func fill(
    _ block: TemplateBlock, _ scope: TemplateScope, _ levels: [TemplateBlock.Repetition]
  ) {
    guard let repetition = block.repetition else {
      let hasValue = hasValue(block.tag.name, in: scope)
      let isPrinted = hasValue == (block.tag.kind == .open)
      conditions[block.tag.name, default: (block.tag, false)].isPrinted =
        isPrinted || conditions[block.tag.name]?.isPrinted == true
      if isPrinted { fill(block.nodes, scope, levels) }
      return
    }
    // One in a block of its own kind is an error, and would be printed for each of each.
    if levels.contains(repetition) { return }
    let scopes = names.scopes(of: repetition, in: scope)
    let why = names.reason(repetition, levels: levels)
    passes[block.tag.range.lowerBound, default: (block, why, 0)].count += scopes.count
    for scope in scopes { fill(block.nodes, scope, levels + [repetition]) }
  }

  /// Whether the figure is there and is no reason why there is none.
  private func hasValue(_ name: String, in scope: TemplateScope) -> Bool {
    guard let figure = names.result.figures[scope.figureID(name)] else { return false }
    return FigureText.reason(figure.value, settings: names.result.description.settings) == nil
  }

  private mutating func fill(_ tag: TemplateTag, _ scope: TemplateScope, _ lineEnd: String) {
    switch TemplateKey(rawValue: tag.id) {
    case .leftBraces: output.append("{{")
    case .notices:
      arePrinted = true
      if notices.isEmpty { return }
      output.append(notices, for: tag)
    case let key?: output.append(text(key, scope), for: tag)
    case nil: output.append(figure(tag, scope), for: tag)
    }
    output.append(lineEnd)
  }

  private func figure(_ tag: TemplateTag, _ scope: TemplateScope) -> String {
    let result = names.result
    guard let figure = result.figures[scope.figureID(tag.id)] else {
      return names.absence(in: scope)
    }
    return PlaceholderText.text(figure, style: tag.style, settings: result.description.settings)
      ?? "no figure"
  }

  private func text(_ key: TemplateKey, _ scope: TemplateScope) -> String {
    let study = names.result.description
    switch key {
    case .title: return study.title
    case .question: return study.question
    case .offences: return study.offence.plural
    case .window: return study.window.name
    case .publisher: return study.publisher.name
    case .contact: return study.publisher.contact
    case .published: return study.published.map { Words.date($0.iso) } ?? ""
    case .citation: return Citation.text(names.result)
    case .notices: return notices
    case .leftBraces: return "{{"
    case .force: return scope.force?.shortName ?? ""
    case .forceName: return scope.force?.name ?? ""
    case .answer:
      return Words.answers(names.result.requests.filter { $0.force.id == scope.force?.id })
    case .period: return scope.period?.name ?? ""
    }
  }
}
