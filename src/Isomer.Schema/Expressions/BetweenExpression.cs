namespace Isomer.Schema;

/// <summary><c>operand [not] between low and high</c></summary>
public sealed record BetweenExpression(Expression Operand, Expression Low, Expression High, bool IsNegated) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => [Operand, Low, High];
}
