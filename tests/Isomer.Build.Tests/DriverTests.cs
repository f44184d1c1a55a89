using Isomer.Build.Tests.Harness;

namespace Isomer.Build.Tests;

/// <summary>The driver of an engine that has none of its own: the build's tool finds the one that the project references.</summary>
[Collection(PackagesCollection.Name)]
public class DriverTests(Packages packages)
{
    private const string Secret = "hunter2-never-shown";

    // Nothing listens at the port: with a driver the X-Ray comes as far as that. Without one it is ISO3025, as the tool's own tests show.
    [Fact]
    public async Task The_driver_of_the_project_is_found()
    {
        using var consumer = new Consumer(
            packages,
            """Engine="MySql" Connection="Shop" Targets="MySql" """,
            references: $"""
                <PackageReference Include="Isomer.MySql" Version="{Repository.Version}" />
                <PackageReference Include="MySql.Data" Version="{Repository.DriverVersion}" />
                """);
        var environment = new Dictionary<string, string>
        {
            ["ConnectionStrings__Shop"] = $"Server=127.0.0.1;Port=1;Database=shop;User ID=nobody;Password={Secret}",
        };

        var xray = await consumer.RunAsync(environment, "build", "-t:XRay", "-tl:off");

        Assert.NotEqual(0, xray.ExitCode);
        var error = Assert.Single(xray.Lines("error ISO"));
        Assert.Contains("error ISO3001", error, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1:1", error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, xray.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(consumer.Folder["shop.blueprint.json"]));
    }
}
