using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Specs;

namespace Isomer.PostgreSql.Tests;

public class SnapshotTests : SnapshotSpec
{
    private static readonly Table Numbers = Tables.Of("numbers", ("id", "int32"));

    [Fact]
    public async Task Rows_of_inheriting_tables_are_their_own_and_rows_of_partitions_are_their_parents()
    {
        await using var test = await TestDatabase.CreateAsync(
            """
            CREATE TABLE numbers (id int); CREATE TABLE more () INHERITS (numbers); INSERT INTO numbers VALUES (1); INSERT INTO more VALUES (2);
            CREATE TABLE parts (id int) PARTITION BY LIST (id); CREATE TABLE p1 PARTITION OF parts FOR VALUES IN (1);
            CREATE TABLE p2 PARTITION OF parts FOR VALUES IN (2); INSERT INTO parts VALUES (1), (2);
            """);
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        Assert.Equal(["1"], await snapshot.ReadAsync(Tables.Read(Numbers)));
        Assert.Equal(["1", "2"], await snapshot.ReadAsync(Tables.Read(Numbers with { Name = new("parts") })));
    }

    [Fact]
    public async Task A_value_larger_than_the_buffer_is_read_whole()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE blobs AS SELECT i AS id, decode(repeat(to_char(i, 'FM00'), 1500000), 'hex') AS v FROM generate_series(1, 3) i");
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await using var reader = await snapshot.OpenReaderAsync(Tables.Read(Tables.Of("blobs", ("id", "int32"), ("v", "blob"))), default);
        for (var i = 1; i <= 3; i++)
        {
            Assert.True(await reader.ReadAsync(default));
            Assert.Equal(i, reader.GetInt64(0));
            Assert.Equal(1_500_000, reader.GetBytes(1).Length);
            Assert.Equal(-1, reader.GetBytes(1).IndexOfAnyExcept((byte)i));
        }

