/// The headline share under other definitions, other forces and other readings of labels.
extension FigureTaking {
  /// Adds the headline as it would be: by each alternative measure, over every reply, with each
  /// outcome that labels leave open counted and not counted, without each force in turn, and with
  /// the silent forces at the ends of what was seen.
  mutating func takeSensitivity(_ requests: [Request]) {
    guard let headline = study.headline else { return }
    for measure in headline.alternatives where figures[measure.id] == nil {
      addPooled(measure, id: measure.id, title: measure.title, of: measure.eligible(pool))
    }
    takeAllReplies(headline)
    takeReadings(headline)
    takeLeavingOut(headline)
    takeNonResponse(headline, requests)
  }

  private mutating func addPooled(
    _ measure: Measure, id: String, title: String, note: String = "", of forces: [TalliedForce]
  ) {
    var figure = Figure(
      id: id, title: "\(title), \(study.window.name)",
      definition: measure.definition + (note.isEmpty ? "" : " \(note)"), measure: measure,
      force: nil, period: study.window, isWhole: true, panel: forces.map(\.counts.force.id),
      value: measure.value(of: forces, in: nil, isPooled: true))
    figure.maturity = maturities.maturity(of: forces, in: nil, isPooled: true)
    add(figure)
  }

  /// Over every force whose answer gives counts, where the pool leaves some of them out.
  private mutating func takeAllReplies(_ headline: Measure) {
    let replied = headline.eligible(forces.filter(\.counts.mayBePooled)).filter {
      headline.value(of: [$0], in: nil, isPooled: false).isShare
    }
    let pooled = Set(headline.eligible(pool).map(\.counts.force.id))
    guard !replied.allSatisfy({ pooled.contains($0.counts.force.id) }) else { return }
    let all = headline.eligible(forces.filter(\.counts.mayBePooled)).filter { force in
      pooled.contains(force.counts.force.id)
        || replied.contains { $0.counts.force.id == force.counts.force.id }
    }
    addPooled(
      headline, id: "\(headline.id)-all-replies",
      title: "\(headline.title), every answer with counts",
      note: "Partial answers are pooled too.", of: all)
  }

  /// With the offences of each outcome that a label leaves open all counted, and none counted.
  private mutating func takeReadings(_ headline: Measure) {
    guard case .share(.codes(let wanted), _) = headline.kind else { return }
    let panel = headline.eligible(pool)
    let outcomes = Set(panel.flatMap(\.counts.outcomes).compactMap(\.outcome))
      .sorted(by: Outcome.inFrameworkOrder)
    for case .assigned(let codes) in outcomes
    where !codes.isSubset(of: wanted) && !codes.isDisjoint(with: wanted) {
      let readings = [
        ("if-none", "none", codes.subtracting(wanted)),
        ("if-all", "all", codes.intersection(wanted)),
      ]
      for (name, word, meaning) in readings {
        let read = panel.map { $0.reading(codes, as: meaning) }
        addPooled(
          headline, id: "\(headline.id)-\(name).\(Outcome.assigned(codes).id)",
          title:
            "\(headline.title), \(word) of the offences with outcome \(Outcome.assigned(codes).id)",
          note: "Labels that leave open which of these outcomes they mean are read one way.",
          of: read)
      }
    }
  }

  /// Without each of the pooled forces in turn.
  private mutating func takeLeavingOut(_ headline: Measure) {
    let panel = headline.eligible(pool)
    guard panel.count > 1 else { return }
    for left in panel {
      let force = left.counts.force
      addPooled(
        headline, id: "\(headline.id)-leaving-out.\(force.id)",
        title: "\(headline.title), without \(force.shortName)",
        note: "\(force.shortName) is left out of the pooled forces.",
        of: panel.filter { $0.counts.force.id != force.id })
    }
  }

  /// With every force that was asked and is not pooled at the least, and at the greatest, share seen.
  private mutating func takeNonResponse(_ headline: Measure, _ requests: [Request]) {
    let panel = headline.eligible(pool)
    let shares = panel.compactMap { force -> ForceShare? in
      guard case .share(let share) = headline.value(of: [force], in: nil, isPooled: false) else {
        return nil
      }
      return ForceShare(force.counts.force.id, share)
    }
    let pooled = Set(panel.map(\.counts.force.id))
    let silent = requests.count { !$0.asked.isEmpty && !pooled.contains($0.force.id) }
    let sizes = shares.map { (offences: $0.share.base.low, population: Int?.none) }
    guard silent > 0, let size = AssumedSize.median.offences(population: nil, answered: sizes),
      let bounds = NonResponseBounds(
        answered: shares, assumedSizes: [Int](repeating: size, count: silent),
        smallBase: study.settings.smallBase)
    else { return }
    add(
      Figure(
        id: "\(headline.id)-nonresponse",
        title: "\(headline.title), if the forces not pooled were like the least or the most",
        definition:
          "The pooled share with \(silent) \(silent == 1 ? "force" : "forces") asked and not"
          + " pooled at \(size) offences each, the middle of the forces pooled, and at the least, then"
          + " the greatest, share of a pooled force with \(study.settings.smallBase) offences or more."
          + " It is no estimate.",
        measure: headline, force: nil, period: study.window, isWhole: true,
        panel: panel.map(\.counts.force.id), value: .range(low: bounds.low, high: bounds.high)))
  }
}

extension FigureValue {
  fileprivate var isShare: Bool { if case .share = self { true } else { false } }
}

extension TalliedForce {
  /// The force with every offence of one outcome that labels leave open read as another.
  fileprivate func reading(_ codes: OutcomeCodes, as meaning: OutcomeCodes) -> TalliedForce {
    TalliedForce(
      counts.with(
        outcomes: counts.outcomes.map {
          $0.outcome == .assigned(codes) ? $0.with(outcome: .assigned(meaning)) : $0
        }), periods: [])
  }
}
