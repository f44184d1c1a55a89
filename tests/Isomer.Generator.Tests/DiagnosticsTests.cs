using Microsoft.CodeAnalysis;

namespace Isomer.Generator.Tests;

public class DiagnosticsTests
{
    private const string Path = "/src/shop.blueprint.json";

    [Fact]
    public void A_mistake_in_the_blueprint_is_reported_at_its_own_line_and_column()
    {
        var text = Samples.Shop.Replace("\"age\": { \"type\": \"int16\"", "\"age\": { \"tipe\": \"int16\"");
        var result = new TestProject().Blueprint(Path, text).Run();

        var (line, content) = text.Split('\n').Index().First(l => l.Item.Contains("tipe", StringComparison.Ordinal));
        var places = result.Diagnostics.Select(d => d.Location.GetLineSpan()).ToList();
        Assert.All(places, p => Assert.Equal(Path, p.Path));
        Assert.Contains(new(line, content.IndexOf("\"tipe\"", StringComparison.Ordinal)), places.Select(p => p.StartLinePosition));
        Assert.All(result.Diagnostics, d => Assert.StartsWith("docs/diagnostics/ISO1", d.Descriptor.HelpLinkUri));
        Assert.Empty(result.GeneratedTrees);
    }

    [Fact]
    public void A_rule_that_matches_nothing_is_reported_in_the_mapping_file()
    {
        var result = new TestProject().Blueprint(Path, Samples.Shop, mapping: "shop.mapping.json")
            .File("/src/shop.mapping.json", "{\n  \"mapping\": 1,\n  \"exclude\": [\"nothing*\"]\n}").Run();

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal("ISO1100", finding.Id);
        Assert.Equal("/src/shop.mapping.json", finding.Location.GetLineSpan().Path);
        Assert.Equal(2, finding.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void An_unknown_engine_is_an_error_that_lists_the_known_ones() =>
        Assert.Contains(
            "MariaDb, MySql, Oracle, PostgreSql, Sqlite, SqlServer",
            Only("ISO9190", new TestProject().Blueprint(Path, Samples.Shop, targets: "Sqlite;Postgres")), StringComparison.Ordinal);

    [Fact]
    public void A_mapping_that_the_project_names_must_be_there() =>
        Assert.Contains(
            "other.mapping.json", Only("ISO9204", new TestProject().Blueprint(Path, Samples.Shop, mapping: "/src/other.mapping.json")),
            StringComparison.Ordinal);

    [Fact]
    public void A_mapping_elsewhere_is_found_by_its_name()
    {
        var project = new TestProject().Blueprint(Path, Samples.Shop, mapping: "mappings/night.mapping.json")
            .File("/src/mappings/night.mapping.json", "{ \"mapping\": 1, \"exclude\": [\"customers\"] }");

        var files = project.Run().Results.Single().GeneratedSources.Select(s => s.HintName).ToList();
        Assert.Contains("Shop.g.cs", files);
        Assert.DoesNotContain("Shop.Customer.g.cs", files);
    }

    [Fact]
    public void Two_blueprints_do_not_become_one_class()
    {
        var project = new TestProject().Blueprint("/src/a/shop.blueprint.json", Samples.Shop)
            .Blueprint("/src/b/SHOP.blueprint.json", Samples.Shop);

        Assert.Contains("SHOP.blueprint.json", Only("ISO1300", project), StringComparison.Ordinal);
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void Several_blueprints_get_no_main()
    {
        var result = new TestProject().Property("IsomerGenerateMain", "true")
            .Blueprint(Path, Samples.Shop).Blueprint("/src/other.blueprint.json", Samples.Shop).Run();

        Assert.Equal(["ISO1301", "ISO1301"], result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).Select(d => d.Id));
        Assert.DoesNotContain(result.GeneratedTrees, t => t.ToString().Contains(" Main(", StringComparison.Ordinal));
    }

    [Fact]
    public void A_transform_behind_an_alias_is_an_error_not_a_row_untransformed()
    {
        var project = new TestProject("""
            using Old = Storefront.Shop.LegacyCustomer;
            namespace Storefront;
            partial class Shop { static partial void Transform(in Old source, ref Customer target) { } }
            """).Blueprint(Path, Samples.Shop);

        Assert.Contains("LegacyCustomer", Only("ISO1302", project), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_the_mark_is_none_of_ours() =>
        Assert.Empty(new TestProject().File(Path, Samples.Shop).Run().GeneratedTrees);

    [Fact]
    public void An_anomaly_stands_at_the_line_of_its_column_until_the_mapping_accepts_it()
    {
        const string Accepting =
            """{ "mapping": 1, "tables": { "t": { "columns": { "a": { "accept": { "ISO2031": "computed by the application" } } } } } }""";
        const string Text = """
            { "blueprint": 1, "tables": { "t": { "columns": {
              "id": { "type": "int64" },
              "a": { "type": "text", "generated": { "stored": { "native": { "postgresql": "to_hex(id)" } } } }
            } } } }
            """;

        var finding = Assert.Single(new TestProject().Blueprint(Path, Text).Run().Diagnostics, d => d.Severity > DiagnosticSeverity.Info);
        Assert.Equal("ISO2031", finding.Id);
        Assert.Equal(new(2, 2), finding.Location.GetLineSpan().StartLinePosition);
        Assert.DoesNotContain(
            new TestProject().Blueprint(Path, Text, mapping: "t.mapping.json").File("/src/t.mapping.json", Accepting).Run().Diagnostics,
            d => d.Severity > DiagnosticSeverity.Info);
    }

    private static string Only(string id, TestProject project)
    {
        var finding = Assert.Single(project.Run().Diagnostics, d => d.Severity > DiagnosticSeverity.Info);
        Assert.Equal(id, finding.Id);
        return finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
    }
}
