using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>Which encoder fills a column.</summary>
internal static class ColumnEncoders
{
    // atttypmod of types with a length counts from 4: https://github.com/postgres/postgres/blob/REL_15_STABLE/src/include/c.h, VARHDRSZ
    private const int ModifierOffset = 4;

    // https://github.com/postgres/postgres/blob/REL_15_STABLE/src/include/pg_config_manual.h, NAMEDATALEN less its end
    private const int MaxNameBytes = 63;

    /// <summary>The encoder of a column; null for a type whose binary form is not encoded.</summary>
    /// <param name="stored">The column.</param>
    /// <param name="ordinal">Its place in the row.</param>
    /// <param name="moneyDigits">Fraction digits of money in the server's locale.</param>
    /// <param name="isInstant">Whether timestamps come as instants.</param>
    public static ColumnEncoder<PackedBatch>? Of(StoredColumn stored, int ordinal, int moneyDigits, bool isInstant)
    {
        var (name, modifier) = (stored.StoreType, stored.TypeModifier);
        if (stored.EnumLabels is { } labels)
        {
            return new EnumEncoder(ordinal, name, labels);
        }

        if (stored.IsCitext)
        {
            return new TextEncoder(ordinal, name) { IsInstant = isInstant };
        }

        return stored.TypeOid switch
        {
            TypeOids.Bool => new BoolEncoder(ordinal, name),
            TypeOids.Int2 => new Int16Encoder(ordinal, name),
            TypeOids.Int4 => new Int32Encoder(ordinal, name),
            TypeOids.Int8 => new Int64Encoder(ordinal, name),
            TypeOids.Oid => new OidEncoder(ordinal, name),
            TypeOids.Numeric => new NumericEncoder(ordinal, name, modifier),
            TypeOids.Money => new MoneyEncoder(ordinal, name, moneyDigits),
            TypeOids.Float4 => new Float32Encoder(ordinal, name),
            TypeOids.Float8 => new Float64Encoder(ordinal, name),
            TypeOids.Text or TypeOids.Json or TypeOids.Xml => new TextEncoder(ordinal, name) { IsInstant = isInstant },
            TypeOids.VarChar => new TextEncoder(ordinal, name, Length(modifier)) { IsInstant = isInstant },
            TypeOids.BpChar => new BlankPaddedEncoder(ordinal, name, Length(modifier)) { IsInstant = isInstant },
            TypeOids.Name => new NameEncoder(ordinal, name, MaxNameBytes) { IsInstant = isInstant },
            TypeOids.Jsonb => new JsonbEncoder(ordinal, name),
            TypeOids.Bytea => new BytesEncoder(ordinal, name),
            TypeOids.Uuid => new UuidEncoder(ordinal, name),
            TypeOids.Date => new DateEncoder(ordinal, name),
            TypeOids.Time => new TimeEncoder(ordinal, name, modifier),
            TypeOids.Timestamp => new TimestampEncoder(ordinal, name, modifier, isInstant: false),
            TypeOids.TimestampTz => new TimestampEncoder(ordinal, name, modifier, isInstant: true),
            TypeOids.Interval => new IntervalEncoder(ordinal, name, modifier),
            TypeOids.Inet => new InetEncoder(ordinal, name, isCidr: false),
            TypeOids.Cidr => new InetEncoder(ordinal, name, isCidr: true),
            TypeOids.MacAddr => new MacAddrEncoder(ordinal, name, 6),
            TypeOids.MacAddr8 => new MacAddrEncoder(ordinal, name, 8),
            TypeOids.Bit => new BitEncoder(ordinal, name, modifier, isFixed: true),
            TypeOids.VarBit => new BitEncoder(ordinal, name, modifier, isFixed: false),
            _ => null,
        };
    }

    private static int? Length(int modifier) => modifier >= ModifierOffset ? modifier - ModifierOffset : null;
}
