using System.Data.Common;
using System.Globalization;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of a catalog query.</summary>
/// <param name="reader">The driver's row.</param>
/// <param name="side">The database, for errors.</param>
internal sealed class CatalogRow(DbDataReader reader, string side)
{
    public string Text(int ordinal) => reader.GetString(ordinal);

    public string? TextOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    public long? NumberOrNull(int ordinal) => reader.NumberOrNull(ordinal);

    public bool Is(int ordinal, string text) => TextOrNull(ordinal) == text;

    /// <summary>A name from a schema's column, NULL in the session's own, and an object's.</summary>
    public QualifiedName Name(int schema, int name) => new(TextOrNull(schema), Text(name));

    public StoredType Type(int first) => StoredType.Read(reader, first);

    /// <summary>A LONG, whose length in characters or octets the catalog keeps beside it.</summary>
    /// <exception cref="IsomerException">The driver gave less than there is.</exception>
    public string? Long(int ordinal, int length, string what)
    {
        var text = TextOrNull(ordinal);
        var expected = NumberOrNull(length) ?? 0;

        // A length counts octets in some versions and characters in others; of a text of ASCII they are the same.
        var given = text?.Length ?? 0;
        return given >= expected || (text is not null && System.Text.Encoding.UTF8.GetByteCount(text) >= expected) ? text
            : throw new IsomerException(
                Codes.CatalogTextCut, side, given.ToString(CultureInfo.InvariantCulture), expected.ToString(CultureInfo.InvariantCulture),
                what);
    }
}
