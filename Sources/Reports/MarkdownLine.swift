/// A line of Markdown made from the inlines of a report.
struct MarkdownLine {
  private var pieces: [Piece] = []
  private let context: MarkdownContext

  /// Text and markup in the order of the line.
  private enum Piece: Equatable {
    case text(String)
    case code(String)
    case open(Mark)
    case close(Mark)
    case address(String)
    case linkStart
    case linkEnd(String)
    /// The end of a link whose address stands at the end of the file, under this label.
    case referenceEnd(String)
    /// Leads to the meaning of the marker at the foot of the page.
    case marker(Marker)
  }

  private enum Mark: String {
    case strong = "**"
    // The underscore, because stars would run together with those of neighbouring strong text.
    case emphasis = "_"
  }

  /// Writes the inlines as one line without line ends.
  static func add(
    _ inlines: [Inline], in place: MarkdownText.Place, context: MarkdownContext,
    to text: inout TextBytes
  ) {
    var line = MarkdownLine(context: context)
    line.add(inlines, within: [])
    while line.dropOneMark() {}
    line.write(in: place, to: &text)
  }

  private init(context: MarkdownContext) {
    self.context = context
  }

  private enum Surrounding { case strong, emphasis, link }

  private mutating func add(_ inlines: [Inline], within around: Set<Surrounding>) {
    for inline in inlines {
      switch inline {
      case .text(let text): add(.text(text))
      case .figure(let figure): add(figure, within: around)
      case .code(let code): add(.code(VisibleText.shown(code)))
      case .marker(let marker):
        add(
          !around.contains(.link) && context.page.publication.meanings[marker] != nil
            ? .marker(marker) : .text(marker.text))
      case .strong(let inner): add(inner, mark: .strong, .strong, within: around)
      case .emphasis(let inner): add(inner, mark: .emphasis, .emphasis, within: around)
      case .link(let inner, let address): addLink(inner, address, within: around)
      }
    }
  }

  private mutating func add(_ figure: PrintedFigure, within around: Set<Surrounding>) {
    guard !around.contains(.link), let label = context.reference(to: figure.id) else {
      return add(.text(figure.text))
    }
    add(.linkStart)
    add(.text(figure.text))
    add(.referenceEnd(label))
  }

  private mutating func add(
    _ inlines: [Inline], mark: Mark, _ surrounding: Surrounding, within around: Set<Surrounding>
  ) {
    guard !around.contains(surrounding) else { return add(inlines, within: around) }
    add(.open(mark))
    add(inlines, within: around.union([surrounding]))
    add(.close(mark))
  }

  private mutating func addLink(
    _ inlines: [Inline], _ address: String, within around: Set<Surrounding>
  ) {
    guard !around.contains(.link), let target = LinkTarget(address),
      let address = context.address(of: target)
    else { return add(inlines, within: around) }
    let text = inlines.plainText
    if text.isEmpty || text == address, !target.isAnchor, target.page == nil {
      add(.address(address))
    } else {
      add(.linkStart)
      add(inlines, within: around.union([.link]))
      add(.linkEnd(address))
    }
  }

  /// Adds a piece; neighbouring texts, code spans and like marks become one.
  private mutating func add(_ piece: Piece) {
    switch (pieces.last, piece) {
    case (_, .text("")), (_, .code("")): break
    case (.text(let before), .text(let text)): replaceLast(.text(before + text))
    case (.code(let before), .code(let code)): replaceLast(.code(before + code))
    case (.close(let before), .open(let mark)) where before == mark: pieces.removeLast()
    case (.open(let before), .close(let mark)) where before == mark: pieces.removeLast()
    default: pieces.append(piece)
    }
  }

  private mutating func replaceLast(_ piece: Piece) {
    pieces[pieces.count - 1] = piece
  }

  /// Drops the first pair of marks that a Markdown reader would print instead of obeying, because
  /// of the signs beside them; false if all are good.
  private mutating func dropOneMark() -> Bool {
    var opened: [Int] = []
    for (index, piece) in pieces.enumerated() {
      if case .open = piece { opened.append(index) }
      if case .close(let mark) = piece, let start = opened.popLast(),
        !(opens(mark, at: start) && closes(mark, at: index))
      {
        let rest = pieces
        pieces = []
        for (other, piece) in rest.enumerated() where other != start && other != index {
          add(piece)
        }
        return true
      }
    }
    return false
  }

