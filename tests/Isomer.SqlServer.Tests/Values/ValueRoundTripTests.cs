using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.SqlServer.Tests;

/// <summary>
/// Every built-in type with its extremes: values inserted by SQL text are read, written into a second table of the same type, and must be
/// equal there in the server's own eyes, octet by octet.
/// </summary>
public class ValueRoundTripTests
{
    /// <summary>Store type, canonical type, then pairs of the SQL text put in and the text that the reader must give.</summary>
    public static TheoryData<string, string, string[]> Types => new()
    {
        { "bit", "bool", ["0", "false", "1", "true"] },
        { "tinyint", "uint8", ["0", "0", "255", "255"] },
        { "smallint", "int16", ["-32768", "-32768", "32767", "32767"] },
        { "int", "int32", ["-2147483648", "-2147483648", "2147483647", "2147483647"] },
        { "bigint", "int64", ["-9223372036854775808", "-9223372036854775808", "9223372036854775807", "9223372036854775807"] },
        { "decimal(12,2)", "decimal(12,2)", ["0", "0.00", "1.5", "1.50", "-9999999999.99", "-9999999999.99"] },
        { "decimal(28,28)", "decimal(28,28)", ["0.9999999999999999999999999999", "0.9999999999999999999999999999"] },
        { "decimal(38,0)", "decimal(38,0)", ["99999999999999999999999999999999999999", "99999999999999999999999999999999999999"] },
        { "decimal(38,38)", "decimal(38,38)", ["-0.00000000000000000000000000000000000001", "-0.00000000000000000000000000000000000001"] },
        { "numeric(20,0)", "uint64", ["18446744073709551615", "18446744073709551615"] },
        { "money", "money(19,4)", ["922337203685477.5807", "922337203685477.5807", "-922337203685477.5808", "-922337203685477.5808"] },
        { "smallmoney", "money(10,4)", ["214748.3647", "214748.3647", "-214748.3648", "-214748.3648"] },
        { "real", "float32", ["0", "0", "3.40282347e38", "3.4028235E+38", "0.1", "0.1"] },
        { "float", "float64", ["0", "0", "1.7976931348623157e308", "1.7976931348623157E+308", "-0.1", "-0.1"] },
        { "date", "date", ["'0001-01-01'", "0001-01-01", "'9999-12-31'", "9999-12-31"] },
        { "time(7)", "time(7)", ["'23:59:59.9999999'", "23:59:59.9999999", "'00:00'", "00:00:00"] },
        { "time(0)", "time(0)", ["'10:00:01'", "10:00:01"] },
        { "datetime2(7)", "timestamp(7)", ["'0001-01-01'", "0001-01-01 00:00:00", "'9999-12-31T23:59:59.9999999'", "9999-12-31 23:59:59.9999999"] },
        { "datetime", "timestamp(3)", ["'1753-01-01'", "1753-01-01 00:00:00", "'2024-01-02T10:00:00.003'", "2024-01-02 10:00:00.003", "'9999-12-31T23:59:59.997'", "9999-12-31 23:59:59.997"] },
        { "smalldatetime", "timestamp(0)", ["'1900-01-01'", "1900-01-01 00:00:00", "'2079-06-06T23:59:00'", "2079-06-06 23:59:00"] },
        { "datetimeoffset(7)", "timestamptz(7) zone=offset", ["'2024-01-02T10:00:00.1234567-05:30'", "2024-01-02 15:30:00.1234567", "'9999-12-31T23:59:59.9999999+14:00'", "9999-12-31 09:59:59.9999999"] },
        { "uniqueidentifier", "uuid", ["'00112233-4455-6677-8899-AABBCCDDEEFF'", "00112233-4455-6677-8899-aabbccddeeff"] },
        { "nchar(5)", "string(5) fixed unit=utf16", ["N'ab'", "ab   ", "N'😀😀'", "😀😀 "] },
        { "nvarchar(5)", "string(5) unit=utf16", ["N''", "", "N'  x  '", "  x  ", "N'a' + NCHAR(0) + N'b'", "a\0b"] },
        { "nvarchar(max)", "text", ["N''", "", "N'é😀'", "é😀", "REPLICATE(CAST(N'ab' AS nvarchar(max)), 100000)", new string('x', 200000).Replace("xx", "ab", StringComparison.Ordinal)] },
        { "ntext", "text", ["N'é😀'", "é😀"] },
        { "char(5) COLLATE SQL_Latin1_General_CP1_CI_AS", "string(5) fixed unit=byte", ["'aé€'", "aé€  "] },
        { "varchar(9) COLLATE SQL_Latin1_General_CP1_CI_AS", "string(9) unit=byte", ["'äöüß€é'", "äöüß€é", "''", ""] },
        { "varchar(8000) COLLATE SQL_Latin1_General_CP1_CI_AS", "string(8000) unit=byte", ["REPLICATE('é', 8000)", new string('é', 8000)] },
        { "varchar(max) COLLATE SQL_Latin1_General_CP1_CI_AS", "text", ["'é'", "é"] },
        { "varchar(9) COLLATE Japanese_CI_AS", "string(9) unit=byte", ["N'日本'", "日本"] },
        { "binary(4)", "binary(4) fixed", ["0x00FF0027", "00FF0027"] },
        { "varbinary(300)", "binary(300)", ["0x", "", "0x00FF", "00FF"] },
        { "varbinary(max)", "blob", ["0x", "", "CAST(REPLICATE(CAST('x' AS varchar(max)), 70000) AS varbinary(max))", string.Concat(Enumerable.Repeat("78", 70000))] },
        { "image", "blob", ["0xC3", "C3"] },
        { "xml", "xml", ["N'<a b=\"1\">é</a>'", "<a b=\"1\">é</a>"] },
        { "hierarchyid", "other(sqlserver:hierarchyid)", ["hierarchyid::Parse('/1/')", "58"] },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Every_value_is_read_and_written_as_it_stands(string storeType, string canonicalType, string[] values)
    {
        await using var test = await TestDatabase.CreateAsync();
        var rows = string.Join(", ", values.Chunk(2).Select((v, i) => $"({i + 1}, {v[0]})"));
        var table = $"(nr int NOT NULL, v {storeType} NULL)";
        await test.ExecuteAsync($"CREATE TABLE a {table};\nCREATE TABLE b {table};\nINSERT INTO a VALUES {rows}, (0, NULL);");

        var read = await CopyAsync(test, Tables.Of("a", ("nr", "int32"), ("v", canonicalType)));

        Assert.Equal(values.Chunk(2).Select(v => (string?)v[1]).Append(null), read);
        Assert.Equal("0", await test.ScalarAsync(
            """
            SELECT COUNT(*) FROM a FULL JOIN b ON a.nr = b.nr
            WHERE a.nr IS NULL OR b.nr IS NULL OR ISNULL(CAST(CAST(a.v AS nvarchar(max)) AS varbinary(max)), 0x) <> ISNULL(CAST(CAST(b.v AS nvarchar(max)) AS varbinary(max)), 0x)
            """.Replace("nvarchar(max)", storeType.Contains("binary", StringComparison.Ordinal) || storeType == "image" ? "varbinary(max)" : "nvarchar(max)", StringComparison.Ordinal)));
        Assert.Equal(await test.ScalarAsync("SELECT COUNT(v) FROM a"), await test.ScalarAsync("SELECT COUNT(v) FROM b"));
    }

    private static async Task<List<string?>> CopyAsync(TestDatabase test, Table table)
    {
        var texts = new List<string?>();
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(table with { Name = new("b") }), default);
        await TableCopy.RunAsync(snapshot, table, writer, reader => texts.Add(Carried.Text(reader, 1, table.Columns[1].Type)));
        return texts;
    }
}
