extension DiagnosticGuide {
  /// The pages about returns that are sealed.
  static let seals = Chapter(
    title: "Sealed returns",
    pages: [
      DiagnosticPage(
        code: "return-changed", severities: [.error],
        meaning: "A return is not, byte for byte, the file that a line of `SHA256SUMS` seals.",
        done: "The study is not read: no figure is taken and no report is written.",
        mending:
          "Put the file back as it was received. A cell that is wrong goes into `corrections.csv`. A new version of an answer is a new file, with the old one under `superseded` in `requests.csv`.",
        example:
          "SHA256SUMS:1:1: error: returns/kent.csv is not the file that was sealed: SHA-256 expected bedc1306a0d154c65bff74da6b31254a56a4ec166303314f042cded3247798be, actual e4871283cb95bac48c01a66e6652a9ea260e2b8f3da0a720a828b52f28d5e949; the study is not read [return-changed]"
      ),
      DiagnosticPage(
        code: "sealed-return-gone", severities: [.error],
        meaning: "A line of `SHA256SUMS` seals a return that is not in `returns/`.",
        done: "The study is not read: no figure is taken and no report is written.",
        mending:
          "Put the file back as it was received. Where a force asks that it be taken out, take its line out of `SHA256SUMS` by hand, and say so in the commit.",
        example:
          "SHA256SUMS:1:1: error: returns/kent.csv was sealed and is not there: SHA-256 expected bedc1306a0d154c65bff74da6b31254a56a4ec166303314f042cded3247798be, and there is no file; the study is not read [sealed-return-gone]"
      ),
      DiagnosticPage(
        code: "return-not-sealed", severities: [.warning],
        meaning: "The study has a `SHA256SUMS`, and this file of `returns/` has no line in it.",
        done: "The file is counted.",
        mending: "Compare it with what the force sent, then run `chargesheet seal`.",
        example:
          "returns/kent.csv: warning: SHA256SUMS has no line for this file; it is counted, and a change of it would not be noticed [return-not-sealed]"
      ),
      DiagnosticPage(
        code: "seal-line", severities: [.error],
        meaning:
          "A line of `SHA256SUMS` is not as `sha256sum` writes it, seals a file a second time, or names a file outside `returns/`.",
        done: "The study is not read: no figure is taken and no report is written.",
        mending:
          "Take `SHA256SUMS` from the repository again. `chargesheet seal` adds lines that are missing and changes none.",
        example:
          "SHA256SUMS:1:67: error: 'returns/../kent.csv' cannot stand here: it is not the path of a file in returns/; the study is not read [seal-line]"
      ),
    ])
}
