using Isomer.Engines;
using Isomer.Oracle.Tests.FakeDriver;
using Isomer.Schema;

namespace Isomer.Oracle.Tests.Drivers;

public class DriverTests
{
    private const string Secret = "hunter2-never-shown";

    [Fact]
    public async Task Without_a_driver_the_error_names_its_package()
    {
        Assert.SkipUnless(ProviderFactory.Find(Driver.Package) is null, "The driver is here.");

        var error = await Assert.ThrowsAsync<IsomerException>(
            () => EngineRegistry.Find("Oracle").OpenAsync($"Data Source=db:1521/shop;User Id=shop;Password={Secret}", default));

        Assert.Equal("ISO3025", error.Diagnostic.Code.Id);
        Assert.Contains("Oracle.ManagedDataAccess.Core", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Data Source=db.example:1521/shop;User Id=scott;Password=" + Secret, "Oracle database db.example:1521/shop")]
    [InlineData("Data Source=db.example:1521/shop?wallet_location=/etc/w;User Id=scott;Password=" + Secret, "Oracle database db.example:1521/shop")]
    [InlineData(
        "Data Source=\"(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db.example)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=shop)))\";User Id=scott;Password=" + Secret,
        "Oracle database db.example/shop")]
    public void A_database_is_named_without_the_account(string connectionString, string name)
    {
        var connections = new Connections(connectionString, new Driver(OracleClientFactory.Instance));

        Assert.Equal(name, connections.DisplayName);
    }

    [Theory]
    [InlineData("User Id=scott;Password=" + Secret, "ISO3040")]
    [InlineData("no key and no value " + Secret, "ISO3005")]
    public void A_connection_string_that_leads_nowhere_is_refused_without_showing_it(string connectionString, string code)
    {
        var error = Assert.Throws<IsomerException>(() => new Connections(connectionString, new Driver(OracleClientFactory.Instance)));

        Assert.Equal(code, error.Diagnostic.Code.Id);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sessions_are_neither_pooled_nor_part_of_an_ambient_transaction()
    {
        var builder = new Driver(OracleClientFactory.Instance).Read("Data Source=shop;Pooling=true;Enlist=true");

        Assert.Equal(("False", "false"), (builder["Pooling"].ToString(), builder["Enlist"].ToString()));
    }
}
