using Microsoft.CodeAnalysis;

namespace Isomer.Generator.Tests;

public class HostileNamesTests
{
    private static readonly string[] Names =
    [
        "class", "namespace", "record", "2fa", "1", "_", "-", " ", "a b", "a-b", "a.b", "A_B", "a\"b", "a\\b", "a'b", "a{b}", "\"\"\"", "*/", "<b>&",
        "line\nbreak", "line\u2028separator", "\u0085", "tab\t", "😀", "😁", "é", "É", "ß", "名前", "имя", "x\u202Ey", "x\u200By", "\u0000",
        "\ud800",
        "customer", "customers", "Customer", "CUSTOMERS", "legacy_customer", "legacy_customers", "customer_mapper",
        "Transform", "Main", "Ddl", "Definition", "BlueprintJson", "MappingJson", "Names", "Ordinals", "WriteTo", "row", "_row", "value", "has",
        "ToString", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "Hostile", "System", "Isomer", "Global", "string", "Microsoft", "Storefront", "reader", "writer", "source", "target",
        "news", "names", "series", "people", "addresses", "statuses",
        "a_very_long_name_that_goes_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on",
    ];

    [Fact]
    public void Any_name_of_a_table_or_column_compiles_without_a_warning()
    {
        var project = new TestProject().Blueprint("/src/hostile.blueprint.json", Samples.Named(Names), targets: "");

        Assert.Empty(project.Run().Diagnostics);
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void Any_name_stands_a_transform_too()
    {
        // The names of the row types, as the run before gives them; an application would read them there as well.
        var plain = new TestProject().Blueprint("/src/hostile.blueprint.json", Samples.Named(Names), targets: "").Run();
        var hooks = plain.GeneratedTrees.SelectMany(t => t.ToString().Split('\n'))
            .Where(l => l.Contains("static partial void Transform(", StringComparison.Ordinal))
            .Select(l => l.Trim().TrimEnd(';') + " { }").ToList();
        Assert.Equal(Names.Length + 1, hooks.Count);
        var project = new TestProject($"namespace Storefront;\nstatic partial class Hostile\n{{\n{string.Join('\n', hooks)}\n}}")
            .Blueprint("/src/hostile.blueprint.json", Samples.Named(Names), targets: "");

        Assert.Empty(project.Run().Diagnostics);
        Assert.Empty(project.Compile());
    }

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("2 shops", "_2Shops")]
    [InlineData("😀", "U1F600")]
    public void Any_name_of_a_blueprint_becomes_a_class(string name, string expected)
    {
        var project = new TestProject().Blueprint("/src/x.blueprint.json", Samples.Shop, name: name, targets: "");

        Assert.Contains(project.Run().Results.Single().GeneratedSources, s => s.HintName == expected + ".g.cs");
        Assert.Empty(project.Compile());
    }

    [Theory]
    [InlineData("")]
    [InlineData("class.2nd.My-App")]
    public void Any_root_namespace_becomes_one(string rootNamespace)
    {
        var project = new TestProject().Blueprint("/src/shop.blueprint.json", Samples.Shop, targets: "")
            .Property("RootNamespace", rootNamespace);

        Assert.Empty(project.Compile());
    }

    [Fact]
    public void File_names_are_short_and_plain()
    {
        var result = new TestProject().Blueprint("/src/hostile.blueprint.json", Samples.Named(Names), targets: "").Run();

        var sources = result.Results.Single().GeneratedSources;
        Assert.NotEmpty(sources);
        Assert.All(
            sources, s => Assert.True(s.HintName.Length < 100 && s.HintName.IndexOfAny(['/', '\\']) < 0, s.HintName));
    }
}
