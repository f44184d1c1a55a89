namespace Isomer.Tool.Assessing;

/// <summary>What an assessment's page adds to the style of every report.</summary>
internal static class AssessmentStyle
{
    public const string Css = """
        .grade { float: right; margin-left: 1.5rem; padding: .2rem 1.2rem; border: 2px solid currentColor; border-radius: .5rem;
          font-size: 2.4rem; font-weight: 700; }
        nav ul { list-style: none; padding: .6rem 1rem; background: var(--head); border-radius: .4rem; columns: 2; }
        a { color: inherit; text-decoration-color: var(--edge); }
        h3 { margin: 1.6rem 0 .4rem; } h3 small { font-weight: 400; color: var(--faint); }
        td.path { width: 36%; } td code { font-size: .87em; overflow-wrap: anywhere; } td.n { white-space: nowrap; } .rule { color: var(--faint); }
        pre { padding: .6rem .8rem; background: var(--head); border-left: 3px solid var(--line); white-space: pre-wrap;
          overflow-wrap: anywhere; font: 13px/1.45 ui-monospace, monospace; }
        tr.given { font-weight: 600; } tfoot td { font-weight: 600; border-bottom: 0; }
        @media print { body { max-width: none; margin: 0; font-size: 11px; } nav, .grade, th, pre { print-color-adjust: exact; }
          h2, h3 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; } }
        @media (max-width: 40rem) { nav ul { columns: 1; } table { display: block; overflow-x: auto; } }
        """;
}
