using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Says where a unique key takes NULL, or what NULL stands for, otherwise than at the source.</summary>
internal static class NullKeys
{
    /// <summary>Whether an engine on which NULLs are distinct takes two rows of a key that were equal before, NULLs and all.</summary>
    /// <param name="context">The projection.</param>
    /// <param name="source">The table.</param>
    /// <param name="columns">The key's columns.</param>
    /// <param name="hasExpressions">Whether the key has parts besides, which may be NULL.</param>
    public static bool TakesEqual(ProjectionContext context, Table source, IReadOnlyCollection<string> columns, bool hasExpressions = false)
    {
        var nullable = columns.Count(c => source.FindColumn(c) is { IsNullable: true });
        return context.Features.ComparesPartlyNullKeys ? nullable == columns.Count : nullable > 0 || hasExpressions;
    }

    /// <summary>
    /// Whether a filter leaves out just those rows that the engine compares with none by itself: it says that each column of the key which
    /// takes NULL is not NULL.
    /// </summary>
    public static bool IsImplied(ProjectionContext context, Table source, IReadOnlyCollection<string> columns, Expression filter)
    {
        var nullable = columns.Where(c => source.FindColumn(c) is { IsNullable: true }).ToList();
        var terms = FilteredKeys.Terms(filter).ToList();
        return !context.Features.CollidesNulls && (columns.Count == 1 || !context.Features.ComparesPartlyNullKeys) &&
            terms.All(t => t is IsNullExpression { IsNegated: true, Operand: ColumnExpression c } && columns.Contains(c.Name)) &&
            nullable.All(n => terms.Any(t => t is IsNullExpression { Operand: ColumnExpression c } && c.Name == n));
    }

    /// <summary>Reports a unique key whose partly NULL rows collide, and one whose empty values no longer do.</summary>
    public static void Report(
        ProjectionContext context, Table source, IReadOnlyList<string> columns, IReadOnlyDictionary<string, CanonicalType> held,
        bool nullsNotDistinct, string target)
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

        PartlyNullKeys.Report(context, source, columns, target);

        if (nullable.Count == columns.Count && columns.All(c => held.TryGetValue(c, out var type) && !context.Dialect.HasEmpty(type)))
        {
            context.Anomalies.Add(Codes.EmptyKeysDistinct, target, target, context.Dialect.DisplayName);
        }
    }
}
