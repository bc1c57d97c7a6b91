import PoliceOutcomes

/// What came of the request to each force, a tile a force.
struct CoverageMap {
  private let result: StudyResult
  private var map: TileMap
  /// What the maps of single forces have in common.
  private var grounds: [ChartSize: TileDrawing.Ground] = [:]
  /// The forces of the register by what came of their request.
  private let asked: [TileMap.Answer: [String]]

  static let id = "coverage-map"

  /// `nil` where nobody is in the register of requests.
  init?(_ result: StudyResult) {
    if result.requests.isEmpty { return nil }
    self.result = result
    let places = Dictionary(
      result.reference.tiles.map { ($0.force, $0) }, uniquingKeysWith: { first, _ in first })
    var placed: [TileMap.Tile] = []
    var listed: [TileMap.Tile] = []
    var seen: Set<String> = []
    var asked: [TileMap.Answer: [String]] = [:]
    for request in result.requests where seen.insert(request.force.id).inserted {
      let answer = TileMap.Answer(request)
      asked[answer, default: []].append(request.force.shortName)
      let name = request.force.shortName
      if let place = places[request.force.id] {
        placed.append(
          .init(
            name: name, label: place.label, column: place.column, row: place.row, answer: answer))
      } else {
        listed.append(.init(name: name, answer: answer))
      }
    }
    self.asked = asked
    if !placed.isEmpty {
      placed += result.reference.tiles
        .filter { $0.isAlwaysShown && !seen.contains($0.force) }
        .map { tile in
          .init(
            name: tile.label.replacing("|", with: ""), label: tile.label, column: tile.column,
            row: tile.row, answer: .notAsked)
        }
    }
    placed.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    listed.sort { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }
    map = TileMap(
      frame: ReportComposer.frame(
        result, id: CoverageMap.id, title: CoverageMap.title(result),
        subtitle: CoverageMap.subtitle(result), source: CoverageMap.source(isMap: !placed.isEmpty)),
      placed: placed, listed: listed)
  }

  /// The same with what the maps of single forces have in common drawn already.
  var prepared: CoverageMap {
    var prepared = self
    for size in ChartSize.allCases { prepared.grounds[size] = map.ground(size) }
    return prepared
  }

  static func block(_ result: StudyResult) -> ChartBlock? { CoverageMap(result)?.block }

  /// The same with one force standing out, for its own page; the title says what it answered.
  func block(highlighting request: Request) -> ChartBlock {
    var coverage = self
    let force = request.force
    coverage.map.highlighted = force.shortName
    coverage.map.frame.id = "\(CoverageMap.id)-\(force.id)"
    coverage.map.frame.title = "\(force.shortName): \(TileMap.Answer(request).words)"
    return coverage.block
  }

  private var block: ChartBlock {
    let told = map.counts.map { "\(NumberFormat.count($0.count)) \($0.answer.words)" }
    let kind = map.placed.isEmpty ? "Tiles of forces" : "Tile map of police forces"
    return ChartBlock(
      id: map.frame.id, title: map.frame.title, subtitle: map.frame.subtitle,
      alternativeText: "\(kind): \(told.joined(separator: ", ")).",
      svg: map.svg(.wide, on: grounds[.wide]), narrowSVG: map.svg(.narrow, on: grounds[.narrow]),
      table: table,
      data: (map.placed + map.listed).map { tile in
        ChartDatum(tile.answer.words, tile.name, .nothing)
      })
  }

  // MARK: Words

  private static func title(_ result: StudyResult) -> String {
    guard let complete = result.forceCount("forces-complete"),
      let partial = result.forceCount("forces-partial")
    else { return "What came of the requests" }
    let whole = NumberFormat.count(complete)
    if let asked = result.asked {
      if asked.text == whole {
        return complete > 2
          ? "All \(whole) forces asked answered in full"
          : "The \(Words.count(complete, "force")) asked answered in full"
      }
      return "\(whole) of the \(asked.text) forces asked answered in full"
    }
    let part = partial == 0 ? "" : ", \(NumberFormat.count(partial)) in part"
    return "\(Words.count(complete, "force")) answered in full\(part)"
  }

  private static func subtitle(_ result: StudyResult) -> String {
    "Replies of police forces in \(result.description.jurisdiction),"
      + " \(result.description.window.name)"
  }

  private static func source(isMap: Bool) -> String {
    "register of requests of this study" + (isMap ? "; the places of the tiles are our own" : "")
  }

  // MARK: Numbers

  private var table: Table {
    Table(
      id: "\(map.frame.id)-table", caption: map.frame.subtitle,
      columns: [
        Table.Column("Answer"), Table.Column("Forces", isNumeric: true), Table.Column("Which"),
      ],
      cells: map.counts.map { answer, count in
        [
          Sentence(Words.raised(answer.words)), number(answer, count),
          Sentence(names(answer, count)),
        ]
      })
  }

  /// The count as the figure it is; of forces not asked there is none.
  private func number(_ answer: TileMap.Answer, _ count: Int) -> Sentence {
    guard let id = answer.figure, result.forceCount(id) == count, let figure = result.printed(id)
    else { return Sentence(NumberFormat.count(count)) }
    return "\(figure)"
  }

  private func names(_ answer: TileMap.Answer, _ count: Int) -> String {
    let names = (asked[answer] ?? []).sorted()
    let rest = count - names.count
    if rest == 0 { return Words.list(names) }
    let others = names.isEmpty ? "the other forces of the map" : "and the other forces of the map"
    return names.isEmpty ? others : "\(names.joined(separator: ", ")) \(others)"
  }
}

extension TileMap.Answer {
  init(_ request: Request) {
    if request.asked.isEmpty {
      self = .notAsked
      return
    }
    self =
      switch request.status {
      case .complete: .complete
      case .partial: .partial
      case .refused: .refused
      case .notHeld: .notHeld
      case .noReply: .silent
      }
  }

  /// The figure that counts the forces of this answer.
  var figure: String? {
    switch self {
    case .complete: "forces-complete"
    case .partial: "forces-partial"
    case .refused: "forces-refused"
    case .notHeld: "forces-not-held"
    case .silent: "forces-no-reply"
    case .notAsked: nil
    }
  }
}
