using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.PostgreSql.Tests;

/// <summary>
/// Every built-in type with its extremes: values inserted by SQL text are read, written into a second table of the same type, and must be
/// equal there in the server's own eyes (text form, so that scale and blanks count).
/// </summary>
public class ValueRoundTripTests
{
    /// <summary>Store type, then pairs of the SQL text put in and the text that the reader must give.</summary>
    public static TheoryData<string, string[]> Types => new()
    {
        { "boolean", ["true", "true", "false", "false"] },
        { "smallint", ["-32768", "-32768", "32767", "32767", "0", "0"] },
        { "integer", ["-2147483648", "-2147483648", "2147483647", "2147483647"] },
        { "bigint", ["-9223372036854775808", "-9223372036854775808", "9223372036854775807", "9223372036854775807"] },
        { "oid", ["0", "0", "4294967295", "4294967295"] },
        { "numeric(12,2)", ["0", "0.00", "1.5", "1.50", "-9999999999.99", "-9999999999.99", "10000", "10000.00", "0.01", "0.01"] },
        { "numeric(28,28)", ["0.9999999999999999999999999999", "0.9999999999999999999999999999", "0.0000000000000000000000000001", "0.0000000000000000000000000001"] },
        { "numeric(28,0)", ["9999999999999999999999999999", "9999999999999999999999999999", "-1", "-1", "100000000", "100000000"] },
        { "numeric(38,10)", ["9999999999999999999999999999.9999999999", "9999999999999999999999999999.9999999999", "NaN", "NaN"] },
        { "numeric(5,-2)", ["1234500", "1234500", "-9999900", "-9999900"] },
        { "numeric(3,5)", ["0.00999", "0.00999"] },
        { "numeric", ["0", "0", "0.000", "0.000", "1.10", "1.10", "NaN", "NaN", "Infinity", "Infinity", "-Infinity", "-Infinity", "1e131071", "1" + new string('0', 131071), "123456789.123456789123456789123456789123456789", "123456789.123456789123456789123456789123456789"] },
        { "real", ["0", "0", "-0", "-0", "3.4028235e38", "3.4028235E+38", "1e-45", "1E-45", "NaN", "NaN", "Infinity", "Infinity", "0.1", "0.1"] },
        { "double precision", ["0", "0", "-0", "-0", "1.7976931348623157e308", "1.7976931348623157E+308", "5e-324", "5E-324", "NaN", "NaN", "-Infinity", "-Infinity", "0.1", "0.1"] },
        { "money", ["12.34", "12.34", "-92233720368547758.08", "-92233720368547758.08", "92233720368547758.07", "92233720368547758.07"] },
        { "character varying(5)", ["", "", "abcde", "abcde", "  x  ", "  x  ", "😀😀😀😀😀", "😀😀😀😀😀", "ab   ", "ab   "] },
        { "character varying", ["", "", "x", "x"] },
        { "character(5)", ["", "     ", "ab", "ab   ", "äöüß€", "äöüß€"] },
        { "text", ["", "", "\t\r\n\\N", "\t\r\n\\N", "e\u0301 and \u00e9", "e\u0301 and \u00e9", "\U0010FFFF", "\U0010FFFF"] },
        { "name", ["", "", new string('n', 63), new string('n', 63)] },
        { "bytea", ["\\x", "", "\\x00ff", "00FF"] },
        { "date", ["4714-11-24 BC", "4714-11-24 BC", "0001-01-01", "0001-01-01", "9999-12-31", "9999-12-31", "5874897-12-31", "5874897-12-31", "infinity", "infinity", "-infinity", "-infinity", "2000-02-29", "2000-02-29"] },
        { "time without time zone", ["00:00:00", "00:00:00", "24:00:00", "24:00:00", "23:59:59.999999", "23:59:59.999999"] },
        { "time(3) without time zone", ["10:00:00.125", "10:00:00.125"] },
        { "timestamp without time zone", ["2024-01-02 10:00:00.5", "2024-01-02 10:00:00.5", "0001-01-01 00:00:00", "0001-01-01 00:00:00", "294276-12-31 23:59:59.999999", "294276-12-31 23:59:59.999999", "infinity", "infinity", "-infinity", "-infinity", "1969-12-31 23:59:59.999999", "1969-12-31 23:59:59.999999", "4714-11-24 00:00:00 BC", "4714-11-24 00:00:00 BC"] },
        { "timestamp(0) without time zone", ["2024-01-02 10:00:00", "2024-01-02 10:00:00"] },
        { "timestamp with time zone", ["2024-01-02 10:00:00+02", "2024-01-02 08:00:00", "infinity", "infinity", "1999-12-31 23:59:59.999999+00", "1999-12-31 23:59:59.999999"] },
        { "interval", ["-1 mon", "P-1M", "1 year 2 mons 3 days 04:05:06.789", "P1Y2M3DT4H5M6.789S", "0", "PT0S", "178000000 years", "P178000000Y", "-2147483648 days", "P-2147483648D", "24:00:00", "PT24H"] },
        { "interval year to month", ["1 year 2 mons", "P1Y2M"] },
        { "interval(3)", ["00:00:01.125", "PT1.125S"] },
        { "uuid", ["00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", "ffffffff-ffff-ffff-ffff-ffffffffffff", "00112233-4455-6677-8899-aabbccddeeff", "00112233-4455-6677-8899-aabbccddeeff"] },
        { "json", ["{\"b\":1, \"a\":1,\"a\":2}", "{\"b\":1, \"a\":1,\"a\":2}", "null", "null"] },
        { "jsonb", ["{\"bb\":1.00, \"a\":[1,2]}", "{\"a\": [1, 2], \"bb\": 1.00}", "\"\"", "\"\""] },
        { "xml", ["<a>x</a>", "<a>x</a>", "", ""] },
        { "bit(9)", ["101010101", "101010101"] },
        { "bit varying(9)", ["", "", "1", "1", "111111111", "111111111"] },
        { "inet", ["10.0.0.1", "10.0.0.1", "10.0.0.1/8", "10.0.0.1/8", "::1", "::1", "fe80::1/64", "fe80::1/64", "::ffff:1.2.3.4", "::ffff:1.2.3.4"] },
        { "cidr", ["10.0.0.0/8", "10.0.0.0/8", "2001:db8::/32", "2001:db8::/32", "0.0.0.0/0", "0.0.0.0/0"] },
        { "macaddr", ["08:00:2b:01:02:03", "08:00:2b:01:02:03"] },
        { "macaddr8", ["08:00:2b:01:02:03:04:05", "08:00:2b:01:02:03:04:05"] },
        { "mood", ["happy", "happy", "it's", "it's"] },
        { "posint", ["1", "1", "2147483647", "2147483647"] },
        { "short_code", ["abc", "abc"] },
    };

