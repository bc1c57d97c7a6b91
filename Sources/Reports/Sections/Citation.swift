package import PoliceOutcomes

/// How a figure of the report is cited, but for its own id and address.
package enum Citation {
  /// "The Chargesheet project: Intimate image offences ..., edition of 26 January 2023, counts taken
  /// to 24 October 2022."
  package static func text(_ result: StudyResult) -> String {
    let description = result.description
    let publisher = description.publisher.name
    let edition = description.published.map { ", edition of \(Words.date($0.iso))" } ?? ""
    let latest = result.countedRequests.map(\.extractedOn).filter { !$0.isEmpty }.max()
    let cutOff = latest.map { ", counts taken to \(Words.date($0))" } ?? ""
    return (publisher.isEmpty ? "" : "\(publisher): ") + "\(description.title)\(edition)\(cutOff)"
  }
}
