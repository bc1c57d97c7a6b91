/// The lines of CommonMark prose as blocks of code and runs of anything else.
struct ProseBlocks {
  private(set) var blocks: [Block] = []

  struct Block {
    /// From 0.
    var lines: Range<Int>
    let isCode: Bool
  }

  init(_ lines: [String]) {
    var fence: Substring?
    var isInList = false
    var isAfterBlank = true
    for (number, line) in lines.enumerated() {
      let text = line.drop { $0 == " " || $0 == "\t" }
      let isIndented = line.hasPrefix("    ") || line.hasPrefix("\t")
      if let open = fence {
        add(number, isCode: true)
        let isClosing = text.hasPrefix(open) && text.allSatisfy { $0 == open.first || $0 == " " }
        if isClosing { fence = nil }
      } else if let open = ProseBlocks.fence(text) {
        add(number, isCode: true)
        fence = open
      } else if text.isEmpty {
        add(number, isCode: false)
        isAfterBlank = true
        continue
      } else if isIndented, !isInList, isAfterBlank || blocks.last?.isCode == true {
        add(number, isCode: true)
      } else {
        if ProseBlocks.isItem(text) {
          isInList = true
        } else if isAfterBlank, text.count == line.count {
          isInList = false
        }
        add(number, isCode: false)
      }
      isAfterBlank = false
    }
  }

  private mutating func add(_ line: Int, isCode: Bool) {
    if let last = blocks.indices.last, blocks[last].isCode == isCode {
      blocks[last].lines = blocks[last].lines.lowerBound..<line + 1
    } else {
      blocks.append(Block(lines: line..<line + 1, isCode: isCode))
    }
  }

  /// The signs that open a fence.
  private static func fence(_ text: Substring) -> Substring? {
    guard let sign = text.first, sign == "`" || sign == "~" else { return nil }
    let signs = text.prefix { $0 == sign }
    guard signs.count >= 3, sign == "~" || !text.dropFirst(signs.count).contains("`") else {
      return nil
    }
    return signs
  }

  /// Whether the line begins an item of a list.
  private static func isItem(_ text: Substring) -> Bool {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let sign = text.dropFirst(digits.count).first
    let after = text.dropFirst(digits.count + 1).first
    let isSign = digits.isEmpty ? sign.map { "-*+".contains($0) } : sign.map { ".)".contains($0) }
    return isSign == true && (after == " " || after == nil)
  }
}
