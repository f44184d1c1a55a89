using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>Row counts as a catalog keeps them.</summary>
internal static class RowEstimates
{
    /// <summary>The counts of the tables that were asked for; null where the catalog has none.</summary>
    public static IReadOnlyDictionary<QualifiedName, long?> Of(
        IReadOnlyList<Table> tables, IEnumerable<(QualifiedName Name, long Rows)> counted)
    {
        var counts = counted.ToDictionary(c => c.Name, c => c.Rows);
        return tables.ToDictionary(t => t.Name, t => counts.TryGetValue(t.Name, out var rows) ? rows : (long?)null);
    }
}
