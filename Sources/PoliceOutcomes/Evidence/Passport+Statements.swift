/// What a return says of itself, in a heading, a title or a note.
package struct PassportStatement: Hashable, Sendable {
  package let says: Content
  package let location: SourceLocation

  package enum Content: Hashable, Sendable {
    case unit(CountingUnit)
    /// A day, as in ISO 8601.
    case extractedOn(String)
  }

  package init(_ says: Content, at location: SourceLocation) {
    self.says = says
    self.location = location
  }
}

extension Passport {
  /// The passport with what the return of `force` itself says, where the register says nothing,
  /// and what the two, or two places of the return, disagree on: what is known first holds.
  package func completed(
    by statements: [PassportStatement], force: String
  ) -> (passport: Passport, diagnostics: [Diagnostic]) {
    var passport = self
    var diagnostics: [Diagnostic] = []
    for statement in statements {
      let place = statement.location
      switch statement.says {
      case .unit(let unit):
        guard let known = passport.unit else {
          passport.unit = PassportFact(unit, at: place, isFromReturn: true)
          continue
        }
        guard known.value != unit else { continue }
        diagnostics.append(
          .passportDiffers(
            force: force, fact: "counting unit", says: unit.rawValue, at: place,
            held: known.value.rawValue, from: known.location))
      case .extractedOn(let day):
        guard let known = passport.extractedOn else {
          passport.extractedOn = PassportFact(day, at: place, isFromReturn: true)
          continue
        }
        guard known.value != day else { continue }
        diagnostics.append(
          .passportDiffers(
            force: force, fact: "extraction date", says: day, at: place, held: known.value,
            from: known.location))
      }
    }
    return (passport, diagnostics)
  }

  /// What should be said of the passport of `force`, whose row of the register is at `location`.
  package func remarks(on force: String, at location: SourceLocation) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    if let unit, unit.value != .offences {
      remarks.append(.notOffences(force: force, unit: unit.value, at: unit.location))
    }
    if let scope, case .other(let words) = scope.value {
      remarks.append(.otherScope(force: force, words: words, at: scope.location))
    }
    // A missing unit or scope bars nothing by itself: the report lists it.
    if basis == nil || extractedOn == nil {
      remarks.append(
        .passportIncomplete(
          force: force, missing: missing, lacksBasis: basis == nil,
          lacksDay: extractedOn == nil, at: location))
    }
    return remarks
  }
}
