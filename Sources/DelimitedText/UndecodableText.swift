/// Why the bytes of a file cannot be turned into text.
package enum UndecodableText: Hashable, Sendable {
  /// A file that begins with the UTF-8 byte-order mark holds a byte that is not UTF-8.
  case notUTF8(UInt8)

  /// A file that is not UTF-8 holds a byte that Windows-1252 does not define either.
  case notWindows1252(UInt8)

  /// A UTF-16 file holds half of a surrogate pair: a code unit in D800...DFFF on its own.
  case loneSurrogate(UInt16)

  /// A UTF-16 file has an odd number of bytes, so that the last character is cut in half.
  case halfCodeUnit

  /// The text holds the character NUL, which no table has a use for.
  case nul
}
