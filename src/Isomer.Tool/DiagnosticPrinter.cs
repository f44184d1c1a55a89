using Isomer.Schema;

namespace Isomer.Tool;

/// <summary>Prints findings as canonical lines, each at its place in a file, and counts the errors.</summary>
/// <param name="output">Where to.</param>
/// <param name="minimum">Milder findings are not printed.</param>
internal sealed class DiagnosticPrinter(TextWriter output, Severity minimum = Severity.Info)
{
    public int ErrorCount { get; private set; }

    /// <summary>Prints findings that know their place.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Error)
            {
                ErrorCount++;
            }

            if (diagnostic.Severity >= minimum)
            {
                output.WriteLine(diagnostic);
            }
        }
    }

    /// <summary>Prints findings about parts of a file, which find their place by <see cref="Diagnostic.Target"/>.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics, string path, SourceMap positions) =>
        Print(diagnostics.Select(d => d.Path is null ? d.At(path, positions) : d));
}
