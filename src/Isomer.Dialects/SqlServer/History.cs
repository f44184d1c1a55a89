using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// Statements of tables that keep their history. https://learn.microsoft.com/sql/relational-databases/tables/temporal-tables
/// </summary>
internal static class History
{
    /// <summary>Lets the server maintain the period columns, from now on; nothing for a table without them.</summary>
    public static IEnumerable<string> Begin(Table table)
    {
        var period = table.Columns.Where(c => c.Native is { } native && ColumnAttributes.Split(native.Text).IsPeriod).ToList();
        if (period.Count != 2)
        {
            yield break;
        }

        yield return $"ALTER TABLE {Identifiers.Quote(table.Name)} ADD PERIOD FOR SYSTEM_TIME ({Identifiers.Rules.QuoteList(period.Select(c => c.Name))})";
        foreach (var column in period.Where(c => ColumnAttributes.Split(c.Native!.Text).IsHidden))
        {
            yield return $"ALTER TABLE {Identifiers.Quote(table.Name)} ALTER COLUMN {Identifiers.Rules.Quote(column.Name)} ADD HIDDEN";
        }
    }

    public static string On(QualifiedName table, string option) => $"ALTER TABLE {Identifiers.Quote(table)} SET ({option})";

    public static string Off(QualifiedName table) => $"ALTER TABLE {Identifiers.Quote(table)} SET (SYSTEM_VERSIONING = OFF)";
}