        Assert.False(await reader.ReadAsync(default));
    }

    [Theory]
    [InlineData("id bigint PRIMARY KEY", "i", "id:int64")]
    [InlineData("id bigint PRIMARY KEY", "i * 1000 - 5000000", "id:int64")]
    [InlineData("id text PRIMARY KEY", "'k' || i", "id:text")]
    [InlineData("id uuid PRIMARY KEY", "md5(i::text)::uuid", "id:uuid")]
    [InlineData("id timestamptz PRIMARY KEY", "'2020-01-01'::timestamptz + i * interval '1 second'", "id:timestamptz(6)")]
    [InlineData("id numeric(10,3) PRIMARY KEY", "i / 7.0", "id:decimal(10,3)")]
    [InlineData("id char(8) PRIMARY KEY", "i::text", "id:string(8) fixed")]
    [InlineData("id bytea PRIMARY KEY", "decode(md5(i::text), 'hex')", "id:blob")]
    [InlineData("id int", "i", "id:int32")]
    public async Task Ranges_hold_each_row_once(string column, string value, string type)
    {
        await using var test = await TestDatabase.CreateAsync(
            $"CREATE TABLE split ({column}); INSERT INTO split SELECT {value} FROM generate_series(1, 10000) i; ANALYZE split");
        var parts = type.Split(':');
        var table = Tables.Of("split", (parts[0], parts[1]));
        table = column.Contains("KEY", StringComparison.Ordinal)
            ? table with { PrimaryKey = new(null, new[] { "id" }.ToEquatableArray()) }
            : table;
        await AssertSplitAsync(test, table, 10_000, 1_000, atLeast: 5);
    }

    [Fact]
    public async Task A_composite_key_is_split_by_its_order()
    {
        await using var test = await TestDatabase.CreateAsync(
            """
            CREATE TABLE split (a text, b int, PRIMARY KEY (a, b));
            INSERT INTO split SELECT 'it''s "' || i % 3, i FROM generate_series(1, 10000) i; ANALYZE split
            """);
        var table = Tables.Of("split", ("a", "text"), ("b", "int32")) with { PrimaryKey = new(null,
            new[] { "a", "b" }.ToEquatableArray()) };
        await AssertSplitAsync(test, table, 10_000, 1_000, atLeast: 9);
    }

    [Theory]
    [InlineData("CREATE TABLE split (id int PRIMARY KEY, v text)")]
    [InlineData("CREATE TABLE split (id int PRIMARY KEY, v text) PARTITION BY RANGE (id); CREATE TABLE p1 PARTITION OF split DEFAULT")]
    public async Task Ranges_by_size_count_what_a_row_takes_up_outside_the_table_too(string create)
    {
        // 100 values of 64 KB that do not compress stand in the TOAST table: some 6.5 MB.
        await using var test = await TestDatabase.CreateAsync(
            create + """
            ; ALTER TABLE split ALTER v SET STORAGE EXTERNAL;
            INSERT INTO split SELECT i, repeat('x', 65536) FROM generate_series(1, 100) i; ANALYZE split
            """);
        var table = Tables.Of("split", ("id", "int32"), ("v", "text")) with { PrimaryKey = new(null, new[] { "id" }.ToEquatableArray()) };
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        var source = (IRawSource)snapshot;

        Assert.Equal([KeyRange.All], await source.SplitBySizeAsync(table, 64 << 20, default));
        var ranges = await source.SplitBySizeAsync(table, 1 << 20, default);

        Assert.InRange(ranges.Count, 5, 10);
        var ids = new List<string>();
        foreach (var range in ranges)
        {
            ids.AddRange(await snapshot.ReadAsync(Tables.Read(table with { Columns = table.Columns.Take(1).ToEquatableArray() }, range)));
        }

        Assert.Equal(100, ids.Distinct().Count());
        Assert.Equal(100, ids.Count);
    }

    [Fact]
    public async Task Row_counts_are_estimated_in_one_go()
    {
        await using var test = await TestDatabase.CreateAsync(
            """
            CREATE TABLE numbers AS SELECT generate_series(1, 1000) AS id; ANALYZE numbers; CREATE TABLE fresh (id int);
            CREATE TABLE parts (id int) PARTITION BY LIST (id); CREATE TABLE p1 PARTITION OF parts FOR VALUES IN (1);
            INSERT INTO parts VALUES (1), (1); ANALYZE p1;
            """);
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        var tables = new[] { "numbers", "fresh", "parts", "missing" }.Select(n => Numbers with { Name = new(n) }).ToList();

        var estimates = await snapshot.EstimateRowsAsync(tables, default);

        Assert.Equal([1000, null, 2, null], tables.Select(t => estimates[t.Name]));
    }

    [Fact]
    public async Task Getters_allocate_nothing()
    {
        await using var test = await TestDatabase.CreateAsync(
            """
            CREATE TABLE orders AS SELECT g::bigint AS id, 'note ' || g AS note, (g / 7.0)::numeric(12,2) AS total, now()::timestamp AS at, g % 2 = 0 AS paid
            FROM generate_series(1, 100000) g
            """);
        var table = Tables.Of(
            "orders", ("id", "int64"), ("note", "text"), ("total", "decimal(12,2)"), ("at", "timestamp(6)"), ("paid", "bool"));
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await using var reader = await snapshot.OpenReaderAsync(Tables.Read(table), default);
        await reader.ReadAsync(default);

        // The driver allocates 48 octets a message on its own; what is decoded from it adds nothing.
        long rows = 0, read = 0, allocated = 0, sum = 0;
        while (true)
        {
            var beforeRead = GC.GetAllocatedBytesForCurrentThread();
            var next = reader.ReadAsync(default);
            var isThere = next.IsCompletedSuccessfully;
            if (!await next)
            {
                break;
            }

            if (isThere)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                read += before - beforeRead;
                sum += reader.GetInt64(0) + reader.GetUtf8(1).Length + (long)reader.GetDecimal(2) + reader.GetTimestamp(3).Day
                    + (reader.GetBool(4) ? 1 : 0);
                rows++;
                allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        Assert.True(sum > 0);
        Assert.InRange(rows, 50_000, 100_000);
        Assert.InRange(allocated, 0, 50_000);
        Assert.InRange(read / rows, 0, 64);
    }

    protected override async Task<EngineDatabase> CreateAsync() => await TestDatabase.CreateAsync();

    private static async Task AssertSplitAsync(TestDatabase test, Table table, int rows, long rowsPerRange, int atLeast)
    {
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        var ranges = await snapshot.SplitAsync(table, rowsPerRange, default);
        Assert.Same(ranges, await snapshot.SplitAsync(table, rowsPerRange, default));
        var seen = new List<string>();
        foreach (var range in ranges)
        {
            var part = await snapshot.ReadAsync(Tables.Read(table, range));
            Assert.InRange(part.Count, 0, (int)rowsPerRange * 4);
            seen.AddRange(part);
        }

        Assert.InRange(ranges.Count, atLeast, 40);
        Assert.Equal(rows, seen.Count);
        Assert.Equal(rows, seen.Distinct().Count());
    }
}
