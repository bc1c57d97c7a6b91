import Foundation

/// Where the studies that ship are, found from this file.
package enum Repository {
  /// The folder that holds `Package.swift`.
  package static var root: String { folder(above: #filePath, levels: 3) }

  package static var datasets: String { "\(root)/datasets" }

  package static var reference: String { "\(datasets)/reference" }

  /// Published material that is not part of the repository and may be absent: it stands beside it.
  package static var sharedData: String { folder(above: root, levels: 1) + "/shared/data" }

  /// The names of the studies that ship.
  package static let studies = [
    "hospital-grounds-2019-2024", "intimate-image-abuse-2015", "intimate-image-abuse-2019-2022",
  ]

  private static func folder(above path: String, levels: Int) -> String {
    var url = URL(fileURLWithPath: path)
    for _ in 0..<levels { url.deleteLastPathComponent() }
    return url.path
  }
}
