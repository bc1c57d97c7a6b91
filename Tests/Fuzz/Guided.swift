#if GUIDED
  import Foundation
  import Studies
  import TestSupport

  /// The same trials under libFuzzer, which follows the branches that a text takes and keeps those
  /// that reach new ones. Built by `make fuzz-guided`, where the toolchain has libFuzzer.
  enum Guided {
    /// Hands the command line to libFuzzer: a folder of texts to begin with, `-runs=1000`, ...
    static func run() -> CInt {
      var count = CommandLine.argc
      var arguments = CommandLine.unsafeArgv
      return withUnsafeMutablePointer(to: &arguments) { pointer in
        driver(&count, pointer) { bytes, size in
          Guided.trial(Array(UnsafeBufferPointer(start: bytes, count: size)))
          return 0
        }
      }
    }

    private static let files: FileTrial = {
      do {
        return FileTrial(
          readers: [try ReturnTrial(studyPath: nil, referencePath: Repository.reference)])
      } catch {
        preconditionFailure("the reference data cannot be read: \(error)")
      }
    }()

    /// One text, as a file and as a cell; what must hold and does not ends the process, so that
    /// libFuzzer keeps the text.
    private static func trial(_ bytes: [UInt8]) {
      do {
        try files.run(bytes, name: "guided.csv", study: nil)
        if bytes.count < 200 { try CellTrial.run(String(decoding: bytes, as: UTF8.self)) }
      } catch {
        preconditionFailure("\(error)")
      }
    }
  }

  @_silgen_name("LLVMFuzzerRunDriver")
  private func driver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    >,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt
#endif
