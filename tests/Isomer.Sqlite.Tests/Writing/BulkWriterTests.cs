using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Specs;

namespace Isomer.Sqlite.Tests.Writing;

public class BulkWriterTests : BulkWriterSpec
{
    [Theory]
    [InlineData("BOOLEAN", "bool", "true", "integer 1")]
    [InlineData("INTEGER", "int64", "-9223372036854775808", "integer -9223372036854775808")]
    [InlineData("REAL", "int64", "9007199254740992", "real 9.00719925474099e+15")]
    [InlineData("TEXT", "uint64", "18446744073709551615", "text 18446744073709551615")]
    [InlineData("TEXT", "uint64", "7", "text 00000000000000000007")]
    [InlineData("INTEGER", "uint64", "9223372036854775807", "integer 9223372036854775807")]
    [InlineData("TEXT", "decimal(12,2)", "1.5", "text 1.50")]
    [InlineData("TEXT", "decimal(12,2)", "-0.000", "text 0.00")]
    [InlineData("TEXT", "decimal(28,28)", "0.1234567890123456789012345678", "text 0.1234567890123456789012345678")]
    [InlineData("TEXT", "decimal(38,10)", "1234567890123456789012345678.5", "text 1234567890123456789012345678.5000000000")]
    [InlineData("TEXT", "decimal(*)", "1.500", "text 1.500")]
    [InlineData("TEXT", "decimal(*)", "NaN", "text NaN")]
    [InlineData("NUMERIC", "decimal(*)", "5.00", "integer 5")]
    [InlineData("NUMERIC", "decimal(12,2)", "19.99", "real 19.99")]
    [InlineData("NUMERIC", "decimal(12,2)", "123456789012.99", "real 123456789012.99")]
    [InlineData("REAL", "float64", "5", "real 5.0")]
    [InlineData("REAL", "float64", "Infinity", "real Inf")]
    [InlineData("REAL", "float32", "0.1", "real 0.100000001490116")]
    [InlineData("TEXT", "float64", "0.30000000000000004", "text 0.30000000000000004")]
    [InlineData("VARCHAR(4)", "string(4)", "née😀", "text née😀")]
    [InlineData("TEXT", "text", "", "text ")]
    [InlineData("TEXT", "text", "007", "text 007")]
    [InlineData("STRING", "text", "7", "integer 7")]
    [InlineData("STRING", "text", "1.5", "real 1.5")]
    [InlineData("STRING", "text", "abc", "text abc")]
    [InlineData("", "other(sqlite:)", "1", "integer 1")]
    [InlineData("", "other(sqlite:)", "1.0", "real 1.0")]
    [InlineData("", "other(sqlite:)", "1e5", "text 1e5")]
    [InlineData("", "other(sqlite:)", "007", "text 007")]
    [InlineData("BLOB", "blob", "", "blob ")]
    [InlineData("TEXT", "binary(2)", "4142", "blob AB")]
    [InlineData("TEXT", "date", "2024-02-29", "text 2024-02-29")]
    [InlineData("DATE", "date", "2024-02-29", "text 2024-02-29")]
    [InlineData("TEXT", "time(3)", "10:00:00.5", "text 10:00:00.500")]
    [InlineData("TEXT", "timestamp(6)", "2024-01-02 03:04:05", "text 2024-01-02 03:04:05.000000")]
    [InlineData("TEXT", "timestamp(0)", "9999-12-31 23:59:59", "text 9999-12-31 23:59:59")]
    [InlineData("TEXT", "timestamp(6)", "infinity", "text infinity")]
    [InlineData("TEXT", "timestamptz(6)", "2024-01-02 03:04:05+02:00", "text 2024-01-02 01:04:05.000000+00:00")]
    [InlineData("TEXT", "timestamptz(0) zone=offset", "2024-01-02 03:04:05+02:00", "text 2024-01-02 03:04:05+02:00")]
    [InlineData("TEXT", "interval", "P1Y2M3DT4H", "text P1Y2M3DT4H")]
    [InlineData("TEXT", "uuid", "12345678-9ABC-DEF0-1234-56789ABCDEF0", "text 12345678-9abc-def0-1234-56789abcdef0")]
    [InlineData("INTEGER", "int64", null, "null ")]
    public async Task Stores_a_value_in_its_form(string declared, string type, string? value, string stored)
    {
        await using var file = new TempDatabase($"CREATE TABLE t(v {declared})");
        await WriteAsync(file, declared, type, value);

        Assert.Equal(stored, file.Query("SELECT typeof(v) || ' ' || coalesce(v, '') FROM t"));
    }

