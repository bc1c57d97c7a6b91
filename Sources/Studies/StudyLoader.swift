import Foundation
import PoliceOutcomes

/// Reads every return of a study, several at a time.
enum StudyLoader {
  /// What each of `files` came to, in the order given, however the reading is scheduled.
  static func read(
    _ files: [ReturnFile], context: ReturnContext
  ) async -> [ReadReturn] {
    await withTaskGroup(of: (Int, ReadReturn).self) { group in
      var begun = 0
      func begin() {
        guard begun < files.count else { return }
        let (place, file) = (begun, files[begun])
        begun += 1
        group.addTask { (place, await file.read(in: context)) }
      }
      // Where files are large, no more at a time than keep the processors busy: each of them holds
      // some of its rows. Small ones are all begun, so that no processor waits to be given one.
      let isAnyLarge = files.contains(where: \.isLarge)
      let most = isAnyLarge ? ProcessInfo.processInfo.activeProcessorCount : files.count
      for _ in 0..<most { begin() }
      var results: [(Int, ReadReturn)] = []
      for await result in group {
        results.append(result)
        begin()
      }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
