using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Specs;
using Npgsql;

namespace Isomer.PostgreSql.Tests;

public class BulkWriterTests : BulkWriterSpec
{
    private static readonly Table Items = Tables.Of("items", ("id", "int32"), ("name", "string(5)"));

    [Theory]
    [InlineData("id int PRIMARY KEY, name varchar(5)", 2, null)]
    [InlineData("id int, name varchar(5) NOT NULL", 3, "name")]
    [InlineData("id int CHECK (id < 5), name varchar(5)", 4, null)]
    public async Task A_refused_row_is_named_by_its_place(string columns, int row, string? column)
    {
        await using var test = await TestDatabase.CreateAsync($"CREATE TABLE items ({columns})");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        using var batch = writer.CreateBatch();
        batch.Add(0, "secre");
        batch.Add(1, "secre");
        batch.Add(row == 2 ? 1 : 2, "secre");
        batch.Add(3, row == 3 ? null : "secre");
        batch.Add(99, "secre");
        await writer.BeginAsync(default);

        var refused = await Assert.ThrowsAsync<RowRefusedException>(() => writer.WriteAsync(batch, default));

        Assert.Equal((row, column), (refused.RowInBatch, refused.Column));
        Assert.DoesNotContain("secre", refused.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> OnePastTheLimit => new()
    {
        { "smallint", "32768" },
        { "integer", "2147483648" },
        { "integer", "-2147483649" },
        { "integer", "1.5" },
        { "bigint", "9223372036854775808" },
        { "oid", "4294967296" },
        { "oid", "-1" },
        { "numeric(5,2)", "1000" },
        { "numeric(5,2)", "0.001" },
        { "numeric(5,2)", "Infinity" },
        { "numeric(5,-2)", "10000000" },
        { "numeric(5,-2)", "50" },
        { "numeric(3,5)", "0.01" },
        { "money", "92233720368547758.08" },
        { "money", "0.001" },
        { "character varying(5)", "text:abcdef" },
        { "character varying(5)", "text:abcde " },
        { "character(5)", "text:abcdef" },
        { "text", "text:a\0b" },
        { "name", "text:" + "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" },
        { "boolean", "2" },
        { "date", "text:5874898-01-01" },
        { "date", "text:4714-11-23 BC" },
        { "date", "text:2023-02-29" },
        { "time without time zone", "text:24:00:00.000001" },
        { "time(3) without time zone", "text:10:00:00.0001" },
        { "timestamp without time zone", "text:294277-01-01 00:00:00" },
        { "timestamp without time zone", "text:4714-11-23 23:59:59 BC" },
        { "timestamp(0) without time zone", "text:2024-01-01 00:00:00.5" },
        { "timestamp without time zone", "text:2024-01-01 00:00:00.0000001" },
        { "interval year to month", "text:P1D" },
        { "interval year", "text:P1M" },
        { "interval day to minute", "text:PT1S" },
        { "interval(0)", "text:PT0.5S" },
        { "bit(3)", "text:01" },
        { "bit varying(3)", "text:0101" },
        { "inet", "text:10.0.0.256" },
        { "inet", "text:10.0.0.1/33" },
        { "cidr", "text:10.0.0.1/8" },
        { "macaddr", "text:08:00:2b:01:02" },
        { "uuid", "text:00000000-0000-0000-0000-00000000000" },
        { "mood", "text:angry" },
    };

    [Theory]
    [MemberData(nameof(OnePastTheLimit))]
    public async Task A_value_one_past_the_limit_is_refused_and_never_cut_or_rounded(string storeType, string value)
    {
        await using var test = await TestDatabase.CreateAsync($"CREATE TYPE mood AS ENUM ('happy'); CREATE TABLE items (v {storeType})");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Tables.Of("items", ("v", "text"))), default);
        using var batch = writer.CreateBatch();
        batch.BeginRow();

        var refused = Assert.Throws<ValueException>(() => Write(batch, value));

        Assert.Equal(0, refused.Ordinal);
        Assert.DoesNotContain(value.Replace("text:", "", StringComparison.Ordinal), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_no_UTF8_is_refused()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE items (v text)");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Tables.Of("items", ("v", "text"))), default);
        using var batch = writer.CreateBatch();
        batch.BeginRow();
        Assert.Throws<ValueException>(() => batch.WriteUtf8([0xC3, 0x28]));
    }

    [Fact]
    public async Task Undecoded_bytes_pass_every_type()
    {
        await using var test = await TestDatabase.CreateAsync(
            """
            CREATE TYPE pair AS (a int, b text);
            CREATE TABLE items (id int PRIMARY KEY, tags text[], span int4range, p pair, t timetz, q tsvector, big text);
            INSERT INTO items SELECT i, ARRAY['a', NULL], '[1,5)', ROW(i, 'x')::pair, '10:00+02', 'a b', repeat('x', i) FROM generate_series(1, 2000) i;
            CREATE TABLE copies (LIKE items);
            """);
        var table = Tables.Of("items", [.. new[] { "id", "tags", "span", "p", "t", "q", "big" }.Select(n => (n, "text"))]);
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(table with { Name = new("copies") }), default);
        await using var bytes = await ((IRawSource)snapshot).OpenRawAsync(Tables.Read(table), default);
        await writer.BeginAsync(default);

        var (rows, count) = await ((IRawWriter)writer).WriteRawAsync(bytes, default);

        await writer.CompleteAsync(default);
        await writer.CommitAsync(default);
        Assert.Equal(2000, rows);
        Assert.True(count > 2_000_000);
        Assert.Equal(
            "0", await test.ScalarAsync("SELECT count(*)::text FROM (SELECT i::text FROM items i EXCEPT SELECT c::text FROM copies c) d"));
    }

