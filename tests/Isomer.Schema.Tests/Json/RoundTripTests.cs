using FsCheck;
using FsCheck.Fluent;
using Isomer.Testing.Schemas;

namespace Isomer.Schema.Tests.Json;

/// <summary>Law 1: <c>read(write(b)) == b</c>, and <c>write(read(text)) == text</c>.</summary>
public class RoundTripTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Reads_back_every_blueprint_that_it_writes() =>
        Prop.ForAll(ArbitraryBlueprint.Of(BlueprintOptions.Anything), blueprint =>
        {
            var text = BlueprintJson.Write(blueprint);
            var result = BlueprintJson.Read(text, null);
            Assert.Empty(result.Diagnostics);
            Assert.Equal(blueprint, result.Value);
            Assert.Equal(text, BlueprintJson.Write(result.Value!));
        }).Check(s_config);

    [Fact]
    public void Portable_blueprints_read_back_too() =>
        Prop.ForAll(ArbitraryBlueprint.Of(BlueprintOptions.Portable), blueprint =>
            Assert.Equal(blueprint, BlueprintJson.Read(BlueprintJson.Write(blueprint), null).Value)).Check(s_config);

    [Fact]
    public void Writes_the_same_text_for_any_order_of_tables_and_parts() =>
        Prop.ForAll(ArbitraryBlueprint.Of(BlueprintOptions.Anything), blueprint =>
        {
            var shuffled = blueprint with
            {
                Tables = blueprint.Tables.Reverse().Select(t => t with
                {
                    Indexes = t.Indexes.Reverse().ToEquatableArray(),
                    Checks = t.Checks.Reverse().ToEquatableArray(),
                    ForeignKeys = t.ForeignKeys.Reverse().ToEquatableArray(),
                }).ToEquatableArray(),
                Enums = blueprint.Enums.Reverse().ToEquatableArray(),
            };
            Assert.Equal(BlueprintJson.Write(blueprint), BlueprintJson.Write(shuffled));
        }).Check(s_config);

    [Fact]
    public void Every_type_prints_what_parses_to_it() =>
        Prop.ForAll(ArbitraryBlueprint.Types(), type =>
        {
            Assert.Equal(type, CanonicalType.Parse(type.ToString()));
            Assert.Equal(type, CanonicalType.Array(type).Element);
            Assert.Equal(type, CanonicalType.Parse(CanonicalType.Array(type).ToString()).Element);
        }).Check(s_config.WithMaxTest(5000));

    [Fact]
    public void The_file_has_lf_two_spaces_and_a_final_newline() =>
        Prop.ForAll(ArbitraryBlueprint.Of(BlueprintOptions.Anything), blueprint =>
        {
            var text = BlueprintJson.Write(blueprint);
            Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.All(text.Split('\n'), line => Assert.True((line.Length - line.TrimStart(' ').Length) % 2 == 0));
        }).Check(s_config);
}
