import DelimitedText
import Foundation
import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Where `force-tiles.csv` puts the forces of `forces.csv`.
@Suite struct ForceTilesTests {
  private func tiles() async throws -> [ForceTile] {
    try await ShippedStudy.named("intimate-image-abuse-2015").study.result.reference.tiles
  }

  private func forces() throws -> [[String]] {
    let path = "\(Repository.reference)/forces.csv"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    return try readRecords(bytes).records.dropFirst().map { $0.fields.map(\.text) }
  }

  @Test func everyTerritorialForceOfEnglandAndWalesIsAlwaysShown() async throws {
    let territorial = try forces().filter {
      $0[6] == "territorial" && ["England", "Wales"].contains($0[5])
    }
    .map { $0[0] }
    let shown = try await tiles().filter(\.isAlwaysShown).map(\.force)
    #expect(territorial.count == 43)
    #expect(shown.sorted() == territorial.sorted())
    let others = try await tiles().filter { !$0.isAlwaysShown }.map(\.force)
    #expect(others.sorted() == ["btp", "cnc", "mdp", "police-scotland", "psni"])
  }

  /// Neighbours as a map has them: to the north, the east or right beside.
  @Test func placesAreRoughlyThoseOfTheMap() async throws {
    let tiles = Dictionary(uniqueKeysWithValues: try await tiles().map { ($0.force, $0) })
    for (north, south) in [
      ("northumbria", "durham"), ("cumbria", "lancashire"), ("north-yorkshire", "west-yorkshire"),
      ("cheshire", "staffordshire"), ("thames-valley", "hampshire"), ("norfolk", "suffolk"),
      ("surrey", "sussex"), ("police-scotland", "northumbria"), ("north-wales", "south-wales"),
    ] {
      let (upper, lower) = (try #require(tiles[north]), try #require(tiles[south]))
      #expect(upper.row < lower.row, "\(north)")
    }
    for (west, east) in [
      ("devon-and-cornwall", "dorset"), ("dyfed-powys", "west-mercia"),
      ("merseyside", "humberside"),
      ("hertfordshire", "essex"), ("surrey", "kent"), ("psni", "cumbria"),
    ] {
      let (left, right) = (try #require(tiles[west]), try #require(tiles[east]))
      #expect(left.column < right.column, "\(west)")
    }
    let (met, city) = (try #require(tiles["metropolitan"]), try #require(tiles["city-of-london"]))
    #expect(met.row == city.row && met.column + 1 == city.column)
  }

  @Test func everyPlaceIsOneForces() async throws {
    let places = try await tiles().map { [$0.column, $0.row] }
    #expect(places.count == 48)
    #expect(Set(places).count == places.count)
  }
}
