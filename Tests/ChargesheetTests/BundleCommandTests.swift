import Foundation
import TestSupport
import Testing

/// `chargesheet bundle`, and `verify` of what it writes, as processes.
@Suite struct BundleCommandTests {
  private static let name = "hospital-grounds-2019-2024"

  /// Runs `body` with a folder that holds the bundle of a study that ships, `bundle.zip`, and nothing else
  /// but an empty folder `temporary`, in which nothing may stay.
  private static func withBundle(
    of name: String = name, _ body: (String) throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        atPath: "\(folder)/temporary", withIntermediateDirectories: true)
      let made = try Command.chargesheet(
        ["bundle", "\(Repository.datasets)/\(name)", "--output", "\(folder)/bundle.zip"],
        in: folder)
      #expect(made.code == 0, "\(made.errors)")
      try body(folder)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: "\(folder)/temporary") == [])
    }
  }

  private static func verify(_ arguments: [String], in folder: String) throws -> Command {
    try Command.chargesheet(
      ["verify"] + arguments, in: folder, environment: ["TMPDIR": "\(folder)/temporary"])
  }

  /// Writes `changed.zip`: the bundle as a script in Python, which shares no code with libzip, makes it
  /// anew. `change` has `files`, a dictionary of bytes by name, to change.
  private static func change(_ change: String, in folder: String) throws {
    let script = """
      import zipfile, re
      with zipfile.ZipFile("bundle.zip") as old:
          files = {name: old.read(name) for name in old.namelist()}
      \(change)
      with zipfile.ZipFile("changed.zip", "w", zipfile.ZIP_DEFLATED) as new:
          for name, data in files.items():
              new.writestr(name, data)
      """
    let made = try Command.run("/usr/bin/env", ["python3", "-c", script], in: folder)
    #expect(made.code == 0, "\(made.errors)")
  }

  private static func edit(_ file: String, _ old: String, _ new: String) -> String {
    """
    name = "reports/\(name)/\(file)"
    assert files[name].count(b'''\(old)''') >= 1, name
    files[name] = files[name].replace(b'''\(old)''', b'''\(new)''', 1)
    """
  }

  /// Each file of its own that a study may have goes in.
  @Test(arguments: Repository.studies)
  func everyStudyThatShipsIsProvedByItsBundle(name: String) async throws {
    try await Self.withBundle(of: name) { folder in
      let proved = try Self.verify(
        ["bundle.zip", "--returns", "\(Repository.datasets)/\(name)/returns"], in: folder)
      #expect(proved.code == 0, "\(proved.errors)")
      #expect(proved.output.contains("nothing differs"))
    }
  }

  @Test func aBundleIsProvedByWhatIsInItAlone() async throws {
    try await Self.withBundle { folder in
      let proved = try Self.verify(["bundle.zip"], in: folder)
      #expect(proved.code == 0, "\(proved.errors)")
      #expect(proved.output.contains("nothing differs"))
      #expect(proved.output.contains("bundle.zip/reports/\(Self.name)"))
      #expect(!proved.output.contains("temporary"))
      let json = try Self.verify(["bundle.zip", "--format", "json"], in: folder)
      #expect(json.code == 0)
      #expect(!json.output.contains("temporary"))
    }
  }

  /// 778 of 3,994 offences is 19.5%: one digit of each is another in one place.
  @Test func aDigitChangedAnywhereNamesTheFigure() async throws {
    try await Self.withBundle { folder in
      for (file, old, new, said) in [
        ("report.md", "[3,994]", "[3,894]", "printed ‘3,894’; the returns give ‘3,994’"),
        ("index.html", ">3,994<", ">3,894<", "printed ‘3,894’; the returns give ‘3,994’"),
        ("figures.csv", "\ncharge-rate,", "\ncharge-rate,9", "charge-rate"),
        // 222 of 1,343 is 0.165302 to six places.
        (
          "charts/share-by-force.csv", "0.165302", "0.265302",
          "charge-rate.durham, low: printed ‘0.265302’; the returns give ‘0.165302’"
        ),
        ("charts/share-by-force.svg", "222 of 1,343", "232 of 1,343", "232 of 1,343"),
        ("observations.csv", "61", "62", "observations.csv:"),
      ] {
        try Self.change(Self.edit(file, old, new), in: folder)
        let changed = try Self.verify(["changed.zip"], in: folder)
        #expect(changed.code == 1, "\(file): \(changed.errors)")
        #expect(changed.errors.contains(said), "\(file): \(changed.errors)")
        #expect(changed.errors.contains("changed.zip/reports/\(Self.name)/\(file):"))
      }
    }
  }

  @Test func aReturnChangedInsideIsNamed() async throws {
    let change = """
      name = "datasets/\(Self.name)/returns/durham-outcomes.csv"
      assert b",61," in files[name]
      files[name] = files[name].replace(b",61,", b",62,", 1)
      """
    try await Self.withBundle { folder in
      try Self.change(change, in: folder)
      let sealed = try Self.verify(["changed.zip"], in: folder)
      #expect(sealed.code == 65)
      #expect(
        sealed.errors.contains(
          "changed.zip/datasets/\(Self.name)/SHA256SUMS:3:1: error: returns/durham-outcomes.csv is not the file that was sealed"
        ), "\(sealed.errors)")
      #expect(!sealed.errors.contains("temporary"))
      // Without the seals it is the figures that tell, and the manifest.
      try Self.change(change + "\ndel files[\"datasets/\(Self.name)/SHA256SUMS\"]", in: folder)
      let figures = try Self.verify(["changed.zip"], in: folder)
      #expect(figures.code == 1)
      #expect(figures.errors.contains("charge-rate.durham.2021-22"))
      #expect(figures.errors.contains("returns/durham-outcomes.csv: is not the file"))
      #expect(figures.errors.contains("SHA256SUMS: is not there"))
    }
  }

  @Test func returnsOfWhichSomethingIsWithheldAreAskedFor() async throws {
    let study = "intimate-image-abuse-2019-2022"
    try await Self.withBundle(of: study) { folder in
      let listed = try Command.run(
        "/usr/bin/env", ["python3", "-m", "zipfile", "-l", "bundle.zip"], in: folder)
      let returns = "\(Repository.datasets)/\(study)/returns"
      let names = try FileManager.default.contentsOfDirectory(atPath: returns)
      let left = names.filter { !listed.output.contains("datasets/\(study)/returns/\($0) ") }
      #expect(!left.isEmpty)
      #expect(left.count < names.count)
      #expect(!listed.output.contains("SHA256SUMS"))
      let alone = try Self.verify(["bundle.zip"], in: folder)
      #expect(alone.code == 66)
      for name in left { #expect(alone.errors.contains("returns/\(name)")) }
      #expect(alone.errors.contains("--returns FOLDER"))

      try FileManager.default.createDirectory(
        atPath: "\(folder)/mine", withIntermediateDirectories: true)
      let none = try Self.verify(["bundle.zip", "--returns", "mine"], in: folder)
      #expect(none.code == 66)
      for name in left {
        try FileManager.default.copyItem(
          atPath: "\(returns)/\(name)", toPath: "\(folder)/mine/\(name)")
      }
      let proved = try Self.verify(["bundle.zip", "--returns", "mine"], in: folder)
      #expect(proved.code == 0, "\(proved.errors)")

      // Another return than the one the report was made of: a count in it is another.
      let file = "\(folder)/mine/\(try #require(left.sorted().first))"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let number = try #require(text.firstRange(of: /,[1-9][0-9]+(?=[,\r\n])/))
      try text.replacingCharacters(in: number, with: ",7777")
        .write(toFile: file, atomically: true, encoding: .utf8)
      #expect(try Self.verify(["bundle.zip", "--returns", "mine"], in: folder).code == 1)
    }
  }

  @Test func noDigestOfAWithheldReturnIsHandedOn() async throws {
    let study = "intimate-image-abuse-2019-2022"
    try await Self.withBundle(of: study) { folder in
      let seals = try String(
        contentsOfFile: "\(Repository.datasets)/\(study)/SHA256SUMS", encoding: .utf8)
      let manifest = try String(
        contentsOfFile: "\(Repository.root)/reports/\(study)/manifest.json", encoding: .utf8)
      let kept = seals.split(separator: "\n").map { String($0.prefix(64)) }
        .filter { !manifest.contains($0) }
      #expect(!kept.isEmpty)
      // Nothing in a bundle is compressed, so that its own bytes show what it says.
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/bundle.zip"))
      for digest in kept { #expect(bytes.range(of: Data(digest.utf8)) == nil) }
    }
  }

  @Test func theSameStudyGivesTheSameBytes() async throws {
    try await withTemporaryFolder { folder in
      var bundles: [Data] = []
      for (place, environment) in [
        ["TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"],
        ["TZ": "America/St_Johns", "LANG": "C", "LC_ALL": "C"],
      ].enumerated() {
        let own = "\(folder)/\(place)"
        try FileManager.default.createDirectory(
          atPath: "\(own)/deeper", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: Repository.datasets, toPath: "\(own)/datasets")
        let file = "\(own)/datasets/\(Self.name)/requests.csv"
        if place == 1 {
          // The files of one copy are older, and only their owner may read them.
          try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1e9), .posixPermissions: 0o600],
            ofItemAtPath: file)
        }
        let made = try Command.chargesheet(
          place == 0
            ? ["bundle", Self.name]
            : ["bundle", "../datasets/\(Self.name)", "--output", "../bundles/\(Self.name).zip"],
          in: place == 0 ? own : "\(own)/deeper", environment: environment)
        #expect(made.code == 0, "\(made.errors)")
        bundles.append(
          try Data(contentsOf: URL(fileURLWithPath: "\(own)/bundles/\(Self.name).zip")))
      }
      #expect(bundles[0] == bundles[1])
      #expect(bundles[0].count > 1_000_000)
    }
  }

  @Test func otherProgramsReadIt() async throws {
    try await Self.withBundle { folder in
      let python = try Command.run(
        "/usr/bin/env", ["python3", "-m", "zipfile", "-t", "bundle.zip"], in: folder)
      #expect(python.code == 0)
      #expect(python.output.contains("Done testing"))
      let unzip = "/usr/bin/unzip"
      guard FileManager.default.isExecutableFile(atPath: unzip) else {
        print("\(unzip) is not here: what it makes of a bundle is not looked at")
        return
      }
      let tested = try Command.run(unzip, ["-tq", "bundle.zip"], in: folder)
      #expect(tested.code == 0, "\(tested.output)")
      // Unpacked by hand it is a repository, and is proved as one.
      #expect(try Command.run(unzip, ["-q", "bundle.zip", "-d", "by-hand"], in: folder).code == 0)
      #expect(try Self.verify([Self.name], in: "\(folder)/by-hand", of: folder).code == 0)
      // And packed again by another program, with folders of their own, it is a bundle.
      let packed = try Command.run(
        "/usr/bin/env",
        [
          "python3", "-c",
          "import shutil; shutil.make_archive('again', 'zip', 'by-hand')",
        ], in: folder)
      #expect(packed.code == 0)
      #expect(try Self.verify(["again.zip"], in: folder).code == 0)
    }
  }

  private static func verify(
    _ arguments: [String], in folder: String, of owner: String
  ) throws -> Command {
    try Command.chargesheet(
      ["verify"] + arguments, in: folder, environment: ["TMPDIR": "\(owner)/temporary"])
  }

  /// A return of a row an offence of more than 1 MiB is read, digested and packed in pieces.
  @Test func aLargeReturnGoesThroughInPieces() async throws {
    let rows = (0..<60_000).map {
      "\(2021 + $0 % 2),\($0 % 7 == 0 ? "Charged" : "Ongoing"),\($0)\n"
    }
    let files = StudyFiles.base.with(
      "returns/kent.csv", "Year,Outcome,Row\n" + rows.joined())
    #expect((files.contents["returns/kent.csv"]?.count ?? 0) > 1 << 20)
    try await inProject(files) { folder in
      let made = try run("bundle", "study", in: folder)
      #expect(made.code == 0, "\(made.errors)")
      let proved = try run("verify", "bundles/study.zip", in: folder)
      #expect(proved.code == 0, "\(proved.errors)")
      // The name need not end as those of zip files do.
      try FileManager.default.moveItem(
        atPath: "\(folder)/bundles/study.zip", toPath: "\(folder)/sent")
      #expect(try run("verify", "sent", in: folder).code == 0)
    }
  }

  @Test func whatCannotBeWrittenIsSaid() async throws {
    try await inProject { folder in
      try FileManager.default.createDirectory(
        atPath: "\(folder)/taken.zip/x", withIntermediateDirectories: true)
      let said = try run("bundle", "study", "--output", "taken.zip", in: folder)
      #expect(said.code == 73)
      #expect(said.errors.contains("taken.zip cannot be written"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
          == ["datasets", "taken.zip"])
    }
  }

  @Test func aReturnThatIsNotReadIsNotHandedOn() async throws {
    try await inProject(StudyFiles.base.with("returns/more.csv", "Year\n")) { folder in
      let said = try run("bundle", "study", in: folder)
      #expect(said.code == 65)
      #expect(said.errors.contains("returns/more.csv is not read"))
    }
  }

  /// Told to end while it is at work, it leaves no unpacked file behind.
  @Test(arguments: [SIGINT, SIGTERM])
  func aProofThatIsBrokenOffLeavesNothing(end: Int32) async throws {
    try await Self.withBundle(of: "intimate-image-abuse-2015") { folder in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Command.chargesheet)
      process.arguments = ["verify", "bundle.zip"]
      process.currentDirectoryURL = URL(fileURLWithPath: folder)
      process.environment = ProcessInfo.processInfo.environment
        .merging(["TMPDIR": "\(folder)/temporary"]) { $1 }
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      // The reading of the study begins when all is unpacked, and takes far longer.
      for _ in 0..<3_000 {
        let unpacked = FileManager.default.subpaths(atPath: "\(folder)/temporary") ?? []
        if unpacked.contains(where: { $0.hasSuffix("support.md") }) { break }
        usleep(2_000)
      }
      kill(process.processIdentifier, end)
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == end)
    }
  }

  @Test func whatDoesNotGoTogetherIsNotUnderstood() async throws {
    try await inProject { folder in
      for arguments in [
        ["verify", "study", "--returns", "x"], ["verify", "a.zip", "--report", "x"],
        ["verify", "a.zip", "--reference", "x"], ["bundle", "--output", "x.zip"],
      ] {
        let said = try Command.chargesheet(arguments, in: folder)
        #expect(said.code == 64, "\(arguments)")
      }
      let inside = try run(
        "bundle", "study", "--output", "datasets/study/returns/x.zip", in: folder)
      #expect(inside.code == 73)
      let lost = try run("verify", "a.zip", in: folder)
      #expect(lost.code == 66)
      #expect(lost.errors.contains("a.zip cannot be read"))
    }
  }

  @Test func aStudyWithPersonalDataIsNotHandedOn() async throws {
    let cell = StudyFiles.base.adding("\nContact: jane.smith@example.org\n", to: "returns/kent.csv")
    let comment = StudyFiles.base.adding("# Ask jane.smith@example.org.\n", to: "study.yml")
    for files in [cell, comment] {
      try await inProject(files) { folder in
        let said = try run("bundle", "study", in: folder)
        #expect(said.code == 65)
        #expect(!(said.output + said.errors).contains("jane"))
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/bundles/study.zip"))
      }
    }
  }
}
