import DelimitedText
import Testing

@Suite struct ReadingLimitsTests {
  @Test(
    "What is larger than a limit is refused where it begins",
    arguments: [
      (ReadingLimits(fileBytes: 5), "a,b\nc\n", .fileBytes, 1, 1, 5),
      (ReadingLimits(lineBytes: 3), "a,b\nc,dé\n", .lineBytes, 2, 1, 3),
      (ReadingLimits(fieldBytes: 3), "a,b\nc,dddd\n", .fieldBytes, 2, 3, 3),
      (ReadingLimits(fieldBytes: 3), "a,b\nc,éé\n", .fieldBytes, 2, 3, 3),
      (ReadingLimits(fieldBytes: 3), "a,\"bbbb\nc\n\",d\n", .fieldBytes, 1, 3, 3),
      (ReadingLimits(fieldBytes: 3), "a,\"b\n\n\n\n\",d\n", .fieldBytes, 1, 3, 3),
      (ReadingLimits(fieldBytes: 3), "a,\"b\n\n\n\n", .fieldBytes, 1, 3, 3),
      (ReadingLimits(fieldsPerRecord: 2), "a,b\nc,d\ne,,\n", .fieldsPerRecord, 3, 1, 2),
      (ReadingLimits(fieldsPerRecord: 2), "\"a\nb\",c,\"d\ne\"\n", .fieldsPerRecord, 1, 1, 2),
    ] as [(ReadingLimits, String, ReadingLimits.Limit, Int, Int, Int)])
  func refusal(
    limits: ReadingLimits, csv: String, limit: ReadingLimits.Limit, line: Int, column: Int,
    allowed: Int
  ) {
    let place = TextPosition(line: line, column: column)
    #expect(
      failure(Array(csv.utf8), delimiter: .comma, limits: limits)
        == .overLimit(limit, at: place, allowed: allowed))
  }

  @Test func whatIsJustAsLargeAsALimitIsRead() throws {
    let limits = ReadingLimits(fileBytes: 13, lineBytes: 5, fieldBytes: 3, fieldsPerRecord: 2)
    #expect(try table("aaa,b\n\"é\n\",\n", limits: limits).texts == [["aaa", "b"], ["é\n", ""]])
  }

  @Test func everyLimitIsKnownByName() {
    let limits = ReadingLimits(fileBytes: 4, lineBytes: 3, fieldBytes: 2, fieldsPerRecord: 1)
    #expect(limits[.fileBytes] == 4)
    #expect(limits[.lineBytes] == 3)
    #expect(limits[.fieldBytes] == 2)
    #expect(limits[.fieldsPerRecord] == 1)
  }
}
