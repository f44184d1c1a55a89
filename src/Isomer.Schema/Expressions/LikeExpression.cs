namespace Isomer.Schema;

/// <summary><c>operand [not] like pattern [escape c]</c>; case-sensitive.</summary>
/// <param name="Operand">The text.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Escape">The escape character; null for none.</param>
/// <param name="IsNegated">Whether it is <c>not like</c>.</param>
/// <param name="IgnoreCase">Whether ASCII case is ignored (<c>ilike</c>).</param>
public sealed record LikeExpression(Expression Operand, Expression Pattern, string? Escape, bool IsNegated, bool IgnoreCase = false)
    : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => [Operand, Pattern];
}
