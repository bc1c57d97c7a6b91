import PoliceOutcomes
import Testing

@Suite struct SourceLocationTests {
  @Test(arguments: [
    (Place(file: "returns/kent.csv", line: 17, column: 4), "returns/kent.csv:17:4"),
    (Place(file: "returns/kent.csv", line: 17), "returns/kent.csv:17"),
    (Place(file: "study.yml"), "study.yml"),
  ])
  func placeIsWrittenAsFarAsItIsKnown(location: Place, text: String) {
    #expect(location.text == text)
  }

  @Test func placesOrderByFileThenLineThenColumn() {
    let inOrder = [
      Place(file: "a.csv", line: 2, column: 9), Place(file: "a.csv", line: 10, column: 1),
      Place(file: "a.csv", line: 10, column: 2), Place(file: "b.csv"),
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
  }

  @Test func correctedCellIsReadAsCorrectedAndShownAsWritten() {
    let place = Place(file: "returns/kent.csv", line: 3, column: 1)
    let cell = SourceCell(text: " 04-Jan", location: place, correction: "1-4")
    #expect(cell.reading == "1-4")
    #expect(cell.text == " 04-Jan")
    #expect(SourceCell(text: " 7", location: place).reading == " 7")
  }

  @Test func linesOfAReturnAreCountedByClass() {
    let account = LineAccount(
      file: "returns/kent.csv", classes: [.note, .header, .data, .data, .blank, .total, .rejected])
    #expect(LineClass.allCases.map { account.count(of: $0) } == [1, 2, 1, 1, 1, 1])
    #expect(LineClass.allCases.map { account.count(of: $0) }.reduce(0, +) == account.classes.count)
  }
}
