import Foundation

/// Starts the workers, waits for them, and writes down the case at which one crashed or hung.
struct Overseer {
  private let options: Options
  /// After so many crashes of one worker there is nothing more to learn.
  private static let mostCrashes = 10
  /// A case that takes so many seconds never ends.
  private static let patience = 60.0

  init(_ options: Options) {
    self.options = options
  }

  /// Runs every case; false if one failed.
  func run() async throws -> Bool {
    try FileManager.default.createDirectory(
      atPath: options.folder, withIntermediateDirectories: true)
    let clock = ContinuousClock()
    let start = clock.now
    let share = (options.cases + options.jobs - 1) / options.jobs
    let isClean = try await withThrowingTaskGroup(of: Bool.self) { group in
      for job in 0..<options.jobs {
        let first = options.first + job * share
        let end = min(options.first + options.cases, first + share)
        guard first < end else { continue }
        group.addTask { try await work(from: first, to: end, job: job) }
      }
      var isClean = true
      for try await good in group where !good { isClean = false }
      return isClean
    }
    let seconds = Double((clock.now - start).components.seconds) + 0.001
    let rate = Int(Double(options.cases) / max(1, seconds))
    say(
      "\(options.cases) cases, seed \(options.seed): \(Int(seconds)) s, \(rate) cases a second, "
        + (isClean ? "no failure" : "failures in \(options.folder)"))
    return isClean
  }

  /// Runs the cases from `first` up to `end`, in a new process after each crash.
  private func work(from first: Int, to end: Int, job: Int) async throws -> Bool {
    var next = first
    var crashes = 0
    var isClean = true
    while next < end, crashes < Overseer.mostCrashes {
      let progress = Progress(path: "\(options.folder)/progress-\(job)")
      progress.reset(to: next)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      if !FileManager.default.fileExists(atPath: "/proc/self/exe") {
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      }
      process.arguments = [
        "--worker", "--first", "\(next)", "--cases", "\(end - next)", "--seed",
        "\(options.seed)", "--folder", options.folder, "--jobs", "\(job + 1)",
      ]
      try process.run()
      let hung = await wait(for: process, progress: progress)
      if process.terminationReason == .exit, [0, 1].contains(process.terminationStatus), !hung {
        return isClean && process.terminationStatus == 0
      }
      let number = progress.number
      let path = try Case(number: number, seed: options.seed, corpus: Corpus())
        .write(to: options.folder)
      say("case \(number), seed \(options.seed): \(hung ? "hangs" : "crashes"); see \(path)")
      isClean = false
      crashes += 1
      next = number + 1
    }
    return isClean
  }

  /// Waits for the process to end; true if it had to be ended.
  private func wait(for process: Process, progress: Progress) async -> Bool {
    var last = -1
    var since = ContinuousClock.now
    while process.isRunning {
      do { try await Task.sleep(for: .milliseconds(50)) } catch { return false }
      if progress.number != last {
        (last, since) = (progress.number, .now)
      } else if ContinuousClock.now - since > .seconds(Overseer.patience) {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return true
      }
    }
    process.waitUntilExit()
    return false
  }
}
