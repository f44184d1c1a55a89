using Isomer.Acceptance.Infrastructure;

namespace Isomer.Acceptance;

/// <summary>
/// A driver that is there and is not the right one: the tool says what is wrong with it, and which to reference. The assemblies are real
/// ones; no server is reached.
/// </summary>
public sealed class DriverVersionTests : IDisposable
{
    private const string Secret = "hunter2-never-shown";
    private const string ConnectionString = "Server=127.0.0.1;Port=1;User ID=shop;Database=shop;Password=" + Secret;

    private readonly string _folder = Directory.CreateTempSubdirectory("isomer-acceptance-").FullName;

    [Fact]
    public Task Without_a_driver_the_packages_are_named() =>
        AssertToldAsync([], "ISO3025", "package reference to MySqlConnector or MySql.Data");

    [Fact]
    public async Task A_file_that_is_no_assembly_is_told()
    {
        var file = Path.Combine(_folder, "MySql.Data.dll");
        await File.WriteAllTextAsync(file, "no assembly", TestContext.Current.CancellationToken);

        await AssertToldAsync([file], "ISO3051", "MySql.Data", "no assembly", "MySql.Data in version 8.0.16 or later");
    }

    [Fact]
    public Task An_assembly_of_another_name_in_its_file_is_told()
    {
        var file = Path.Combine(_folder, "MySql.Data.dll");
        File.Move(EmittedDriver.Empty(_folder, "Other"), file);

        return AssertToldAsync([file], "ISO3051", "its file holds another assembly or is refused", "MySql.Data in version 8.0.16 or later");
    }

    [Fact]
    public Task An_assembly_without_the_factory_is_told_with_its_version() => AssertToldAsync(
        [EmittedDriver.Empty(_folder, "MySqlConnector")],
        "ISO3041", "MySqlConnector 1.2.3.4, lacks the type MySqlConnector.MySqlConnectorFactory",
        "MySqlConnector in version 1.0.0 or later");

    [Fact]
    public Task A_factory_without_an_instance_is_told() => AssertToldAsync(
        [EmittedDriver.WithoutInstance(_folder)],
        "ISO3041", "MySql.Data 1.2.3.4, lacks MySql.Data.MySqlClient.MySqlClientFactory.Instance");

    [Fact]
    public Task A_factory_that_makes_nothing_is_told() => AssertToldAsync(
        [EmittedDriver.WithoutBuilder(_folder)],
        "ISO3041", "MySql.Data 1.2.3.4, lacks a builder of connection strings");

    [Theory]
    [InlineData(Missing.Assembly, "Below 1.2.3.4 is not there")]
    [InlineData(Missing.Type, "the type Below.Parts is not there")]
    [InlineData(Missing.Method, "MakeBuilder")]
    public Task What_a_driver_stands_on_and_does_not_find_is_named(Missing missing, string words) => AssertToldAsync(
        EmittedDriver.OverAnother(_folder, missing), "ISO3051", "MySql.Data 1.2.3.4", words, "MySql.Data in version 8.0.16 or later");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task AssertToldAsync(string[] references, string code, params string[] words)
    {
        var run = await ToolProcess.XRayAsync("mysql", ConnectionString, _folder, references: references);

        Failures.AssertCoded(run, code);
        Assert.All(words, w => Assert.Contains(w, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "x.blueprint.json")));
    }
}
