import Foundation

/// A run of a program as a process: what it printed and how it ended.
package struct Command: Sendable {
  package let code: Int32
  package let output: String
  package let errors: String

  /// The executable that was built beside the tests.
  package static var chargesheet: String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let runner = bundle?.bundlePath ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: runner).deletingLastPathComponent()
      .appendingPathComponent("chargesheet").path
  }

  /// Runs `chargesheet` with `arguments` in `folder`.
  package static func chargesheet(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> Command {
    try run(chargesheet, arguments, in: folder, environment: environment)
  }

  /// Runs the program at `path` to its end. What it prints goes to files, so that no pipe fills.
  package static func run(
    _ path: String, _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> Command {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("chargesheet-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let streams = ["output", "errors"].map { place.appendingPathComponent($0) }
    for stream in streams { try Data().write(to: stream) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, changed in changed }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    process.waitUntilExit()
    let texts = try streams.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    try FileManager.default.removeItem(at: place)
    return Command(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
