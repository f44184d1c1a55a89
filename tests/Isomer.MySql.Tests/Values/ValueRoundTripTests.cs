using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.MySql.Tests;

/// <summary>
/// Every built-in type with its extremes: values inserted by SQL text are read, written into a second table of the same type, and must be
/// equal there in the server's own eyes, octet by octet.
/// </summary>
public abstract class ValueRoundTripTests(bool sendsFiles)
{
    /// <summary>Store type, canonical type, then pairs of the SQL text put in and the text that the reader must give.</summary>
    public static TheoryData<string, string, string[]> Types => new()
    {
        { "tinyint(1)", "bool", ["0", "false", "1", "true"] },
        { "tinyint", "int8", ["-128", "-128", "127", "127", "0", "0"] },
        { "tinyint unsigned", "uint8", ["0", "0", "255", "255"] },
        { "smallint", "int16", ["-32768", "-32768", "32767", "32767"] },
        { "smallint unsigned", "uint16", ["0", "0", "65535", "65535"] },
        { "mediumint", "int32", ["-8388608", "-8388608", "8388607", "8388607"] },
        { "mediumint unsigned", "uint32", ["0", "0", "16777215", "16777215"] },
        { "int", "int32", ["-2147483648", "-2147483648", "2147483647", "2147483647"] },
        { "int unsigned", "uint32", ["0", "0", "4294967295", "4294967295"] },
        { "int(8) unsigned zerofill", "uint32", ["0", "0", "42", "42", "4294967295", "4294967295"] },
        { "bigint", "int64", ["-9223372036854775808", "-9223372036854775808", "9223372036854775807", "9223372036854775807"] },
        { "bigint unsigned", "uint64", ["0", "0", "18446744073709551615", "18446744073709551615"] },
        { "decimal(12,2)", "decimal(12,2)", ["0", "0.00", "1.5", "1.50", "-9999999999.99", "-9999999999.99", "0.01", "0.01"] },
        { "decimal(28,28)", "decimal(28,28)", ["0.9999999999999999999999999999", "0.9999999999999999999999999999", "-0.0000000000000000000000000001", "-0.0000000000000000000000000001"] },
        { "decimal(28,0)", "decimal(28,0)", ["9999999999999999999999999999", "9999999999999999999999999999", "100000000", "100000000"] },
        { "decimal(38,10)", "decimal(38,10)", ["9999999999999999999999999999.9999999999", "9999999999999999999999999999.9999999999"] },
        { "decimal(65,30)", "decimal(65,30)", ["99999999999999999999999999999999999.999999999999999999999999999999", "99999999999999999999999999999999999.999999999999999999999999999999", "-1", "-1.000000000000000000000000000000"] },
        { "decimal(8,2) unsigned", "decimal(8,2)", ["999999.99", "999999.99"] },
        { "float", "float32", ["0", "0", "3.4028234663852886e38", "3.4028235E+38", "1.401298464324817e-45", "1E-45", "0.1", "0.1", "16777216", "16777216", "1.23456789", "1.2345679"] },
        { "double", "float64", ["0", "0", "1.7976931348623157e308", "1.7976931348623157E+308", "5e-324", "5E-324", "-0.1", "-0.1", "2.2250738585072014e-308", "2.2250738585072014E-308"] },
        { "float(7,3)", "float32", ["1.125", "1.125", "9999.999", "9999.999"] },
        { "double(12,2)", "float64", ["0.1", "0.1", "123456789.12", "123456789.12"] },
        { "bit(1)", "bit(1)", ["b'0'", "0", "b'1'", "1"] },
        { "bit(9)", "bit(9)", ["b'101010101'", "101010101", "b'1'", "000000001"] },
        { "bit(64)", "bit(64)", ["0xFFFFFFFFFFFFFFFF", new string('1', 64), "1", new string('0', 63) + "1"] },
        { "char(5) CHARACTER SET utf8mb4", "string(5) fixed", ["''", "", "'ab'", "ab", "'äöüß€'", "äöüß€", "'😀😀😀😀😀'", "😀😀😀😀😀"] },
        { "varchar(5) CHARACTER SET utf8mb4", "string(5)", ["''", "", "'abcde'", "abcde", "'  x  '", "  x  ", "'😀😀😀😀😀'", "😀😀😀😀😀", "'a\\'\\\\'", "a'\\", "'\\t\\n\\r'", "\t\n\r"] },
        { "varchar(9) CHARACTER SET latin1", "string(9)", ["'äöüß€é'", "äöüß€é", "''", ""] },
        { "varchar(9) CHARACTER SET utf8mb3", "string(9)", ["'äöüß€é'", "äöüß€é", "''", ""] },
        { "varchar(9) CHARACTER SET ucs2", "string(9)", ["'äöüß€é'", "äöüß€é", "''", ""] },
        { "tinytext CHARACTER SET utf8mb4", "text", ["''", "", "'it''s \\\\ \\\"'", "it's \\ \"", "CONCAT('x', CHAR(0), 'y')", "x\0y"] },
        { "text CHARACTER SET utf8mb4", "text", ["''", "", "'e\u0301 and \u00e9'", "e\u0301 and \u00e9", "'\U0010FFFF'", "\U0010FFFF"] },
        { "mediumtext CHARACTER SET latin1", "text", ["''", "", "'äé'", "äé"] },
        { "longtext CHARACTER SET utf8mb4", "text", ["''", "", "'😀'", "😀", "REPEAT('ab', 100000)", new string('x', 200000).Replace("xx", "ab", StringComparison.Ordinal)] },
        { "binary(4)", "binary(4) fixed", ["x'00'", "00000000", "x'00FF0027'", "00FF0027", "x'5C5C5C5C'", "5C5C5C5C"] },
        { "varbinary(300)", "binary(300)", ["''", "", "x'00FF'", "00FF", "x'09'", "09", "x'2725005C221A0D0A'", "2725005C221A0D0A"] },
        { "blob", "blob", ["''", "", "x'C3'", "C3", "x'F09F98'", "F09F98"] },
        { "longblob", "blob", ["''", "", "x'00'", "00", "REPEAT(x'5C', 70000)", new string('5', 140000).Replace("55", "5C", StringComparison.Ordinal)] },
        { "date", "date", ["'2000-02-29'", "2000-02-29", "'0001-01-01'", "0001-01-01", "'9999-12-31'", "9999-12-31", "'0000-00-00'", "0000-00-00"] },
        { "time", "time(0)", ["'838:59:59'", "838:59:59", "'-838:59:59'", "-838:59:59", "'00:00:00'", "00:00:00", "'-00:00:01'", "-00:00:01"] },
        { "time(6)", "time(6)", ["'23:59:59.999999'", "23:59:59.999999", "'838:59:58.000001'", "838:59:58.000001"] },
        { "datetime", "timestamp(0)", ["'2024-01-02 10:00:00'", "2024-01-02 10:00:00", "'0000-00-00'", "0000-00-00 00:00:00"] },
        { "datetime(6)", "timestamp(6)", ["'2024-01-02 10:00:00.5'", "2024-01-02 10:00:00.5", "'0001-01-01 00:00:00'", "0001-01-01 00:00:00", "'9999-12-31 23:59:59.999999'", "9999-12-31 23:59:59.999999"] },
        { "timestamp(6)", "timestamptz(6)", ["'1970-01-01 00:00:01'", "1970-01-01 00:00:01", "'2038-01-19 03:14:07.999999'", "2038-01-19 03:14:07.999999", "'0000-00-00 00:00:00'", "0000-00-00 00:00:00"] },
        { "year", "year", ["'0000'", "0", "1901", "1901", "2155", "2155"] },
        { "enum('new','it''s','É','a,b')", "enum('new','it''s','É','a,b')", ["'new'", "new", "'it''s'", "it's", "'É'", "É", "'a,b'", "a,b"] },
        { "set('x','y','z')", "set('x','y','z')", ["''", "", "'z,x'", "x,z", "'x,y,z'", "x,y,z"] },
        { "json", "json", ["'{\"b\": 1, \"aa\": [1, 2]}'", "{\"b\": 1, \"aa\": [1, 2]}", "'null'", "null", "'\"é😀\"'", "\"é😀\""] },
        { "point", "other(mysql:\"point\")", ["ST_GeomFromText('POINT(1 2)')", "000000000101000000000000000000f03f0000000000000040"] },
    };

