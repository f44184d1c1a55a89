using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Commands;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;
using Isomer.Migration.Policies;
using Isomer.Migration.Preflight.Keys;
using Isomer.Migration.Verification;
using Isomer.Schema;

namespace Isomer.Migration.Preflight;

/// <summary>
/// Counts the rows of the live source that the plan's narrowings touch: one pass over each table that has any, whatever their number.
/// </summary>
internal sealed class PreflightRun(MigrationSession session, MigrationPlan plan)
{
    private readonly PolicyBook _policies = new(plan.Schema.Mapped, plan.Projection);

    /// <summary>Looks at all narrowings, those that the mapping accepts included.</summary>
    public Task<IReadOnlyList<Finding>> AllAsync(IDatabase source, CancellationToken cancellationToken) =>
        ScanAsync(source, Narrowings(), Keys(_ => true), cancellationToken);

    /// <summary>
    /// Looks at the narrowings that the mapping does not accept; no row is read where there are none to test, nor for those that are no
    /// warning: their values are rare, and the copy refuses each by itself.
    /// </summary>
    public Task<IReadOnlyList<Finding>> OpenAsync(IDatabase source, CancellationToken cancellationToken) => ScanAsync(
        source,
        [
            .. Narrowings()
                .Where(n => n is { IsAccepted: false, HasPolicy: false, Rules.IsEmpty: false, Anomaly.Severity: Severity.Warning }),
        ],
        Keys(q => q is { IsAccepted: false, Anomaly.Severity: Severity.Warning }), cancellationToken);

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
                   IsAccepted(narrowing.Anomaly), mapped.PolicyFor(narrowing.Anomaly) is not null),
        ];
    }

    private ILookup<string, (KeyComparison Key, IReadOnlyList<KeyQuestion> Questions)> Keys(Func<KeyQuestion, bool> isAsked) =>
        plan.Projection.KeyNarrowings
            .Select(n => (n.Key, Question: new KeyQuestion(n.Anomaly, n.IsAboutNull, IsAccepted(n.Anomaly))))
            .Where(n => isAsked(n.Question))
            .GroupBy(n => n.Key.Target, StringComparer.Ordinal)
            .ToLookup(g => g.First().Key.Table, g => (g.First().Key, (IReadOnlyList<KeyQuestion>)[.. g.Select(n => n.Question)]));

    private bool IsAccepted(Diagnostic anomaly) => plan.Schema.Mapped.Acceptances.Any(a => a.Accepts(anomaly));

    private async Task<IReadOnlyList<Finding>> ScanAsync(
        IDatabase source, List<ColumnNarrowing> narrowings, ILookup<string, (KeyComparison Key, IReadOnlyList<KeyQuestion> Questions)> keys,
        CancellationToken cancellationToken)
    {
        if (narrowings.Count == 0 && !plan.Tables.Any(t => keys.Contains(t.Mapped.Target.Name.ToString())))
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
            var table = route.Mapped.Target.Name.ToString();
            var rules = TableRules.Of(route, [.. byTable[table]], [.. keys[table]], _policies, out var untold, out var untoldKeys);
            if (!rules.IsEmpty)
            {
                findings.AddRange(await ScanAsync(source, snapshot, rules, cancellationToken).ConfigureAwait(false));
            }

            findings.AddRange(untold.Select(n => new Finding(
                n.Table, n.Column, n.Anomaly, n.IsAccepted ? FindingState.Accepted : FindingState.Unchecked, 0, [])));
            findings.AddRange(untoldKeys.SelectMany(k => k.Questions.Select(q => KeyFindings.Untold(k.Key, q))));
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
        var memory = new KeyMemory(session.Options.MemoryBytes);
        IReadOnlyList<KeySet> keySets = [.. rules.Keys.Select(_ => new KeySet(memory))];
        var scans = await RangeWorkers.RunAsync(
            ranges.Count, Math.Min(session.Options.Parallel, snapshot.MaxReaders), () => new TableScan(rules, keySets),
            (scan, i) => scan.ReadAsync(snapshot, guard, ranges[i], i, cancellationToken), cancellationToken).ConfigureAwait(false);

        var findings = new List<Finding>();
        for (var i = 0; i < rules.Narrowings.Count; i++)
        {
            var narrowing = rules.Narrowings[i];
            var hits = Hits.Sum(scans.Select(s => s.Hits[i]));
            var state = narrowing.HasPolicy ? FindingState.Settled
                : narrowing.IsAccepted ? FindingState.Accepted
                : hits.Rows == 0 ? FindingState.Cleared
                : FindingState.Open;
            findings.Add(new(table, narrowing.Column, narrowing.Anomaly, state, hits.Rows, hits.Examples));
        }

        var tallies = rules.Keys.Select((_, i) => KeyTally.Sum(scans.Select(s => s.Keys[i]))).ToList();
        var partners = new KeyPartners(rules);
        var shown = tallies.SelectMany((t, i) => t.Shown.Select(e => (i, e)));
        await partners.FindAsync(snapshot, guard, ranges, shown, cancellationToken).ConfigureAwait(false);
        var megabytes = 1 + (tallies.Sum(t => KeySet.BytesOf(t.Rows)) >> 20);
        findings.AddRange(rules.Keys.SelectMany((rule, i) =>
            KeyFindings.Of(rule, tallies[i], keySets[i].IsFull, megabytes, e => partners.Describe(i, e))));

        foreach (var column in scans.SelectMany(s => s.Unreadable).GroupBy(u => u.Key, u => u.Value)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var hits = Hits.Sum(column);
            findings.Add(new(table, column.Key, Diagnostic.Create(Codes.ValuesOfAnotherType, $"{table}.{column.Key}"), FindingState.Open,
                hits.Rows, hits.Examples));
        }

        return findings;
    }
}
