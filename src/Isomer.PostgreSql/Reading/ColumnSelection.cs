using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>How one column is asked for, and how its octets are decoded.</summary>
/// <param name="Expression">What stands in the SELECT.</param>
/// <param name="Decoder">What reads the value.</param>
internal sealed record ColumnSelection(string Expression, ColumnDecoder Decoder)
{
    public static ColumnSelection Of(ReadColumn column, StoredColumn stored, int ordinal)
    {
        var name = SqlText.Quote(stored.Name);
        var wanted = column.As;
        var isInstant = wanted.Kind == TypeKind.TimestampTz;
        if (stored.TravelsAsText)
        {
            return new(name, TextOf(stored, wanted, ordinal, isInstant));
        }

        if (Carriers.Of(wanted) == Carrier.Text)
        {
            return new(AsText(name, stored), new TextDecoder(ordinal, stored.StoreType, isInstant));
        }

        return stored.TypeOid switch
        {
            // The cast knows how many fraction digits the server's locale gives to money; the octets do not say.
            TypeOids.Money => new($"{name}::pg_catalog.numeric", new NumericDecoder(ordinal, stored.StoreType)),
            _ when Binary(stored, ordinal) is { } decoder => new(name, decoder),
            _ => new(AsText(name, stored), new TextDecoder(ordinal, stored.StoreType, isInstant)),
        };
    }

    private static ColumnDecoder? Binary(StoredColumn stored, int ordinal) => stored.TypeOid switch
    {
        TypeOids.Bool => new BoolDecoder(ordinal, stored.StoreType),
        TypeOids.Int2 => new Int16Decoder(ordinal, stored.StoreType),
        TypeOids.Int4 => new Int32Decoder(ordinal, stored.StoreType),
        TypeOids.Int8 => new Int64Decoder(ordinal, stored.StoreType),
        TypeOids.Oid => new OidDecoder(ordinal, stored.StoreType),
        TypeOids.Numeric => new NumericDecoder(ordinal, stored.StoreType),
        TypeOids.Float4 => new Float32Decoder(ordinal, stored.StoreType),
        TypeOids.Float8 => new Float64Decoder(ordinal, stored.StoreType),
        TypeOids.Bytea => new BytesDecoder(ordinal, stored.StoreType),
        TypeOids.Uuid => new UuidDecoder(ordinal, stored.StoreType),
        TypeOids.Date => new DateDecoder(ordinal, stored.StoreType),
        TypeOids.Time => new TimeDecoder(ordinal, stored.StoreType),
        TypeOids.Timestamp or TypeOids.TimestampTz => new TimestampDecoder(ordinal, stored.StoreType),
        TypeOids.Interval => new IntervalDecoder(ordinal, stored.StoreType),
        _ => null,
    };

    private static TextDecoder TextOf(StoredColumn stored, CanonicalType wanted, int ordinal, bool isInstant) => stored.TypeOid switch
    {
        TypeOids.Jsonb => new JsonbDecoder(ordinal, stored.StoreType, isInstant),
        TypeOids.BpChar when !wanted.HasFacet(FacetNames.Fixed) => new TrimmedTextDecoder(ordinal, stored.StoreType, isInstant),
        _ => new TextDecoder(ordinal, stored.StoreType, isInstant),
    };

    // inet::text appends /32 to a host's address, which inet's own text form does not.
    private static string AsText(string name, StoredColumn stored) => stored.TypeOid switch
    {
        TypeOids.Inet => $"pg_catalog.inet_out({name})::pg_catalog.text",
        _ => $"{name}::pg_catalog.text",
    };
}
