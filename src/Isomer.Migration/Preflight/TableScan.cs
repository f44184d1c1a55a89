using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Migration.Copying;

namespace Isomer.Migration.Preflight;

/// <summary>What one worker finds in the ranges of a table that it reads.</summary>
internal sealed class TableScan(TableRules rules)
{
    private readonly RowCheck _check = new(rules);
    private readonly Carrier[] _carriers = [.. rules.Route.Reads.Select(r => Carriers.Of(r.As))];
    private readonly Hits[] _hits = [.. rules.Narrowings.Select(_ => new Hits())];

    /// <summary>The rows that each narrowing touches, in the order of <see cref="TableRules.Narrowings"/>.</summary>
    public IReadOnlyList<Hits> Hits => _hits;

    /// <summary>The rows with a value that is none of its column's type, by column; a row counts with the first such value.</summary>
    public Dictionary<string, Hits> Unreadable { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a range to its end.</summary>
    public async Task ReadAsync(ISnapshot snapshot, ReadGuard guard, KeyRange range, int number, CancellationToken cancellationToken)
    {
        var request = rules.Route.SourceRequest(range);
        var reader = await guard.RunAsync(() => snapshot.OpenReaderAsync(request, cancellationToken)).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        while (await guard.ReadAsync(reader, cancellationToken).ConfigureAwait(false))
        {
            _check.BeginRow();
            try
            {
                rules.Route.Mapper.Map(reader, _check);
            }
            catch (ValueException e)
            {
                AddUnreadable(RowKey.ColumnOf(rules.Route, e.Ordinal, _check.Written), number, reader);
            }

            if (_check.IsTouched)
            {
                Add(number, reader);
            }
        }
    }

    private void Add(int range, RowReader reader)
    {
        for (var i = 0; i < _hits.Length; i++)
        {
            if (_check.Touches(i))
            {
                _hits[i].Add(range, _hits[i].WantsExample ? Key(reader) : null);
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
                _hits[i].Add(range, _hits[i].WantsExample ? Key(reader) : null);
                return;
            }
        }

        if (!Unreadable.TryGetValue(column, out var hits))
        {
            Unreadable.Add(column, hits = new Hits());
        }

        hits.Add(range, hits.WantsExample ? Key(reader) : null);
    }

    private string? Key(RowReader reader)
    {
        var key = RowKey.Read(rules.Route, reader, _carriers);
        return key.Count == 0 ? null : string.Join(", ", key.Select(k => $"{k.Column}={k.Value}"));
    }
}
