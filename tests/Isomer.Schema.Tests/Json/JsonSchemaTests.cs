using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Isomer.Testing;
using Isomer.Testing.Schemas;

namespace Isomer.Schema.Tests.Json;

/// <summary>The JSON Schema files say what the readers do, as far as a schema can.</summary>
public class JsonSchemaTests
{
    private static readonly JsonElement s_blueprint = Load("blueprint.schema.json");
    private static readonly JsonElement s_mapping = Load("mapping.schema.json");

    // What only a reader can see: syntax inside strings, references, and repeated names.
    private static readonly string[] s_beyondSchema =
    [
        "ISO1002", "ISO1007", "ISO1008", "ISO1009", "ISO1010", "ISO1011", "ISO1012", "ISO1013", "ISO1015", "ISO1017", "ISO1018",
    ];

    [Fact]
    public void Has_the_keys_of_the_reader()
    {
        AssertKeys(BlueprintKeys.Blueprint, s_blueprint);
        var definitions = new Dictionary<string, string[]>
        {
            ["origin"] = BlueprintKeys.Origin,
            ["table"] = BlueprintKeys.Table,
            ["column"] = BlueprintKeys.Column,
            ["identity"] = BlueprintKeys.Identity,
            ["generated"] = BlueprintKeys.Generated,
            ["primaryKey"] = BlueprintKeys.PrimaryKey,
            ["unique"] = BlueprintKeys.Unique,
            ["index"] = BlueprintKeys.Index,
            ["indexColumn"] = BlueprintKeys.IndexColumn,
            ["foreignKey"] = BlueprintKeys.ForeignKey,
            ["partitioning"] = BlueprintKeys.Partitioning,
            ["partitionColumn"] = BlueprintKeys.PartitionColumn,
            ["partition"] = BlueprintKeys.Partition,
            ["sequence"] = BlueprintKeys.Sequence,
            ["enum"] = BlueprintKeys.Enum,
            ["domain"] = BlueprintKeys.Domain,
            ["view"] = BlueprintKeys.View,
        };
        foreach (var (name, keys) in definitions)
        {
            AssertKeys(keys, s_blueprint.GetProperty("$defs").GetProperty(name));
        }

        AssertKeys(MappingKeys.Mapping, s_mapping);
        AssertKeys(MappingKeys.Table, s_mapping.GetProperty("$defs").GetProperty("table"));
        AssertKeys(MappingKeys.Column, s_mapping.GetProperty("$defs").GetProperty("column"));
    }

    [Fact]
    public void Takes_every_blueprint_that_is_written() =>
        Prop.ForAll(ArbitraryBlueprint.Of(BlueprintOptions.Anything), blueprint =>
        {
            using var document = JsonDocument.Parse(BlueprintJson.Write(blueprint));
            Assert.True(new JsonSchemaValidator(s_blueprint).IsValid(document.RootElement));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [MemberData(nameof(DocumentTests.Invalid), MemberType = typeof(DocumentTests))]
    public void Refuses_what_the_reader_refuses_as_far_as_it_can_see(string file)
    {
        if (file.StartsWith("ISO1001", StringComparison.Ordinal))
        {
            return;
        }

        using var document = JsonDocument.Parse(Documents.Read(file));
        var isBlueprint = file.EndsWith(".blueprint.json", StringComparison.Ordinal);
        var isValid = new JsonSchemaValidator(isBlueprint ? s_blueprint : s_mapping).IsValid(document.RootElement);

        Assert.Equal(!isBlueprint || s_beyondSchema.Contains(file[..7]), isValid);
    }

    private static void AssertKeys(string[] keys, JsonElement schema) =>
        Assert.Equal(keys, schema.GetProperty("properties").EnumerateObject().Select(p => p.Name));

    private static JsonElement Load(string file) => JsonDocument.Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "src", "Isomer.Schema", "Json", file))).RootElement;
}
