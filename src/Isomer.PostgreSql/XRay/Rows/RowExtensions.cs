using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>Columns of a catalog row that may be NULL.</summary>
internal static class RowExtensions
{
    public static string? Text(this NpgsqlDataReader row, int ordinal) => row.IsDBNull(ordinal) ? null : row.GetString(ordinal);

    public static T[] Array<T>(this NpgsqlDataReader row, int ordinal) => row.IsDBNull(ordinal) ? [] : row.GetFieldValue<T[]>(ordinal);

    public static uint Oid(this NpgsqlDataReader row, int ordinal) => row.IsDBNull(ordinal) ? 0 : row.GetFieldValue<uint>(ordinal);

    /// <summary>A name from a schema's column and an object's; the default schema stands unqualified.</summary>
    public static QualifiedName Name(this NpgsqlDataReader row, int schema, int name) =>
        row.Text(schema) is { } own and not SqlText.DefaultSchema ? new(own, row.GetString(name)) : new(row.GetString(name));
}
