// How the page looks.

enum PageStyle {
  static var css: StaticString {
    """
    :root { --ink: #1d2430; --soft: #667085; --paper: #fff; --line: #e3e7ee; --shade: #f5f7fa; --ask: #4c7dd8;
      --ok: #2f9e68; --retryable: #d9930d; --permanent: #d1495b; --internal: #8b3fa8; --open: #98a2b3; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --soft: #98a2b3; --paper: #14181f; --line: #2b3340;
      --shade: #1b212b; --ask: #5f8de6; --ok: #3fb37c; --retryable: #e0a83a; --permanent: #e06373; --internal:
      #b06bcc; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 1200px; padding: 24px; color: var(--ink); background: var(--paper);
      font: 15px/1.45 system-ui, sans-serif; }
    h1 { font-size: 22px; margin: 0 0 4px; overflow-wrap: anywhere; }
    h2 { font-size: 18px; margin: 36px 0 8px; }
    h3 { font-size: 14px; margin: 0 0 6px; color: var(--soft); }
    header p, footer, .note { color: var(--soft); }
    footer { margin-top: 40px; font-size: 13px; }
    .status { border: 1px solid var(--line); border-radius: 10px; padding: 1px 9px; font-size: 13px; font-weight:
      normal; }
    .figures { display: flex; flex-wrap: wrap; gap: 6px; margin: 14px 0; }
    .figures div { background: var(--shade); border-radius: 6px; padding: 6px 12px; }
    .figures dt { color: var(--soft); font-size: 12px; }
    .figures dd { margin: 0; font-size: 17px; font-variant-numeric: tabular-nums; }
    .legend { color: var(--soft); font-size: 13px; }
    .legend i { display: inline-block; width: 11px; height: 11px; border-radius: 3px; margin: 0 4px 0 12px; }
    .timeline { margin: 10px 0 18px; padding-left: 56px; border: 1px solid var(--line); border-radius: 6px;
      background: var(--shade); overflow: hidden; }
    .axis { position: relative; height: 22px; font-size: 11px; color: var(--soft); border-bottom: 1px solid
      var(--line); }
    .axis i { position: absolute; font-style: normal; padding: 3px 0 0 4px; border-left: 1px solid var(--line);
      height: 22px;
      white-space: nowrap; }
    .lane { position: relative; height: 24px; border-bottom: 1px solid var(--line); }
    .lane:last-child { border-bottom: 0; }
    .lane .name { position: absolute; left: -50px; top: 3px; font-size: 12px; color: var(--soft); }
    .bar { position: absolute; top: 3px; height: 18px; min-width: 3px; border-radius: 3px; overflow: hidden; color:
      #fff;
      font-size: 11px; line-height: 18px; text-decoration: none; text-indent: 4px; white-space: nowrap; }
    .bar b { position: absolute; top: 0; height: 18px; min-width: 1px; }
    .bar b.bad { background: repeating-linear-gradient(45deg, #0005 0 4px, #0000 4px 8px), var(--permanent); }
    .bar b.good { background: var(--ok); }
    .bar:has(b) { background: #98a2b355; color: var(--ink); }
    .bar .label { position: relative; }
    .mark { position: absolute; top: 0; height: 24px; width: 3px; min-width: 3px; background: var(--permanent); }
    .ask { background: var(--ask); } .ok { background: var(--ok); } .retryable { background: var(--retryable); }
    .permanent { background: var(--permanent); } .internal { background: var(--internal); } .open { background:
      var(--open); }
    article { border-top: 1px solid var(--line); padding: 12px 0; }
    .meters { display: flex; flex-wrap: wrap; gap: 4px 20px; color: var(--soft); font-size: 13px; margin-bottom: 8px; }
    .meter i { display: inline-block; width: 90px; height: 8px; background: var(--line); border-radius: 4px;
      vertical-align: middle; overflow: hidden; }
    .meter b { display: block; height: 8px; min-width: 1px; background: var(--ask); }
    .said { display: grid; grid-template-columns: 78px 1fr; gap: 8px; margin: 6px 0; }
    .who { color: var(--soft); font-size: 13px; padding-top: 6px; }
    pre { margin: 0; padding: 6px 10px; background: var(--shade); border-radius: 6px; white-space: pre-wrap;
      overflow-wrap: anywhere; font: 13px/1.45 ui-monospace, monospace; max-height: 480px; overflow: auto; }
    details.call { margin: 5px 0; border-radius: 6px; border: 1px solid var(--line); border-left: 5px solid; padding:
      5px 10px;
      background: none; }
    details.ok { border-left-color: var(--ok); } details.retryable { border-left-color: var(--retryable); }
    details.permanent { border-left-color: var(--permanent); } details.internal { border-left-color: var(--internal); }
    details.open { border-left-color: var(--open); }
    details:has(:target) { outline: 2px solid var(--ask); }
    summary { cursor: pointer; }
    summary .meters { display: inline-flex; margin: 0 0 0 14px; }
    .tool { font-weight: 600; } .plugin, .outcome { color: var(--soft); font-size: 13px; margin-left: 10px; }
    .bad, .incident { color: var(--permanent); } span.incident { font-size: 13px; margin-left: 10px; }
    table { border-collapse: collapse; font-size: 13px; margin: 6px 0 6px 86px; }
    th, td { text-align: left; padding: 2px 14px 2px 0; border-bottom: 1px solid var(--line); }

    """
  }
}
