import Foundation

/// The number of the case under way, in a file that outlives the process that writes it.
struct Progress {
  private let path: String
  private let descriptor: Int32

  init(path: String) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT, 0o644)
    precondition(descriptor >= 0, "\(path) cannot be written")
  }

  func reset(to number: Int) { write(number) }

  func write(_ number: Int) {
    var value = number
    _ = pwrite(descriptor, &value, MemoryLayout<Int>.size, 0)
  }

  var number: Int {
    var value = 0
    _ = pread(descriptor, &value, MemoryLayout<Int>.size, 0)
    return value
  }
}
