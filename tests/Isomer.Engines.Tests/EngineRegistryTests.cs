using Isomer.Schema;

namespace Isomer.Engines.Tests;

public class EngineRegistryTests
{
    [Fact]
    public void An_unknown_engine_is_an_error_that_lists_the_known_ones()
    {
        var error = Assert.Throws<IsomerException>(() => EngineRegistry.Find("dbase"));
        Assert.Equal("ISO9190", error.Diagnostic.Code.Id);
        Assert.Contains("dbase", error.Message);
    }
}
