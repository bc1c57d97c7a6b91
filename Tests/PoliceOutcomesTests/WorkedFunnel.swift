import PoliceOutcomes

// Written by Tests/Independent/intervals.py, which says how; not to be edited.

enum WorkedFunnel {
  typealias Level = ConfidenceInterval.Level

  /// Counts beyond which chance alone goes with a probability below the tail.
  static let binomialLimits: [(n: Int, of: Int, outOf: Int, level: Level, low: Int, high: Int)] = [
    (1, 1, 20, .percent95, 0, 1),
    (1, 1, 20, .percent99point8, 0, 1),
    (12, 1, 20, .percent95, 0, 2),
    (12, 1, 20, .percent99point8, 0, 4),
    (60, 1, 20, .percent95, 0, 7),
    (60, 1, 20, .percent99point8, 0, 9),
    (60, 19, 20, .percent95, 53, 60),
    (60, 19, 20, .percent99point8, 51, 60),
    (150, 4, 100, .percent95, 2, 11),
    (150, 4, 100, .percent99point8, 0, 15),
    (9, 1, 2, .percent95, 2, 7),
    (9, 1, 2, .percent99point8, 0, 9),
    (400, 1, 100, .percent95, 1, 8),
    (400, 1, 100, .percent99point8, 0, 11),
    (30, 0, 7, .percent95, 0, 0),
    (30, 0, 7, .percent99point8, 0, 0),
    (30, 7, 7, .percent95, 30, 30),
    (30, 7, 7, .percent99point8, 30, 30),
  ]

  /// Invented forces, two of them far out.
  static let forces: [(x: Int, n: Int)] = [
    (12, 210),
    (40, 655),
    (7, 190),
    (88, 1020),
    (31, 800),
    (5, 77),
    (19, 402),
    (260, 2100),
    (2, 95),
    (64, 1333),
    (27, 512),
    (11, 301),
    (150, 2950),
    (0, 60),
  ]

  /// Of those forces.
  static let phi = 5.27014791509477524e0

  /// Of those forces.
  static let tauSquared = 1.67724736676906615e-3

  /// Of those forces, at a size.
  static let arcsineLimits: [(n: Int, level: Level, lower: Double, upper: Double)] = [
    (1, .percent95, 0, 8.97473230890370261e-1),
    (1, .percent99point8, 0, 1.00000000000000000e0),
    (5, .percent95, 0, 4.22066248757935427e-1),
    (5, .percent99point8, 0, 6.74907587178814178e-1),
    (60, .percent95, 1.24391716401310776e-2, 1.59932227912980580e-1),
    (60, .percent99point8, 6.42973502258566280e-4, 2.28024003771882581e-1),
    (700, .percent95, 2.96965350045354526e-2, 1.17576730480377882e-1),
    (700, .percent99point8, 1.48614365084200313e-2, 1.52347798816461499e-1),
    (2950, .percent95, 3.18132949125598885e-2, 1.13655918844750117e-1),
    (2950, .percent99point8, 1.72912360288602851e-2, 1.45465669351471460e-1),
    (100000, .percent95, 3.24988568768946986e-2, 1.12425405660585672e-1),
    (100000, .percent99point8, 1.80989982191554413e-2, 1.43312074951583572e-1),
  ]
}
