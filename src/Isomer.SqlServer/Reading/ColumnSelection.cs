using System.Globalization;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>How one column is asked for, and how its value is taken and decoded.</summary>
/// <param name="Expression">What stands in the SELECT.</param>
/// <param name="Decoder">What reads the value.</param>
internal sealed record ColumnSelection(string Expression, FieldDecoder Decoder)
{
    // What nvarchar(n) holds at most; past it only max will do.
    private const int MaxUnits = 4000;

    public static ColumnSelection Of(ReadColumn column, StoredColumn stored, int ordinal)
    {
        var name = SqlText.Quote(stored.Name);
        var type = stored.StoreType;
        return stored.DataType switch
        {
            "bit" => new(name, new IntegerDecoder(ordinal, type, static (r, i) => r.GetBoolean(i) ? 1 : 0)),
            "tinyint" => new(name, new IntegerDecoder(ordinal, type, static (r, i) => r.GetByte(i))),
            "smallint" => new(name, new IntegerDecoder(ordinal, type, static (r, i) => r.GetInt16(i))),
            "int" => new(name, new IntegerDecoder(ordinal, type, static (r, i) => r.GetInt32(i))),
            "bigint" => new(name, new IntegerDecoder(ordinal, type, static (r, i) => r.GetInt64(i))),
            "decimal" or "numeric" => new(name, new DecimalDecoder(ordinal, type, stored.Scale)),
            "money" or "smallmoney" => new(name, new MoneyDecoder(ordinal, type)),
            "real" => new(name, new FloatDecoder(ordinal, type, isSingle: true)),
            "float" => new(name, new FloatDecoder(ordinal, type, isSingle: false)),
            "date" => new(name, new DateDecoder(ordinal, type, hasClock: false)),
            "datetime2" or "datetime" or "smalldatetime" => new(name, new DateDecoder(ordinal, type, hasClock: true)),
            "time" => new(name, new TimeDecoder(ordinal, type)),
            "datetimeoffset" => new(name, new InstantDecoder(ordinal, type)),
            // As octets, of which the driver makes no object.
            "uniqueidentifier" => new($"CAST({name} AS binary(16))", new UuidDecoder(ordinal, type)),
            "binary" or "varbinary" => new(name, new BytesDecoder(ordinal, type)),
            "timestamp" => new($"CAST({name} AS binary(8))", new BytesDecoder(ordinal, type)),
            "nvarchar" or "nchar" => Text(Units(name, stored.MaxBytes)),
            "varchar" or "char" => Text(Units(Unicode(name, stored.MaxBytes), stored.MaxBytes < 0 ? stored.MaxBytes : 2 * stored.MaxBytes)),
            "text" or "ntext" or "xml" or "json" or "vector" => Text($"CAST(CAST({name} AS nvarchar(max)) AS varbinary(max))"),
            "sql_variant" => Text($"CAST({VariantText.Of(name)} AS varbinary(max))"),
            // image, and types of assemblies: hierarchyid, geometry, geography, and those of users.
            _ => new($"CAST({name} AS varbinary(max))", new BytesDecoder(ordinal, type)),
        };

        ColumnSelection Text(string units) => new(units, new TextDecoder(
            ordinal, type, isInstant: column.As.Kind == TypeKind.TimestampTz,
            isTrimmed: stored.IsPadded && !column.As.HasFacet(FacetNames.Fixed)));
    }

    // An octet of a code page, UTF-8 included, is one unit at most.
    private static string Unicode(string name, int bytes) => bytes is < 0 or > MaxUnits
        ? $"CAST({name} AS nvarchar(max))"
        : string.Create(CultureInfo.InvariantCulture, $"CAST({name} AS nvarchar({bytes}))");

    // UTF-16 units as the octets that they are.
    private static string Units(string text, int bytes) => bytes is < 0 or > 2 * MaxUnits
        ? $"CAST({text} AS varbinary(max))"
        : string.Create(CultureInfo.InvariantCulture, $"CAST({text} AS varbinary({bytes}))");
}
