using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Says where a unique key takes NULL, or what NULL stands for, otherwise than at the source.</summary>
internal static class NullKeys
{
    /// <summary>Reports a unique key whose partly NULL rows collide, and one whose empty values no longer do.</summary>
    public static void Report(
        ProjectionContext context, Table source, IReadOnlyList<string> columns, IReadOnlyDictionary<string, CanonicalType> held, bool nullsNotDistinct, string target)
    {
        var nullable = columns.Where(c => source.FindColumn(c) is { IsNullable: true }).ToList();
        if (context.IsSameEngine || nullable.Count == 0)
        {
            return;
        }

        if (columns.Count > 1 && context.Features.ComparesPartlyNullKeys && !nullsNotDistinct)
        {
            context.Anomalies.Add(Codes.PartlyNullKeysCollide, target, target, context.Dialect.DisplayName);
        }

        if (nullable.Count == columns.Count && columns.All(c => held.TryGetValue(c, out var type) && !context.Dialect.HasEmpty(type)))
        {
            context.Anomalies.Add(Codes.EmptyKeysDistinct, target, target, context.Dialect.DisplayName);
        }
    }
}
