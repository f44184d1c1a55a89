using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Oracle.Tests;

/// <summary>What the catalog tells of a type, put together as DDL spells it, and what the dialect reads in that.</summary>
public class StoredTypeTests
{
    [Theory]
    [InlineData("NUMBER", null, null, "NUMBER", "decimal(*) digits=38")]
    [InlineData("NUMBER", null, 0, "NUMBER(38)", "decimal(38,0)")]
    [InlineData("NUMBER", null, 2, "NUMBER(38,2)", "decimal(38,2)")]
    [InlineData("NUMBER", 10, 2, "NUMBER(10,2)", "decimal(10,2)")]
    [InlineData("NUMBER", 10, -2, "NUMBER(10,-2)", "decimal(10,-2)")]
    [InlineData("NUMBER", 3, 5, "NUMBER(3,5)", "decimal(3,5)")]
    [InlineData("NUMBER", 9, 0, "NUMBER(9)", "int32 range=[-999999999,999999999]")]
    [InlineData("NUMBER", 38, 0, "NUMBER(38)", "decimal(38,0)")]
    [InlineData("FLOAT", 63, null, "FLOAT(63)", "decimal(*) binary_precision=63 digits=38")]
    [InlineData("BINARY_DOUBLE", null, null, "BINARY_DOUBLE", "float64")]
    [InlineData("DATE", null, null, "DATE", "timestamp(0)")]
    [InlineData("TIMESTAMP(9)", null, 9, "TIMESTAMP(9)", "timestamp(9)")]
    [InlineData("TIMESTAMP(6) WITH TIME ZONE", null, 6, "TIMESTAMP(6) WITH TIME ZONE", "timestamptz(6) zone=region")]
    [InlineData("TIMESTAMP(6) WITH LOCAL TIME ZONE", null, 6, "TIMESTAMP(6) WITH LOCAL TIME ZONE", "timestamptz(6)")]
    [InlineData("INTERVAL YEAR(2) TO MONTH", 2, 0, "INTERVAL YEAR(2) TO MONTH", "interval fields=ym")]
    [InlineData("INTERVAL DAY(2) TO SECOND(6)", 2, 6, "INTERVAL DAY(2) TO SECOND(6)", "interval(6) fields=ds")]
    [InlineData("LONG", null, null, "LONG", "text")]
    [InlineData("LONG RAW", null, null, "LONG RAW", "blob")]
    [InlineData("CLOB", null, null, "CLOB", "text")]
    [InlineData("BFILE", null, null, "BFILE", "other(oracle:BFILE)")]
    public void A_number_or_a_time_is_spelled(string name, int? precision, int? scale, string spelling, string type) =>
        AssertType(StoredType.Of(name, length: 22, precision: precision, scale: scale), spelling, type);

    [Theory]
    [InlineData("VARCHAR2", 80, 20, true, "VARCHAR2(20 CHAR)", "string(20)")]
    [InlineData("VARCHAR2", 20, 20, false, "VARCHAR2(20 BYTE)", "string(20) unit=byte")]
    [InlineData("CHAR", 4, 1, true, "CHAR(1 CHAR)", "string(1) fixed")]
    [InlineData("NVARCHAR2", 40, 20, true, "NVARCHAR2(20)", "string(20) national unit=utf16")]
    [InlineData("RAW", 16, 0, false, "RAW(16)", "binary(16)")]
    public void A_text_is_spelled_with_its_unit(string name, int length, int charLength, bool isInCharacters, string spelling,
        string type) =>
        AssertType(StoredType.Of(name, length: length, charLength: charLength, isInCharacters: isInCharacters), spelling, type);

    [Fact]
    public void A_type_of_another_schema_bears_its_name()
    {
        Assert.Equal("\"MDSYS\".\"SDO_GEOMETRY\"", StoredType.Of("SDO_GEOMETRY", "MDSYS").Spelling);
        Assert.Equal("XMLTYPE", StoredType.Of("XMLTYPE", "PUBLIC").Spelling);
    }

    [Fact]
    public void The_sessions_collation_is_none() => Assert.Equal(
        (null, "BINARY_CI"),
        (StoredType.Of("VARCHAR2", collation: "USING_NLS_COMP").Collation, StoredType.Of("VARCHAR2", collation: "BINARY_CI").Collation));

    private static void AssertType(StoredType type, string spelling, string canonical)
    {
        Assert.Equal(spelling, type.Spelling);
        Assert.Equal(CanonicalType.Parse(canonical), DialectRegistry.Find("oracle")!.ParseType(type.Spelling));
    }
}
