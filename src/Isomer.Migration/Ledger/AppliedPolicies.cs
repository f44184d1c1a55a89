using System.Collections.Immutable;
using System.Text.Json;
using Isomer.Migration.Policies;
using Isomer.Migration.Progress;
using Isomer.Schema;

namespace Isomer.Migration.Ledger;

/// <summary>What policies did in a chunk, as the ledger keeps it: JSON, one object for each column and code.</summary>
internal static class AppliedPolicies
{
    /// <summary>The ledger's text; null where nothing was done.</summary>
    public static string? Write(IReadOnlyDictionary<AppliedPolicy, long> applied) =>
        applied.Values.All(v => v == 0) ? null : JsonLine.Of(json => WriteTo(json, applied));

    /// <summary>What such a text says; null says nothing.</summary>
    public static IReadOnlyDictionary<AppliedPolicy, long> Read(string? text)
    {
        if (text is null)
        {
            return ImmutableDictionary<AppliedPolicy, long>.Empty;
        }

        using var json = JsonDocument.Parse(text);
        return json.RootElement.GetProperty("policies").EnumerateArray().ToDictionary(
            p => new AppliedPolicy(
                p.GetProperty("column").GetString()!, p.GetProperty("code").GetString()!,
                Enum.Parse<LossPolicy>(p.GetProperty("policy").GetString()!)),
            p => p.GetProperty("values").GetInt64());
    }

    private static void WriteTo(Utf8JsonWriter json, IReadOnlyDictionary<AppliedPolicy, long> applied)
    {
        json.WriteStartArray("policies");
        foreach (var (policy, values) in applied.Where(a => a.Value > 0))
        {
            json.WriteStartObject();
            json.WriteString("column", policy.Column);
            json.WriteString("code", policy.Code);
            json.WriteString("policy", policy.Policy.ToString());
            json.WriteNumber("values", values);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
