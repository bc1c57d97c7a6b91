import PoliceOutcomes

/// A place in a file of a study; Swift Testing has a `SourceLocation` too.
typealias Place = PoliceOutcomes.SourceLocation
