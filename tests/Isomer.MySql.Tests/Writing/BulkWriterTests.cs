using System.Text;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Specs;

namespace Isomer.MySql.Tests;

/// <summary>What a writer does, whichever way its rows go.</summary>
public abstract class BulkWriterTests(bool sendsFiles) : BulkWriterSpec
{
    private protected static readonly Table Items = Tables.Of("items", ("id", "int32"), ("name", "string(5)"));

    [Fact]
    public async Task A_batch_longer_than_a_statement_is_sent_in_several()
    {
        await using var test = await CreateAsync("CREATE TABLE items (id int PRIMARY KEY, name longtext);\n");
        var table = Tables.Of("items", ("id", "int32"), ("name", "text"));
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(table), default);
        using var batch = writer.CreateBatch();
        for (var id = 0; id < 100; id++)
        {
            batch.Add(id, new string('\'', 200_000));
        }

        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);

        Assert.Equal("100 20000000", await test.ScalarAsync("SELECT CONCAT(COUNT(*), ' ', SUM(LENGTH(name))) FROM items"));
    }

    [Theory]
    [InlineData("id int PRIMARY KEY, name varchar(6)", -1, null)]
    [InlineData("id int, name varchar(6) NOT NULL", -1, "name")]
    [InlineData("id int CHECK (id < 5), name varchar(6)", -1, null)]
    [InlineData("id tinyint, name char(6)", -1, null)]
    public async Task A_refused_row_is_told_without_its_values(string columns, int row, string? column)
    {
        await using var test = await CreateAsync($"CREATE TABLE items ({columns});\n");
        await using var writer = await test.Database.OpenWriterAsync(
            Targets.Of(Tables.Of("items", ("id", "int32"), ("name", "string(6)"))), default);
        using var batch = writer.CreateBatch();
        batch.Add(1, "secret");
        batch.Add(2, columns.Contains("NOT NULL", StringComparison.Ordinal) ? null : "secret");
        if (columns.Contains("tinyint", StringComparison.Ordinal))
        {
            // Refused before it is sent: the encoder knows the type's range.
            Assert.Throws<ValueException>(() => batch.Add(200, "secret"));
            return;
        }

        batch.Add(columns.Contains("PRIMARY", StringComparison.Ordinal) ? 1 : 7, "secret");
        await writer.BeginAsync(default);

        var refused = await Assert.ThrowsAsync<RowRefusedException>(async () =>
        {
            await writer.WriteAsync(batch, default);
            await writer.CompleteAsync(default);
        });

        Assert.Equal((row, column), (refused.RowInBatch, refused.Column));
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_that_the_column_lacks_is_refused_with_row_and_column()
    {
        await using var test = await CreateAsync("CREATE TABLE items (id int, name varchar(6) CHARACTER SET latin1);\n");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        using var batch = writer.CreateBatch();
        batch.Add(1, "é");
        batch.Add(2, "😀");
        await writer.BeginAsync(default);

        var refused = await Assert.ThrowsAsync<RowRefusedException>(() => writer.WriteAsync(batch, default));

        Assert.Equal((1, "name"), (refused.RowInBatch, refused.Column));
        Assert.DoesNotContain("\\xF0", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>What the server would change with no more than a note, or not even that.</summary>
    public static TheoryData<string, string> Changed => new()
    {
        { "varchar(3)", "abc " },
        { "char(3)", "ab " },
        { "tinytext", new string('x', 256) },
        { "enum('new','old')", "NEW" },
        { "enum('new','old')", "1" },
        { "set('x','y')", "y,x" },
        { "set('x','y')", "X" },
        { "bit(3)", "11" },
        { "decimal(5,2)", "1.005" },
        { "decimal(5,2) unsigned", "-1" },
        { "int", "1.5" },
        { "time(2)", "10:00:00.125" },
        { "time", "839:00:00" },
        { "datetime(3)", "2024-01-02 10:00:00.1234" },
        { "date", "2024-01-02 10:00:00" },
        { "timestamp", "1970-01-01 00:00:00+00:00" },
    };

    [Theory]
    [MemberData(nameof(Changed))]
    public async Task A_value_that_the_server_would_change_is_refused(string storeType, string text)
    {
        await using var test = await CreateAsync($"CREATE TABLE items (v {storeType});\n");
        var type = storeType == "timestamp" ? "timestamptz(6)" : "text";
        var target = Tables.Of("items", ("v", type));
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(target), default);
        using var batch = writer.CreateBatch();
        batch.BeginRow();

        Assert.Throws<ValueException>(() => batch.WriteUtf8(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public async Task Floats_that_the_type_cannot_hold_are_refused()
    {
        await using var test = await CreateAsync("CREATE TABLE items (v float(7,3), w double, y year, b binary(4));\n");
        var target = Tables.Of("items", ("v", "float64"), ("w", "float64"), ("y", "year"), ("b", "binary(4)"));
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(target), default);
        using var batch = writer.CreateBatch();
        batch.BeginRow();
        batch.WriteFloat64(1.125);
        Assert.Throws<ValueException>(() => batch.WriteFloat64(double.NaN));
        Assert.Throws<ValueException>(() => batch.WriteInt64(24));
        Assert.Throws<ValueException>(() => batch.WriteBytes([1, 2]));
        batch.CancelRow();
        batch.BeginRow();
        Assert.Throws<ValueException>(() => batch.WriteFloat64(1.0625));
    }

    [Fact]
    public async Task A_value_larger_than_the_servers_packet_is_refused_and_others_pass()
    {
        await using var test = await CreateAsync("CREATE TABLE items (id int, v longblob);\n");
        var packet = long.Parse(
            (await test.ScalarAsync("SELECT @@max_allowed_packet"))!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.SkipWhen(packet > 100_000_000, "The server's packet is too large for this test.");
        var target = Tables.Of("items", ("id", "int32"), ("v", "blob"));
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(target), default);
        using var batch = writer.CreateBatch();
        foreach (var size in new[] { (packet * 3 / 4), packet })
        {
            batch.BeginRow();
            batch.WriteInt64(size);
            batch.WriteBytes(new byte[size].AsSpan().ToArray().Select(_ => (byte)1).ToArray());
            batch.EndRow();
        }

        await writer.BeginAsync(default);
        var refused = await Assert.ThrowsAsync<RowRefusedException>(() => writer.WriteAsync(batch, default));

        Assert.Equal(1, refused.RowInBatch);
        Assert.Contains("max_allowed_packet", refused.Message, StringComparison.Ordinal);
        await writer.CommitAsync(default);
        Assert.Equal("1", await test.ScalarAsync("SELECT COUNT(*) FROM items"));
    }

    [Fact]
    public async Task A_writer_whose_session_is_ended_fails_for_a_while_only()
    {
        await using var test = await CreateAsync("CREATE TABLE items (id int, name varchar(5));\n");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        using var batch = writer.CreateBatch();
        batch.Add(1, "x");
        await writer.BeginAsync(default);
        await SnapshotTests.KillAllAsync(test);

        var error = await Assert.ThrowsAsync<IsomerException>(() => writer.WriteAsync(batch, default));

        Assert.Equal("ISO3006", error.Diagnostic.Code.Id);
        Assert.True(error.InnerException is System.Data.Common.DbException { IsTransient: true });
    }

    [Fact]
    public async Task Generated_and_numbered_columns_keep_what_is_written()
    {
        await using var test = await CreateAsync(
            "CREATE TABLE items (id int AUTO_INCREMENT PRIMARY KEY, n int, g int AS (n * 2) STORED);\n");
        var target = Tables.Of("items", ("id", "int32"), ("n", "int32"));
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(target), default);
        using var batch = writer.CreateBatch();
        foreach (var id in new[] { 0, -5, 7 })
        {
            batch.BeginRow();
            batch.WriteInt64(id);
            batch.WriteInt64(id);
            batch.EndRow();
        }

        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);

        Assert.Equal("-5:-10,0:0,7:14", await test.ScalarAsync("SELECT GROUP_CONCAT(CONCAT(id, ':', g) ORDER BY id) FROM items"));
    }

    protected override async Task<EngineDatabase> CreateAsync() => await CreateAsync("");

    internal Task<TestDatabase> CreateAsync(string sql) => TestDatabase.CreateAsync(sql, sendsFiles);
}
