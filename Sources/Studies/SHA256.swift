import Foundation

#if canImport(CryptoKit)
  import CryptoKit
#else
  import CLibcrypto
#endif

/// The SHA-256 digest of `bytes` in lower-case hexadecimal digits.
///
/// - Source: FIPS 180-4, computed by CryptoKit or by OpenSSL's libcrypto.
package func sha256(_ bytes: [UInt8]) -> String {
  hexadecimal(digest(bytes))
}

private func hexadecimal(_ digest: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// The SHA-256 digest of `bytes` in Base64, as a Content-Security-Policy names it.
package func sha256Base64(_ bytes: [UInt8]) -> String {
  Data(digest(bytes)).base64EncodedString()
}

/// The digest of a file that is read in pieces; empty where it cannot be read.
func sha256(of file: LargeFile) -> String {
  guard let reader = file.reader(from: 0) else { return "" }
  var piece = [UInt8](repeating: 0, count: 1 << 20)
  var digest = RunningDigest()
  while true {
    let count = reader.read(&piece, 0..<piece.count)
    if count == 0 { return hexadecimal(digest.finish()) }
    digest.add(piece[..<count])
  }
}

#if !canImport(CryptoKit)
  /// libcrypto without the settings of the machine, which no digest depends on, and without its clearing
  /// up when the program ends.
  private let isLibraryReady =
    OPENSSL_init_crypto(
      UInt64(OPENSSL_INIT_NO_LOAD_CONFIG) | UInt64(OPENSSL_INIT_NO_ATEXIT), nil) == 1
#endif

private func digest(_ bytes: [UInt8]) -> [UInt8] {
  #if canImport(CryptoKit)
    return Array(SHA256.hash(data: bytes))
  #else
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let isDigested =
      isLibraryReady
      && EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil) == 1
    precondition(isDigested, "libcrypto offers SHA-256")
    return Array(digest.prefix(Int(length)))
  #endif
}

/// A digest of bytes that come in pieces.
private struct RunningDigest: ~Copyable {
  #if canImport(CryptoKit)
    private var hash = SHA256()

    mutating func add(_ bytes: ArraySlice<UInt8>) { hash.update(data: bytes) }

    mutating func finish() -> [UInt8] { Array(hash.finalize()) }
  #else
    private let context = EVP_MD_CTX_new()

    init() {
      let isReady = isLibraryReady && EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
      precondition(isReady, "libcrypto offers SHA-256")
    }

    deinit { EVP_MD_CTX_free(context) }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
      bytes.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    }

    mutating func finish() -> [UInt8] {
      var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
      var length: UInt32 = 0
      _ = EVP_DigestFinal_ex(context, &digest, &length)
      return Array(digest.prefix(Int(length)))
    }
  #endif
}
