using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Migration.Copying;
using Isomer.Migration.Policies;
using Isomer.Migration.Preflight.Keys;
using Isomer.Schema;

namespace Isomer.Migration.Preflight;

/// <summary>Reads rows of a table as the copy would write them, for one worker.</summary>
internal sealed class ScannedRows
{
    private readonly TableRules _rules;
    private readonly Carrier[] _carriers;
    private readonly RowWriter _writer;

    public ScannedRows(TableRules rules)
    {
        _rules = rules;
        _carriers = [.. rules.Route.Reads.Select(r => Carriers.Of(r.As))];
        Check = new RowCheck(rules);
        Keys = new KeyCheck(rules.Keys, rules.Route.Types.Count);

        // Keys meet at the destination as policies leave them. A row that a policy sets aside counts as one that goes.
        var policies = rules.Route.Policies.Where(p => p.Policy != LossPolicy.Reject).ToList();
        _writer = rules.Keys.Count == 0 ? Check : new RowTee(Check, PolicyWriter.Over(policies, Keys));
    }

    /// <summary>What the narrowings' rules say of the row.</summary>
    public RowCheck Check { get; }

    /// <summary>The keys of the row.</summary>
    public KeyCheck Keys { get; }

    /// <summary>Reads a range to its end, or as far as it is wanted.</summary>
    /// <param name="snapshot">The source.</param>
    /// <param name="guard">Tells failures of reading.</param>
    /// <param name="range">The range.</param>
    /// <param name="take">Takes each row, with what made it unreadable, or null; says whether to go on.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task ReadAsync(
        ISnapshot snapshot, ReadGuard guard, KeyRange range, Func<RowReader, ValueException?, bool> take,
        CancellationToken cancellationToken)
    {
        var request = _rules.Route.SourceRequest(range);
        var reader = await guard.RunAsync(() => snapshot.OpenReaderAsync(request, cancellationToken)).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        while (await guard.ReadAsync(reader, cancellationToken).ConfigureAwait(false))
        {
            if (!take(reader, Map(reader)))
            {
                return;
            }
        }
    }

    /// <summary>The primary key of the reader's row; null where the table has none.</summary>
    public string? KeyText(RowReader reader)
    {
        var key = RowKey.Read(_rules.Route, reader, _carriers);
        return key.Count == 0 ? null : string.Join(", ", key.Select(k => $"{k.Column}={k.Value}"));
    }

    private ValueException? Map(RowReader reader)
    {
        _writer.BeginRow();
        try
        {
            _rules.Route.Mapper.Map(reader, _writer);
            return null;
        }
        catch (ValueException e)
        {
            return e;
        }
    }
}
