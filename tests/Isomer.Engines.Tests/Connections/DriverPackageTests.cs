using System.Reflection;

namespace Isomer.Engines.Tests.Connections;

/// <summary>Which failures are the run-time's, that cannot load a driver, and which are the driver's own.</summary>
public class DriverPackageTests
{
    private static readonly DriverPackage Driver = new("Engine", "Package", "1.2.3", "No.Such.Driver", "No.Such.Factory");

    [Fact]
    public void A_driver_that_is_not_there_is_none() => Assert.Null(ProviderFactory.Find(Driver));

    [Fact]
    public void What_is_not_there_is_named_wherever_it_stands_in_the_chain()
    {
        var missing = Assert.Throws<FileNotFoundException>(() => Assembly.Load("Not.There, Version=4.5.6.7"));

        var told = Driver.NotLoaded(new InvalidOperationException("outer", new TypeInitializationException("T", missing)));

        Assert.Equal("ISO3051", told!.Diagnostic.Code.Id);
        Assert.Contains("Not.There 4.5.6.7 is not there", told.Message, StringComparison.Ordinal);
        Assert.Contains("Package in version 1.2.3 or later", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_a_driver_does_not_find_is_its_own_affair()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "ca.pem");
        var missing = Assert.ThrowsAny<IOException>(() => File.ReadAllText(path));
        var file = new FileNotFoundException("no certificate", "ca.pem");

        Assert.Null(Driver.NotLoaded(missing));
        Assert.Null(Driver.NotLoaded(file));
        Assert.Null(Driver.NotLoaded(new InvalidOperationException()));
    }

    [Fact]
    public void An_assembly_without_the_factory_lacks_it()
    {
        var own = Driver with { Assembly = typeof(DriverPackageTests).Assembly.GetName().Name! };

        var error = Assert.Throws<Isomer.Schema.IsomerException>(() => ProviderFactory.Find(own));

        Assert.Equal("ISO3041", error.Diagnostic.Code.Id);
        Assert.Contains("lacks the type No.Such.Factory", error.Message, StringComparison.Ordinal);
    }
}
