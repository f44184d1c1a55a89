using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Copying;
using Isomer.Migration.Preflight.Keys;

namespace Isomer.Migration.Preflight;

/// <summary>What one worker finds in the ranges of a table that it reads.</summary>
/// <param name="rules">What is asked of the rows.</param>
/// <param name="keySets">The keys that all workers have met, in the order of <see cref="TableRules.Keys"/>.</param>
internal sealed class TableScan(TableRules rules, IReadOnlyList<KeySet> keySets)
{
    private readonly ScannedRows _rows = new(rules);
    private readonly Hits[] _hits = [.. rules.Narrowings.Select(_ => new Hits())];

    /// <summary>The rows that each narrowing touches, in the order of <see cref="TableRules.Narrowings"/>.</summary>
    public IReadOnlyList<Hits> Hits => _hits;

    /// <summary>The rows that share a key, in the order of <see cref="TableRules.Keys"/>.</summary>
    public IReadOnlyList<KeyTally> Keys { get; } = [.. rules.Keys.Select(_ => new KeyTally())];

    /// <summary>The rows with a value that is none of its column's type, by column; a row counts with the first such value.</summary>
    public Dictionary<string, Hits> Unreadable { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a range to its end.</summary>
    public Task ReadAsync(ISnapshot snapshot, ReadGuard guard, KeyRange range, int number, CancellationToken cancellationToken) =>
        _rows.ReadAsync(snapshot, guard, range, (reader, unreadable) => Take(reader, unreadable, number), cancellationToken);

    private bool Take(RowReader reader, ValueException? unreadable, int range)
    {
        if (unreadable is null)
        {
            AddKeys(range, reader);
        }
        else
        {
            AddUnreadable(RowKey.ColumnOf(rules.Route, unreadable.Ordinal, _rows.Check.Written), range, reader);
        }

        if (_rows.Check.IsTouched)
        {
            Add(range, reader);
        }

        return true;
    }

    private void Add(int range, RowReader reader)
    {
        for (var i = 0; i < _hits.Length; i++)
        {
            if (_rows.Check.Touches(i))
            {
                Add(_hits[i], range, reader);
            }
        }
    }

    private void Add(Hits hits, int range, RowReader reader) => hits.Add(range, hits.WantsExample ? _rows.KeyText(reader) : null);

    private void AddKeys(int range, RowReader reader)
    {
        for (var i = 0; i < Keys.Count; i++)
        {
            var row = _rows.Keys.Rows[i];
            if (!row.IsCompared)
            {
                continue;
            }

            var (tally, hash) = (Keys[i], row.Hash);
            tally.AddRow(row.IsSure, row.HasNull);
            if (keySets[i].Add(hash, range) is { } other)
            {
                var wanted = tally.WantsExample(row.HasNull) ? _rows.KeyText(reader) : null;
                tally.AddHit(row.HasNull, wanted is null ? null : new(hash, other, range, wanted));
            }
        }
    }

    private void AddUnreadable(string column, int range, RowReader reader)
    {
        // NaN has no place in the short form of a decimal, and what does not convert has none in the new type: the reader refuses it before
        // any test sees it.
        for (var i = 0; i < _hits.Length; i++)
        {
            if (rules.Narrowings[i].Column == column && rules.Narrowings[i].Rules.Any(r => r is NoNanRule or ConvertibleRule))
            {
                Add(_hits[i], range, reader);
                return;
            }
        }

        if (!Unreadable.TryGetValue(column, out var hits))
        {
            Unreadable.Add(column, hits = new Hits());
        }

        Add(hits, range, reader);
    }
}
