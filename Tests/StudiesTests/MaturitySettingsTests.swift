import PoliceOutcomes
import Studies
import TestSupport
import Testing

@Suite struct MaturitySettingsTests {
  @Test func limitsAreReadFromTheStudy() async throws {
    let text = "settings: {mature-after: 6, open-limit: 0, growth-across-breaks: include}\n"
    let settings = try await StudyFiles.base.adding(text, to: "study.yml").read()
      .result.description.settings
    #expect(settings.matureAfter == 6)
    #expect(settings.openLimit == 0)
    #expect(settings.growthAcrossBreaks == .include)
  }

  @Test func defaultsAreTwelveMonthsATenthAndNoGrowthAcrossBreaks() async throws {
    let settings = try await StudyFiles.base.read().result.description.settings
    #expect(settings.matureAfter == 12)
    #expect(settings.openLimit == 10)
    #expect(settings.growthAcrossBreaks == .leaveOut)
  }
}
