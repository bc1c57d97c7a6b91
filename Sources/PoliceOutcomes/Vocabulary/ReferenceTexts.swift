/// What the reference data say about the offence a study counts and about those it concerns.
package struct ReferenceTexts: Hashable, Sendable {
  package let definitions: [Definition]
  package let law: [LawEvent]
  package let services: [SupportService]
  /// The framework's outcomes by code, for names and groups.
  package let outcomes: [OutcomeDescription]
  /// Where forces lie on a map of tiles.
  package let tiles: [ForceTile]

  package init(
    definitions: [Definition], law: [LawEvent], services: [SupportService],
    outcomes: [OutcomeDescription], tiles: [ForceTile] = []
  ) {
    self.definitions = definitions
    self.law = law
    self.services = services
    self.outcomes = outcomes
    self.tiles = tiles
  }

  /// The definition with this id for the study's topic, or `nil`.
  package func definition(_ id: String) -> Definition? {
    definitions.first { $0.id == id }
  }
}

/// A paragraph that explains something: a row of `definitions.csv`.
package struct Definition: Hashable, Sendable {
  package let id: String
  package let heading: String
  package let text: String
  package let source: String
  /// "confirmed", or what is not confirmed about it.
  package let status: String
  /// The day by which somebody had compared it with its source, or empty.
  package let checkedOn: String

  package init(
    id: String, heading: String, text: String, source: String, status: String,
    checkedOn: String = ""
  ) {
    self.id = id
    self.heading = heading
    self.text = text
    self.source = source
    self.status = status
    self.checkedOn = checkedOn
  }
}

/// A change in the law or in recording: a row of `law-timeline.csv`.
package struct LawEvent: Hashable, Sendable {
  /// ISO date, or year and month where the day is not known.
  package let date: String
  /// "confirmed", or what is not confirmed about the date.
  package let dateStatus: String
  package let jurisdiction: String
  package let effect: String
  package let event: String
  /// A sentence to print beside figures that the change touches, or empty.
  package let caveat: String
  package let source: String

  package init(
    date: String, dateStatus: String, jurisdiction: String, effect: String, event: String,
    caveat: String, source: String
  ) {
    self.date = date
    self.dateStatus = dateStatus
    self.jurisdiction = jurisdiction
    self.effect = effect
    self.event = event
    self.caveat = caveat
    self.source = source
  }
}

/// Somewhere to turn: a row of `support-services.csv`.
package struct SupportService: Hashable, Sendable {
  package let id: String
  package let name: String
  package let nations: [String]
  package let forWhom: String
  /// "yes", "no" or "only".
  package let under18: String
  package let isAbroad: Bool
  package let phone: String
  package let text: String
  package let web: String
  package let hours: String
  package let cost: String
  package let what: String
  package let note: String
  /// The day somebody last checked the row, or empty.
  package let checkedOn: String
  /// Whether the service is there for those whom the study's topic affects, and not for everybody.
  package var isOfTopic = false

  package init(
    id: String, name: String, nations: [String], forWhom: String, under18: String,
    isAbroad: Bool, phone: String, text: String, web: String, hours: String, cost: String,
    what: String, note: String, checkedOn: String
  ) {
    self.id = id
    self.name = name
    self.nations = nations
    self.forWhom = forWhom
    self.under18 = under18
    self.isAbroad = isAbroad
    self.phone = phone
    self.text = text
    self.web = web
    self.hours = hours
    self.cost = cost
    self.what = what
    self.note = note
    self.checkedOn = checkedOn
  }
}

/// An outcome of the framework in words: a row of `outcomes.csv`.
package struct OutcomeDescription: Hashable, Sendable {
  /// "1", "1A" ... "22", or "not-yet-assigned", "transferred", "cancelled".
  package let code: String
  package let name: String
  package let wording: String
  package let group: String
  /// The first month of its use, or `nil` where it is not known.
  package let firstMonth: Month?
  /// What is confirmed about that month: "1 April 2019 confirmed".
  package let status: String

  package init(
    code: String, name: String, wording: String, group: String, firstMonth: Month? = nil,
    status: String = ""
  ) {
    self.code = code
    self.name = name
    self.wording = wording
    self.group = group
    self.firstMonth = firstMonth
    self.status = status
  }
}

/// A force's place on a map of tiles: a row of `force-tiles.csv`.
package struct ForceTile: Hashable, Sendable {
  /// The id of the force.
  package let force: String
  /// From the left, 1 or more.
  package let column: Int
  /// From the top, 1 or more.
  package let row: Int
  /// The name that the tile bears, short enough for it, with `|` where a word may be broken.
  package let label: String
  /// Whether the tile is drawn though the study does not ask the force.
  package let isAlwaysShown: Bool

  package init(force: String, column: Int, row: Int, label: String, isAlwaysShown: Bool) {
    self.force = force
    self.column = column
    self.row = row
    self.label = label
    self.isAlwaysShown = isAlwaysShown
  }
}