    public static TheoryData<string, string, string[]> MariaDbTypes => new()
    {
        { "uuid", "uuid", ["'00112233-4455-6677-8899-aabbccddeeff'", "00112233-4455-6677-8899-aabbccddeeff", "'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF'", "ffffffff-ffff-ffff-ffff-ffffffffffff"] },
        { "inet6", "inet", ["'::1'", "::1", "'2001:db8::ff00:42:8329'", "2001:db8::ff00:42:8329"] },
        { "inet4", "inet", ["'10.0.0.1'", "10.0.0.1"] },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Every_value_is_read_and_written_as_it_stands(string storeType, string canonicalType, string[] values)
    {
        await using var test = await TestDatabase.CreateAsync(null, sendsFiles);
        await AssertRoundTripAsync(test, storeType, canonicalType, values);
    }

    [Theory]
    [MemberData(nameof(MariaDbTypes))]
    public async Task Every_value_of_MariaDbs_own_types_is_read_and_written_as_it_stands(
        string storeType, string canonicalType, string[] values)
    {
        await using var test = await TestDatabase.CreateAsync(null, sendsFiles);
        Assert.SkipUnless(test.IsMariaDb, "MySQL has no such type.");
        await AssertRoundTripAsync(test, storeType, canonicalType, values);
    }

    private async Task AssertRoundTripAsync(TestDatabase test, string storeType, string canonicalType, string[] values)
    {
        var rows = string.Join(", ", values.Chunk(2).Select((v, i) => $"({i + 1}, {v[0]})"));
        var table = $"(nr int NOT NULL, v {storeType} NULL)";
        await test.ExecuteAsync(
            $"SET sql_mode = 'STRICT_ALL_TABLES';\nCREATE TABLE a {table};\nCREATE TABLE b {table};\nINSERT INTO a VALUES {rows}, (0, NULL);\n");

        var read = await CopyAsync(test, Tables.Of("a", ("nr", "int32"), ("v", canonicalType)));

        Assert.Equal(values.Chunk(2).Select(v => (string?)v[1]).Concat([null]), read);
        var key = Tables.Of("a", ("nr", "int32"), ("v", canonicalType)).WithKey("nr");
        if (await Blocks.ReadAsync(test, Tables.Read(key)) is { } inBlocks)
        {
            Assert.Equal(read.Select((v, i) => $"{(v is null ? 0 : i + 1)}|{v ?? "NULL"}"), inBlocks);
        }

        var differences = await test.ScalarAsync(
            """
            SELECT GROUP_CONCAT(nr) FROM (
                SELECT COALESCE(a.nr, b.nr) AS nr FROM a LEFT JOIN b ON a.nr = b.nr
                WHERE b.nr IS NULL OR NOT (HEX(CAST(a.v AS BINARY)) <=> HEX(CAST(b.v AS BINARY)))) d
            """);
        Assert.Null(differences);
        Assert.Equal(await test.ScalarAsync("SELECT COUNT(*) FROM a"), await test.ScalarAsync("SELECT COUNT(*) FROM b"));
    }

    private async Task<List<string?>> CopyAsync(TestDatabase test, Table table)
    {
        var texts = new List<string?>();
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(table with { Name = new("b") }), default);
        await TableCopy.RunAsync(snapshot, table, writer, reader => texts.Add(Carried.Text(reader, 1, table.Columns[1].Type)));
        Assert.Equal(sendsFiles ? (1, 0) : (0, 0), await LoadsAsync(writer.Connection));
        return texts;
    }

    // Each load stood: none was taken back, to go by INSERT.
    private static async Task<(long Loads, long TakenBack)> LoadsAsync(System.Data.Common.DbConnection connection) =>
        (await TestDatabase.CountAsync(connection, "Com_load"), await TestDatabase.CountAsync(connection, "Com_rollback_to_savepoint"));
}
