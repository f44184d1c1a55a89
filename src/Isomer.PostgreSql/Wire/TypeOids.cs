namespace Isomer.PostgreSql;

/// <summary>
/// The object ids of built-in types. Fixed for ever:
/// https://github.com/postgres/postgres/blob/REL_15_STABLE/src/include/catalog/pg_type.dat
/// </summary>
internal static class TypeOids
{
    public const uint Bool = 16;
    public const uint Bytea = 17;
    public const uint Char = 18;
    public const uint Name = 19;
    public const uint Int8 = 20;
    public const uint Int2 = 21;
    public const uint Int4 = 23;
    public const uint Text = 25;
    public const uint Oid = 26;
    public const uint Json = 114;
    public const uint Xml = 142;
    public const uint Cidr = 650;
    public const uint Float4 = 700;
    public const uint Float8 = 701;
    public const uint MacAddr8 = 774;
    public const uint Money = 790;
    public const uint MoneyArray = 791;
    public const uint MacAddr = 829;
    public const uint Inet = 869;
    public const uint BpChar = 1042;
    public const uint VarChar = 1043;
    public const uint Date = 1082;
    public const uint Time = 1083;
    public const uint Timestamp = 1114;
    public const uint TimestampArray = 1115;
    public const uint TimeArray = 1183;
    public const uint TimestampTz = 1184;
    public const uint TimestampTzArray = 1185;
    public const uint Interval = 1186;
    public const uint IntervalArray = 1187;
    public const uint NumericArray = 1231;
    public const uint TimeTz = 1266;
    public const uint TimeTzArray = 1270;
    public const uint Bit = 1560;
    public const uint VarBit = 1562;
    public const uint Numeric = 1700;
    public const uint Uuid = 2950;
    public const uint Jsonb = 3802;
}
