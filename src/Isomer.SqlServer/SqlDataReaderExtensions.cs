using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>Columns of a catalog row.</summary>
internal static class SqlDataReaderExtensions
{
    public static string? Text(this SqlDataReader row, int ordinal) => row.IsDBNull(ordinal) ? null : row.GetString(ordinal);

    /// <summary>A name from a schema's column and an object's; the default schema stands unqualified.</summary>
    public static QualifiedName Name(this SqlDataReader row, int schema, int name) =>
        row.Text(schema) is { } own and not SqlText.DefaultSchema ? new(own, row.GetString(name)) : new(row.GetString(name));
}
