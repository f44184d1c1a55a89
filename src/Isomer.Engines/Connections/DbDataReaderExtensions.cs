using System.Data.Common;
using System.Globalization;
using System.Text;
using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>
/// Columns of a catalog row. Catalogs type them now as text, now as octets, now as numbers of any width, from version to version.
/// </summary>
internal static class DbDataReaderExtensions
{
    public static string? TextOrNull(this DbDataReader row, int ordinal) => row.IsDBNull(ordinal) ? null : row.Text(ordinal);

    /// <summary>The text; null also for an empty one, which is how the catalog says that there is none.</summary>
    public static string? NotEmpty(this DbDataReader row, int ordinal) => row.TextOrNull(ordinal) is { Length: > 0 } text ? text : null;

    /// <summary>A name from a schema's column, NULL in the connected database, and an object's.</summary>
    public static QualifiedName Name(this DbDataReader row, int schema, int name) => new(row.TextOrNull(schema), row.Text(name));

    public static string Text(this DbDataReader row, int ordinal) => row.GetValue(ordinal) switch
    {
        byte[] octets => Encoding.UTF8.GetString(octets),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    public static long Number(this DbDataReader row, int ordinal) =>
        (long)decimal.Parse(row.Text(ordinal), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static long? NumberOrNull(this DbDataReader row, int ordinal) => row.IsDBNull(ordinal) ? null : row.Number(ordinal);
}
