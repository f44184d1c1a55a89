using Isomer.Engines;
using Isomer.Migration.Copying;

namespace Isomer.Migration.Preflight.Keys;

/// <summary>
/// Finds, for a few rows that share a key with an earlier one, that earlier row: by reading its range again, so that no row's name is kept
/// for the sake of the few that are shown.
/// </summary>
internal sealed class KeyPartners(TableRules rules)
{
    private readonly ScannedRows _rows = new(rules);
    private readonly Dictionary<(int Rule, UInt128 Hash), string> _found = [];

    /// <summary>Finds the partners of rows.</summary>
    /// <param name="snapshot">The source, as the rows were read from it.</param>
    /// <param name="guard">Tells failures of reading.</param>
    /// <param name="ranges">The table's ranges.</param>
    /// <param name="collisions">The rows, by rule.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task FindAsync(
        ISnapshot snapshot, ReadGuard guard, IReadOnlyList<KeyRange> ranges, IEnumerable<(int Rule, KeyCollision Collision)> collisions,
        CancellationToken cancellationToken)
    {
        foreach (var range in collisions.GroupBy(c => c.Collision.OtherRange).OrderBy(g => g.Key))
        {
            var wanted = range.DistinctBy(c => (c.Rule, c.Collision.Hash))
                .ToDictionary(c => (c.Rule, c.Collision.Hash), c => c.Collision.Row);
            bool TakeRow(RowReader reader, ValueException? unreadable) => unreadable is not null || Take(wanted, reader);
            await _rows.ReadAsync(snapshot, guard, ranges[range.Key], TakeRow, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A row and its partner, for people.</summary>
    public string Describe(int rule, KeyCollision collision) =>
        _found.TryGetValue((rule, collision.Hash), out var other) && other != collision.Row
            ? $"{other} and {collision.Row}"
            : collision.Row;

    // Whether any is left to find.
    private bool Take(Dictionary<(int Rule, UInt128 Hash), string> wanted, RowReader reader)
    {
        for (var i = 0; i < rules.Keys.Count; i++)
        {
            var row = _rows.Keys.Rows[i];
            if (row.IsCompared && wanted.TryGetValue((i, row.Hash), out var own) && _rows.KeyText(reader) is { } text && text != own)
            {
                wanted.Remove((i, row.Hash));
                _found.TryAdd((i, row.Hash), text);
            }
        }

        return wanted.Count > 0;
    }
}
