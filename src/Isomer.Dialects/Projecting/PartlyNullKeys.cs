using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Unique keys of an engine that compares those of which only some columns are NULL. Where a column of the key takes no NULL, that is to
/// say that NULLs collide; else no other engine has the like, because keys of nothing but NULL stand side by side.
/// </summary>
internal static class PartlyNullKeys
{
    /// <summary>The table with its keys as they were meant.</summary>
    public static Table Meant(ProjectionContext context, Table table) => !IsAsked(context) ? table : table with
    {
        UniqueConstraints = table.UniqueConstraints
            .Select(u => Collides(table, u.Columns) ? u with { NullsNotDistinct = true } : u).ToEquatableArray(),
        Indexes = table.Indexes
            .Select(i => i.IsUnique && Collides(table, Plain(i)) ? i with { NullsNotDistinct = true } : i).ToEquatableArray(),
    };

    /// <summary>Reports a key whose partly NULL rows collided and no longer do.</summary>
    public static void Report(ProjectionContext context, Table table, IReadOnlyList<string> columns, string target)
    {
        if (IsAsked(context) && columns.Count > 1 && columns.All(c => IsNullable(table, c)))
        {
            context.Anomalies.Add(Codes.PartlyNullKeysDistinct, target, target, context.Dialect.DisplayName);
        }
    }

    private static bool IsAsked(ProjectionContext context) =>
        !context.IsSameEngine && context.SourceDialect is { Features.ComparesPartlyNullKeys: true } &&
        !context.Features.ComparesPartlyNullKeys;

    private static bool Collides(Table table, IReadOnlyCollection<string> columns) =>
        columns.Any(c => IsNullable(table, c)) && columns.Any(c => !IsNullable(table, c));

    private static bool IsNullable(Table table, string column) => table.FindColumn(column) is { IsNullable: true };

    private static IReadOnlyList<string> Plain(TableIndex index) => index.Columns.All(c => c.Expression is ColumnExpression)
        ? [.. index.Columns.Select(c => ((ColumnExpression)c.Expression).Name)]
        : [];
}
