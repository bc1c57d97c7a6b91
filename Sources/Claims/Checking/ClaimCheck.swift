package import PoliceOutcomes

/// A text held against a study: every number in it, with what the returns give.
///
/// - Source: the idea is that of statcheck, which recomputes reported p-values from the test statistics
///   beside them (Nuijten and others, Behavior Research Methods 48, 2016).
package struct ClaimCheck: Sendable {
  /// In the order of the text.
  package let claims: [CheckedClaim]

  package init(_ text: ClaimText, of result: StudyResult) {
    let judge = ClaimJudge(text: text, result: result)
    claims = ClaimReader(text, of: result).claims.map(judge.checked)
  }

  /// The number of claims that are not settled.
  package var unsettledCount: Int { claims.count { !$0.verdict.isSettled } }
}
