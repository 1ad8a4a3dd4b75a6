// The host's own codes of failed calls. A plugin's own codes pass beside them.

/// Codes that scripts, models and tests rely on.
public enum FailureCode {
  public static var unknownTool: String { "UNKNOWN_TOOL" }
  public static var invalidArguments: String { "INVALID_ARGUMENTS" }
  public static var forbidden: String { "FORBIDDEN" }
  public static var approvalDenied: String { "APPROVAL_DENIED" }
  public static var toolError: String { "TOOL_ERROR" }
  public static var resultTooLarge: String { "RESULT_TOO_LARGE" }
  public static var cancelled: String { "CANCELLED" }
  public static var unavailable: String { "UNAVAILABLE" }
  public static var maxRetries: String { "MAX_RETRIES" }
  public static var notRetried: String { "NOT_RETRIED" }
  public static var timeout: String { "TIMEOUT" }
  public static var internalError: String { "INTERNAL_ERROR" }

  /// Whether a code is the host's own, except the one that a plugin's failure has anyway: a plugin that answered with it
  /// would speak for the host.
  static func isReserved(_ code: String) -> Bool {
    [
      unknownTool, invalidArguments, forbidden, resultTooLarge, cancelled, unavailable, maxRetries, notRetried, timeout,
      internalError, approvalDenied,
    ].contains(code)
  }
}
