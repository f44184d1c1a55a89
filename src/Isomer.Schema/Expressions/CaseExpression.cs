namespace Isomer.Schema;

/// <summary><c>case [operand] when … then … [else …] end</c></summary>
/// <param name="Operand">The value compared with each <c>when</c>; null for a searched case.</param>
/// <param name="Branches">The branches, in order.</param>
/// <param name="Otherwise">The <c>else</c> value; null for NULL.</param>
public sealed record CaseExpression(Expression? Operand, EquatableArray<CaseBranch> Branches, Expression? Otherwise) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children =>
        (Operand is null ? [] : new[] { Operand })
            .Concat(Branches.SelectMany(b => new[] { b.When, b.Then }))
            .Concat(Otherwise is null ? [] : new[] { Otherwise });
}
