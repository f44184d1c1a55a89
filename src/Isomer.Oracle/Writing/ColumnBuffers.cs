using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>Which buffer holds a column's values.</summary>
internal static class ColumnBuffers
{
    private const int NumberDigits = 38;
    private const int BytesPerCharacter = 4;

    // Of two bits a decimal digit holds a little more than three.
    private const double DigitsPerBit = 0.30103;

    /// <summary>The buffer of a column.</summary>
    /// <param name="target">What values mean.</param>
    /// <param name="stored">The column as the server holds it.</param>
    /// <param name="ordinal">Its place in the row.</param>
    /// <param name="table">The table's name, for errors.</param>
    /// <param name="side">The database, for errors.</param>
    /// <exception cref="IsomerException">The type is not written.</exception>
    public static ColumnBuffer Of(WriteColumn target, StoredColumn stored, int ordinal, string table, string side)
    {
        var type = stored.Type;
        var spelling = type.Spelling;
        var isInstant = target.As.Kind == TypeKind.TimestampTz;
        return type.Kind switch
        {
            "NUMBER" =>
                new NumberBuffer(
                    ordinal, spelling, type.Precision ?? (type.Scale is null ? null : NumberDigits),
                    type.Scale ?? (type.Precision is null ? null : 0), NumberDigits),
            "FLOAT" => new NumberBuffer(ordinal, spelling, null, null, (int)Math.Ceiling((type.Precision ?? 126) * DigitsPerBit)),
            "BINARY_FLOAT" => new FloatBuffer(ordinal, spelling, isSingle: true),
            "BINARY_DOUBLE" => new FloatBuffer(ordinal, spelling, isSingle: false),
            "VARCHAR2" => Text(BoundType.Varchar2),
            "NVARCHAR2" => Text(BoundType.NVarchar2),
            "CHAR" => Padded(BoundType.Varchar2),
            "NCHAR" => Padded(BoundType.NVarchar2),
            "CLOB" => Long(BoundType.Clob, "EMPTY_CLOB()"),
            "NCLOB" => Long(BoundType.NClob, "EMPTY_CLOB()"),
            "RAW" => new BytesBuffer(ordinal, spelling, type.Length),
            "BLOB" => new BytesBuffer(ordinal, spelling, null),
            "DATE" or "TIMESTAMP" or "TIMESTAMP WITH TIME ZONE" or "TIMESTAMP WITH LOCAL TIME ZONE" =>
                new TimestampBuffer(ordinal, spelling, type.Kind, type.Kind == "DATE" ? 0 : type.Scale ?? 6, isInstant),
            "INTERVAL YEAR TO MONTH" => new IntervalBuffer(ordinal, spelling, isYearMonth: true, 0),
            "INTERVAL DAY TO SECOND" => new IntervalBuffer(ordinal, spelling, isYearMonth: false, type.Scale ?? 6),
            "ROWID" => new TextBuffer(ordinal, spelling, BoundType.Varchar2, "CHARTOROWID({0})"),
            "UROWID" => new TextBuffer(ordinal, spelling, BoundType.Varchar2, null),
            "BOOLEAN" => new TextBuffer(ordinal, spelling, BoundType.Varchar2, "TO_BOOLEAN({0})"),
            "XMLTYPE" => new TextBuffer(ordinal, spelling, BoundType.Clob, "XMLTYPE({0})") { IsInstant = isInstant, Null = "NULL" },
            "JSON" => new TextBuffer(ordinal, spelling, BoundType.Clob, "JSON({0})") { IsInstant = isInstant, Null = "NULL" },
            "VECTOR" => new TextBuffer(ordinal, spelling, BoundType.Clob, "TO_VECTOR({0})") { Null = "NULL" },
            _ => throw new IsomerException(Codes.StoreTypeNotWritable, side, stored.Name, table, spelling),
        };

        TextBuffer Text(BoundType bound) => new(ordinal, spelling, bound, null) { MaxBytes = MaxBytes(), IsInstant = isInstant };

        TextBuffer Padded(BoundType bound) => new(ordinal, spelling, bound, null)
        {
            MaxBytes = MaxBytes(), IsInstant = isInstant, IsPadded = true, MeansBlanks = !target.As.HasFacet(FacetNames.Fixed),
        };

        TextBuffer Long(BoundType bound, string empty) => new(ordinal, spelling, bound, null) { IsInstant = isInstant, Empty = empty };

        // A character of the database's set may take one octet where UTF-8 takes four.
        long MaxBytes() => Math.Max(type.Length, type.CharLength) * BytesPerCharacter;
    }
}
