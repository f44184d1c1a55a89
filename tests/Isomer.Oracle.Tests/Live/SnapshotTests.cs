using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Oracle.Tests.Live;

public class SnapshotTests
{
    private static readonly Table Numbers = Tables.Of("NUMBERS", ("ID", "int32"));

    [Fact]
    public async Task Every_reader_sees_the_state_of_the_snapshot()
    {
        await using var test = await TestDatabase.CreateAsync(Filled(2));
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await test.ExecuteAsync("DELETE FROM NUMBERS");

        for (var reader = 0; reader < snapshot.MaxReaders; reader++)
        {
            Assert.Equal(["1", "2"], await ReadAsync(snapshot, Tables.Read(Numbers)));
        }
    }

    [Theory]
    [InlineData("NUMBER(9)", "LEVEL", "int32")]
    [InlineData("NUMBER(20,3)", "LEVEL / 8", "decimal(20,3)")]
    [InlineData("VARCHAR2(20 CHAR)", "'k''é' || LEVEL", "string(20)")]
    [InlineData("NVARCHAR2(20)", "N'é' || LEVEL", "string(20)")]
    [InlineData("CHAR(9)", "TO_CHAR(LEVEL)", "string(9) fixed")]
    [InlineData("RAW(20)", "UTL_RAW.CAST_TO_RAW(LEVEL)", "binary(20)")]
    [InlineData("DATE", "DATE '2024-01-01' + LEVEL", "timestamp(0)")]
    [InlineData("TIMESTAMP(6)", "TIMESTAMP '2024-01-01 00:00:00' + NUMTODSINTERVAL(LEVEL, 'SECOND')", "timestamp(6)")]
    public async Task Ranges_hold_each_row_once(string storeType, string value, string type)
    {
        await using var test = await TestDatabase.CreateAsync(
            $"CREATE TABLE NUMBERS (ID {storeType} PRIMARY KEY)\n/\nINSERT INTO NUMBERS SELECT {value} FROM DUAL CONNECT BY LEVEL <= 2500\n/\n");
        var table = Tables.Of("NUMBERS", ("ID", type)).WithKey("ID");
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        var ranges = await snapshot.SplitAsync(table, 400, default);

        Assert.InRange(ranges.Count, 5, 9);
        var all = new List<string>();
        foreach (var range in ranges)
        {
            all.AddRange(await ReadAsync(snapshot, Tables.Read(table, range)));
        }

        Assert.Equal(2_500, all.Count);
        Assert.Equal(2_500, all.Distinct().Count());
        Assert.Equal(ranges, await snapshot.SplitAsync(table, 400, default));
    }

    [Fact]
    public async Task A_missing_table_or_column_is_named()
    {
        await using var test = await TestDatabase.CreateAsync(Filled(1));
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        var table = await Assert.ThrowsAsync<IsomerException>(
            () => snapshot.OpenReaderAsync(Tables.Read(Numbers with { Name = new("GONE") }), default));
        var column = await Assert.ThrowsAsync<IsomerException>(
            () => snapshot.OpenReaderAsync(Tables.Read(Tables.Of("NUMBERS", ("GONE", "int32"))), default));

        Assert.Equal(("ISO3011", "ISO3012"), (table.Diagnostic.Code.Id, column.Diagnostic.Code.Id));
    }

    [Fact]
    public async Task A_table_that_is_truncated_meanwhile_is_told_with_a_code()
    {
        await using var test = await TestDatabase.CreateAsync(Filled(10));
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await test.ExecuteAsync("TRUNCATE TABLE NUMBERS");

        var error = await Assert.ThrowsAsync<IsomerException>(() => ReadAsync(snapshot, Tables.Read(Numbers)));

        Assert.Equal("ISO3044", error.Diagnostic.Code.Id);
    }

    private static string Filled(int rows) =>
        $"CREATE TABLE NUMBERS (ID NUMBER(9))\n/\nINSERT INTO NUMBERS SELECT LEVEL FROM DUAL CONNECT BY LEVEL <= {rows}\n/\n";

    private static async Task<List<string>> ReadAsync(ISnapshot snapshot, ReadRequest request)
    {
        var rows = new List<string>();
        await using var reader = await snapshot.OpenReaderAsync(request, default);
        while (await reader.ReadAsync(default))
        {
            rows.Add(Carried.Text(reader, 0, request.Columns[0].As)!);
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }
}
