private import CLibzip
import Foundation

/// Why a zip file cannot be read or written.
struct ZipProblem: Error, Hashable {
  /// What libzip or the system says, as a clause.
  let reason: String
}

/// A zip file that is being written. What it holds is stored as it is: how zlib compresses differs from
/// version to version, and the bytes of the file depend on what is in it alone.
struct ZipWriter: ~Copyable {
  private let archive: OpaquePointer

  /// 1 January 1980, 00:00, the first time that a zip file can state: every entry has it.
  private static let firstDay: UInt16 = 1 << 5 | 1

  /// A file to be written at `path`, which is there as a whole once it is closed.
  init(path: String) throws(ZipProblem) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw ZipProblem(code: code)
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// Adds an entry of these bytes.
  func add(_ name: String, _ bytes: [UInt8]) throws(ZipProblem) {
    // libzip reads them when the file is closed, and gives them back to the system then.
    guard let copy = malloc(max(1, bytes.count)) else {
      throw ZipProblem(reason: "there is no memory left")
    }
    bytes.withUnsafeBytes { buffer in
      if let start = buffer.baseAddress { copy.copyMemory(from: start, byteCount: buffer.count) }
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
      free(copy)
      throw problem
    }
    try add(name, source)
  }

  /// Adds an entry of the file at `path`, which is read in pieces when this one is closed.
  func add(_ name: String, fileAt path: String) throws(ZipProblem) {
    guard let source = zip_source_file(archive, path, 0, -1) else { throw problem }
    try add(name, source)
  }

  private func add(_ name: String, _ source: OpaquePointer) throws(ZipProblem) {
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw problem
    }
    let place = zip_uint64_t(index)
    // A regular file that everybody may read, whatever the mode of the one it was made of.
    let mode: UInt32 = 0o100644 << 16
    guard zip_set_file_compression(archive, place, ZIP_CM_STORE, 0) == 0,
      zip_file_set_dostime(archive, place, 0, ZipWriter.firstDay, 0) == 0,
      zip_file_set_external_attributes(archive, place, 0, zip_uint8_t(ZIP_OPSYS_UNIX), mode) == 0
    else { throw problem }
  }

  /// Writes the file; where that fails, none is there that was not before.
  consuming func close() throws(ZipProblem) {
    guard zip_close(archive) == 0 else {
      let refusal = problem
      _ = consume self
      throw refusal
    }
    discard self
  }

  private var problem: ZipProblem {
    ZipProblem(reason: String(cString: zip_strerror(archive)))
  }
}

/// A zip file that is being read. Nothing that it says of itself is believed before it is looked at.
struct ZipReader: ~Copyable {
  private let archive: OpaquePointer

  /// What a zip file says of one of its entries.
  struct Entry {
    let index: Int
    /// `nil` where it is not UTF-8.
    let name: String?
    /// How many bytes it says to have once it is unpacked.
    let byteCount: UInt64
    let isEncrypted: Bool
    /// Whether it is stored or deflated, which every program reads.
    let isPlain: Bool
    /// Its type where a Unix system wrote it, such as `S_IFREG`; 0 where none is stated.
    let type: UInt32
  }

  /// Opens the file at `path`; its parts have to agree with each other.
  init(path: String) throws(ZipProblem) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY | ZIP_CHECKCONS, &code) else {
      throw ZipProblem(code: code)
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  var count: Int { Int(zip_get_num_entries(archive, 0)) }

  /// The entry at a place, from 0.
  func entry(_ index: Int) throws(ZipProblem) -> Entry {
    let place = zip_uint64_t(index)
    var status = zip_stat_t()
    let needed = UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD)
    guard let name = zip_get_name(archive, place, zip_flags_t(ZIP_FL_ENC_RAW)),
      zip_stat_index(archive, place, 0, &status) == 0, status.valid & needed == needed
    else { throw problem }
    var (system, attributes): (zip_uint8_t, zip_uint32_t) = (0, 0)
    guard zip_file_get_external_attributes(archive, place, 0, &system, &attributes) == 0 else {
      throw problem
    }
    let mode = system == zip_uint8_t(ZIP_OPSYS_UNIX) ? attributes >> 16 : 0
    let method = Int32(status.comp_method)
    return Entry(
      index: index, name: String(validatingCString: name), byteCount: status.size,
      isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE),
      isPlain: method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE,
      type: mode & UInt32(S_IFMT))
  }

  /// Hands the bytes of an entry on in pieces, as many as it says to have and no more.
  ///
  /// - Parameter take: what is done with a piece; `false` where it could not be done.
  /// - Throws: where the entry is damaged, has another number of bytes than it says, or a piece could not
  ///   be taken.
  func read(
    _ entry: Entry, _ take: (UnsafeRawBufferPointer) throws(ZipProblem) -> Void
  ) throws(ZipProblem) {
    guard let file = zip_fopen_index(archive, zip_uint64_t(entry.index), 0) else { throw problem }
    defer { zip_fclose(file) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    var done: UInt64 = 0
    while true {
      let count = piece.baseAddress.map { zip_fread(file, $0, zip_uint64_t(piece.count)) } ?? 0
      if count < 0 {
        throw ZipProblem(reason: String(cString: zip_file_strerror(file)))
      }
      if count == 0 { break }
      done += UInt64(count)
      guard done <= entry.byteCount else {
        throw ZipProblem(reason: "it has more bytes than it says")
      }
      try take(UnsafeRawBufferPointer(rebasing: piece[..<Int(count)]))
    }
    guard done == entry.byteCount else {
      throw ZipProblem(reason: "it has fewer bytes than it says")
    }
  }

  private var problem: ZipProblem {
    ZipProblem(reason: String(cString: zip_strerror(archive)))
  }
}

extension ZipProblem {
  /// What a code of `zip_open` means.
  fileprivate init(code: Int32) {
    if code == ZIP_ER_EXISTS {
      reason = "two entries have one name"
      return
    }
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    reason = String(cString: zip_error_strerror(&error))
  }
}
