using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Oracle.Tests.Reading;

public class RowQueryTests
{
    private static readonly StoredTable Orders = StoredTables.Of(
        "ORDERS", ("REGION", StoreTypes.VarChar), ("ID", StoreTypes.Number9), ("AT", StoreTypes.Date), ("KEY", StoreTypes.Raw));

    [Fact]
    public void Every_query_names_the_moment()
    {
        var query = Of(KeyRange.All);

        Assert.Equal("SELECT \"ID\" FROM \"ORDERS\" AS OF SCN 12345", query.Sql);
        Assert.Empty(query.Parameters);
    }

    [Fact]
    public void Bounds_are_parameters_in_the_order_of_the_text()
    {
        var query = Of(new KeyRange(BoundText.Of(["REGION", "ID"], ["Ö'", "7"]), BoundText.Of(["REGION", "ID"], ["Z", "9"])));

        Assert.Equal(
            "SELECT \"ID\" FROM \"ORDERS\" AS OF SCN 12345 WHERE "
            + "(\"REGION\" >= :p0 AND (\"REGION\" > :p1 OR \"ID\" >= TO_NUMBER(:p2))) AND "
            + "(\"REGION\" <= :p3 AND (\"REGION\" < :p4 OR \"ID\" < TO_NUMBER(:p5)))",
            query.Sql);
        Assert.Equal(["Ö'", "Ö'", "7", "Z", "Z", "9"], query.Parameters);
    }

    [Fact]
    public void Bounds_of_times_and_octets_name_their_format()
    {
        var query = Of(new KeyRange(BoundText.Of(["AT", "KEY"], [" 2024-01-02 00:00:00", "00FF"]), null));

        Assert.Contains("\"AT\" >= TO_DATE(:p0, 'SYYYY-MM-DD HH24:MI:SS')", query.Sql, StringComparison.Ordinal);
        Assert.Contains("\"KEY\" >= HEXTORAW(:p2)", query.Sql, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_is_a_condition()
    {
        var query = Of(KeyRange.All, ExpressionParser.Parse("ID > 8"));
        Assert.EndsWith(" WHERE (\"ID\" > 8)", query.Sql, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bound_of_a_column_that_is_gone_is_told() => Assert.Equal(
        "ISO3012", Assert.Throws<IsomerException>(() => Of(new KeyRange(BoundText.Of(["GONE"], ["1"]), null))).Diagnostic.Code.Id);

    [Fact]
    public void Boundaries_are_read_in_the_keys_own_order() => Assert.Equal(
        """
        SELECT * FROM (SELECT "REGION" AS K0, TO_CHAR("ID", 'TM9', 'NLS_NUMERIC_CHARACTERS = ''.,''') AS K1, ROW_NUMBER() OVER (ORDER BY "REGION", "ID") AS PLACE FROM "ORDERS" AS OF SCN 12345)
        WHERE PLACE > 1 AND MOD(PLACE, 500) = MOD(1, 500)
        ORDER BY PLACE
        """,
        KeySplitter.BoundariesQuery(Orders, [Orders.Columns["REGION"], Orders.Columns["ID"]], 500, "12345"));

    private static BoundQuery Of(KeyRange range, Expression? filter = null)
    {
        var table = Tables.Of("ORDERS", ("ID", "int32"));
        var request = Tables.Read(table, range, filter);
        var selection = ColumnSelection.Of(request.Columns[0], Orders.Columns["ID"], 0, 0, Orders.QuotedName, "Oracle database shop");
        return RowQuery.Of(request, Orders, [selection], new OracleEngine().Dialect, "12345");
    }
}
