import ArgumentParser
import PoliceOutcomes

extension CalendarDay: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(iso: argument)
  }
}

/// The day by which a job holds waivers to the calendar. No output depends on it.
struct TodayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Fail where a waiver has expired by this day, such as \"$(date +%F)\". Changes no output.",
      valueName: "day"))
  var today: CalendarDay?
}
