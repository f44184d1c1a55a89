using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Oracle.Tests.Live;

/// <summary>
/// Every type with its extremes on a real server: values inserted by SQL text are read, written into a second table of the same type, and
/// must be equal there in the server's own eyes, octet by octet.
/// </summary>
public class ValueRoundTripTests
{
    /// <summary>Store type, canonical type, then pairs of the SQL text put in and the text that the reader must give.</summary>
    public static TheoryData<string, string, string[]> Types => new()
    {
        { "NUMBER(1)", "bool", ["0", "false", "1", "true"] },
        { "NUMBER(9)", "int32", ["-999999999", "-999999999", "999999999", "999999999", "0", "0"] },
        { "NUMBER(18)", "int64", ["-999999999999999999", "-999999999999999999", "999999999999999999", "999999999999999999"] },
        { "NUMBER(19)", "decimal(19,0)", ["9223372036854775807", "9223372036854775807", "-9223372036854775808", "-9223372036854775808"] },
        { "NUMBER(12,2)", "decimal(12,2)", ["1.5", "1.5", "-9999999999.99", "-9999999999.99", "0.01", "0.01"] },
        { "NUMBER(28,28)", "decimal(28,28)", ["0.9999999999999999999999999999", "0.9999999999999999999999999999"] },
        { "NUMBER(38)", "decimal(38,0)", [new('9', 38), new('9', 38), "-" + new string('9', 38), "-" + new string('9', 38), "0", "0"] },
        { "NUMBER(38,20)", "decimal(38,20)", ["999999999999999999.99999999999999999999", "999999999999999999.99999999999999999999"] },
        { "NUMBER(5,-2)", "decimal(5,-2)", ["1234500", "1234500", "-100", "-100"] },
        { "NUMBER(3,5)", "decimal(3,5)", ["0.00123", "0.00123"] },
        { "NUMBER", "decimal(*)", ["0.1", "0.1", "12345678901234567890123456789012345678", "12345678901234567890123456789012345678", "1e-100", "0." + new string('0', 99) + "1", "-1e100", "-1" + new string('0', 100)] },
        { "FLOAT(63)", "decimal(*)", ["1.5", "1.5", "0.1", "0.1"] },
        { "BINARY_FLOAT", "float32", ["0.1f", "0.1", "3.40282347E+38f", "3.4028235E+38", "BINARY_FLOAT_NAN", "NaN", "-BINARY_FLOAT_INFINITY", "-Infinity", "1.401298464E-45f", "1E-45"] },
        { "BINARY_DOUBLE", "float64", ["0.1d", "0.1", "1.7976931348623157E+308d", "1.7976931348623157E+308", "BINARY_DOUBLE_NAN", "NaN", "BINARY_DOUBLE_INFINITY", "Infinity"] },
        { "VARCHAR2(20 CHAR)", "string(20)", ["'  x  '", "  x  ", "'it''s \\ \"'", "it's \\ \"", "UNISTR('\\D83D\\DE00\\00e9')", "😀é", "CHR(9) || CHR(10) || CHR(13)", "\t\n\r", "'a' || CHR(0) || 'b'", "a\0b"] },
        { "VARCHAR2(4000 BYTE)", "string(4000) unit=byte", ["RPAD('x', 4000, 'x')", new('x', 4000)] },
        { "NVARCHAR2(20)", "string(20)", ["UNISTR('\\D83D\\DE00\\00e9')", "😀é"] },
        { "CHAR(5 CHAR)", "string(5) fixed", ["'ab'", "ab", "'     '", ""] },
        { "NCHAR(5)", "string(5) fixed", ["N'ab'", "ab"] },
        { "CLOB", "text", ["EMPTY_CLOB()", "", "TO_CLOB('x')", "x", "TO_CLOB(RPAD('x', 4000, 'x')) || TO_CLOB(UNISTR('\\D83D\\DE00')) || RPAD('y', 4000, 'y')", new string('x', 4000) + "😀" + new string('y', 4000)] },
        { "NCLOB", "text", ["TO_NCLOB(UNISTR('\\D83D\\DE00\\00e9'))", "😀é"] },
        { "RAW(16)", "binary(16)", ["HEXTORAW('00FF')", "00FF", "HEXTORAW('27005C')", "27005C"] },
        { "BLOB", "blob", ["EMPTY_BLOB()", "", "TO_BLOB(HEXTORAW('00FF'))", "00FF"] },
        { "DATE", "timestamp(0)", ["DATE '2024-02-29'", "2024-02-29 00:00:00", "TO_DATE('9999-12-31 23:59:59', 'YYYY-MM-DD HH24:MI:SS')", "9999-12-31 23:59:59", "DATE '0001-01-01'", "0001-01-01 00:00:00", "TO_DATE('-0044-03-15', 'SYYYY-MM-DD')", "0044-03-15 00:00:00 BC"] },
        { "TIMESTAMP(6)", "timestamp(6)", ["TIMESTAMP '2024-01-02 10:00:00.5'", "2024-01-02 10:00:00.5", "TIMESTAMP '9999-12-31 23:59:59.999999'", "9999-12-31 23:59:59.999999"] },
        { "TIMESTAMP(9)", "timestamp(9)", ["TIMESTAMP '2024-01-02 10:00:00.123456789'", "2024-01-02 10:00:00.123456789"] },
        { "TIMESTAMP(6) WITH LOCAL TIME ZONE", "timestamptz(6)", ["TIMESTAMP '2024-07-02 10:00:00 +02:00'", "2024-07-02 08:00:00"] },
        { "TIMESTAMP(6) WITH TIME ZONE", "timestamptz(6) zone=offset", ["TIMESTAMP '2024-07-02 10:00:00 -03:30'", "2024-07-02 13:30:00", "TIMESTAMP '2024-07-02 10:00:00 +14:00'", "2024-07-01 20:00:00"] },
        { "INTERVAL YEAR(9) TO MONTH", "interval fields=ym", ["INTERVAL '-5-11' YEAR TO MONTH", "P-5Y-11M", "INTERVAL '123456789-11' YEAR(9) TO MONTH", "P123456789Y11M"] },
        { "INTERVAL DAY(9) TO SECOND(9)", "interval(9) fields=ds", ["INTERVAL '-5 04:03:02.000000001' DAY TO SECOND(9)", "P-5DT-4H-3M-2.000000001S", "INTERVAL '999999999 23:59:59.5' DAY(9) TO SECOND", "P999999999DT23H59M59.5S"] },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Every_value_is_read_and_written_as_it_stands(string storeType, string canonicalType, string[] values)
    {
        await using var test = await TestDatabase.CreateAsync();
        await test.ExecuteAsync($"CREATE TABLE A (NR NUMBER(9) NOT NULL, V {storeType})");
        await test.ExecuteAsync($"CREATE TABLE B (NR NUMBER(9) NOT NULL, V {storeType})");
        await test.ExecuteAsync("INSERT INTO A VALUES (0, NULL)");
        foreach (var (value, nr) in values.Chunk(2).Select((v, i) => (v[0], i + 1)))
        {
            await test.ExecuteAsync($"INSERT INTO A VALUES ({nr}, {value})");
        }

        var read = await CopyAsync(test, Tables.Of("A", ("NR", "int32"), ("V", canonicalType)));

        Assert.Equal(new string?[] { null }.Concat(values.Chunk(2).Select(v => v[1])), read);
        var dump = storeType is "CLOB" or "NCLOB" or "BLOB"
            ? "DBMS_LOB.COMPARE(a.V, b.V) = 0 OR (a.V IS NULL AND b.V IS NULL)"
            : "DUMP(a.V, 16) = DUMP(b.V, 16)";
        Assert.Equal($"{values.Length / 2 + 1}", await test.ScalarAsync($"SELECT COUNT(*) FROM A a JOIN B b ON a.NR = b.NR AND ({dump})"));
    }

    internal static async Task<List<string?>> CopyAsync(TestDatabase test, Table table)
    {
        var texts = new SortedDictionary<long, string?>();
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(table with { Name = new("B") }), default);
        await TableCopy.RunAsync(
            snapshot, table, writer, reader => texts.Add(reader.GetInt64(0), Carried.Text(reader, 1, table.Columns[1].Type)));
        return [.. texts.Values];
    }
}
