using System.Collections.Concurrent;
using Isomer.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using Finding = Isomer.Schema.Diagnostic;

namespace Isomer.Generator.Diagnostics;

/// <summary>Findings as the compiler reports them, at the line of the file that they are about.</summary>
internal static class Report
{
    private const string Category = "Isomer";

    // Codes are a closed catalogue, so the cache is bounded.
    private static readonly ConcurrentDictionary<Code, DiagnosticDescriptor> Descriptors = new();

    public static void Findings(SourceProductionContext context, EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.GetOrAdd(finding.Code, Describe), Place(finding), SeverityOf(finding.Severity), null, null,
                [.. finding.Arguments]));
        }
    }

#pragma warning disable RS2008 // Releases of codes are the catalogue's affair (Codes, docs/diagnostics), which tool and migrator share.
    private static DiagnosticDescriptor Describe(Code code) => new(
        code.Id, code.Title, code.Message, Category, SeverityOf(code.Severity), isEnabledByDefault: true,
        helpLinkUri: "docs/diagnostics/" + code.Id + ".md");
#pragma warning restore RS2008

    private static Location Place(Finding finding)
    {
        if (finding.Path is not { } path)
        {
            return Location.None;
        }

        var (start, end) = finding.Span is { } span ? (span.Start, span.End) : (Head, Head);
        return Location.Create(
            path,
            Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start.Offset, end.Offset),
            new LinePositionSpan(new(start.Line - 1, start.Column - 1), new(end.Line - 1, end.Column - 1)));
    }

    private static TextPosition Head => new(0, 1, 1);

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
