import PoliceOutcomes

// What each return is: by the register, and by the return where the register is silent.
extension StudyRun {
  /// The requests, each with the passport of what was read of its files; requests of which no
  /// count was read are as they were.
  mutating func passported(_ requests: [Request], _ read: [ReadReturn]) -> [Request] {
    requests.map { request in
      let paths = request.files.map { "returns/\($0)" }
      let own = paths.compactMap { path in read.first { $0.account.file == path } }
      guard own.contains(where: { $0.tables.contains { $0.force == request.force.id } }) else {
        return request
      }
      let name = request.force.shortName
      let (passport, differences) = request.passport.completed(
        by: own.flatMap(\.statements), force: name)
      log += differences + passport.remarks(on: name, at: request.location)
      return request.with(passport)
    }
  }
}
