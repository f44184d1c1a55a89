using Isomer.Build.Tests.Harness;

namespace Isomer.Build.Tests;

[Collection(PackagesCollection.Name)]
public class DriftTests(Packages packages)
{
    [Fact]
    public async Task Drift_fails_with_each_difference_at_its_line_in_the_blueprint()
    {
        using var consumer = new Consumer(packages, """Engine="Sqlite" Script="legacy.sql" Targets="Sqlite" """);
        consumer.Folder.Write("legacy.sql", Scripts.Shop);
        (await consumer.BuildAsync("-t:XRay")).MustSucceed();
        (await consumer.BuildAsync("-t:Drift")).MustSucceed();

        consumer.Folder.Write("legacy.sql", Scripts.Shop.Replace("VARCHAR(255)", "VARCHAR(100)", StringComparison.Ordinal));
        var drift = await consumer.BuildAsync("-t:Drift");

        Assert.NotEqual(0, drift.ExitCode);
        var line = 1 + Array.FindIndex(
            consumer.Folder.Read("shop.blueprint.json").Split('\n'), l => l.Contains("\"email\"", StringComparison.Ordinal));
        Assert.Contains($"shop.blueprint.json({line},", Assert.Single(drift.Lines("error ISO3200")), StringComparison.Ordinal);
        Assert.Contains("1 difference(s)", Assert.Single(drift.Lines("error ISO3201")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_leaves_the_blueprint_alone()
    {
        using var consumer = new Consumer(packages, """Engine="Sqlite" Script="legacy.sql" Targets="Sqlite" """);
        consumer.Folder.Write("legacy.sql", Scripts.Shop);
        (await consumer.BuildAsync("-t:XRay")).MustSucceed();
        var before = consumer.Folder.Read("shop.blueprint.json");

        consumer.Folder.Write("legacy.sql", Scripts.Shop + "CREATE TABLE extra (id INTEGER PRIMARY KEY);");
        await consumer.BuildAsync("-t:Drift");

        Assert.Equal(before, consumer.Folder.Read("shop.blueprint.json"));
    }
}
