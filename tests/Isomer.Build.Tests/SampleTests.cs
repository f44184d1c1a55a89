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
            (await DotNet.RunAsync(Repository.Root, ["build", "samples/Storefront", "-t:XRay", "-c", Repository.Configuration])).MustSucceed();

            Assert.Equal(checkedIn, await File.ReadAllBytesAsync(path));
        }
        finally
        {
            await File.WriteAllBytesAsync(path, checkedIn);
        }
    }
}
