using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>Which encoder fills a column.</summary>
internal static class ColumnEncoders
{
    /// <summary>The encoder of a column; null for one that takes no value, or whose value's type is not told.</summary>
    /// <param name="target">What values mean.</param>
    /// <param name="stored">The column as the server holds it.</param>
    /// <param name="ordinal">Its place in the row.</param>
    public static ColumnEncoder? Of(WriteColumn target, StoredColumn stored, int ordinal)
    {
        var type = stored.StoreType;
        var isInstant = target.As.Kind == TypeKind.TimestampTz;
        return stored.DataType switch
        {
            "bit" => new BitEncoder(ordinal, type),
            "tinyint" => new IntegerEncoder(ordinal, type, byte.MinValue, byte.MaxValue, typeof(byte), static v => (byte)v),
            "smallint" => new IntegerEncoder(ordinal, type, short.MinValue, short.MaxValue, typeof(short), static v => (short)v),
            "int" => new IntegerEncoder(ordinal, type, int.MinValue, int.MaxValue, typeof(int), static v => (int)v),
            "bigint" => new IntegerEncoder(ordinal, type, long.MinValue, long.MaxValue, typeof(long), static v => v),
            "decimal" or "numeric" => new DecimalEncoder(ordinal, type, stored.Precision, stored.Scale),
            "money" => new MoneyEncoder(ordinal, type, long.MinValue, long.MaxValue),
            "smallmoney" => new MoneyEncoder(ordinal, type, int.MinValue, int.MaxValue),
            "real" => new FloatEncoder(ordinal, type, isSingle: true),
            "float" => new FloatEncoder(ordinal, type, isSingle: false),
            "date" or "datetime2" or "datetime" or "smalldatetime" => new DateEncoder(ordinal, type, MomentRule.Of(stored), isInstant),
            "time" => new TimeEncoder(ordinal, type, stored.Scale),
            "datetimeoffset" => new InstantEncoder(ordinal, type, stored.Scale),
            "uniqueidentifier" => new UuidEncoder(ordinal, type),
            "binary" => new BytesEncoder(ordinal, type, stored.MaxBytes, isFixed: true),
            "varbinary" => new BytesEncoder(ordinal, type, stored.MaxBytes < 0 ? null : stored.MaxBytes, isFixed: false),
            "image" => new BytesEncoder(ordinal, type, null, isFixed: false),
            "nvarchar" or "nchar" or "varchar" or "char" or "ntext" or "text" or "xml" or "json" or "vector" =>
                new TextEncoder(ordinal, type, TextRule.Of(stored, target.As)) { IsInstant = isInstant },
            "timestamp" or "sql_variant" => null,
            // hierarchyid, geometry, geography, and types of users' assemblies: the driver sends them as the octets that they are.
            _ => new BytesEncoder(ordinal, type, null, isFixed: false),
        };
    }
}
