import Foundation

/// What the program prints, and where.
enum Terminal {
  /// Prints to standard output.
  static func say(_ text: String) {
    print(text)
  }

  /// Prints to standard error.
  static func warn(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Prints progress, where a person is watching.
  static func progress(_ text: String) {
    if isatty(STDERR_FILENO) == 1 { warn(text) }
  }
}
