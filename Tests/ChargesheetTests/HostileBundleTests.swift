import Foundation
import TestSupport
import Testing

/// Zip files by anybody: each is refused for what is wrong with it, and nothing is written outside the
/// folder that it is unpacked into, which is gone afterwards.
@Suite struct HostileBundleTests {
  /// What is done to a good bundle by Python's own writer of zip files, the code that comes of it, and words
  /// that are said.
  private static let cases: [(name: String, script: String, code: Int32, words: String)] = [
    ("parent", "put('../outside.txt')", 65, "'../outside.txt': its name leads elsewhere"),
    (
      "parent inside", "put('datasets/study/returns/../../../../outside.txt')", 65,
      "its name leads elsewhere"
    ),
    ("absolute", "put(outside)", 65, "its name is that of a place on the machine"),
    ("backslash", "put('datasets\\\\study\\\\returns\\\\..\\\\x')", 65, "its name has a backslash"),
    ("other", "put('notes.txt')", 65, "nothing of that name belongs into a bundle"),
    ("hidden", "put('reports/study/a\\x1b[2Jb')", 65, "its name has a character that is not shown"),
    (
      "second line", "put('reports/study/a\\nchargesheet: all is well')", 65,
      "a[U+000A]chargesheet: all is well': its name has a character that is not shown"
    ),
    ("folder out", "put('../outside/')", 65, "'../outside/': its name leads elsewhere"),
    (
      "link", "put('datasets/study/returns/kent2.csv', '/etc/passwd', 0o120777)", 65,
      "it is a link, or something else that is no regular file"
    ),
    (
      "link to a folder", "put('datasets/study/returns/', '/etc', 0o120777)", 65, "its name leads"
    ),
    ("device", "put('datasets/study/returns/d', '', 0o020666)", 65, "it is a link, or something"),
    ("twice", "put('datasets/study/study.yml', 'x')", 65, "two entries have one name"),
    (
      "twice but for capitals", "put('datasets/study/returns/KENT.csv', 'x')", 65,
      "two entries have one name"
    ),
    (
      "file and folder", "put('reports/study/charts', 'x')", 65,
      "it is a file and a folder of files"
    ),
    ("many", "for n in range(20000): put(f'reports/study/{n}.txt')", 65, "and 20000 are the most"),
    (
      "bomb", "put('datasets/study/narrative.md', b'0' * ((1 << 20) + 1))", 65,
      "unpacked it has more than 1048576 bytes"
    ),
    (
      "two studies", "put('datasets/other/study.yml', 'x')", 65,
      "it holds more than one study: other, study"
    ),
    ("no study", "drop('datasets/study/study.yml')", 65, "there is no study in it"),
    ("no report", "drop('reports/study/manifest.json')", 65, "there is no report of study in it"),
    ("no reference", "drop('datasets/reference/outcomes.csv')", 65, "there are no reference data"),
    (
      "no manifest", "swap('reports/study/manifest.json', b'{')", 65,
      "has no manifest.json that can be read"
    ),
    (
      "uncommon", "put('datasets/study/narrative.md', 'x', how=zipfile.ZIP_BZIP2)", 65,
      "it is compressed in an uncommon way"
    ),
    // The flag that says so, in both places in which a zip file has it.
    (
      "encrypted",
      "put('datasets/study/narrative.md', 'x'); save(); patch(b'datasets/study/narrative.md', -24, -38)",
      65, "it is encrypted"
    ),
    // It says to have four gigabytes; nine say to have a little under 512 MiB each; one says too little.
    (
      "size",
      "put('datasets/study/returns/big.csv', 'x'); save(); size(b'datasets/study/returns/big.csv', 0xfffffff0)",
      65, "'datasets/study/returns/big.csv': unpacked it has more than 536870912 bytes"
    ),
    (
      "sizes",
      """
      for n in range(9): put(f'datasets/study/returns/{n}.csv', 'x')
      save()
      for n in range(9): size(b'datasets/study/returns/%d.csv' % n, 0x1fffffff)
      """,
      65, "unpacked it has more than 4294967296 bytes"
    ),
    (
      "more than it says",
      "put('datasets/study/narrative.md', 'x' * 9000); save(); size(b'datasets/study/narrative.md', 9)",
      65, "'datasets/study/narrative.md': it is damaged"
    ),
    (
      "fewer than it says",
      "put('datasets/study/narrative.md', 'x' * 9); save(); size(b'datasets/study/narrative.md', 9000)",
      65, "'datasets/study/narrative.md': it is damaged"
    ),
    ("damaged", "save(); flip(b'Two forces, 2021 to 2022')", 65, "it is damaged"),
    ("cut", "save(); cut()", 65, "it is no whole zip file"),
    ("garbage", "raw(b'no zip at all')", 65, "it is no whole zip file"),
    ("empty", "raw(b'')", 65, "is no bundle that is read"),
    ("end alone", "raw(b'PK\\x05\\x06' + bytes(18))", 65, "there is no study in it"),
    ("folder", "import os; os.mkdir('bad.zip')", 66, "it is not a regular file"),
    ("pipe", "import os; os.mkfifo('bad.zip')", 66, "it is not a regular file"),
    (
      "wanted elsewhere",
      "m = files['reports/study/manifest.json']; swap('reports/study/manifest.json', m.replace(b'returns/kent.csv', b'returns/../../x'))",
      1, "returns/../../x"
    ),
    (
      "not in it",
      "drop('datasets/study/returns/kent.csv')", 66, "does not hold returns/kent.csv"
    ),
    ("not UTF-8", "save(); patch_name(b'datasets/study/requests.csv')", 65, "is not UTF-8"),
    (
      "study unreadable", "swap('datasets/study/study.yml', b'title: [')", 65,
      "bad.zip/datasets/study/study.yml:"
    ),
  ]

