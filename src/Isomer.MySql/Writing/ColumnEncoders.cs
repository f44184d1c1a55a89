using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>Which encoder fills a column.</summary>
internal static class ColumnEncoders
{
    /// <summary>The encoder of a column.</summary>
    /// <param name="target">What values mean.</param>
    /// <param name="stored">The column as the server holds it.</param>
    /// <param name="ordinal">Its place in the row.</param>
    /// <param name="labels">The labels of an enum or a set.</param>
    public static ColumnEncoder Of(WriteColumn target, StoredColumn stored, int ordinal, IReadOnlyList<string> labels)
    {
        var type = stored.StoreType;
        var isInstant = target.As.Kind == TypeKind.TimestampTz;
        ColumnEncoder encoder = stored.DataType switch
        {
            "tinyint" => Integer(8),
            "smallint" => Integer(16),
            "mediumint" => Integer(24),
            "int" => Integer(32),
            "bigint" => Integer(64),
            "year" => new YearEncoder(ordinal, type),
            "decimal" => new DecimalEncoder(ordinal, type, stored.Precision, stored.Scale ?? 0, stored.IsUnsigned),
            "float" => new FloatEncoder(ordinal, type, isSingle: true, stored.Scale),
            "double" => new FloatEncoder(ordinal, type, isSingle: false, stored.Scale),
            "bit" => new BitEncoder(ordinal, type, stored.Precision),
            "date" or "datetime" or "timestamp" or "time" => new TemporalEncoder(ordinal, stored, isInstant),
            "enum" => new EnumEncoder(ordinal, type, labels),
            "set" => new SetEncoder(ordinal, type, labels),
            "uuid" or "inet4" or "inet6" or "json" => Text(null, null, losesBlanks: false),
            "char" => Text(stored.MaxCharacters, null, losesBlanks: !target.As.HasFacet(FacetNames.Fixed)),
            "varchar" => Text(stored.MaxCharacters, null, losesBlanks: false),
            _ when stored.Charset is not null => Text(null, stored.IsUtf8 ? stored.MaxBytes : null, losesBlanks: false),
            "binary" => new BytesEncoder(ordinal, type, stored.MaxBytes),
            _ => new BytesEncoder(ordinal, type, exactBytes: null),
        };
        encoder.InsteadOfNull = InsteadOfNull(stored);
        return encoder;

        IntegerEncoder Integer(int bits) => stored.IsUnsigned
            ? new(ordinal, type, 0, ulong.MaxValue >> (64 - bits))
            : new(ordinal, type, long.MinValue >> (64 - bits), ulong.MaxValue >> (65 - bits));

        // https://mariadb.com/kb/en/timestamp/#automatic-values
        static string? InsteadOfNull(StoredColumn stored) => stored.IsNumbered ? "the table's next number"
            : stored is { DataType: "timestamp", IsNullable: false } ? "the current time" : null;

        TextEncoder Text(long? characters, long? bytes, bool losesBlanks) =>
            new(ordinal, type, characters, bytes, losesBlanks) { IsInstant = isInstant };
    }
}
