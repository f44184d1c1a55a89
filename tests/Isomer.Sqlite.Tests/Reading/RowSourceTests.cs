using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Sqlite.Tests.Reading;

public class RowSourceTests
{
    [Theory]
    [InlineData("BOOLEAN", "1", "bool", "true")]
    [InlineData("BOOLEAN", "'False'", "bool", "false")]
    [InlineData("TEXT", "'1'", "bool", "true")]
    [InlineData("INTEGER", "-9223372036854775808", "int64", "-9223372036854775808")]
    [InlineData("INTEGER", "9223372036854775807", "int64", "9223372036854775807")]
    [InlineData("INTEGER", "32767", "int16", "32767")]
    [InlineData("REAL", "5", "int64", "5")]
    [InlineData("REAL", "9007199254740992.0", "int64", "9007199254740992")]
    [InlineData("TEXT", "'-42'", "int64", "-42")]
    [InlineData("TEXT", "'18446744073709551615'", "uint64", "18446744073709551615")]
    [InlineData("TEXT", "'00000000000000000007'", "uint64", "7")]
    [InlineData("INTEGER", "7", "uint64", "7")]
    [InlineData("DECIMAL(12,2)", "19.99", "decimal(12,2)", "19.99")]
    [InlineData("REAL", "0.1", "decimal(12,2)", "0.1")]
    [InlineData("REAL", "1e15", "decimal(18,2)", "1000000000000000")]
    [InlineData("REAL", "1e20", "decimal(28,2)", "100000000000000000000")]
    [InlineData("TEXT", "'-9999999999.99'", "decimal(12,2)", "-9999999999.99")]
    [InlineData("TEXT", "'1.500000'", "decimal(12,2)", "1.500000")]
    [InlineData("TEXT", "'9999999999999999999999999999'", "decimal(28,0)", "9999999999999999999999999999")]
    [InlineData("TEXT", "'0.0099'", "decimal(2,4)", "0.0099")]
    [InlineData("TEXT", "'12345678901234567890123456789012345678.1234567890'", "decimal(*)", "12345678901234567890123456789012345678.1234567890")]
    [InlineData("TEXT", "'NaN'", "decimal(*)", "NaN")]
    [InlineData("INTEGER", "9223372036854775807", "decimal(38,10)", "9223372036854775807")]
    [InlineData("REAL", "0.1", "float64", "0.1")]
    [InlineData("REAL", "9e999", "float64", "Infinity")]
    [InlineData("REAL", "-4.9406564584124654e-324", "float64", "-5E-324")]
    [InlineData("REAL", "1.7976931348623157e308", "float64", "1.7976931348623157E+308")]
    [InlineData("INTEGER", "3", "float64", "3")]
    [InlineData("BLOB", "'2.50'", "float64", "2.5")]
    [InlineData("REAL", "0.5", "float32", "0.5")]
    [InlineData("TEXT", "''", "text", "")]
    [InlineData("TEXT", "'née 😀'", "string(6)", "née 😀")]
    [InlineData("TEXT", "'a' || char(0) || 'b'", "text", "a\0b")]
    [InlineData("STRING", "'007'", "text", "7")]
    [InlineData("NUMERIC", "1.5", "text", "1.5")]
    [InlineData("", "'x'", "other(sqlite:)", "x")]
    [InlineData("", "1", "other(sqlite:)", "1")]
    [InlineData("", "1.0", "other(sqlite:)", "1.0")]
    [InlineData("", "'007'", "other(sqlite:)", "007")]
    [InlineData("JSON", "'{\"a\":1}'", "json", "{\"a\":1}")]
    [InlineData("BLOB", "x''", "blob", "")]
    [InlineData("BLOB", "x'00FF'", "blob", "00FF")]
    [InlineData("TEXT", "x'00FF'", "binary(2)", "00FF")]
    [InlineData("DATE", "'2024-02-29'", "date", "2024-02-29")]
    [InlineData("DATE", "'2024-02-29 00:00:00'", "date", "2024-02-29")]
    [InlineData("TEXT", "'9999-12-31'", "date", "9999-12-31")]
    [InlineData("TEXT", "'0044-03-15 BC'", "date", "0044-03-15 BC")]
    [InlineData("TEXT", "'infinity'", "date", "infinity")]
    [InlineData("TEXT", "'23:59:59.999999999'", "time(9)", "23:59:59.999999999")]
    [InlineData("TEXT", "'10:30'", "time(0)", "10:30:00")]
    [InlineData("DATETIME", "'2024-01-02 03:04:05'", "timestamp(6)", "2024-01-02 03:04:05")]
    [InlineData("DATETIME", "'2024-01-02T03:04:05.1234560'", "timestamp(6)", "2024-01-02 03:04:05.123456")]
    [InlineData("DATETIME", "'2024-01-02'", "timestamp(6)", "2024-01-02 00:00:00")]
    [InlineData("TEXT", "datetime(0, 'unixepoch')", "timestamp(0)", "1970-01-01 00:00:00")]
    [InlineData("TEXT", "'2024-01-02 03:04:05Z'", "timestamptz(6)", "2024-01-02 03:04:05+00:00")]
    [InlineData("TEXT", "'2024-01-02T03:04:05+02:00'", "timestamptz(6)", "2024-01-02 01:04:05+00:00")]
    [InlineData("TEXT", "'2024-01-02T03:04:05+02:00'", "timestamptz(6) zone=offset", "2024-01-02 03:04:05+02:00")]
    [InlineData("TEXT", "'P1Y2M3DT4H'", "interval", "P1Y2M3DT4H")]
    [InlineData("TEXT", "'12345678-9ABC-DEF0-1234-56789ABCDEF0'", "uuid", "12345678-9abc-def0-1234-56789abcdef0")]
    [InlineData("TEXT", "'123456789abcdef0123456789abcdef0'", "uuid", "12345678-9abc-def0-1234-56789abcdef0")]
    [InlineData("BLOB", "x'123456789ABCDEF0123456789ABCDEF0'", "uuid", "12345678-9abc-def0-1234-56789abcdef0")]
    [InlineData("INTEGER", "NULL", "int64", null)]
    [InlineData("TEXT", "NULL", "text", null)]
    public async Task Gives_a_value_exactly(string declared, string literal, string type, string? expected) =>
        Assert.Equal(expected, await ReadAsync(declared, literal, type));

