using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.MySql.Tests;

public class BlockReaderTests
{
    private const int Rows = 12_000;

    private static readonly Table Items = Tables.Of(
        "items", ("id", "int64"), ("name", "string(60)"), ("note", "text capacity=65535"), ("n", "int32"));

    // Gaps in the key, NULLs, empty texts, and texts that look like what stands between values.
    private static readonly string Filled =
        "CREATE TABLE items (id bigint PRIMARY KEY, name varchar(60) NOT NULL, note text, n int);\n" +
        "INSERT INTO items SELECT CAST(seq AS SIGNED) * 7 - 40000, CONCAT('name\\t', seq, '\\n'), ELT(seq % 4 + 1, NULL, '', '\\t\\t', REPEAT('é', seq % 300)), NULLIF(seq % 3, 0) " +
        $"FROM seq_1_to_{Rows};\nANALYZE TABLE items;\n";

    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    public async Task A_large_table_comes_in_blocks_and_as_it_comes_row_by_row(string key)
    {
        await using var test = await CreateAsync("ALTER TABLE items ADD UNIQUE (name);\n");
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        var expected = await ReadAsync<PackedReader>(snapshot, Tables.Read(Items));
        var inBlocks = await ReadAsync<BlockReader>(snapshot, Tables.Read(Items.WithKey(key)));

        Assert.Equal(Rows, expected.Count);
        Assert.Equal(expected.Order(StringComparer.Ordinal), inBlocks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Ranges_and_filters_hold()
    {
        await using var test = await CreateAsync();
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        var range = new KeyRange(BoundText.Of(["id"], ["-300"]), BoundText.Of(["id"], ["30005"]));
        var filter = ExpressionParser.Parse("n = 2");

        var expected = await ReadAsync<PackedReader>(snapshot, Tables.Read(Items, range, filter));
        var inBlocks = await ReadAsync<BlockReader>(snapshot, Tables.Read(Items.WithKey("id"), range, filter));

        Assert.InRange(expected.Count, 1000, 2000);
        Assert.Equal(expected.Order(StringComparer.Ordinal), inBlocks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Blocks_that_the_server_may_have_cut_are_asked_for_again_down_to_single_rows()
    {
        await using var test = await CreateAsync();
        var request = Tables.Read(Items.WithKey("id"), new KeyRange(null, BoundText.Of(["id"], ["-38000"])));
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        var inBlocks = await Blocks.ReadAsync(test, request, maxPacketBytes: 600);

        Assert.Equal(await ReadAsync<BlockReader>(snapshot, request), inBlocks);
    }

    [Fact]
    public async Task A_session_that_the_server_ends_between_two_blocks_is_told_with_a_code()
    {
        await using var test = await CreateAsync();
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await using var reader = await snapshot.OpenReaderAsync(Tables.Read(Items.WithKey("id")), default);
        Assert.True(await reader.ReadAsync(default));
        await SnapshotTests.KillAllAsync(test);

        var error = await Assert.ThrowsAsync<IsomerException>(async () =>
        {
            while (await reader.ReadAsync(default))
            {
            }
        });

        Assert.Equal("ISO3006", error.Diagnostic.Code.Id);
    }

    private static async Task<TestDatabase> CreateAsync(string more = "")
    {
        var test = await TestDatabase.CreateAsync();
        Assert.SkipUnless(test.IsMariaDb, "MySQL has no tables of numbers.");
        await test.ExecuteAsync(Filled + more);
        return test;
    }

    private static async Task<List<string>> ReadAsync<T>(ISnapshot snapshot, ReadRequest request)
        where T : RowReader
    {
        await using var reader = await snapshot.OpenReaderAsync(request, default);
        Assert.IsType<T>(reader);
        return await Blocks.RowsAsync(reader, request);
    }
}
