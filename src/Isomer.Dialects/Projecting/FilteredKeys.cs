using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Unique keys where all NULLs are one value: a key that lets many NULLs stand keeps its meaning as an index over the rows without NULL.
/// One that a foreign key refers to cannot have a filter, and takes one NULL only.
/// </summary>
internal sealed class FilteredKeys(ProjectionContext context, Table source)
{
    private bool IsAsked => context.Features.CollidesNulls && !context.IsSameEngine;

    /// <summary>Whether the key must become an index with a filter.</summary>
    public bool NeedsFilter(IReadOnlyCollection<string> columns, bool nullsNotDistinct) =>
        IsAsked && !nullsNotDistinct && columns.Any(IsNullable) && !IsReferred(columns);

    /// <summary>The filter over the blueprint's columns, besides one that stands.</summary>
    public Expression Filter(IEnumerable<string> columns, Expression? filter)
    {
        var stands = new HashSet<Expression>(filter is null ? [] : Terms(filter));
        var open = columns.Where(IsNullable).Select(c => (Expression)new IsNullExpression(new ColumnExpression(c), IsNegated: true))
            .Where(e => !stands.Contains(e));
        return open.Aggregate(filter, (all, next) => all is null ? next : new BinaryExpression(BinaryOperator.And, all, next))!;
    }

    /// <summary>Whether NULLs collide in a key without such a filter; says so where they did not before.</summary>
    public bool Collide(ComparedKey key, bool nullsNotDistinct)
    {
        if (!IsAsked)
        {
            return nullsNotDistinct;
        }

        var collide = key.Columns.Any(IsNullable);
        if (collide && !nullsNotDistinct && IsReferred(key.Columns))
        {
            key.Add(Codes.NullsCollide, isAboutNull: true, key.Target, context.Dialect.DisplayName);
        }

        return collide;
    }

    /// <summary>What all must be true for a predicate to be.</summary>
    public static IEnumerable<Expression> Terms(Expression e) =>
        e is BinaryExpression { Operator: BinaryOperator.And } and ? Terms(and.Left).Concat(Terms(and.Right)) : [e];

    private bool IsNullable(string column) =>
        source.FindColumn(column) is { IsNullable: true, Identity: null } && source.PrimaryKey?.Columns.Contains(column) != true;

    private bool IsReferred(IReadOnlyCollection<string> columns) => context.Blueprint.Tables.Any(t => t.ForeignKeys.Any(k =>
        k.Principal == source.Name && new HashSet<string>(k.PrincipalColumns, StringComparer.Ordinal).SetEquals(columns)));
}
