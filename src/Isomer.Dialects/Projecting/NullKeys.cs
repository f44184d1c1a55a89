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
    public static void Report(ProjectionContext context, Table source, ComparedKey key)
    {
        var nullable = key.Columns.Where(c => source.FindColumn(c) is { IsNullable: true }).ToList();
        if (context.IsSameEngine || (nullable.Count == 0 && !key.HasExpressions))
        {
            return;
        }

        if (context.Features.ComparesPartlyNullKeys && (key.Columns.Count > 1 || key.HasExpressions && key.Columns.Count > 0))
        {
            ReportPartlyNull(context, nullable, key);
        }

        if (nullable.Count == 0 || key.HasExpressions)
        {
            return;
        }

        PartlyNullKeys.Report(context, source, key.Columns, key.Target);

        if (nullable.Count == key.Columns.Count && key.Columns.All(c => key.HeldType(c) is { } type && !context.Dialect.HasEmpty(type)))
        {
            context.Anomalies.Add(Codes.EmptyKeysDistinct, key.Target, key.Target, context.Dialect.DisplayName);
        }
    }

    private static void ReportPartlyNull(ProjectionContext context, List<string> nullable, ComparedKey key)
    {
        if (!key.NullsNotDistinct)
        {
            key.Add(Codes.PartlyNullKeysCollide, isAboutNull: true, key.Target, context.Dialect.DisplayName);
        }
        else if (nullable.Any(c => key.HeldType(c) is { Kind: TypeKind.String or TypeKind.Binary } type && !context.Dialect.HasEmpty(type)))
        {
            key.Add(Codes.EmptyKeysCollide, isAboutNull: true, key.Target, context.Dialect.DisplayName);
        }
    }
}
