import Reports
import Testing

@Suite struct ChartScaleTests {
  private static let choices: [(Int, Int, [Int])] = [
    (0, 6, [0, 1]), (1, 6, [0, 1]), (2, 6, [0, 1, 2]), (5, 6, [0, 1, 2, 3, 4, 5]),
    (6, 6, [0, 2, 4, 6]), (43, 6, [0, 10, 20, 30, 40, 50]), (50, 6, [0, 10, 20, 30, 40, 50]),
    (51, 6, [0, 20, 40, 60]), (163, 6, [0, 50, 100, 150, 200]),
    (1169, 6, [0, 500, 1000, 1500]), (3790, 6, [0, 1000, 2000, 3000, 4000]),
    (5_000_000, 6, [0, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000]),
    (7, 2, [0, 10]), (1000, 7, [0, 200, 400, 600, 800, 1000]),
  ]

  @Test(arguments: choices)
  func ticksAreStepsOfOneTwoOrFive(maximum: Int, limit: Int, ticks: [Int]) {
    #expect(Scale.ticks(upTo: maximum, atMost: limit) == ticks)
  }

  @Test(arguments: 2...9)
  func ticksReachTheMaximumAndAreFewEnough(limit: Int) {
    for maximum in Array(1...2000) + [999_999, 1_000_000, 1_000_001, 1_000_000_000_000_000] {
      let ticks = Scale.ticks(upTo: maximum, atMost: limit)
      #expect(2...limit ~= ticks.count)
      #expect(ticks.dropLast().allSatisfy { $0 < maximum })
      #expect((ticks.last ?? 0) >= maximum)
    }
  }

  @Test func aScaleRunsStraightFromZeroToItsLastTick() {
    let scale = Scale(ticks: [0, 50, 100], from: 300, to: 100)
    #expect([0.0, 25, 100].map(scale.position) == [300, 250, 100])
  }
}
