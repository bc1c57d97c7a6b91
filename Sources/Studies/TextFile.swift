import DelimitedText

/// A file of text that belongs to no study.
package enum TextFile {
  /// More than any press release or article has.
  private static let mostBytes = 4 << 20

  /// The text of the file at `path`, in whatever encoding it is written.
  ///
  /// - Throws: `cannotRead` where it is no file or no text, `overLimit` where it has more than 4 MiB.
  package static func text(at path: String) throws(StudiesError) -> String {
    let bytes = try readFile(at: path, named: path, atMost: mostBytes)
    do throws(RecordReaderError) {
      return String(decoding: try DecodedText(bytes).bytes, as: UTF8.self)
    } catch {
      throw .cannotRead(path: path, reason: "it is not text")
    }
  }
}
