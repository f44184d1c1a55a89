namespace Isomer.Schema;

/// <summary><c>operand is [not] null</c></summary>
public sealed record IsNullExpression(Expression Operand, bool IsNegated) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => [Operand];
}