    [Theory]
    [InlineData("BOOLEAN", "2", "bool", "An INTEGER cannot be read as bool")]
    [InlineData("BOOLEAN", "'yes'", "bool", "A TEXT cannot be read as bool")]
    [InlineData("INTEGER", "32768", "int16", "An INTEGER cannot be read as int16: it is out of range")]
    [InlineData("INTEGER", "-1", "uint32", "out of range")]
    [InlineData("INTEGER", "-1", "uint64", "negative")]
    [InlineData("INTEGER", "'abc'", "int64", "A TEXT cannot be read as int64: it is no whole number")]
    [InlineData("INTEGER", "1.5", "int64", "A REAL cannot be read as int64")]
    [InlineData("INTEGER", "9223372036854775808", "int64", "A REAL cannot be read as int64")]
    [InlineData("TEXT", "'9223372036854775808'", "int64", "no whole number")]
    [InlineData("INTEGER", "x'01'", "int64", "A BLOB cannot be read as int64")]
    [InlineData("REAL", "0.125", "decimal(12,2)", "A REAL cannot be read as decimal(12,2): its digits do not fit")]
    [InlineData("REAL", "0.1 + 0.2", "decimal(12,2)", "its digits do not fit")]
    [InlineData("TEXT", "'10000000000'", "decimal(12,2)", "its digits do not fit")]
    [InlineData("TEXT", "'0.01'", "decimal(2,4)", "its digits do not fit")]
    [InlineData("TEXT", "'NaN'", "decimal(12,2)", "its digits do not fit")]
    [InlineData("TEXT", "'1,5'", "decimal(12,2)", "it is no number")]
    [InlineData("TEXT", "'100000000000000000000000000000'", "decimal(39,10)", "its digits do not fit")]
    [InlineData("REAL", "0.1", "float32", "a float32 does not hold all its digits")]
    [InlineData("INTEGER", "9007199254740993", "float64", "a float64 does not hold all its digits")]
    [InlineData("TEXT", "'0.1234567890123456789'", "float64", "a float64 does not hold all its digits")]
    [InlineData("TEXT", "x'41'", "text", "A BLOB cannot be read as text")]
    [InlineData("TEXT", "CAST(x'FF41' AS TEXT)", "text", "it is not valid UTF-8")]
    [InlineData("", "'1'", "other(sqlite:)", "without a type it cannot be told from a number")]
    [InlineData("", "9e999", "other(sqlite:)", "an infinity has no digits")]
    [InlineData("BLOB", "'A'", "blob", "A TEXT cannot be read as blob")]
    [InlineData("DATE", "'2024-02-30'", "date", "a date is YYYY-MM-DD")]
    [InlineData("DATE", "'2024-02-29 00:00:01'", "date", "a date is YYYY-MM-DD")]
    [InlineData("DATE", "'02/29/2024'", "date", "a date is YYYY-MM-DD")]
    [InlineData("DATE", "20240229", "date", "whether it counts seconds, milliseconds or days is not known")]
    [InlineData("DATETIME", "2460369.5", "timestamp(6)", "A REAL cannot be read as timestamp(6): whether it is a Julian day is not known")]
    [InlineData("DATETIME", "1709164800", "timestamp(6)", "whether it counts seconds, milliseconds or days is not known")]
    [InlineData("DATETIME", "'2024-01-02 03:04:05Z'", "timestamp(6)", "one with a zone is a timestamptz")]
    [InlineData("DATETIME", "'2024-01-02 03:04:05.1234567'", "timestamp(6)", "it has more fraction digits")]
    [InlineData("TEXT", "'2024-01-02 03:04:05'", "timestamptz(6)", "none is made up")]
    [InlineData("TEXT", "'24:00:01'", "time(0)", "a time of day lies between")]
    [InlineData("TEXT", "'10:00:00.5'", "time(0)", "it has more fraction digits")]
    [InlineData("TEXT", "'1 day'", "interval", "ISO 8601")]
    [InlineData("BLOB", "x'1234'", "uuid", "a UUID is")]
    public async Task Refuses_what_would_change_and_does_not_tell_the_value(string declared, string literal, string type, string reason)
    {
        var exception = await Assert.ThrowsAsync<ValueException>(() => ReadAsync(declared, literal, type));

        Assert.Equal(0, exception.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_text_of_a_UTF16_file()
    {
        await using var file = new TempDatabase("PRAGMA encoding = 'UTF-16'; CREATE TABLE t(v TEXT); INSERT INTO t VALUES ('née 😀'), ('')");

        Assert.Equal(["née 😀", ""], await ReadAsync(file, "text"));
    }

    [Fact]
    public async Task Gives_a_span_of_a_number_as_text_for_each_column()
    {
        await using var file = new TempDatabase("CREATE TABLE t(a, b); INSERT INTO t VALUES (12, 345)");
        await using var snapshot = await file.SnapshotAsync();
        var table = await file.TableAsync("t");
        await using var reader = await snapshot.OpenReaderAsync(
            new() { Table = table, Columns = [.. table.Columns.Select(c => new ReadColumn(c, CanonicalType.Text))] }, default);

        await reader.ReadAsync(default);
        var (a, b) = (reader.GetUtf8(0).ToArray(), reader.GetUtf8(1).ToArray());
        Assert.Equal("12345", System.Text.Encoding.ASCII.GetString([.. a, .. b]));
    }

    [Fact]
    public async Task A_missing_column_is_an_error_and_never_its_own_name_as_text()
    {
        await using var file = new TempDatabase("CREATE TABLE t(a); INSERT INTO t VALUES (1)");
        await using var snapshot = await file.SnapshotAsync();
        var table = await file.TableAsync("t");
        var request = new ReadRequest { Table = table,
            Columns = [new(new() { Name = "b", Type = CanonicalType.Text }, CanonicalType.Text)] };

        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => snapshot.OpenReaderAsync(request, default));
    }

    private static async Task<string?> ReadAsync(string declared, string literal, string type)
    {
        await using var file = new TempDatabase($"CREATE TABLE t(v {declared}); INSERT INTO t VALUES ({literal})");
        return (await ReadAsync(file, type))[0];
    }

    private static async Task<List<string?>> ReadAsync(TempDatabase file, string type)
    {
        var wanted = CanonicalType.Parse(type);
        var snapshot = await file.SnapshotAsync();
        var table = await file.TableAsync("t");
        await using var reader = await snapshot.OpenReaderAsync(
            new() { Table = table, Columns = [new(table.Columns[0], wanted)] }, default);
        var values = new List<string?>();
        while (await reader.ReadAsync(default))
        {
            values.Add(Values.Read(reader, 0, wanted));
        }

        return values;
    }
}
