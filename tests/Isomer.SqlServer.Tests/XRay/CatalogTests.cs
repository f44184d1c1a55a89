using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.SqlServer.Tests;

public class CatalogTests
{
    private const string Everything = "everything.sql";

    [Fact]
    public async Task Everything_a_database_can_hold_is_read_or_listed()
    {
        await using var test = await TestDatabase.CreateAsync(Golden.Read(Everything));

        var result = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);

        var orders = result.Blueprint.FindTable(new("orders"))!;
        Assert.Equal(
            ["customers", "customers_history", "old.archive", "orders"],
            result.Blueprint.Tables.Select(t => t.Name.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(new Identity { Kind = IdentityKind.Always, Start = 1000, Increment = 5 }, orders.FindColumn("id")!.Identity);
        Assert.Equal("qty * 2", ExpressionPrinter.Print(orders.FindColumn("doubled")!.Generated!.Expression));
        Assert.Equal("PRIMARY KEY NONCLUSTERED", orders.Native?.Text);
        Assert.Equal(["cs_orders", "ix_orders_customer", "ix_orders_open", "ux_orders_touched"], orders.Indexes.Select(i => i.Name));
        Assert.Equal(ReferentialAction.Cascade, orders.ForeignKeys[0].OnDelete);
        Assert.Equal("What is bought.", orders.Comment);
        Assert.Equal(["ck_orders_qty"], orders.Checks.Select(c => c.Name));
        Assert.Equal(["tr_orders"], orders.Triggers.Select(t => t.Name));
        Assert.Contains("SYSTEM_VERSIONING = ON", result.Blueprint.FindTable(new("customers"))!.Native!.Text, StringComparison.Ordinal);
        Assert.Equal(["open_orders"], result.Blueprint.Views.Select(v => v.Name.ToString()));
        Assert.Equal(["close_books"], result.Blueprint.Routines.Select(r => r.Name.ToString()));
        Assert.Equal(
            ["partition function", "partition scheme", "synonym", "type", "view"],
            result.Blueprint.NativeObjects.Select(o => o.Kind).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("ISO3035", result.Diagnostics.Select(d => d.Code.Id));
    }

    [Fact]
    public async Task Two_X_Rays_give_the_same_bytes()
    {
        await using var test = await TestDatabase.CreateAsync(Golden.Read(Everything));

        var first = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);
        var second = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);

        Assert.Equal(BlueprintJson.Write(first.Blueprint), BlueprintJson.Write(second.Blueprint));
    }

    [Fact]
    public async Task Only_the_wanted_tables_are_read()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE rooms (id int);\nCREATE TABLE scratch (id int);\nCREATE TABLE isomer_chunks (id int);");

        var blueprint = (await test.Database.Catalog.ReadAsync(new XRayOptions { Exclude = ["scr?tch"] }, default)).Blueprint;

        Assert.Equal(["rooms"], blueprint.Tables.Select(t => t.Name.ToString()));
    }

    [Fact]
    public async Task An_account_that_may_only_read_is_told_what_it_may_not_see()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE rooms (id int PRIMARY KEY);\nGO\nCREATE PROCEDURE p AS SELECT 1;");
        await using var reader = await TestUser.CreateAsync(test, "SELECT ON SCHEMA::dbo");
        await using var database = await new SqlServerEngine().OpenAsync(reader.ConnectionString, default);

        var result = await database.Catalog.ReadAsync(XRayOptions.Default, default);

        Assert.Equal(["rooms"], result.Blueprint.Tables.Select(t => t.Name.ToString()));
        Assert.Contains("ISO3024", result.Diagnostics.Select(d => d.Code.Id));
    }
}
