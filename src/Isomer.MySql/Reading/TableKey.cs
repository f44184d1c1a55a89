using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>The key by which a table is read in parts.</summary>
internal static class TableKey
{
    /// <summary>
    /// The columns of the primary key, or else of the first unique key whose columns cannot be NULL; null without one that can bound a
    /// range.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="stored">The table as the server holds it.</param>
    /// <param name="side">Who holds it, for errors.</param>
    public static IReadOnlyList<StoredColumn>? Of(Table table, StoredTable stored, string side) => CandidateKeys.Of(table)
        .Select(k => k.Select(name => stored.Find(name, side)).ToList())
        .FirstOrDefault(k => k.All(c => !c.IsNullable && KeyBound.CanBound(c)));
}
