using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Oracle.Tests.XRay;

public class BlueprintBuilderTests
{
    private static readonly Dialect Oracle = new OracleEngine().Dialect;

    [Fact]
    public void Everything_that_the_catalog_tells_is_read_or_listed()
    {
        var result = Build(SampleRows.Shop);

        Golden.Verify("shop.blueprint.json", BlueprintJson.Write(result.Blueprint));
        Golden.Verify("shop.findings.txt", string.Concat(result.Diagnostics.Select(d => d + "\n")));
    }

    [Fact]
    public void What_is_read_is_its_own_projection()
    {
        // But for a reference into a schema that was not read, which no projection can make.
        var read = Build(SampleRows.Shop with { Constraints = [.. SampleRows.Shop.Constraints.Where(c => c.Name != "FK_FAR")] }).Blueprint;
        var projection = Oracle.Project(read, ProjectionOptions.Default);

        Assert.Equal(BlueprintJson.Write(read with { Origin = null }), BlueprintJson.Write(projection.Schema with { Origin = null }));
    }

    [Fact]
    public void Only_the_wanted_tables_are_read()
    {
        var result = new BlueprintBuilder(
            SampleRows.Shop, Oracle, "Oracle database shop", new XRayOptions { Exclude = ["CUST*", "LOGS", "VISITS"] })
            .Build(new Origin("oracle", "19.0"), canSeeAll: true);

        Assert.Equal(["ORDERS"], result.Blueprint.Tables.Select(t => t.Name.ToString()));
    }

    [Fact]
    public void An_account_that_may_not_see_everything_is_told() => Assert.Contains(
        "ISO3024",
        new BlueprintBuilder(SampleRows.Shop, Oracle, "Oracle database shop", XRayOptions.Default)
            .Build(new Origin("oracle", "19.0"), canSeeAll: false)
            .Diagnostics.Select(d => d.Code.Id));

    private static XRayResult Build(CatalogRows rows) =>
        new BlueprintBuilder(rows, Oracle, "Oracle database shop", XRayOptions.Default)
            .Build(new Origin("oracle", "19.0"), canSeeAll: true);
}