  private func opens(_ mark: Mark, at index: Int) -> Bool {
    flanks(mark, outer: lastSign(before: index), inner: firstSign(after: index))
  }

  private func closes(_ mark: Mark, at index: Int) -> Bool {
    flanks(mark, outer: firstSign(after: index), inner: lastSign(before: index))
  }

  /// CommonMark's rule for marks, on the safe side of its versions, which differ on symbols.
  ///
  /// - Source: CommonMark Spec 0.31.2, section 6.2, left- and right-flanking delimiter runs.
  private func flanks(_ mark: Mark, outer: Unicode.Scalar, inner: Unicode.Scalar) -> Bool {
    guard !inner.properties.isWhitespace else { return false }
    let isFree = outer.properties.isWhitespace || outer.isPunctuation
    return isFree || (mark == .strong && !inner.isPunctuation && !inner.isSymbol)
  }

  private func firstSign(after index: Int) -> Unicode.Scalar {
    guard pieces.indices.contains(index + 1) else { return " " }
    return switch pieces[index + 1] {
    case .text(let text): VisibleText.shown(text).unicodeScalars.first ?? " "
    case .code: "`"
    case .open(let mark), .close(let mark): mark.rawValue.unicodeScalars.first ?? " "
    case .linkStart, .marker: "["
    case .linkEnd, .referenceEnd: "]"
    case .address: "<"
    }
  }

  private func lastSign(before index: Int) -> Unicode.Scalar {
    guard index > 0 else { return " " }
    return switch pieces[index - 1] {
    case .text(let text): VisibleText.shown(text).unicodeScalars.last ?? " "
    case .code: "`"
    case .open(let mark), .close(let mark): mark.rawValue.unicodeScalars.first ?? " "
    case .linkStart: "["
    case .linkEnd: ")"
    case .referenceEnd, .marker: "]"
    case .address: ">"
    }
  }

  private func write(in place: MarkdownText.Place, to line: inout TextBytes) {
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let text):
        let here = index > 0 && place == .lineStart ? .line : place
        let next = index + 1 < pieces.count ? firstSign(after: index) : nil
        line.add(text: MarkdownText.escaped(text, in: here, before: next))
      case .code(let code): line.add(text: codeSpan(code, in: place))
      case .open(let mark), .close(let mark): line.add(text: mark.rawValue)
      case .linkStart: line.add("[")
      case .marker(let marker): line.append("\(marker.text)[^\(marker.rawValue)]")
      case .referenceEnd(let label):
        line.add("][")
        line.add(text: label)
        line.add("]")
      case .linkEnd(let address): line.append("](\(MarkdownLine.destination(address)))")
      case .address(let address): line.append(addressLink(address))
      }
    }
  }

  private func codeSpan(_ code: String, in place: MarkdownText.Place) -> String {
    var longest = 0
    var run = 0
    for scalar in code.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let ticks = String(repeating: "`", count: longest + 1)
    let ends = [code.unicodeScalars.first, code.unicodeScalars.last]
    let pad = ends.contains("`") || ends == [" ", " "] ? " " : ""
    let text =
      place == .cell
      ? code.unicodeScalars.map { $0 == "|" ? "\\|" : String($0) }.joined() : code
    return ticks + pad + text + pad + ticks
  }

  private func addressLink(_ address: String) -> TextBytes {
    // Without "://" the text between angle brackets could be taken for a tag.
    address.utf8.first == UInt8(ascii: "h")
      ? "<\(address)>"
      : "[\(MarkdownText.escaped(address))](\(MarkdownLine.destination(address)))"
  }

  /// An address inside the round brackets of a link.
  private static func destination(_ address: String) -> String {
    let couldHaveEntity = address.unicodeScalars.contains(";")
    if !couldHaveEntity, address.hasOnlyBytes({ !"()".utf8.contains($0) }) { return address }
    return address.unicodeScalars.map { scalar in
      let acts = scalar == "(" || scalar == ")" || (scalar == "&" && couldHaveEntity)
      return acts ? "\\\(scalar)" : "\(scalar)"
    }.joined()
  }
}

extension Unicode.Scalar {
  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: isASCII && isSymbol
    }
  }

  fileprivate var isSymbol: Bool {
    switch properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }
}
