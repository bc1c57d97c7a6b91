/// The headlines under other definitions, other forces and other readings of labels.
extension FigureTaking {
  /// Adds each headline share as it would be: by each alternative measure, over every reply, with
  /// each outcome that labels leave open counted and not counted, without each force in turn, and
  /// with the silent forces at the ends of what was seen; then growth over every reply and without
  /// each force; and the weight of each force.
  mutating func takeSensitivity(_ requests: [Request]) {
    for headline in study.headlines {
      let panel = headline.eligible(pool)
      for measure in headline.alternatives where figures[measure.id] == nil {
        addPooled(measure, id: measure.id, title: measure.title, of: measure.eligible(pool))
      }
      takeAllReplies(headline, panel)
      takeReadings(headline, panel)
      let own = panel.map { bounds(of: headline, $0) }
      takeLeavingOut(headline, panel, own)
      takeNonResponse(headline, panel, own, requests)
    }
  }

  /// The bounds of a share of everything one force returned, or `nil` where it has none.
  private func bounds(of headline: Measure, _ force: TalliedForce) -> ShareBounds? {
    guard case .share(let numerator, let denominator) = headline.kind,
      let tally = force.tally(in: nil)
    else { return nil }
    do throws(ShareBounds.Impossible) {
      return try ShareBounds(numerator, of: denominator, in: tally, given: force.counts.given)
    } catch {
      return nil
    }
  }

  private mutating func addPooled(
    _ measure: Measure, id: String, title: String, note: String = "", of forces: [TalliedForce]
  ) {
    let figure = Figure(
      id: id, title: "\(title), \(study.window.name)",
      definition: measure.definition + (note.isEmpty ? "" : " \(note)"), measure: measure,
      force: nil, period: study.window, isWhole: true, panel: forces.map(\.counts.force.id),
      value: measure.value(of: forces, in: nil, isPooled: true),
      maturity: maturities.maturity(of: forces, in: nil, isPooled: true))
    add(figure)
  }

  /// Over every force whose answer gives counts, where the pool leaves some of them out.
  private mutating func takeAllReplies(_ headline: Measure, _ panel: [TalliedForce]) {
    let pooled = Set(panel.map(\.counts.force.id))
    let all = headline.eligible(forces.filter(\.counts.mayBePooled)).filter { force in
      pooled.contains(force.counts.force.id)
        || headline.value(of: [force], in: nil, isPooled: false).isShare
    }
    guard all.count > panel.count else { return }
    addPooled(
      headline, id: "\(headline.id)-all-replies",
      title: "\(headline.title), every answer with counts",
      note: "Partial answers are pooled too.", of: all)
  }

  /// With the offences of each outcome that a label leaves open all counted, and none counted.
  private mutating func takeReadings(_ headline: Measure, _ panel: [TalliedForce]) {
    guard case .share(.codes(let wanted), _) = headline.kind else { return }
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

  /// With every force that was asked and is not pooled at the least, and at the greatest, share seen.
  private mutating func takeNonResponse(
    _ headline: Measure, _ panel: [TalliedForce], _ own: [ShareBounds?], _ requests: [Request]
  ) {
    let shares = zip(panel, own).compactMap { force, bounds -> ForceShare? in
      guard force.counts.hasOutcomes, force.tally(in: nil)?.isWithoutOutcomes == false,
        case .share(let share)? = bounds?.value
      else { return nil }
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
        panel: panel.map(\.counts.force.id),
        value: .range(
          low: bounds.low, high: bounds.high, areBounds: shares.contains { $0.share.exact == nil }))
    )
  }
}

extension FigureValue {
  fileprivate var isShare: Bool { if case .share = self { true } else { false } }
}

extension TalliedForce {
  /// The force with every offence of one outcome that labels leave open read as another.
  fileprivate func reading(_ codes: OutcomeCodes, as meaning: OutcomeCodes) -> TalliedForce {
    guard counts.outcomes.contains(where: { $0.outcome == .assigned(codes) }) else { return self }
    return TalliedForce(
      counts.with(
        outcomes: counts.outcomes.map {
          $0.outcome == .assigned(codes) ? $0.with(outcome: .assigned(meaning)) : $0
        }), periods: [])
  }
}