    [Fact]
    public async Task A_session_that_ends_in_the_middle_of_undecoded_bytes_may_be_tried_again()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE items (id int, name varchar(5))");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        await writer.BeginAsync(default);
        await using var bytes = new MeddledStream(() => test.ExecuteAsync(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'COPY%'"));

        var lost = await Assert.ThrowsAsync<IsomerException>(() => ((IRawWriter)writer).WriteRawAsync(bytes, default));

        Assert.Equal(Codes.ConnectionLost, lost.Diagnostic.Code);
        Assert.True(lost.InnerException is NpgsqlException { IsTransient: true }, $"{lost.InnerException}");
    }

    [Fact]
    public async Task Writing_allocates_nothing_per_row()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE items (id bigint, note text, total numeric(12,2), at timestamp, u uuid)");
        var table = Tables.Of(
            "items", ("id", "int64"), ("note", "text"), ("total", "decimal(12,2)"), ("at", "timestamp(6)"), ("u", "uuid"));
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(table), default);
        using var batch = writer.CreateBatch();
        Fill(100_000);
        batch.Clear();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Fill(100_000);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000);

        void Fill(int rows)
        {
            for (var i = 0; i < rows; i++)
            {
                batch.BeginRow();
                batch.WriteInt64(i);
                batch.WriteUtf8("a note of some length"u8);
                batch.WriteDecimal(i + 0.25m);
                batch.WriteTimestamp(new TimestampValue(19_000, i * 1_000L));
                batch.WriteUuid(Guid.Empty);
                batch.EndRow();
            }
        }
    }

    protected override async Task<EngineDatabase> CreateAsync() => await TestDatabase.CreateAsync();

    private static void Write(RowBatch batch, string value)
    {
        if (value.StartsWith("text:", StringComparison.Ordinal))
        {
            batch.WriteUtf8(Encoding.UTF8.GetBytes(value["text:".Length..]));
        }
        else if (long.TryParse(value, out var integer))
        {
            batch.WriteInt64(integer);
        }
        else
        {
            Assert.True(NumberValue.TryParse(value, out var number));
            batch.WriteNumber(number);
        }
    }
}
