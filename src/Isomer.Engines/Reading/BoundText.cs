using System.Text.Json;

namespace Isomer.Engines;

/// <summary>
/// A boundary between two ranges as text: a JSON object of key columns and their values as the server prints them,
/// <c>{"region":"7","id":"1200"}</c>. It names its columns, so that a resumed run reads the same rows.
/// </summary>
internal static class BoundText
{
    public static string Of(IEnumerable<string> columns, IEnumerable<string> values) =>
        JsonSerializer.Serialize(columns.Zip(values).ToDictionary(p => p.First, p => p.Second));

    public static IReadOnlyList<(string Column, string Value)> Parse(string bound)
    {
        using var document = JsonDocument.Parse(bound);
        return [.. document.RootElement.EnumerateObject().Select(p => (p.Name, p.Value.GetString()!))];
    }
}
