import Foundation

/// What the command line asks for: `--cases 1000 --seed 7 --jobs 2 --only 17`.
struct Options {
  /// How many cases there are.
  var cases = 1_000_000
  var seed: UInt64 = 1
  /// How many processes run at a time.
  var jobs = ProcessInfo.processInfo.activeProcessorCount
  /// The first case of a run, from 0.
  var first = 0
  /// Where failing cases go.
  var folder = ".build/fuzz"
  var isWorker = false

  struct Unknown: Error, CustomStringConvertible {
    let description: String
  }

  init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    while let name = rest.popFirst() {
      if name == "--worker" {
        isWorker = true
        continue
      }
      guard let value = rest.popFirst() else { throw Unknown(description: "\(name) takes a value") }
      if name == "--folder" {
        folder = value
        continue
      }
      guard let number = Int(value), number >= 0 else {
        throw Unknown(description: "\(name) takes a number, not \(value)")
      }
      switch name {
      case "--cases": cases = number
      case "--seed": seed = UInt64(number)
      case "--jobs": jobs = max(1, number)
      case "--first": first = number
      case "--only": (first, cases, jobs) = (number, 1, 1)
      default: throw Unknown(description: "\(name) is not known")
      }
    }
  }
}
