using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// Filters of indexes: comparisons of a column with a constant, lists of constants, tests for NULL, all of them joined by AND.
/// https://learn.microsoft.com/sql/t-sql/statements/create-index-transact-sql
/// </summary>
internal static class IndexFilter
{
    /// <summary>Why a filter is none of these; null where it is.</summary>
    public static string? Obstacle(Expression filter, IReadOnlyCollection<string> computed) =>
        filter.IsNative ? null
        : filter.DescendantsAndSelf().OfType<ColumnExpression>().FirstOrDefault(c => computed.Contains(c.Name)) is { } column
            ? $"its filter uses {column.Name}, which is computed"
        : IsTaken(filter) ? null
        : "a filter compares columns with constants, joined by AND";

    private static bool IsTaken(Expression e) => e switch
    {
        ColumnExpression => true,
        BinaryExpression { Operator: BinaryOperator.And } b => IsTaken(b.Left) && IsTaken(b.Right),
        BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual } b =>
            b.Left is ColumnExpression && IsConstant(b.Right),
        BetweenExpression { IsNegated: false } b => b.Operand is ColumnExpression && IsConstant(b.Low) && IsConstant(b.High),
        InExpression { IsNegated: false } i => i.Operand is ColumnExpression && i.Items.All(IsConstant),
        IsNullExpression n => n.Operand is ColumnExpression,
        _ => false,
    };

    private static bool IsConstant(Expression e) => e is LiteralExpression { Kind: not LiteralKind.Null } || Numbers.Text(e) is not null;
}
