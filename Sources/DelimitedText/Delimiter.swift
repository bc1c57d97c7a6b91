/// What stands between the cells of a record.
package enum Delimiter: Hashable, Sendable, CaseIterable {
  case comma
  case semicolon
  case tab
  case pipe

  /// The name a reader knows it by, such as semicolon.
  package var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .pipe: "pipe"
    }
  }

  /// The delimiter as it stands in the text.
  var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .semicolon: 0x3B
    case .tab: ASCII.tab
    case .pipe: 0x7C
    }
  }
}
