using System.Security.Cryptography;
using System.Text;
using Isomer.Schema;

namespace Isomer.Migration.Planning;

/// <summary>The embedded blueprint with its mapping applied.</summary>
/// <param name="Mapped">The schema that goes.</param>
/// <param name="Mapping">The mapping; empty where there is none.</param>
/// <param name="Fingerprint">Of both texts: a copy that one program began, another may go on with only if it is the same.</param>
internal sealed record SchemaSource(MappedBlueprint Mapped, SchemaMapping Mapping, string Fingerprint)
{
    /// <summary>Reads what the generated program carries.</summary>
    /// <exception cref="IsomerException">The blueprint or the mapping is not valid; the first finding tells where.</exception>
    public static SchemaSource Load(MigratorDefinition definition)
    {
        var blueprint = Require(BlueprintJson.Read(definition.BlueprintJson, definition.Name + ".blueprint.json"));
        var mapping = definition.MappingJson is { } text
            ? Require(MappingJson.Read(text, definition.Name + ".mapping.json"))
            : SchemaMapping.Empty;
        var result = mapping.Apply(blueprint);
        var mapped = result.Value ?? throw new IsomerException(result.Diagnostics.First(d => d.Severity == Severity.Error));
        var bytes = Encoding.UTF8.GetBytes(definition.BlueprintJson + "\0" + definition.MappingJson);
        return new SchemaSource(mapped, mapping, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16)));
    }

    private static T Require<T>(ParseResult<T> result)
        where T : class =>
        result.Value ?? throw new IsomerException(result.Diagnostics.First(d => d.Severity == Severity.Error));
}
