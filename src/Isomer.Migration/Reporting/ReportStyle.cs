namespace Isomer.Migration.Reporting;

/// <summary>The report's style sheet, for light and dark screens and for paper.</summary>
internal static class ReportStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --ink: #1b1f24; --faint: #667; --paper: #fff; --line: #d5d9e0; --head: #f2f4f8;
          --good: #1a7f37; --warn: #9a6700; --bad: #c62828; --edge: #7a869a; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --faint: #9aa4b2; --paper: #14171c; --line: #333a45; --head: #1e232b;
          --good: #56d364; --warn: #e3b341; --bad: #ff7b72; --edge: #8b96a8; } }
        body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
        h1 { margin: 0; } h2 { margin-top: 2.5rem; }
        header p { margin: .2rem 0; color: var(--faint); }
        header .verdict { font-size: 1.2rem; font-weight: 600; }
        dl { display: flex; flex-wrap: wrap; gap: .3rem 2rem; } dt { color: var(--faint); } dd { margin: 0 1rem 0 -1.5rem; font-variant-numeric: tabular-nums; }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
        th { background: var(--head); } .n { text-align: right; font-variant-numeric: tabular-nums; }
        .good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); }
        header .good { color: var(--good); } header .warn { color: var(--warn); } header .bad { color: var(--bad); }
        .diagram { overflow-x: auto; } svg text { font: 12px ui-monospace, monospace; fill: var(--ink); }
        svg .title { font-weight: 600; } svg .type { fill: var(--faint); } svg .key { font-weight: 600; }
        svg rect { fill: var(--paper); stroke: var(--line); } svg .head { fill: var(--head); }
        svg path { fill: none; stroke: var(--edge); stroke-width: 1.2; } svg marker path { fill: var(--edge); stroke: none; }
        """;
}
