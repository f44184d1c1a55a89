using System.Globalization;
using Isomer.Engines;
using Isomer.Migration.Commands;
using Isomer.Migration.Planning;
using Isomer.Schema;

namespace Isomer.Migration.Preflight;

/// <summary>
/// What stands between a plan and its first statement: the source's rows, where an anomaly that nobody accepted depends on them.
/// </summary>
internal static class PreflightGuard
{
    /// <summary>Looks at the rows, unless told not to; prints what it finds where rows are touched.</summary>
    /// <returns>How many anomalies no row meets.</returns>
    /// <exception cref="IsomerException">Rows are touched.</exception>
    public static async Task<int> RequireAsync(
        MigrationSession session, MigrationPlan plan, IDatabase source, CancellationToken cancellationToken)
    {
        if (session.Options.NoPreflight)
        {
            return 0;
        }

        var findings = await new PreflightRun(session, plan).OpenAsync(source, cancellationToken).ConfigureAwait(false);

        // A value that is none of its column's type is the copy's to refuse, or to set aside.
        var open = findings.Where(f => f.State == FindingState.Open && f.Diagnostic.Code != Codes.ValuesOfAnotherType).ToList();
        if (findings.Count > 0 && (open.Count > 0 || session.Options.Format == OutputFormat.Json))
        {
            FindingPrinter.Print(findings, session.Options.Format, session.Environment.Out);
        }

        if (open.Count > 0)
        {
            var first = open[0];
            throw new IsomerException(
                first.Key is null ? Codes.RowsTouched : Codes.KeysCollide,
                first.Key is null ? $"{first.Table}.{first.Column}" : $"{first.Table}, {first.Column}",
                first.Rows.ToString(CultureInfo.InvariantCulture), first.Diagnostic.Code.Id,
                first.Examples.Count == 0 ? "" : $", for example {(first.Key is null ? "the row " : "")}{first.Examples[0]}",
                open.Count == 1
                    ? ""
                    : string.Create(CultureInfo.InvariantCulture, $" {open.Count - 1} more such finding(s) are listed above."));
        }

        if (session.Options.Format == OutputFormat.Text)
        {
            foreach (var reason in findings.Select(f => f.Reason).OfType<Diagnostic>())
            {
                session.Environment.Out.WriteLine($"{reason.Code.Id}: {reason.Message}");
            }
        }

        return findings.Count(f => f.State == FindingState.Cleared);
    }
}
