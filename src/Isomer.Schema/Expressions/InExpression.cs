namespace Isomer.Schema;

/// <summary><c>operand [not] in (a, b, …)</c></summary>
public sealed record InExpression(Expression Operand, EquatableArray<Expression> Items, bool IsNegated) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => Items.Prepend(Operand);
}
