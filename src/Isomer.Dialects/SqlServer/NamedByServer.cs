using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Drops a constraint whose name only the server knows. Where there is none, nothing happens.</summary>
internal static class NamedByServer
{
    /// <summary>One batch that looks the name up and drops the constraint.</summary>
    /// <param name="table">The table.</param>
    /// <param name="view">The catalog view of the constraint's kind.</param>
    /// <param name="condition">What tells it from others of its table.</param>
    public static string Drop(QualifiedName table, string view, string condition)
    {
        var name = Identifiers.Quote(table);
        return $"DECLARE @sql nvarchar(max) = (SELECT {SqlText.Quote($"ALTER TABLE {name} DROP CONSTRAINT ")} + QUOTENAME(name) FROM {view} " +
            $"WHERE parent_object_id = OBJECT_ID({SqlText.Quote(name)}) AND {condition}); EXEC (@sql)";
    }

    /// <summary>Drops the default of a column.</summary>
    public static string DropDefault(QualifiedName table, string column) => Drop(
        table, "sys.default_constraints", $"parent_column_id = COLUMNPROPERTY(parent_object_id, {SqlText.Quote(column)}, 'ColumnId')");
}
