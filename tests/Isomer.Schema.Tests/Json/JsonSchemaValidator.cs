using System.Text.Json;
using System.Text.RegularExpressions;

namespace Isomer.Schema.Tests.Json;

/// <summary>
/// Validates against the part of JSON Schema 2020-12 that Isomer's schema files use; another keyword is an error of the test.
/// </summary>
internal sealed class JsonSchemaValidator(JsonElement root)
{
    public bool IsValid(JsonElement value) => IsValid(root, value);

    private bool IsValid(JsonElement schema, JsonElement value) => schema.EnumerateObject().All(keyword => keyword.Name switch
    {
        "$schema" or "$defs" or "title" or "description" => true,
        "$ref" => IsValid(Resolve(keyword.Value.GetString()!), value),
        "type" => IsType(keyword.Value.GetString()!, value),
        "const" => JsonElement.DeepEquals(keyword.Value, value),
        "enum" => keyword.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)),
        "oneOf" => keyword.Value.EnumerateArray().Count(s => IsValid(s, value)) == 1,
        "anyOf" => keyword.Value.EnumerateArray().Any(s => IsValid(s, value)),
        "required" =>
            value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(k => value.TryGetProperty(k.GetString()!, out _)),
        "properties" => Members(value).All(m => !keyword.Value.TryGetProperty(m.Name, out var s) || IsValid(s, m.Value)),
        "additionalProperties" => Members(value).All(m => IsListed(schema, m.Name) || IsAllowed(keyword.Value, m.Value)),
        "propertyNames" => Members(value).All(m => IsValid(keyword.Value, JsonSerializer.SerializeToElement(m.Name))),
        "minProperties" => Members(value).Count() >= keyword.Value.GetInt32() || value.ValueKind != JsonValueKind.Object,
        "maxProperties" => Members(value).Count() <= keyword.Value.GetInt32(),
        "items" => Items(value).All(i => IsValid(keyword.Value, i)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
        "uniqueItems" => Items(value).Select(i => i.GetRawText()).Distinct().Count() == Items(value).Count(),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= keyword.Value.GetDecimal(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= keyword.Value.GetDecimal(),
        _ => throw new NotSupportedException(keyword.Name),
    });

    private static bool IsType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };

    private bool IsAllowed(JsonElement additional, JsonElement value) =>
        additional.ValueKind is JsonValueKind.False ? false : IsValid(additional, value);

    private static bool IsListed(JsonElement schema, string name) =>
        schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private JsonElement Resolve(string reference) =>
        reference["#/".Length..].Split('/').Aggregate(root, (element, name) => element.GetProperty(name));

    private static IEnumerable<JsonProperty> Members(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];

    private static IEnumerable<JsonElement> Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];
}
