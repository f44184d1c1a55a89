using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>How one column is asked for, and how its octets are decoded.</summary>
/// <param name="Expression">What gives the value's octets.</param>
/// <param name="IsNullable">Whether it may be NULL.</param>
/// <param name="Form">How the value stands in the row.</param>
/// <param name="Decoder">What reads the value.</param>
internal sealed record ColumnSelection(string Expression, bool IsNullable, ValueForm Form, ColumnDecoder Decoder)
{
    // A value that may be longer comes as a column of its own, so that a packed row stays far below the longest text a server builds.
    private const int MaxPackedBytes = 65_535;

    // The characters of a bigint, or of a decimal beyond its digits.
    private const int MaxIntegerDigits = 20;

    public static ColumnSelection Of(ReadColumn column, StoredColumn stored, int ordinal)
    {
        var name = SqlText.Quote(stored.Name);
        var type = stored.StoreType;
        return stored.DataType switch
        {
            "tinyint" or "smallint" or "mediumint" or "int" or "bigint" or "year" =>
                Plain(name, new NumberDecoder(ordinal, type, MaxIntegerDigits)),
            "decimal" => Plain(name, new NumberDecoder(ordinal, type, stored.Precision)),
            // Times one: printed in full, where a float would lose digits, and a declared number of decimals would add zeros; -0 stays.
            "float" => Plain($"{name} * 1e0", new FloatDecoder(ordinal, type, isSingle: true)),
            "double" => Plain(stored.Scale is null ? name : $"{name} * 1e0", new FloatDecoder(ordinal, type, isSingle: false)),
            "bit" => Plain($"{name} + 0", new BitDecoder(ordinal, type, stored.Precision)),
            "date" or "datetime" or "timestamp" or "time" => Plain(name, new TemporalDecoder(ordinal, type)),
            "uuid" or "inet4" or "inet6" => Plain(Octet($"CAST({name} AS CHAR)"), new TextDecoder(ordinal, type, isInstant: false)),
            "json" => Octets(Octet($"CAST({name} AS CHAR CHARACTER SET utf8mb4)"), TextOf()),
            _ when stored.Charset is not null => Octets(Octet(stored.IsUtf8 ? name : $"CONVERT({name} USING utf8mb4)"), TextOf()),
            _ => Octets(Octet(name), new BytesDecoder(ordinal, type)),
        };

        ColumnSelection Plain(string expression, ColumnDecoder decoder) => new(expression, stored.IsNullable, ValueForm.Plain, decoder);

        ColumnSelection Octets(string expression, ColumnDecoder decoder) => stored.MaxBytes <= MaxPackedBytes
            ? new(expression, stored.IsNullable, ValueForm.Counted, decoder)
            : new(expression, stored.IsNullable, ValueForm.Apart, decoder);

        // As octets, columns of different collations stand side by side, and no driver looks at them as text.
        static string Octet(string text) => $"CAST({text} AS BINARY)";

        TextDecoder TextOf() => new(ordinal, type, column.As.Kind == TypeKind.TimestampTz);
    }
}
