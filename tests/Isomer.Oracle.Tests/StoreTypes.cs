namespace Isomer.Oracle.Tests;

/// <summary>Every kind of type that the catalog knows, one each.</summary>
internal static class StoreTypes
{
    public static readonly StoredType Number = StoredType.Of("NUMBER", length: 22);
    public static readonly StoredType Number9 = StoredType.Of("NUMBER", length: 22, precision: 9, scale: 0);
    public static readonly StoredType VarChar = StoredType.Of("VARCHAR2", length: 80, charLength: 20, isInCharacters: true);
    public static readonly StoredType Raw = StoredType.Of("RAW", length: 16);
    public static readonly StoredType Date = StoredType.Of("DATE", length: 7);

    public static IReadOnlyList<(StoredType Type, string As)> All { get; } =
    [
        (Number, "decimal(*)"),
        (Number9, "int32"),
        (StoredType.Of("NUMBER", precision: 18, scale: 0), "int64"),
        (StoredType.Of("NUMBER", precision: 19, scale: 0), "decimal(19,0)"),
        (StoredType.Of("NUMBER", precision: 28, scale: 10), "decimal(28,10)"),
        (StoredType.Of("NUMBER", precision: 29, scale: 10), "decimal(29,10)"),
        (StoredType.Of("NUMBER", precision: 5, scale: -3), "decimal(5,-3)"),
        (StoredType.Of("NUMBER", precision: 3, scale: 40), "decimal(3,40)"),
        (StoredType.Of("NUMBER", scale: 0), "decimal(38,0)"),
        (StoredType.Of("FLOAT", precision: 63), "decimal(*)"),
        (StoredType.Of("BINARY_FLOAT"), "float32"),
        (StoredType.Of("BINARY_DOUBLE"), "float64"),
        (VarChar, "string(20)"),
        (StoredType.Of("NVARCHAR2", length: 40, charLength: 20), "string(20)"),
        (StoredType.Of("CHAR", length: 4, charLength: 4), "string(4) fixed"),
        (StoredType.Of("NCHAR", length: 8, charLength: 4), "string(4) fixed"),
        (StoredType.Of("LONG"), "text"),
        (StoredType.Of("CLOB"), "text"),
        (StoredType.Of("NCLOB"), "text"),
        (Raw, "binary(16)"),
        (StoredType.Of("LONG RAW"), "blob"),
        (StoredType.Of("BLOB"), "blob"),
        (Date, "timestamp(0)"),
        (StoredType.Of("TIMESTAMP(6)", scale: 6), "timestamp(6)"),
        (StoredType.Of("TIMESTAMP(9) WITH LOCAL TIME ZONE", scale: 9), "timestamptz(9)"),
        (StoredType.Of("TIMESTAMP(6) WITH TIME ZONE", scale: 6), "timestamptz(6)"),
        (StoredType.Of("TIMESTAMP(6) WITH TIME ZONE", scale: 6), "timestamptz(6) zone=offset"),
        (StoredType.Of("TIMESTAMP(6) WITH TIME ZONE", scale: 6), "timestamptz(6) zone=region"),
        (StoredType.Of("INTERVAL YEAR(9) TO MONTH", precision: 9, scale: 0), "interval fields=ym"),
        (StoredType.Of("INTERVAL DAY(9) TO SECOND(3)", precision: 9, scale: 3), "interval(3) fields=ds"),
        (StoredType.Of("ROWID"), "text"),
        (StoredType.Of("UROWID", length: 4000), "text"),
        (StoredType.Of("XMLTYPE", "PUBLIC"), "xml"),
        (StoredType.Of("JSON"), "json"),
        (StoredType.Of("VECTOR"), "text"),
        (StoredType.Of("BOOLEAN"), "bool"),
    ];
}
