using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Specs;

namespace Isomer.Oracle.Tests.Live;

public class SnapshotTests : SnapshotSpec
{
    private static readonly Table Numbers = Tables.Of("NUMBERS", ("ID", "int32"));

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

        await AssertRangesHoldEachRowOnceAsync(snapshot, table, 2_500, 400);
    }

    [Fact]
    public async Task A_table_that_is_truncated_meanwhile_is_told_with_a_code()
    {
        await using var test = await TestDatabase.CreateAsync(Filled(10));
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await test.ExecuteAsync("TRUNCATE TABLE NUMBERS");

        var error = await Assert.ThrowsAsync<IsomerException>(() => snapshot.ReadAsync(Tables.Read(Numbers)));

        Assert.Equal("ISO3044", error.Diagnostic.Code.Id);
    }

    protected override async Task<EngineDatabase> CreateAsync() => await TestDatabase.CreateAsync();

    protected override string Name(string plain) => plain.ToUpperInvariant();

    private static string Filled(int rows) =>
        $"CREATE TABLE NUMBERS (ID NUMBER(9))\n/\nINSERT INTO NUMBERS SELECT LEVEL FROM DUAL CONNECT BY LEVEL <= {rows}\n/\n";
}
