import Foundation

/// A commented study folder that builds at once, for `chargesheet init`.
package enum StudyTemplate {
  /// The files, by their path inside the folder.
  package static let files: [(path: String, text: String)] = [
    ("study.yml", study), ("requests.csv", requests), ("codebook.csv", codebook),
    ("corrections.csv", corrections), ("narrative.md", narrative),
    ("returns/kent.csv", kent), ("returns/essex.csv", essex),
  ]

  /// Writes the files into the folder at `path`, which must be empty or not yet there.
  package static func write(to path: String) throws(StudiesError) {
    let present = FileManager.default.subpaths(atPath: path) ?? []
    guard present.isEmpty else {
      throw .cannotWrite(path: path, reason: "the folder is not empty")
    }
    do {
      for file in files {
        let url = URL(fileURLWithPath: "\(path)/\(file.path)")
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url)
      }
    } catch {
      throw .cannotWrite(path: path, reason: systemReason(error))
    }
  }

  private static let study = """
    # A study: what was asked, of whom, about which months. Every key that is not marked optional
    # is needed. `chargesheet check` says what is wrong, with line and column.
    # The forces' counts in this folder are invented: replace them, then set synthetic to false.

    title: Example offences recorded by two police forces, 2021 to 2022
    question: Of the offences recorded, what share had ended in a charge or summons?

    offence:
      topic: intimate-image-abuse    # whose definitions, law and support services are printed;
                                     # the topics are in datasets/reference/definitions.csv
      name: Disclosing private sexual photographs and films with intent to cause distress
      plural: intimate image offences            # as in "1,169 intimate image offences"
      law: Criminal Justice and Courts Act 2015, section 33
      codes: ["008/71"]                          # Home Office codes, always in quotes

    jurisdiction: England and Wales
    window: {first: 2021-01, last: 2022-12}      # both months included
    years: calendar                              # or financial (1 April to 31 March)
    synthetic: true                              # true puts a banner on every page and chart
    publisher: {name: Your organisation, contact: press@example.org}

    breaks:                                      # optional: dates from which counts differ
      - date: 2021-06-29
        what: The offence was widened to threats to share.
        source: https://legislation.gov.uk/ukpga/2015/2/section/33/2021-06-29/data.html

    measures:                                    # in the order of the report; the first share leads
      - offences-recorded
      - charge-rate
      - charge-rate-assigned
      - evidential-difficulties
      - victim-does-not-support
      - open
      - growth

    settings:                                    # optional; these are the defaults
      small-base: 50                             # no percentage on fewer offences than this
      pool: complete                             # or replied: whose offences are pooled
      months-outside-window: leave-out           # or count: in the whole, in no month
      mature-after: 12                           # months after a period until its shares settle
      open-limit: 10                             # per cent still open above which they have not
      growth-across-breaks: leave-out            # or include: may growth across a break lead?

    # narrative:                                 # optional: what narrative.md may say of its own
    #   allow:
    #     - text: around 40%
    #       why: Printed by the force in its own release.

    # templates:                                 # optional: the same for what `chargesheet fill` reads.
    #   allow:
    #     - text: two working days
    #       why: How soon the press office answers.

    # published: 2023-03-01                      # the day of this edition; waivers.csv, which accepts
    #                                            # diagnostics until a day, needs it. Cells that name a
    #                                            # person are taken out in redactions.csv.

    # returns:                                   # optional: how a file is to be read.
    #   kent.csv:                                # `chargesheet inspect` prints these lines.
    #     layout: one-count-per-row
    #     dash: zero

    """

  private static let requests = """
    force,asked,replied,status,reason,reference,address,files,extracted_on,basis,covers,notes,unit,scope,superseded
    Kent,2023-01-09,2023-02-06,complete,,FOI 0001/23,,kent.csv,2023-02-01,offences-recorded,,,offences,same,
    Essex,2023-01-09,2023-02-03,complete,,FOI 0002/23,,essex.csv,2023-01-30,offences-recorded,,,offences,same,
    Surrey,2023-01-09,2023-02-10,refused,s12 cost,FOI 0003/23,,,,,,,,,

    """

  private static let codebook = """
    label,further,force,outcome,why
    Caution,,,2|3,"The reply does not say whether adults or young people were cautioned."

    """

  private static let corrections = """
    file,line,column,was,is,why

    """

  private static let narrative = """
    Write here what the figures mean. A figure is written as its name between pairs of braces: of
    {{offences-recorded}} offences, {{charge-rate}} had ended in a charge or summons. The names are
    in `figures.csv`; one that does not exist is an error, and so is a number of your own.

    """

  private static let kent = """
    Year,Outcome,Offences
    2021,Charged/Summonsed,14
    2021,Caution,6
    2021,Evidential difficulties: suspect identified; victim supports action,61
    2021,Evidential difficulties: suspect identified; victim does not support further action,88
    2021,Investigation complete - no suspect identified,52
    2022,Charged/Summonsed,17
    2022,Caution,5
    2022,Evidential difficulties: suspect identified; victim supports action,70
    2022,Evidential difficulties: suspect identified; victim does not support further action,95
    2022,Investigation complete - no suspect identified,49
    2022,Not yet assigned an outcome,31

    """

  private static let essex = """
    Outcome,2021,2022
    1: Charged,9,11
    Evidential difficulties (suspect identified; victim supports action),41,47
    Evidential difficulties: suspect identified; victim does not support further action,38,45
    Investigation complete - no suspect identified,30,20
    Not yet assigned an outcome,0,18
    Total,118,141

    """
}
