namespace Isomer.Schema;

/// <summary><c>cast(operand as type)</c></summary>
public sealed record CastExpression(Expression Operand, CanonicalType Type) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => [Operand];
}
