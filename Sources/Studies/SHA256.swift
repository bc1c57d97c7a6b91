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
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: digest(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
    as: UTF8.self)
}

/// The SHA-256 digest of `bytes` in Base64, as a Content-Security-Policy names it.
package func sha256Base64(_ bytes: [UInt8]) -> String {
  Data(digest(bytes)).base64EncodedString()
}

private func digest(_ bytes: [UInt8]) -> [UInt8] {
  #if canImport(CryptoKit)
    return Array(SHA256.hash(data: bytes))
  #else
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let isDigested = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
    precondition(isDigested == 1, "libcrypto offers SHA-256")
    return Array(digest.prefix(Int(length)))
  #endif
}
