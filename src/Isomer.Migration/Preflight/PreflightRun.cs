using Isomer.Engines;
using Isomer.Migration.Commands;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;
using Isomer.Migration.Verification;
using Isomer.Schema;

namespace Isomer.Migration.Preflight;

/// <summary>
/// Counts the rows of the live source that the plan's narrowings touch: one pass over each table that has any, whatever their number.
/// </summary>
internal sealed class PreflightRun(MigrationSession session, MigrationPlan plan)
{
    /// <summary>Looks at all narrowings, those that the mapping accepts included.</summary>
    public Task<IReadOnlyList<Finding>> AllAsync(IDatabase source, CancellationToken cancellationToken) =>
        ScanAsync(source, Narrowings(), cancellationToken);

    /// <summary>
    /// Looks at the narrowings that the mapping does not accept; no row is read where there are none to test, nor for those that are no
    /// warning: their values are rare, and the copy refuses each by itself.
    /// </summary>
    public Task<IReadOnlyList<Finding>> OpenAsync(IDatabase source, CancellationToken cancellationToken) =>
        ScanAsync(source, [.. Narrowings().Where(n => n is { IsAccepted: false, HasPolicy: false, Rules.IsEmpty: false, Anomaly.Severity: Severity.Warning })], cancellationToken);

    private List<ColumnNarrowing> Narrowings()
    {
        var mapped = plan.Schema.Mapped;
        var byColumn = plan.Projection.Narrowings.ToLookup(n => n.Anomaly.Target);
        return
        [
            .. from table in plan.Tables
               from column in table.Mapped.Columns
               from narrowing in byColumn[$"tables/{table.Mapped.Target.Name}/columns/{column.Target.Name}"]
               select new ColumnNarrowing(
                   table.Mapped.Target.Name.ToString(), column.Target.Name, narrowing.Anomaly, narrowing.Rules,
                   mapped.Acceptances.Any(a => a.Accepts(narrowing.Anomaly)), mapped.PolicyFor(narrowing.Anomaly) is not null),
        ];
    }

    private async Task<IReadOnlyList<Finding>> ScanAsync(
        IDatabase source, List<ColumnNarrowing> narrowings, CancellationToken cancellationToken)
    {
        if (narrowings.Count == 0)
        {
            return [];
        }

        var findings = new List<Finding>();
        var byTable = narrowings.ToLookup(n => n.Table);
        var guard = new ReadGuard(source, session.Definition.Name, session.Redactor);
        var snapshot = await guard.RunAsync(() => source.TakeSnapshotAsync(cancellationToken)).ConfigureAwait(false);
        await using var closing = snapshot.ConfigureAwait(false);
        foreach (var route in session.Routes(plan, source))
        {
            var rules = TableRules.Of(route, [.. byTable[route.Mapped.Target.Name.ToString()]], out var untold);
            if (rules.Narrowings.Count > 0)
            {
                findings.AddRange(await ScanAsync(source, snapshot, rules, cancellationToken).ConfigureAwait(false));
            }

            findings.AddRange(untold.Select(n => new Finding(
                n.Table, n.Column, n.Anomaly, n.IsAccepted ? FindingState.Accepted : FindingState.Unchecked, 0, [])));
        }

        return findings;
    }

    private async Task<List<Finding>> ScanAsync(IDatabase source, ISnapshot snapshot, TableRules rules, CancellationToken cancellationToken)
    {
        var table = rules.Route.Mapped.Target.Name.ToString();
        var guard = new ReadGuard(source, table, session.Redactor);
        var rowsPerRange = session.Options.ChunkRows ?? MigratorOptions.DefaultChunkRows;
        var ranges = await guard.RunAsync(() => snapshot.SplitAsync(rules.Route.Source, rowsPerRange, cancellationToken))
            .ConfigureAwait(false);
        var scans = await RangeWorkers.RunAsync(
            ranges.Count, Math.Min(session.Options.Parallel, snapshot.MaxReaders), () => new TableScan(rules),
            (scan, i) => scan.ReadAsync(snapshot, guard, ranges[i], i, cancellationToken), cancellationToken).ConfigureAwait(false);

        var findings = new List<Finding>();
        for (var i = 0; i < rules.Narrowings.Count; i++)
        {
            var narrowing = rules.Narrowings[i];
            var hits = Hits.Sum(scans.Select(s => s.Hits[i]));
            var state = narrowing.HasPolicy ? FindingState.Settled : narrowing.IsAccepted ? FindingState.Accepted : hits.Rows == 0 ? FindingState.Cleared : FindingState.Open;
            findings.Add(new(table, narrowing.Column, narrowing.Anomaly, state, hits.Rows, hits.Examples));
        }

        foreach (var column in scans.SelectMany(s => s.Unreadable).GroupBy(u => u.Key, u => u.Value).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var hits = Hits.Sum(column);
            findings.Add(new(table, column.Key, Diagnostic.Create(Codes.ValuesOfAnotherType, $"{table}.{column.Key}"), FindingState.Open, hits.Rows, hits.Examples));
        }

        return findings;
    }
}
