// The limits of a manifest. Each is far above what an honest plugin needs, and low enough that a listing stays fast.

/// How large a manifest and its parts may be. The manifest's schema names the same numbers.
public enum ManifestLimits {
  public static var manifestBytesMax: Int { 1 << 20 }
  /// The newest `manifest_version` that this program reads.
  public static var versionMax: Int { 1 }
  public static var toolsMax: Int { 1000 }
  public static var versionTextMax: Int { 64 }
  public static var descriptionMax: Int { 4096 }
  public static var titleMax: Int { 128 }
  public static var timeoutMaxMS: Int { 86_400_000 }
  public static var retriesMax: Int { 10 }
  public static var retryBaseMaxMS: Int { 600_000 }
  /// The host holds a result several times over while it hands it on.
  public static var resultBytesMax: UInt64 { 64 << 20 }
  /// Entries of one list of grants.
  public static var grantsMax: Int { 256 }
  public static var threadsMax: Int { 4096 }
  /// A worker with the smallest plugin starts in no less.
  public static var memoryMin: UInt64 { 24 << 20 }
  public static var pathMax: Int { 4096 }
  public static var scopesMax: Int { 256 }
  public static var errorsMax: Int { 256 }
  public static var labelsMax: Int { 64 }
  public static var samplesMax: Int { 256 }
  public static var wordMax: Int { 128 }
  // Of a bound library.
  public static var stepsMax: Int { 16 }
  public static var argumentsMax: Int { 64 }
  public static var rulesMax: Int { 64 }
  public static var fieldsMax: Int { 256 }
  /// Those of the structs inside it, too.
  public static var fieldsNestedMax: Int { 1024 }
  /// Named types, each inside the one before.
  public static var typesNestedMax: Int { 16 }
  /// Of all schemas that follow from types: a named type is written out wherever it is used.
  public static var derivedSchemaBytesMax: Int { 4 << 20 }
  public static var enumMax: Int { 1000 }
  public static var arrayMax: Int { 65_536 }
  public static var structBytesMax: Int { 262_144 }
}
