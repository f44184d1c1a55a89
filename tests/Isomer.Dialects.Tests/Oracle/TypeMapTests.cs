using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Oracle;

public sealed class TypeMapTests() : TypeMapScenarios("oracle")
{
    [Theory]
    [InlineData("NUMBER(1)", "int8 range=[-9,9]")]
    [InlineData("NUMBER(5)", "int32 range=[-99999,99999]")]
    [InlineData("NUMBER(10)", "int64 range=[-9999999999,9999999999]")]
    [InlineData("NUMBER(18)", "int64 range=[-999999999999999999,999999999999999999]")]
    [InlineData("NUMBER(19)", "decimal(19,0)")]
    [InlineData("NUMBER(38)", "decimal(38,0)")]
    [InlineData("NUMBER(10,2)", "decimal(10,2)")]
    [InlineData("NUMBER(5,-2)", "decimal(5,-2)")]
    [InlineData("NUMBER(2,5)", "decimal(2,5)")]
    [InlineData("NUMBER", "decimal(*) digits=38")]
    [InlineData("BINARY_FLOAT", "float32")]
    [InlineData("BINARY_DOUBLE", "float64")]
    [InlineData("VARCHAR2(1000 CHAR)", "string(1000)")]
    [InlineData("VARCHAR2(1001 CHAR)", "string(1001) capacity=4000")]
    [InlineData("VARCHAR2(4000 BYTE)", "string(4000) unit=byte")]
    [InlineData("CHAR(3 CHAR)", "string(3) fixed")]
    [InlineData("CHAR(3 BYTE)", "string(3) fixed unit=byte")]
    [InlineData("CLOB", "text")]
    [InlineData("BLOB", "blob")]
    [InlineData("RAW(16)", "binary(16)")]
    [InlineData("DATE", "timestamp(0)")]
    [InlineData("TIMESTAMP(9)", "timestamp(9)")]
    [InlineData("TIMESTAMP(6) WITH TIME ZONE", "timestamptz(6) zone=region")]
    [InlineData("TIMESTAMP(6) WITH LOCAL TIME ZONE", "timestamptz(6)")]
    [InlineData("INTERVAL YEAR(9) TO MONTH", "interval fields=ym")]
    [InlineData("INTERVAL DAY(9) TO SECOND(6)", "interval(6) fields=ds")]
    [InlineData("XMLTYPE", "xml kind=document")]
    [InlineData("ROWID", "other(oracle:ROWID)")]
    [InlineData("SDO_GEOMETRY", "other(oracle:SDO_GEOMETRY)")]
    public void Reads_what_the_catalog_says_and_writes_it_again(string storeType, string canonical)
    {
        Assert.Equal(CanonicalType.Parse(canonical), Dialect.ParseType(storeType));
        Assert.Equal(storeType, Dialect.StoreType(Dialect.ParseType(storeType)));
    }

    [Theory]
    [InlineData("NUMBER(*,0)", "decimal(38,0)")]
    [InlineData("number( 5 , 0 )", "int32 range=[-99999,99999]")]
    [InlineData("INTEGER", "decimal(38,0)")]
    [InlineData("FLOAT(126)", "decimal(*) binary_precision=126 digits=38")]
    [InlineData("DOUBLE PRECISION", "decimal(*) binary_precision=126 digits=38")]
    [InlineData("BOOLEAN", "bool")]
    [InlineData("JSON", "json fidelity=model")]
    [InlineData("VARCHAR2(20)", "string(20) unit=byte")]
    [InlineData("NVARCHAR2(20)", "string(20) national unit=utf16")]
    [InlineData("NCLOB", "text national")]
    [InlineData("LONG", "text")]
    [InlineData("LONG RAW", "blob")]
    [InlineData("TIMESTAMP(0)", "timestamp(0)")]
    [InlineData("INTERVAL DAY(2) TO SECOND(6)", "interval(6) fields=ds")]
    [InlineData("INTERVAL YEAR(2) TO MONTH", "interval fields=ym")]
    public void Reads_what_it_would_write_otherwise(string storeType, string canonical)
    {
        Assert.Equal(CanonicalType.Parse(canonical), Dialect.ParseType(storeType));
        Assert.NotEqual(storeType, Dialect.StoreType(Dialect.ParseType(storeType)));
    }

    [Theory]
    [InlineData("int64", "NUMBER(19)")]
    [InlineData("uint64", "NUMBER(20)")]
    [InlineData("decimal(12,0)", "NUMBER(12)")]
    [InlineData("decimal(50,10)", "VARCHAR2(53 BYTE)")]
    [InlineData("timestamptz(3) zone=offset", "TIMESTAMP(3) WITH TIME ZONE")]
    [InlineData("timestamp(6) grid=1/300s", "TIMESTAMP(6)")]
    [InlineData("string(4001)", "CLOB")]
    [InlineData("string(501) fixed", "CHAR(501 CHAR)")]
    [InlineData("string(2001) fixed", "VARCHAR2(2001 CHAR)")]
    [InlineData("binary(2001)", "BLOB")]
    [InlineData("date", "DATE")]
    [InlineData("time(6)", "VARCHAR2(15 BYTE)")]
    [InlineData("uuid", "VARCHAR2(36 BYTE)")]
    [InlineData("interval", "VARCHAR2(64 BYTE)")]
    [InlineData("other(mysql:point)", "CLOB")]
    public void Writes_what_holds_every_value(string canonical, string storeType) =>
        Assert.Equal(storeType, Dialect.StoreType(CanonicalType.Parse(canonical)));
}
