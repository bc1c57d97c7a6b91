import PoliceOutcomes

extension TableHeading {
  /// `roles` where a heading that names two things, "Hospital name / Financial year", is no
  /// column of periods because the headings beside it are the periods.
  func withoutCorner(
    _ roles: [ReturnLayout.Role], pins: ReturnPins
  ) -> [ReturnLayout.Role] {
    let hasPeriods = roles.contains { if case .periodCounts = $0 { true } else { false } }
    guard hasPeriods, pins.columns[.period] == nil else { return roles }
    return zip(roles, cells).map { role, cell in
      role == .part(.period) && cell.reading.contains("/") ? .ignored : role
    }
  }
}
