import PoliceOutcomes

/// Reads every return of a study, several at a time; the only concurrency there is.
enum StudyLoader {
  /// What each of `files` came to, in the order given, however the reading is scheduled.
  static func read(
    _ files: [ReturnFile], context: ReturnContext
  ) async -> [ReadReturn] {
    await withTaskGroup(of: (Int, ReadReturn).self) { group in
      for (place, file) in files.enumerated() {
        group.addTask { (place, await file.read(in: context)) }
      }
      var results: [(Int, ReadReturn)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
