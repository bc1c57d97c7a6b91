import CCommonMark
import Foundation

/// A Markdown file as libcmark writes it as HTML, with HTML in the prose let through: what a reader's
/// program makes of it at its most trusting.
package func commonMarkHTML(_ markdown: String) -> String {
  let bytes = Array(markdown.utf8)
  let html = bytes.withUnsafeBytes { buffer in
    cmark_markdown_to_html(
      buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_UNSAFE)
  }
  guard let html else { preconditionFailure("libcmark has no memory left") }
  defer { free(html) }
  return String(cString: html)
}
