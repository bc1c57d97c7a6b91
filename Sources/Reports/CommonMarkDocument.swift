private import CCommonMark

/// The owner of one document parsed by libcmark.
struct CommonMarkDocument: ~Copyable {
  private let root: OpaquePointer

  init(_ prose: String) {
    var prose = prose
    let parsed = prose.withUTF8 { bytes in
      // libcmark counts `nil` as a mistake, and the buffer of an empty text may have no address.
      bytes.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map {
          cmark_parse_document($0, characters.count, CMARK_OPT_DEFAULT)
        } ?? cmark_parse_document("", 0, CMARK_OPT_DEFAULT)
      }
    }
    guard let parsed else { preconditionFailure("libcmark has no memory left") }
    // Text with an underscore or an escaped sign arrives in pieces.
    cmark_consolidate_text_nodes(parsed)
    root = parsed
  }

  deinit {
    cmark_node_free(root)
  }

  /// The blocks of the document, copied out of libcmark's memory.
  ///
  /// What is nested more than `deepest` levels deep is left as the text it has, so that no prose
  /// can use up the stack.
  func nodes(deepest: Int = 40) -> [CommonMarkNode] {
    children(of: root, deepest: deepest)
  }

  private func children(
    of parent: OpaquePointer, deepest: Int
  ) -> [CommonMarkNode] {
    guard deepest > 0 else {
      return [CommonMarkNode(kind: .text, text: words(in: parent), children: [])]
    }
    var nodes: [CommonMarkNode] = []
    var next = cmark_node_first_child(parent)
    while let child = next {
      nodes.append(node(child, deepest: deepest))
      next = cmark_node_next(child)
    }
    return nodes
  }

  private func node(_ node: OpaquePointer, deepest: Int) -> CommonMarkNode {
    CommonMarkNode(
      kind: kind(of: node), text: cmark_node_get_literal(node).map { String(cString: $0) } ?? "",
      children: children(of: node, deepest: deepest - 1))
  }

  private func kind(of node: OpaquePointer) -> CommonMarkNode.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST: .list(isNumbered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_LINK:
      .link(address: cmark_node_get_url(node).map { String(cString: $0) } ?? "")
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: .lineBreak
    default: .text
    }
  }

  /// All the words below a node, however deep, read without recursion.
  private func words(in parent: OpaquePointer) -> String {
    guard let walk = cmark_iter_new(parent) else {
      preconditionFailure("libcmark has no memory left")
    }
    defer { cmark_iter_free(walk) }
    var words: [String] = []
    var event = cmark_iter_next(walk)
    while event != CMARK_EVENT_DONE {
      if event == CMARK_EVENT_ENTER, let text = cmark_node_get_literal(cmark_iter_get_node(walk)) {
        words.append(String(cString: text))
      }
      event = cmark_iter_next(walk)
    }
    return words.joined(separator: " ")
  }
}
