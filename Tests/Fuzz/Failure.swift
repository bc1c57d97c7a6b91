import Foundation
import PoliceOutcomes

/// What does not hold of a case.
struct Failure: Error {
  let what: String

  init(_ what: String) {
    self.what = what
  }

  /// Throws unless `claim` holds.
  static func unless(_ claim: Bool, _ what: @autoclosure () -> String) throws {
    if !claim { throw Failure(what()) }
  }
}

extension Diagnostic {
  /// Throws unless the diagnostic names a file, says something in one line, and every line it
  /// names exists. `lineCounts` are those of the files known, by their paths.
  func check(lineCounts: [String: Int]) throws {
    try Failure.unless(!message.isEmpty && !remedy.isEmpty, "[\(code)] says nothing")
    for place in [location] + related {
      try Failure.unless(!place.file.isEmpty, "[\(code)] names no file")
      try Failure.unless(place.line >= 0 && place.column >= 0, "[\(code)] has a place below 0")
      if let count = lineCounts[place.file] {
        try Failure.unless(
          place.line <= count, "[\(code)] names line \(place.line) of \(count) of \(place.file)")
      }
    }
  }
}

/// How many lines an editor shows of `bytes`: one more than end with a line end.
func shownLines(_ bytes: [UInt8]) -> Int {
  var count = 1
  for (place, byte) in bytes.enumerated()
  where byte == 0x0A || (byte == 0x0D && !(place + 1 < bytes.count && bytes[place + 1] == 0x0A)) {
    count += 1
  }
  return count
}

/// Prints a line at once, so that it is not lost with a process that crashes.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data("\(line)\n".utf8))
}
