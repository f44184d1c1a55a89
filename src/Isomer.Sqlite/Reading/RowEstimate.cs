using Isomer.Schema;
using Microsoft.Data.Sqlite;

namespace Isomer.Sqlite;

/// <summary>About how many rows a table holds.</summary>
internal static class RowEstimate
{
    /// <summary>The span of rowids, which two seeks tell: right where no row was deleted. Null for a table without rowids.</summary>
    public static long? Of(SqliteConnection connection, Table table)
    {
        if (SplitKey.IsWithoutRowId(table) || SplitKey.Of(table) is not { } key)
        {
            return null;
        }

        var name = "t." + SqliteText.Quote(key.Name);
        var from = "FROM main." + SqliteText.Quote(table.Name.Name) + " AS t";
        var rows = connection.Execute($"SELECT (SELECT max({name}) {from}) - (SELECT min({name}) {from}) + 1");
        return rows switch
        {
            long span => span,
            null or DBNull => 0,
            _ => null,
        };
    }
}
