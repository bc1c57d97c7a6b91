import PoliceOutcomes
import Testing

/// Holds the framework in code and the one in `datasets/reference` together.
@Suite struct OutcomeFrameworkTests {
  @Test func codesAreThoseOfTheReferenceTable() throws {
    let assigned = try ReferenceTable("outcomes.csv").rows.filter { $0["kind"] == "assigned" }
    #expect(assigned.compactMap { $0["code"] } == OutcomeCode.allCases.map(\.rawValue))
  }

  @Test func whatIsNoCodeInTheReferenceTableHasANotation() throws {
    let rest = try ReferenceTable("outcomes.csv").rows.filter {
      $0["kind"] != "assigned" && $0["kind"] != "sub-code"
    }
    let outcomes = rest.compactMap { $0["code"] }.map { OutcomeNotation.outcome($0) }
    #expect(outcomes == [.notYetAssigned, .transferred, .cancelled])
  }

  @Test func subCodesOfTheReferenceTableRollUpToACode() throws {
    let subCodes = try ReferenceTable("outcomes.csv").rows
      .filter { $0["kind"] == "sub-code" }.compactMap { $0["code"] }
    #expect(subCodes == ["15A", "15B"])
    #expect(subCodes.allSatisfy { OutcomeCode(rawValue: $0) == nil })
    #expect(subCodes.allSatisfy { OutcomeCode(rawValue: String($0.dropLast())) == .o15 })
  }

  @Test func everyLabelOfTheReferenceTableIsInOutcomeNotation() throws {
    let unread = try ReferenceTable("outcome-labels.csv").rows.filter { row in
      OutcomeNotation.outcome(row["outcome"] ?? "") == nil
    }
    #expect(unread.compactMap { $0["label"] } == [])
  }

  @Test func labelThatIsExactNamesOneOutcome() throws {
    let rows = try ReferenceTable("outcome-labels.csv").rows.filter { $0["resolution"] == "exact" }
    let several = rows.filter { row in
      guard case .assigned(let codes) = OutcomeNotation.outcome(row["outcome"] ?? "") else {
        return false
      }
      return codes.codes.count != 1
    }
    #expect(several.compactMap { $0["label"] } == [])
  }

  @Test func everyResolutionIsOneOfFour() throws {
    let resolutions = Set(
      try ReferenceTable("outcome-labels.csv").rows.compactMap { $0["resolution"] })
    #expect(resolutions == ["exact", "group", "ambiguous", "reject"])
  }

  @Test func noTwoLabelsOfTheReferenceTableDiffer() throws {
    var meanings: [String: Set<String>] = [:]
    for row in try ReferenceTable("outcome-labels.csv").rows {
      let label = LabelText.normalised(row["label"] ?? "")
      meanings[label, default: []].insert("\(row["outcome"] ?? "") \(row["resolution"] ?? "")")
    }
    #expect(meanings.filter { $0.value.count > 1 }.keys.sorted() == [])
  }
}
