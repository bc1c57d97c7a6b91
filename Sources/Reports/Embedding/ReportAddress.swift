/// Where a report stands on the web.
package struct ReportAddress: Hashable, Sendable {
  /// The address of its folder, with a slash at the end.
  package let folder: String

  /// `nil` if the text is no web address of a folder: another scheme, a space, a question or an anchor in it.
  package init?(_ text: String) {
    guard let target = LinkTarget(text), target.address == text,
      text.hasPrefix("https://") || text.hasPrefix("http://"),
      !text.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") })
    else { return nil }
    let page = "/" + PagePath.national.html
    let folder = text.hasSuffix(page) ? String(text.dropLast(page.utf8.count)) : text
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
  }
}
