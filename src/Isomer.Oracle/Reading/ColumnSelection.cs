using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>How one column is asked for, and what reads it.</summary>
/// <param name="Expressions">What is selected for it: the value and, for a LOB, its length.</param>
/// <param name="Reader">What reads the value.</param>
/// <param name="Type">The type.</param>
internal sealed record ColumnSelection(IReadOnlyList<string> Expressions, ColumnReader Reader, StoredType Type)
{
    // Every number of so many digits is a 64-bit integer, or a decimal.
    private const int MaxIntegerDigits = 18;
    private const int MaxDecimalDigits = 28;

    /// <summary>The selection of a column.</summary>
    /// <param name="column">What is wanted.</param>
    /// <param name="stored">The column as the server holds it.</param>
    /// <param name="ordinal">The column's ordinal in the reader.</param>
    /// <param name="field">How many expressions stand before it.</param>
    /// <param name="table">The table's name, for errors.</param>
    /// <param name="side">The database, for errors.</param>
    /// <exception cref="IsomerException">The type's values cannot be read.</exception>
    public static ColumnSelection Of(ReadColumn column, StoredColumn stored, int ordinal, int field, string table, string side)
    {
        var name = SqlText.Quote(stored.Name);
        var type = stored.Type;
        var spelling = type.Spelling;
        var isInstant = column.As.Kind == TypeKind.TimestampTz;
        return type.Kind switch
        {
            "NUMBER" or "FLOAT" => Number(),
            "BINARY_FLOAT" => One(name, new FloatReader(ordinal, field, spelling, isSingle: true)),
            "BINARY_DOUBLE" => One(name, new FloatReader(ordinal, field, spelling, isSingle: false)),
            "VARCHAR2" or "NVARCHAR2" or "LONG" => Text(name),
            "CHAR" or "NCHAR" => One(name, new TextReader(ordinal, field, spelling, isInstant, isPadded: true)),
            "CLOB" or "NCLOB" => Lob(name),
            "RAW" or "LONG RAW" => One(name, new BytesReader(ordinal, field, null, spelling)),
            "BLOB" => new([name, Length(name)], new BytesReader(ordinal, field, field + 1, spelling), type),
            "DATE" => One(Print(name, TimestampText.DateFormat), Timestamp(isInstant: false)),
            "TIMESTAMP" => One(Print(name, TimestampText.Format), Timestamp(isInstant: false)),
            "TIMESTAMP WITH LOCAL TIME ZONE" => One(Print(Utc(name), TimestampText.Format), Timestamp(isInstant: true)),
            "TIMESTAMP WITH TIME ZONE" => Zoned(),
            "INTERVAL YEAR TO MONTH" or "INTERVAL DAY TO SECOND" => One($"TO_CHAR({name})", new IntervalReader(ordinal, field, spelling)),
            "ROWID" => Text($"ROWIDTOCHAR({name})"),
            "UROWID" => Text($"CAST({name} AS VARCHAR2(4000))"),
            "XMLTYPE" => Lob($"XMLSERIALIZE(CONTENT {name} AS CLOB)"),
            "JSON" => Lob($"JSON_SERIALIZE({name} RETURNING CLOB)"),
            "VECTOR" => Lob($"VECTOR_SERIALIZE({name} RETURNING CLOB)"),
            "BOOLEAN" => One($"CASE WHEN {name} THEN 1 WHEN NOT {name} THEN 0 END", new IntegerReader(ordinal, field, spelling)),
            _ => throw new IsomerException(Codes.ColumnUnreadable, side, stored.Name, table, spelling),
        };

        ColumnSelection One(string expression, ColumnReader reader) => new([expression], reader, type);

        ColumnSelection Text(string expression) => One(expression, new TextReader(ordinal, field, spelling, isInstant));

        ColumnSelection Lob(string expression) =>
            new([expression, Length(expression)], new LobTextReader(ordinal, field, field + 1, spelling, isInstant), type);

        TimestampReader Timestamp(bool isInstant) => new(ordinal, field, spelling, isInstant, keepsOffset: false);

        // A declared precision bounds the digits; FLOAT counts bits, and NUMBER alone holds up to forty digits.
        ColumnSelection Number() => type is { Kind: "NUMBER", Precision: { } digits }
            ? type.Scale is null or 0 && digits <= MaxIntegerDigits ? One(name, new IntegerReader(ordinal, field, spelling))
                : type.Scale is null or (>= 0 and <= MaxDecimalDigits) && digits <= MaxDecimalDigits
                    ? One(name, new DecimalReader(ordinal, field, spelling))
                : Printed()
            : Printed();

        ColumnSelection Printed() =>
            One($"TO_CHAR({name}, 'TM9', 'NLS_NUMERIC_CHARACTERS = ''.,''')", new NumberTextReader(ordinal, field, spelling));

        ColumnSelection Zoned()
        {
            var zone = column.As.GetFacet(FacetNames.Zone);
            var suffix = zone == "region" ? TimestampText.RegionFormat : zone == "offset" ? TimestampText.OffsetFormat : "";
            var expression = Print(Utc(name), TimestampText.Format) + (suffix.Length == 0 ? "" : " || " + Print(name, suffix));
            return One(expression, new TimestampReader(ordinal, field, spelling, isInstant: true, keepsOffset: suffix.Length > 0));
        }
    }

    private static string Length(string expression) => $"DBMS_LOB.GETLENGTH({expression})";

    private static string Print(string expression, string format) => $"TO_CHAR({expression}, '{format}')";

    private static string Utc(string name) => $"{name} AT TIME ZONE '+00:00'";
}