    public const string Differences = """
        SELECT coalesce(json_agg(d), '[]')::text FROM (
            (SELECT nr, v::text FROM a EXCEPT ALL SELECT nr, v::text FROM b) UNION ALL
            (SELECT nr, v::text FROM b EXCEPT ALL SELECT nr, v::text FROM a)) d
        """;

    public const string Setup = """
        CREATE TYPE mood AS ENUM ('happy', 'it''s');
        CREATE DOMAIN posint AS integer CHECK (VALUE > 0);
        CREATE DOMAIN code AS varchar(3);
        CREATE DOMAIN short_code AS code NOT NULL;
        """;

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Every_value_is_read_and_written_as_it_stands(string storeType, string[] values)
    {
        await using var test = await TestDatabase.CreateAsync(Setup);
        var nullRow = storeType == "short_code" ? "" : ", (0, NULL)";
        var rows = string.Join(
            ", ", values.Chunk(2).Select((v, i) => $"({i + 1}, '{v[0].Replace("'", "''", StringComparison.Ordinal)}'::{storeType})"));
        await test.ExecuteAsync(
            $"CREATE TABLE a (nr int, v {storeType}); CREATE TABLE b (nr int, v {storeType}); INSERT INTO a VALUES {rows}{nullRow}");

        var read = await CopyAsync(test, Tables.Of("a", [("nr", CanonicalType.Int32), ("v", TypeOf(storeType))]));

        Assert.Equal(values.Chunk(2).Select(v => (string?)v[1]).Concat(nullRow.Length > 0 ? [null] : []), read);
        Assert.Equal("[]", await test.ScalarAsync(Differences));
    }

    internal static CanonicalType TypeOf(string storeType) => storeType switch
    {
        "mood" => CanonicalType.Enum(["happy", "it's"]),
        "posint" => CanonicalType.Int32,
        "short_code" => CanonicalType.String(3),
        _ => new PostgreSqlEngine().Dialect.ParseType(storeType),
    };

    internal static async Task<List<string?>> CopyAsync(TestDatabase test, Table table)
    {
        var texts = new List<string?>();
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(table with { Name = new("b") }), default);
        await TableCopy.RunAsync(snapshot, table, writer, reader => texts.Add(Carried.Text(reader, 1, table.Columns[1].Type)));
        return texts;
    }
}
