using Isomer.Dialects;
using Isomer.Dialects.Tests.SqlServer;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.SqlServer.Tests;

/// <summary>From the catalog's rows to the blueprint; that a server gives such rows, only the live tests tell.</summary>
public class BlueprintBuilderTests
{
    private static readonly Dialect SqlServer = new SqlServerEngine().Dialect;

    [Fact]
    public void Everything_that_rows_can_say_is_held_or_told()
    {
        var result = Build(ShopRows.All);

        Golden.Verify("shop.blueprint.json", BlueprintJson.Write(result.Blueprint));
        Golden.Verify("shop.findings.txt", string.Concat(result.Diagnostics.Select(d => d + "\n")));
    }

    [Fact]
    public void A_blueprint_is_written_and_read_as_it_stands()
    {
        var blueprint = Build(ShopRows.All).Blueprint;
        Assert.Equal(blueprint, BlueprintJson.Read(BlueprintJson.Write(blueprint), "shop.blueprint.json").Value);
    }

    [Fact]
    public void An_X_Ray_is_its_own_projection_and_its_statements_are_Transact_SQL()
    {
        var blueprint = Build(ShopRows.All).Blueprint;
        var projection = SqlServer.Project(blueprint, ProjectionOptions.Default);
        var before = Blueprint.Empty with { Origin = blueprint.Origin };

        Assert.Equal(BlueprintJson.Write(blueprint), BlueprintJson.Write(projection.Schema with { Origin = blueprint.Origin }));
        foreach (var step in SqlServer.Plan(SchemaDiff.Compare(before, projection.Schema), before, projection.Schema).Steps)
        {
            TransactSql.Verify(step.Sql);
        }
    }

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        var rows = ShopRows.All;
        var shuffled = rows with
        {
            Tables = [.. rows.Tables.Reverse()], Checks = [.. rows.Checks.Reverse()], Modules = [.. rows.Modules.Reverse()],
            Sequences = [.. rows.Sequences.Reverse()],
        };
        Assert.Equal(BlueprintJson.Write(Build(rows).Blueprint), BlueprintJson.Write(Build(shuffled).Blueprint));
    }

    [Fact]
    public void Only_the_wanted_tables_are_held()
    {
        var rows = ShopRows.All with
        {
            Tables = [.. ShopRows.All.Tables, new TableRow { Id = 9, Name = new("isomer_chunks"), Space = ShopRows.All.Tables[0].Space }],
        };
        var blueprint = Build(rows, new XRayOptions { Exclude = ["custom?rs*"] }).Blueprint;
        Assert.Equal(["old.archive", "orders"], blueprint.Tables.Select(t => t.Name.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_definition_that_is_not_shown_ends_the_X_Ray()
    {
        var rows = ShopRows.All with { Checks = [ShopRows.All.Checks[0] with { Definition = null }] };
        var error = Assert.Throws<IsomerException>(() => Build(rows));
        Assert.Equal("ISO3004", error.Diagnostic.Code.Id);
        Assert.Contains("ck_orders_qty", error.Message, StringComparison.Ordinal);
        Assert.Contains("VIEW DEFINITION", error.Message, StringComparison.Ordinal);
    }

    // A clause of version 2017: the parser's grammar is older.
    [Fact]
    public void A_history_that_is_kept_for_some_time_says_so()
    {
        var rows = ShopRows.All with
        {
            Tables = [.. ShopRows.All.Tables.Select(t => t with { Retention = t.History is null ? null : "6 MONTH" })],
        };
        Assert.Equal(
            "SYSTEM_VERSIONING = ON (HISTORY_TABLE = [dbo].[customers_history], HISTORY_RETENTION_PERIOD = 6 MONTH)",
            Build(rows).Blueprint.FindTable(new("customers"))!.Native!.Text);
    }

    [Theory]
    [InlineData("CREATE VIEW [v] AS SELECT 1", "CREATE VIEW [s].[w] AS SELECT 1", "SELECT 1")]
    [InlineData("/* /* it */ */ create or alter view dbo . \"a\"\"b\" as select 1;", "/* /* it */ */ create or alter view [s].[w] as select 1;", "select 1")]
    [InlineData("CREATE VIEW v(a) AS SELECT 1", "CREATE VIEW [s].[w](a) AS SELECT 1", null)]
    [InlineData("CREATE PROC [a]]b] AS SELECT 1", "CREATE PROC [s].[w] AS SELECT 1", "SELECT 1")]
    public void A_modules_text_takes_the_objects_own_name(string text, string named, string? query)
    {
        var module = ModuleText.Read(text)!;
        Assert.Equal((named, query), (module.Named(new("s", "w")), module.Query));
    }

    [Theory]
    [InlineData("")]
    [InlineData("SELECT 1")]
    [InlineData("CREATE VIEW [v")]
    public void What_is_no_module_has_no_name(string text) => Assert.Null(ModuleText.Read(text));

    private static XRayResult Build(CatalogRows rows, XRayOptions? options = null) =>
        new BlueprintBuilder(rows, SqlServer, "SQL Server database 'shop' on db.example", options ?? XRayOptions.Default)
            .Build(new Origin("sqlserver", "16.0"));
}
