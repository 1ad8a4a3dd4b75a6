// A session as one HTML page that needs nothing else: no script, no font, no network.

public import Journal

/// The page of `collet sessions export --html`.
public struct SessionPage {
  /// What stands above the runs.
  public struct Head: Sendable {
    public var session: String
    public var title: String
    public var status: String
    public var model: String
    /// When it began, as a person reads it.
    public var began: String
    /// Whether what was said was kept.
    public var hasBodies: Bool
    public var version: String

    public init(
      session: String, title: String, status: String, model: String, began: String, hasBodies: Bool, version: String
    ) {
      self.session = session
      self.title = title
      self.status = status
      self.model = model
      self.began = began
      self.hasBodies = hasBodies
      self.version = version
    }
  }

  private let head: Head
  private let story: Story

  /// `steps` as the journal has them.
  public init(_ head: Head, _ steps: some Sequence<Step>) {
    self.head = head
    story = Story(steps, last: head.status)
  }

  /// The page. `redact` takes out of every text what must not be written.
  public func html(redact: @escaping (String) -> String = { $0 }) -> [UInt8] {
    var page = HTMLText(redact: redact)
    // Even text that got past the escapes could neither run nor fetch anything.
    page.markup(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>
      """)
    page.text(head.title.isEmpty ? head.session : head.title)
    page.markup("</title>\n<style>\n")
    page.markup(PageStyle.css)
    page.markup("</style>\n</head>\n<body>\n<header>\n<h1>")
    page.text(head.title.isEmpty ? head.session : head.title)
    page.markup("</h1>\n<p>")
    page.span("status", head.status)
    page.text(" \(head.session), \(head.model), \(head.began)")
    page.markup("</p>\n")
    if !head.hasBodies { page.markup("<p>What was said was not kept.</p>\n") }
    Figures(story.runs).draw(to: &page)
    page.markup("</header>\n<main>\n")
    legend(to: &page)
    for (index, run) in story.runs.enumerated() {
      RunSection(run, number: index + 1, isOnly: story.runs.count == 1).draw(to: &page)
    }
    page.markup("</main>\n<footer>collet ")
    page.text(head.version)
    page.markup("</footer>\n</body>\n</html>\n")
    return page.bytes
  }

  private func legend(to page: inout HTMLText) {
    page.markup(
      """
      <p class="legend"><i class="ask"></i>model <i class="ok"></i>ok <i class="retryable"></i>failed, may pass \
      <i class="permanent"></i>failed for good <i class="internal"></i>defect \
      <i class="open"></i>no answer yet or at all, or waiting to try again</p>

      """)
  }
}
