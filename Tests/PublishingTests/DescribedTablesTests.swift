import Foundation
import Publishing
import Studies
import TestSupport
import Testing

/// What `datapackage.json` and `csv-metadata.json` say of the tables beside them. Programs for both
/// formats read them too: `make interop`.
@Suite struct DescribedTablesTests {
  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func header(_ text: String) -> [String] {
    let line = text.split(whereSeparator: \.isNewline).first ?? ""
    return line.split(separator: ",").map(String.init)
  }

  @Test(arguments: Repository.studies)
  func thePackageNamesEveryTableAndItsColumns(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    let package = try Self.object(study.text("datapackage.json"))
    let charts = try Self.object(study.text("charts/table-schema.json"))
    var described: Set<String> = []
    for resource in try #require(package["resources"] as? [[String: Any]]) {
      let path = try #require(resource["path"] as? String)
      described.insert(path)
      let schema =
        resource["schema"] as? String == "charts/table-schema.json"
        ? charts : try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      #expect(
        fields.compactMap { $0["name"] as? String } == Self.header(study.text(path)), "\(path)")
      #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
    }
    #expect(described == Set(study.files.map(\.path).filter { $0.hasSuffix(".csv") }))
  }

  @Test(arguments: Repository.studies)
  func theWebMetadataNameEveryTableAndItsColumns(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    var described: Set<String> = []
    for folder in ["", "charts/"] {
      let group = try Self.object(study.text(folder + "csv-metadata.json"))
      for table in try #require(group["tables"] as? [[String: Any]]) {
        let path = folder + (try #require(table["url"] as? String))
        described.insert(path)
        let schema = try #require((table["tableSchema"] ?? group["tableSchema"]) as? [String: Any])
        let columns = try #require(schema["columns"] as? [[String: Any]])
        #expect(
          columns.compactMap { $0["name"] as? String } == Self.header(study.text(path)), "\(path)")
      }
    }
    #expect(described == Set(study.files.map(\.path).filter { $0.hasSuffix(".csv") }))
  }

  @Test func inventedDataAreSaidToBeInvented() async throws {
    let study = try await ShippedStudy.named("intimate-image-abuse-2019-2022")
    for path in ["datapackage.json", "csv-metadata.json", "charts/csv-metadata.json"] {
      #expect(study.text(path).contains("Synthetic data: invented forces and counts."), "\(path)")
    }
  }
}