    [Fact]
    public async Task Stores_a_UUID_in_a_blob_column_in_RFC_order()
    {
        await using var file = new TempDatabase("CREATE TABLE t(v BLOB)");
        await WriteAsync(file, "BLOB", "uuid", "12345678-9abc-def0-1234-56789abcdef0");

        Assert.Equal("blob 123456789ABCDEF0123456789ABCDEF0", file.Query("SELECT typeof(v) || ' ' || hex(v) FROM t"));
    }

    // SQLite does not check text; docs/engines/sqlite.md says so.
    [Fact]
    public async Task Text_that_is_no_UTF8_is_kept_as_it_stands()
    {
        await using var file = new TempDatabase("CREATE TABLE t(v TEXT)");
        await using var writer = await OpenAsync(file, ("TEXT", "text"));
        using var batch = writer.CreateBatch();
        batch.BeginRow();
        batch.WriteUtf8([0xFF, 0x41]);
        batch.EndRow();
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);

        Assert.Equal("text FF41", file.Query("SELECT typeof(v) || ' ' || hex(v) FROM t"));
    }

    [Theory]
    [InlineData("REAL", "float64", "NaN", "NaN")]
    [InlineData("REAL", "float32", "NaN", "NaN")]
    [InlineData("REAL", "float64", "-0", "sign of zero")]
    [InlineData("REAL", "int64", "9007199254740993", "does not hold all its digits")]
    [InlineData("INTEGER", "uint64", "9223372036854775808", "largest INTEGER")]
    [InlineData("TEXT", "decimal(12,2)", "1.005", "more fraction digits")]
    [InlineData("TEXT", "decimal(38,1)", "1.05", "its digits do not fit")]
    [InlineData("NUMERIC", "decimal(*)", "12345678901234567.12", "does not keep all its digits")]
    [InlineData("NUMERIC", "decimal(*)", "NaN", "numbers only")]
    [InlineData("VARCHAR(3)", "string(3)", "née😀", "longer")]
    [InlineData("VARCHAR(3)", "text", "abcd", "longer")]
    [InlineData("TEXT", "string(4) unit=utf16", "née😀", "longer")]
    [InlineData("TEXT", "string(4) unit=byte", "née!", "longer")]
    [InlineData("STRING", "text", "007", "make a number of this text")]
    [InlineData("STRING", "text", "1.50", "make a number of this text")]
    [InlineData("BLOB", "binary(1)", "4142", "longer")]
    [InlineData("TEXT", "timestamp(3)", "2024-01-02 03:04:05.1234", "more fraction digits")]
    [InlineData("TEXT", "time(0)", "10:00:00.5", "more fraction digits")]
    public async Task Refuses_what_SQLite_would_change(string declared, string type, string value, string reason)
    {
        await using var file = new TempDatabase($"CREATE TABLE t(v {declared})");
        var exception = await Assert.ThrowsAsync<ValueException>(() => WriteAsync(file, declared, type, value));

        Assert.Equal(0, exception.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, exception.Message.Replace("NaN as NULL", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id INTEGER PRIMARY KEY, v TEXT", 1, "x", "UNIQUE constraint failed: t.id", "id")]
    [InlineData("id INTEGER, v TEXT NOT NULL", 3, null, "NOT NULL constraint failed: t.v", "v")]
    [InlineData("id INTEGER, v TEXT CONSTRAINT ck CHECK (id < 3)", 3, "x", "CHECK constraint failed: ck", null)]
    [InlineData("id INTEGER, v TEXT, UNIQUE (id, v)", 1, "one", "UNIQUE constraint failed: t.id, t.v", null)]
    [InlineData("id INTEGER, v TEXT UNIQUE ON CONFLICT IGNORE", 3, "one", "UNIQUE constraint failed: t.v", "v")]
    [InlineData("id INTEGER, v TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'd'", 3, null, "NOT NULL constraint failed: t.v", "v")]
    public async Task A_refused_row_is_told_and_the_chunk_can_be_undone(string columns, int id, string? text, string reason, string? column)
    {
        await using var file = new TempDatabase($"CREATE TABLE t({columns})");
        await using var writer = await OpenAsync(file, ("INTEGER", "int64"), ("TEXT", "text"));
        using var batch = writer.CreateBatch();
        WriteRow(batch, 1, "one");
        WriteRow(batch, 2, "two");
        WriteRow(batch, id, text);
        await writer.BeginAsync(default);
        var refused = await Assert.ThrowsAsync<RowRefusedException>(() => writer.WriteAsync(batch, default));
        await writer.RollbackAsync();
        await writer.RollbackAsync();

        Assert.Equal(2, refused.RowInBatch);
        Assert.Equal(column, refused.Column);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal(0L, file.Query("SELECT count(*) FROM t"));
    }

    [Fact]
    public async Task Rows_that_refer_to_rows_not_yet_there_are_taken()
    {
        await using var file = new TempDatabase("CREATE TABLE t(id INTEGER REFERENCES t(id), v TEXT, UNIQUE (id))");
        await using var writer = await OpenAsync(file, ("INTEGER", "int64"), ("TEXT", "text"));
        using var batch = writer.CreateBatch();
        WriteRow(batch, 2, "orphan");
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);

        Assert.Equal(1L, file.Query("SELECT count(*) FROM t"));
    }

    [Fact]
    public async Task Nothing_is_allocated_per_row()
    {
        const int Rows = 10_000;
        await using var file = new TempDatabase("CREATE TABLE t(id INTEGER, v TEXT)");
        await using var writer = await OpenAsync(file, ("INTEGER", "int64"), ("TEXT", "text"));
        using var batch = writer.CreateBatch();
        Fill();
        batch.Clear();
        await writer.BeginAsync(default);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Fill();
        await writer.WriteAsync(batch, default);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        await writer.RollbackAsync();

        Assert.InRange(allocated, 0, Rows);

        void Fill()
        {
            for (var i = 0; i < Rows; i++)
            {
                batch.BeginRow();
                batch.WriteInt64(i);
                batch.WriteUtf8("some text"u8);
                batch.EndRow();
            }
        }
    }

    protected override async Task<EngineDatabase> CreateAsync() => await TestDatabase.CreateAsync();

    private static void WriteRow(RowBatch batch, long id, string? text)
    {
        batch.BeginRow();
        batch.WriteInt64(id);
        Values.Write(batch, CanonicalType.Text, text);
        batch.EndRow();
    }

    private static async Task WriteAsync(TempDatabase file, string declared, string type, string? value)
    {
        await using var writer = await OpenAsync(file, (declared, type));
        using var batch = writer.CreateBatch();
        batch.BeginRow();
        Values.Write(batch, CanonicalType.Parse(type), value);
        batch.EndRow();
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CompleteAsync(default);
        await writer.CommitAsync(default);
    }

    private static async Task<IBulkWriter> OpenAsync(TempDatabase file, params (string StoreType, string As)[] columns)
    {
        var table = await file.TableAsync("t");
        var target = new WriteTarget(
            table, [.. columns.Select((c, i) => new WriteColumn(table.Columns[i], c.StoreType, CanonicalType.Parse(c.As)))]);
        return await (await file.OpenAsync()).OpenWriterAsync(target, default);
    }
}
