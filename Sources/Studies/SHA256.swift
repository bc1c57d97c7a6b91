#if canImport(CryptoKit)
  import CryptoKit
  import Foundation
#else
  import CLibcrypto
#endif

/// The SHA-256 digest of `bytes` in lower-case hexadecimal digits.
///
/// - Source: FIPS 180-4, computed by CryptoKit or by OpenSSL's libcrypto.
package func sha256(_ bytes: [UInt8]) -> String {
  #if canImport(CryptoKit)
    let digest = Array(SHA256.hash(data: bytes))
  #else
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let isDigested = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
    precondition(isDigested == 1, "libcrypto offers SHA-256")
    digest.removeLast(digest.count - Int(length))
  #endif
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
