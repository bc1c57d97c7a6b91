import TestSupport
import Testing

/// `requests.csv`, and what it and `returns/` disagree on.
@Suite struct RequestRegisterTests {
  @Test(arguments: faults)
  func theFaultIsNamedWithItsPlace(fault: StudyFault) async throws {
    let said = try await fault.files.diagnostics()
    #expect(said == fault.expected)
  }

  private static let base = StudyFiles.base

  private static func requests(_ kent: String) -> StudyFiles {
    base.replacing(
      "Kent,2023-01-09,2023-02-06,complete,kent.csv,offences-recorded,", with: kent,
      in: "requests.csv")
  }

  static let faults = [
    StudyFault(
      testDescription: "no requests.csv", files: base.without("requests.csv"),
      expected: [
        """
        requests.csv: error: requests.csv does not exist [missing-file]
          Add the file, or take its name out here.
        """
      ]),
    StudyFault(
      testDescription: "unknown column",
      files: base.replacing("extracted_on", with: "extracted", in: "requests.csv"),
      expected: [
        """
        requests.csv:1:40: error: 'extracted' is no column of this file [unknown-column]
          The nearest known column is 'extracted_on'.
        """
      ]),
    StudyFault(
      testDescription: "missing column, said once and not again for every row",
      files: base.with("requests.csv", "force,asked,replied,files,basis\nKent,yes,yes,kent.csv,\n"),
      expected: [
        """
        requests.csv:1:1: error: requests.csv has no column 'status' [missing-column]
          Add it to the first line. `chargesheet init` writes each file with its columns.
        """
      ]),
    StudyFault(
      testDescription: "unknown status",
      files: requests("Kent,2023-01-09,2023-02-06,done,kent.csv,offences-recorded,"),
      expected: [
        """
        requests.csv:2:28: error: 'done' is no value for 'status' [wrong-value]
          It takes one of complete, partial, refused, not-held, no-reply.
        """
      ]),
    StudyFault(
      testDescription: "unknown force",
      files: requests("Kemt,2023-01-09,2023-02-06,complete,kent.csv,offences-recorded,"),
      expected: [
        """
        requests.csv:2:1: error: 'Kemt' is no force in datasets/reference/forces.csv; the row is not counted [unknown-force]
          Close in spelling: 'kent'. Add the name as an alias, or correct the cell.
        """
      ]),
    StudyFault(
      testDescription: "a day that is none, an unknown basis and months outside the window",
      files: requests("Kent,9/1/23,2023-02-06,complete,kent.csv,recorded,2018-01 to 2019-12,")
        .replacing("basis,", with: "basis,covers,", in: "requests.csv")
        .replacing(
          "essex.csv,offences-recorded,", with: "essex.csv,offences-recorded,,",
          in: "requests.csv"),
      expected: [
        """
        requests.csv:2:6: error: '9/1/23' is no value for 'asked' [wrong-value]
          It takes a day such as 2022-07-18, yes, or nothing.
        """,
        """
        requests.csv:2:42: error: 'recorded' is no value for 'basis' [wrong-value]
          It takes one of offences-recorded, outcomes-recorded, unknown.
        """,
        """
        requests.csv:2:51: error: '2018-01 to 2019-12' is no value for 'covers' [wrong-value]
          It takes the first and the last month inside January 2021 to December 2022, such as 2019-01 to 2022-07.
        """,
      ]),
    StudyFault(
      testDescription: "a force twice",
      files: base.adding("Kent Police,yes,yes,partial,,,\n", to: "requests.csv"),
      expected: [
        """
        requests.csv:4:1: error: Kent has a second row; the first, on line 2, holds [repeated-force]
          Keep one row for each force.
        """
      ]),
    StudyFault(
      testDescription: "short row", files: requests("Kent,yes,yes,complete,kent.csv"),
      expected: [
        """
        requests.csv:2:1: error: the row has 5 cells where the heading has 7; it is not counted [row-length]
          Look for a missing or an extra delimiter, or for a cell that should be quoted.
        """
      ]),
    StudyFault(
      testDescription: "file that is listed and not there",
      files: requests("Kent,yes,yes,complete,kent.csv; kent-2.csv,offences-recorded,"),
      expected: [
        """
        requests.csv:2:1: error: returns/kent-2.csv does not exist [missing-file]
          Add the file, or take its name out here.
        """
      ]),
    StudyFault(
      testDescription: "file that is there and not listed",
      files: base.with("returns/surrey.csv", "Year,Offences\n2021,3\n"),
      expected: [
        """
        returns/surrey.csv: error: no row of requests.csv lists this file; it is not read [unlisted-return]
          Add it under `files` to the row of the force that sent it.
        """
      ]),
    StudyFault(
      testDescription: "answer without file",
      files: base.adding("Surrey,yes,yes,partial,,,\n", to: "requests.csv"),
      expected: [
        """
        requests.csv:4:1: error: the answer of Surrey is partial and no file is listed; it has no counts [answer-without-file]
          List its file, or change its status.
        """
      ]),
    StudyFault(
      testDescription: "file without answer",
      files: base.adding("Surrey,yes,yes,refused,surrey.csv,,\n", to: "requests.csv")
        .with("returns/surrey.csv", "Year,Offences\n2021,3\n"),
      expected: [
        """
        requests.csv:4:1: error: Surrey is marked refused and a file is listed; the file is not read [file-without-answer]
          Make the status complete or partial, or take the file out.
        """
      ]),
    StudyFault(
      testDescription: "file above the study's folder",
      files: requests("Kent,yes,yes,complete,kent.csv; ../essex.csv,offences-recorded,"),
      expected: [
        """
        requests.csv:2:23: error: '../essex.csv' is no value for 'files' [wrong-value]
          It takes names of files in returns/, parted by ;.
        """
      ]),
  ]
}