  /// What the scripts use: `files` of the good bundle, and ways to write `bad.zip`.
  private static func script(_ body: String, outside: String) -> String {
    """
    import warnings, zipfile
    warnings.simplefilter("ignore")
    outside = "\(outside)"
    with zipfile.ZipFile("bundles/study.zip") as old:
        files = {name: old.read(name) for name in old.namelist()}
    more, written = [], False
    def put(name, data='', mode=0o100644, how=zipfile.ZIP_DEFLATED):
        info = zipfile.ZipInfo(name)
        info.filename = name
        info.create_system = 3
        info.external_attr = mode << 16
        info.compress_type = how
        more.append((info, data))
    def drop(name): del files[name]
    def swap(name, data): files[name] = data
    def save():
        global written
        written = True
        with zipfile.ZipFile("bad.zip", "w") as new:
            for name, data in files.items():
                new.writestr(name, data)
            for info, data in more:
                new.writestr(info, data, info.compress_type)
    def raw(data):
        global written
        written = True
        open("bad.zip", "wb").write(data)
    def bytes_of(): return bytearray(open("bad.zip", "rb").read())
    def patch(name, local, central):
        data = bytes_of()
        first = data.find(name)
        last = data.rfind(name)
        assert data[first - 30:first - 26] == b'PK\\x03\\x04'
        assert data[last - 46:last - 42] == b'PK\\x01\\x02'
        data[first + local] |= 1
        data[last + central] |= 1
        raw(data)
    def size(name, count):
        data = bytes_of()
        last = data.rfind(name)
        first = data.find(name)
        assert data[first - 30:first - 26] == b'PK\\x03\\x04'
        assert data[last - 46:last - 42] == b'PK\\x01\\x02'
        for place in (first - 8, last - 22):
            data[place:place + 4] = count.to_bytes(4, 'little')
        raw(data)
    def patch_name(name):
        data = bytes_of()
        for place in (data.find(name), data.rfind(name)):
            data[place + 15] = 0xff
        raw(data)
    def flip(words):
        data = bytes_of()
        data[data.find(words)] ^= 1
        raw(data)
    def cut():
        data = bytes_of()
        raw(data[:len(data) * 2 // 3])
    \(body)
    import os
    if not written and not os.path.exists("bad.zip"): save()
    """
  }

  @Test func everyOneIsRefusedForWhatIsWrongWithIt() async throws {
    try await inProject { folder in
      let made = try run("bundle", "study", in: folder)
      #expect(made.code == 0, "\(made.errors)")
      let good = try run("verify", "bundles/study.zip", in: folder)
      #expect(good.code == 0, "\(good.errors)")
      let temporary = "\(folder)/temporary"
      try FileManager.default.createDirectory(
        atPath: temporary, withIntermediateDirectories: true)
      let before = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      for bad in Self.cases {
        let script = Self.script(bad.script, outside: "\(folder)/outside.txt")
        let written = try Command.run("/usr/bin/env", ["python3", "-c", script], in: folder)
        #expect(written.code == 0, "\(bad.name): \(written.errors)")
        for format in ["text", "json"] {
          let said = try Command.chargesheet(
            ["verify", "bad.zip", "--format", format], in: folder,
            environment: ["TMPDIR": temporary])
          #expect(said.code == bad.code, "\(bad.name): \(said.errors)")
          let printed = said.output + said.errors
          if format == "text" {
            #expect(printed.contains(bad.words), "\(bad.name): \(printed)")
            #expect(printed.contains("bad.zip"))
          }
          #expect(printed.hiddenCharacters == [], "\(bad.name)")
          #expect(!printed.contains(temporary), "\(bad.name): \(printed)")
          #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
        }
        try FileManager.default.removeItem(atPath: "\(folder)/bad.zip")
        #expect(
          try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == before,
          "\(bad.name)")
      }
    }
  }
}
