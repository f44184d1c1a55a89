using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>The keys by which a table might be read in parts.</summary>
internal static class CandidateKeys
{
    /// <summary>
    /// The columns of the primary key, then of each unique constraint, then of each unique index over all rows and whole columns in their
    /// own order. Whether a column can be NULL, or makes a bound, is the engine's to say.
    /// </summary>
    public static IEnumerable<EquatableArray<string>> Of(Table table)
    {
        if (table.PrimaryKey is { } primary)
        {
            yield return primary.Columns;
        }

        foreach (var unique in table.UniqueConstraints)
        {
            yield return unique.Columns;
        }

        foreach (var index in table.Indexes)
        {
            if (index is { IsUnique: true, Filter: null, Method: null }
                && index.Columns.All(c => c is { Expression: ColumnExpression, PrefixLength: null, Collation: null, OperatorClass: null }))
            {
                yield return index.Columns.Select(c => ((ColumnExpression)c.Expression).Name).ToEquatableArray();
            }
        }
    }
}
