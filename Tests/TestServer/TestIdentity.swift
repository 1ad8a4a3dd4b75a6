// Certificates for tests, made when they are needed.

import Glibc
import Synchronization
import TestTLS

/// An authority that nobody trusts unless a test says so.
public final class TestAuthority: @unchecked Sendable {
  // Sendable: never changed after it was made.
  fileprivate let pointer: OpaquePointer

  public init() {
    // A name of its own: of two authorities of one name a client tries the wrong key and says so oddly.
    let number = TestAuthority.made.wrappingAdd(1, ordering: .relaxed).newValue
    pointer = tls_authority("test authority \(number)")!
  }

  private static let made = Atomic<Int>(0)

  deinit { tls_identity_free(pointer) }

  /// Its certificate as PEM: what a client has to trust.
  public var certificate: String { take(tls_certificate_text(pointer)) }

  /// A certificate for these names, such as `IP:127.0.0.1` or `DNS:localhost`.
  public func identity(_ names: [String] = ["IP:127.0.0.1", "DNS:localhost"], isExpired: Bool = false) -> TestIdentity {
    TestIdentity(tls_certificate(pointer, names.joined(separator: ","), isExpired ? -1 : 1)!)
  }
}

/// A server's certificate and key.
public final class TestIdentity: @unchecked Sendable {
  // Sendable: never changed after it was made.
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { tls_identity_free(pointer) }

  /// As PEM, for servers that are programs of their own.
  public var certificate: String { take(tls_certificate_text(pointer)) }
  public var key: String { take(tls_key_text(pointer)) }
}

/// What the connections of one TLS server share.
final class TLSServer: @unchecked Sendable {
  // Sendable: OpenSSL counts its references and locks.
  let pointer: OpaquePointer

  init(_ identity: TestIdentity) throws {
    guard let pointer = tls_server_new(identity.pointer) else { throw ServerFailure(number: EINVAL) }
    self.pointer = pointer
  }

  deinit { tls_server_free(pointer) }
}

private func take(_ text: UnsafeMutablePointer<CChar>?) -> String {
  defer { free(text) }
  return String(cString: text!)
}
