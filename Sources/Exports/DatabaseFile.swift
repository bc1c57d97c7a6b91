private import CSQLite
import Publishing

/// The owner of one SQLite database that is written.
struct DatabaseFile: ~Copyable {
  private let handle: OpaquePointer

  /// Why SQLite did not do what it was asked to.
  struct Refusal: Error {
    let reason: String
  }

  /// A new database at `path`.
  init(path: String) throws(Refusal) {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
    guard code == SQLITE_OK, let opened else {
      let reason = String(cString: sqlite3_errstr(code))
      sqlite3_close(opened)
      throw Refusal(reason: reason)
    }
    handle = opened
  }

  deinit { sqlite3_close(handle) }

  /// Runs statements that give no rows.
  func run(_ statements: String) throws(Refusal) {
    guard sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK else { throw refusal }
  }

  /// Inserts rows, each with as many values as `statement` has parameters.
  func insert(
    _ statement: String, _ rows: some Sequence<[PublishedTable.Value]>
  ) throws(Refusal) {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(handle, statement, -1, &prepared, nil) == SQLITE_OK else {
      throw refusal
    }
    defer { sqlite3_finalize(prepared) }
    for row in rows {
      for (place, value) in row.enumerated() { bind(value, to: Int32(place + 1), of: prepared) }
      guard sqlite3_step(prepared) == SQLITE_DONE, sqlite3_reset(prepared) == SQLITE_OK else {
        throw refusal
      }
    }
  }

  private func bind(
    _ value: PublishedTable.Value, to place: Int32, of statement: OpaquePointer?
  ) {
    switch value {
    case .nothing: sqlite3_bind_null(statement, place)
    case .integer(let number): sqlite3_bind_int64(statement, place, Int64(number))
    case .number(let number): sqlite3_bind_double(statement, place, number)
    case .text(let text):
      // SQLite takes a copy before the call ends.
      let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      sqlite3_bind_text(statement, place, text, Int32(text.utf8.count), copies)
    }
  }

  private var refusal: Refusal { Refusal(reason: String(cString: sqlite3_errmsg(handle))) }
}
