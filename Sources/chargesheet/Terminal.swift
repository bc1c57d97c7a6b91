import Foundation
import Publishing

/// What the program prints, and where. Whatever is printed, nothing in it steers the terminal.
enum Terminal {
  /// Prints to standard output.
  static func say(_ text: String) {
    print(DiagnosticText.visibleLines(text))
  }

  /// Writes a text to standard output as it is, byte for byte: what somebody wrote for others to read.
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Hands on at once what was printed to standard output, where a program reads it: it would be kept
  /// until there is more.
  static func flush() { fflush(nil) }

  /// Prints to standard error.
  static func warn(_ text: String) {
    FileHandle.standardError.write(Data((DiagnosticText.visibleLines(text) + "\n").utf8))
  }

  /// How many columns standard output has: those of the terminal, or 80 where it is none.
  static var width: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return 80 }
    return Int(size.ws_col)
  }

  /// Prints progress, where a person is watching.
  static func progress(_ text: String) {
    if isatty(STDERR_FILENO) == 1 { warn(text) }
  }
}
