import Foundation
import Publishing

/// Takes a bundle apart. Its file may come from anybody: every entry is looked at before the first is
/// unpacked, and none is unpacked but as a regular file below the folder.
struct BundleUnpacking {
  let file: String
  let folder: TemporaryFolder

  /// Unpacks everything; returns the name of the study.
  func study() throws(BundleError) -> String {
    try checkFile()
    let zip: ZipReader
    do throws(ZipProblem) {
      zip = try ZipReader(path: file)
    } catch {
      throw refused("it is no whole zip file (\(error.reason))")
    }
    let entries = try entries(of: zip)
    let study = try study(among: entries.map(\.name))
    for (entry, name) in entries { try unpack(entry, name, from: zip) }
    return study
  }

  /// How many characters of a name are shown.
  private static let shown = 200

  private func refused(_ reason: String) -> BundleError { .refused(path: file, reason: reason) }

  private func refused(_ name: String, _ reason: String) -> BundleError {
    let shown = name.count > BundleUnpacking.shown ? "\(name.prefix(BundleUnpacking.shown))…" : name
    return refused("'\(DiagnosticText.visible(shown))': \(reason)")
  }

  /// Whatever is no regular file might never end.
  private func checkFile() throws(BundleError) {
    var status = stat()
    guard stat(file, &status) == 0 else {
      throw .cannotRead(path: file, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .cannotRead(path: file, reason: "it is not a regular file")
    }
    guard access(file, R_OK) == 0 else {
      throw .cannotRead(path: file, reason: String(cString: strerror(errno)))
    }
    if UInt64(status.st_size) > BundleLimits.allBytes {
      throw refused("it has more than \(BundleLimits.allBytes) bytes")
    }
  }

  /// The entries to unpack; folders, which have no bytes, are made where they are needed.
  private func entries(
    of zip: borrowing ZipReader
  ) throws(BundleError) -> [(entry: ZipReader.Entry, name: BundleName)] {
    let count = zip.count
    guard count <= BundleLimits.entries else {
      throw refused("it has \(count) entries, and \(BundleLimits.entries) are the most")
    }
    var entries: [(entry: ZipReader.Entry, name: BundleName)] = []
    var names: Set<String> = []
    var folders: Set<String> = []
    var total: UInt64 = 0
    for index in 0..<count {
      let entry: ZipReader.Entry
      do throws(ZipProblem) {
        entry = try zip.entry(index)
      } catch {
        throw refused("entry \(index + 1): \(error.reason)")
      }
      guard let text = entry.name else {
        throw refused("the name of entry \(index + 1) is not UTF-8")
      }
      if text.hasSuffix("/"), entry.byteCount == 0, !entry.isEncrypted, isOfFolder(entry) {
        continue
      }
      let name = try name(text, entry)
      // Where capitals count for nothing, two such names are one.
      guard names.insert(text.lowercased()).inserted else {
        throw refused(text, "two entries have one name")
      }
      var parent = Substring(text.lowercased())
      while let slash = parent.lastIndex(of: "/") {
        parent = parent[..<slash]
        folders.insert(String(parent))
      }
      let (sum, isTooMuch) = total.addingReportingOverflow(entry.byteCount)
      total = sum
      guard !isTooMuch, total <= BundleLimits.allBytes else {
        throw refused("unpacked it has more than \(BundleLimits.allBytes) bytes")
      }
      entries.append((entry, name))
    }
    if let both = names.intersection(folders).min() {
      throw refused(both, "it is a file and a folder of files")
    }
    return entries
  }

  private func isOfFolder(_ entry: ZipReader.Entry) -> Bool {
    entry.type == 0 || entry.type == UInt32(S_IFDIR)
  }

  private func name(_ text: String, _ entry: ZipReader.Entry) throws(BundleError) -> BundleName {
    let name: BundleName
    do throws(ZipProblem) {
      name = try BundleName(text)
    } catch {
      throw refused(text, error.reason)
    }
    if entry.isEncrypted { throw refused(text, "it is encrypted") }
    guard entry.type == 0 || entry.type == UInt32(S_IFREG) else {
      throw refused(text, "it is a link, or something else that is no regular file")
    }
    guard entry.isPlain else { throw refused(text, "it is compressed in an uncommon way") }
    guard entry.byteCount <= name.mostBytes else {
      throw refused(text, "unpacked it has more than \(name.mostBytes) bytes")
    }
    return name
  }

  /// The one study that everything is of.
  private func study(among names: [BundleName]) throws(BundleError) -> String {
    var studies: Set<String> = []
    for name in names {
      switch name.kind {
      case .readMe, .reference: continue
      case .own(let study), .returned(let study), .report(let study): studies.insert(study)
      }
    }
    guard studies.count <= 1 else {
      let names = studies.sorted().prefix(5).map { String($0.prefix(BundleUnpacking.shown)) }
      throw refused(
        "it holds more than one study: \(DiagnosticText.visible(names.joined(separator: ", ")))")
    }
    guard let study = studies.first,
      names.contains(where: { $0.text == "datasets/\(study)/study.yml" })
    else { throw refused("there is no study in it") }
    guard names.contains(where: { $0.text == "reports/\(study)/manifest.json" }) else {
      throw refused("there is no report of \(study) in it")
    }
    guard names.contains(where: { $0.text == "datasets/reference/outcomes.csv" }) else {
      throw refused("there are no reference data in it")
    }
    return study
  }

  private func unpack(
    _ entry: ZipReader.Entry, _ name: BundleName, from zip: borrowing ZipReader
  ) throws(BundleError) {
    let place = "\(folder.path)/\(name.text)"
    try folder.makeFolders(to: name.text)
    let descriptor = open(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .cannotWrite(path: place, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var refusal: String?
    do throws(ZipProblem) {
      try zip.read(entry) { piece throws(ZipProblem) in
        var rest = piece[...]
        while !rest.isEmpty {
          let count = write(
            descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
          if count < 0, errno == EINTR { continue }
          if count < 0 {
            refusal = String(cString: strerror(errno))
            throw ZipProblem(reason: "")
          }
          rest = rest.dropFirst(count)
        }
      }
    } catch {
      if let refusal { throw .cannotWrite(path: place, reason: refusal) }
      throw refused(name.text, "it is damaged: \(error.reason)")
    }
  }
}
