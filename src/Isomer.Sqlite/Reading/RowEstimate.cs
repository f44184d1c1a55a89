using Isomer.Schema;
using SQLitePCL;

namespace Isomer.Sqlite;

/// <summary>About how many rows a table holds.</summary>
internal static class RowEstimate
{
    /// <summary>The span of rowids, which two seeks tell: right where no row was deleted. Null for a table without rowids.</summary>
    public static long? Of(ReaderConnection connection, Table table)
    {
        if (SplitKey.IsWithoutRowId(table) || SplitKey.Of(table) is not { } key)
        {
            return null;
        }

        var name = "t." + SqliteText.Quote(key.Name);
        var from = "FROM main." + SqliteText.Quote(table.Name.Name) + " AS t";
        using var statement = connection.Prepare($"SELECT (SELECT max({name}) {from}) - (SELECT min({name}) {from}) + 1");
        statement.Step();
        return (StorageClass)raw.sqlite3_column_type(statement.Handle, 0) switch
        {
            StorageClass.Integer => raw.sqlite3_column_int64(statement.Handle, 0),
            StorageClass.Null => 0,
            _ => null,
        };
    }
}
