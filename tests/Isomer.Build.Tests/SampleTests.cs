using Isomer.Build.Tests.Harness;

namespace Isomer.Build.Tests;

public class SampleTests
{
    [Fact]
    public async Task The_storefront_x_rays_to_its_checked_in_blueprint_byte_for_byte()
    {
        var path = Path.Combine(Repository.Root, "samples", "Storefront", "shop.blueprint.json");
        var checkedIn = await File.ReadAllBytesAsync(path);
        try
        {
            (await DotNet.RunAsync(Repository.Root, ["build", "samples/Storefront", "-t:XRay", "-c", Repository.Configuration]))
                .MustSucceed();

            Assert.Equal(checkedIn, await File.ReadAllBytesAsync(path));
        }
        finally
        {
            await File.WriteAllBytesAsync(path, checkedIn);
        }
    }

    [Theory]
    [InlineData("emit", "ddl")]
    [InlineData("assess", "assess")]
    public async Task What_the_storefront_has_checked_in_is_what_the_tool_writes(string command, string output)
    {
        var sample = Path.Combine(Repository.Root, "samples", "Storefront");
        using var folder = new TestFolder();

        (await DotNet.RunAsync(sample, [
            "exec", Repository.ToolDll, command, "--blueprint", "shop.blueprint.json", "--mapping", "shop.mapping.json",
            "--targets", "Sqlite", "PostgreSql", "--output", folder[output]])).MustSucceed();

        Assert.Equal(Directory.GetFiles(Path.Combine(sample, output), "*", SearchOption.AllDirectories).Length, folder.Times().Count);
        Assert.All(
            folder.Times().Keys, f => Assert.Equal(File.ReadAllText(Path.Combine(sample, f)), folder.Read(f)));
    }
}
