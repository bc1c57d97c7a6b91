import PoliceOutcomes

/// What a study's `study.yml` says.
struct DescribedStudy: Sendable {
  let bytes: [UInt8]
  let description: StudyDescription
  let pins: [String: ReturnPins]
  /// The author's words that the report prints, each with its place.
  let words: [(text: String, location: SourceLocation)]

  /// - Throws: `unusable` with every problem there is.
  init(in folder: StudyFolder) throws(StudiesError) {
    do {
      bytes = try folder.ownBytes("study.yml", isOptional: false) ?? []
    } catch {
      guard case .overLimit(_, let allowed) = error else { throw error }
      throw .unusable([
        .fileOverLimit(bytes: allowed, at: SourceLocation(file: "study.yml"))
      ])
    }
    guard let text = StudyRun.text(bytes) else {
      throw .unusable([.brokenYAML("it is not UTF-8", at: SourceLocation(file: "study.yml"))])
    }
    var reader = StudyDescriptionReader()
    guard let description = try reader.description(text, id: folder.name), reader.log.isEmpty
    else { throw .unusable(StudyRun.ordered(reader.log)) }
    self.description = description
    pins = reader.pins
    words = reader.words
  }
}

extension StudyRun {
  /// What `study.yml` says, or why it cannot be used.
  static func described(in folder: StudyFolder) -> Result<DescribedStudy, StudiesError> {
    do throws(StudiesError) {
      return .success(try DescribedStudy(in: folder))
    } catch {
      return .failure(error)
    }
  }
}
