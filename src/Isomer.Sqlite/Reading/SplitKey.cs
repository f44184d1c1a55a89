using Isomer.Schema;

namespace Isomer.Sqlite;

/// <summary>What a table is split by.</summary>
/// <param name="Name">The column, or a name of the rowid; unquoted.</param>
internal sealed record SplitKey(string Name)
{
    private static readonly string[] RowIdNames = ["rowid", "_rowid_", "oid"];

    /// <summary>The rowid, or the first column of the key where there is none; null where neither can be named.</summary>
    public static SplitKey? Of(Table table)
    {
        if (IsWithoutRowId(table))
        {
            return table.PrimaryKey is { Columns: { Count: > 0 } key } ? new(key[0]) : null;
        }

        // A column may take a name of the rowid away.
        var name = RowIdNames.FirstOrDefault(name => !table.Columns.Any(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            ?? table.Columns.FirstOrDefault(c => c.Identity is not null)?.Name;
        return name is null ? null : new(name);
    }

    public static bool IsWithoutRowId(Table table) =>
        table.Native is { Engine: SqliteText.Engine } native && native.Text.Contains("WITHOUT ROWID", StringComparison.OrdinalIgnoreCase);
}
