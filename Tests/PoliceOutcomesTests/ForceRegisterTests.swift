import PoliceOutcomes
import TestSupport
import Testing

@Suite struct ForceRegisterTests {
  private static let register: ForceRegister = {
    var register = ForceRegister()
    register.add(.sample("Kent"), aliases: ["Kent Constabulary"])
    register.add(.sample("Greater Manchester"), aliases: ["GMP", ""])
    return register
  }()

  @Test(arguments: [
    ("kent", "kent"), ("KENT POLICE", "kent"), (" Kent  Constabulary.", "kent"),
    ("gmp", "greater-manchester"),
    ("greater-manchester", "greater-manchester"),
    ("Greater Manchester Police", "greater-manchester"),
  ])
  func forceGoesByItsIDNamesAndAliases(name: String, id: String) {
    #expect(Self.register.force(named: name)?.id == id)
  }

  @Test(arguments: ["", "Manchester", "Kent and Essex", "Ken"])
  func nothingElseIsAForce(name: String) {
    #expect(Self.register.force(named: name) == nil)
  }

  @Test func nameThatIsTakenStaysWithTheForceThatHasIt() {
    var register = Self.register
    #expect(
      register.add(.sample("Kent Port"), aliases: ["GMP", "kent", "Harbour"]) == ["GMP", "kent"])
    #expect(register.force(named: "gmp")?.id == "greater-manchester")
    #expect(register.force(named: "harbour")?.id == "kent-port")
  }

  @Test func forcesKeepTheOrderInWhichTheyWereAdded() {
    #expect(Self.register.forces.map(\.id) == ["kent", "greater-manchester"])
  }

  @Test func misspeltForceIsSuggestedTheOneMeant() {
    #expect(Self.register.suggestions(for: "Grater Manchester").first == "Greater Manchester")
    #expect(Self.register.suggestions(for: "Atlantis") == [])
  }
}
