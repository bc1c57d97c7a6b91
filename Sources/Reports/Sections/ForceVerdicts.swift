import PoliceOutcomes

/// What a funnel says of several forces, in the words that charts share.
struct ForceVerdicts {
  private let counts: [FunnelVerdict: Int]

  init(_ verdicts: [FunnelVerdict]) {
    counts = verdicts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  var all: Int { counts.values.reduce(0, +) }

  /// The finding in a title.
  ///
  /// - Parameter forces: what they are called after their number: "forces compared".
  func title(_ forces: String) -> String {
    let (higher, lower) = (counts[.higher] ?? 0, counts[.lower] ?? 0)
    if higher + lower > 0 {
      let found = [higher == 0 ? nil : "\(higher) higher", lower == 0 ? nil : "\(lower) lower"]
        .compactMap { $0 }.joined(separator: " and ")
      return "Of \(all) \(forces), \(found) than the pooled share"
    }
    if counts[.cannotTell] ?? 0 > 0 {
      return "Of \(all) \(forces), none is known to be beyond the limits"
    }
    return "None of \(all) \(forces) is beyond the 99.8% limits"
  }

  /// How many are similar to the pooled share, in a title.
  func similar(_ forces: String) -> String {
    let similar = counts[.similar] ?? 0
    return
      "\(similar) of \(all) \(forces) \(similar == 1 ? "is" : "are") similar to the pooled share"
  }

  /// "1 is higher, 2 are lower, 20 are similar and 1 cannot be told".
  var words: String {
    let found = ForceVerdicts.order.compactMap { verdict -> String? in
      guard let count = counts[verdict], count > 0 else { return nil }
      let verb = count == 1 ? "is" : "are"
      return switch verdict {
      case .higher: "\(count) \(verb) higher"
      case .lower: "\(count) \(verb) lower"
      case .similar: "\(count) \(verb) similar"
      case .cannotTell: "\(count) cannot be told"
      }
    }
    return Words.list(found)
  }

  /// The order in which forces stand; alphabetical inside each, and no other.
  static let order: [FunnelVerdict] = [.higher, .similar, .lower, .cannotTell]
}
