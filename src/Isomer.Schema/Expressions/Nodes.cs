namespace Isomer.Schema;

/// <summary>Text that only one engine understands, kept because it did not parse. Stands only as the root of an expression.</summary>
/// <param name="Native">The engine and its text.</param>
public sealed record NativeExpression(NativeText Native) : Expression
{
    /// <inheritdoc/>
    public override bool IsNative => true;
}

/// <summary>A literal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text without quotes, invariant: digits as written, ISO dates, hexadecimal octets in upper case, <c>true</c>/<c>false</c>; empty for NULL.</param>
public sealed record LiteralExpression(LiteralKind Kind, string Text) : Expression
{
    /// <summary>The literal NULL.</summary>
    public static LiteralExpression Null { get; } = new(LiteralKind.Null, "");
}

/// <summary>A column of the same row.</summary>
/// <param name="Name">The column's name, unquoted.</param>
public sealed record ColumnExpression(string Name) : Expression;

/// <summary>A unary operation.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">The operand.</param>
public sealed record UnaryExpression(UnaryOperator Operator, Expression Operand) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => [Operand];
}

/// <summary>A binary operation. AND and OR chains lean to the left.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => [Left, Right];
}

/// <summary><c>operand [not] in (a, b, …)</c></summary>
public sealed record InExpression(Expression Operand, EquatableArray<Expression> Items, bool IsNegated) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => Items.Prepend(Operand);
}

/// <summary><c>operand [not] between low and high</c></summary>
public sealed record BetweenExpression(Expression Operand, Expression Low, Expression High, bool IsNegated) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => [Operand, Low, High];
}

/// <summary><c>operand [not] like pattern [escape c]</c>; case-sensitive.</summary>
/// <param name="Operand">The text.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Escape">The escape character; null for none.</param>
/// <param name="IsNegated">Whether it is <c>not like</c>.</param>
/// <param name="IgnoreCase">Whether ASCII case is ignored (SQLite's <c>like</c>, PostgreSQL's <c>ilike</c>).</param>
public sealed record LikeExpression(Expression Operand, Expression Pattern, string? Escape, bool IsNegated, bool IgnoreCase = false) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => [Operand, Pattern];
}

/// <summary><c>operand is [not] null</c></summary>
public sealed record IsNullExpression(Expression Operand, bool IsNegated) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => [Operand];
}

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

/// <summary><c>when … then …</c></summary>
public sealed record CaseBranch(Expression When, Expression Then);

/// <summary><c>cast(operand as type)</c></summary>
public sealed record CastExpression(Expression Operand, CanonicalType Type) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => [Operand];
}

/// <summary>A call of one of the portable functions (<see cref="PortableFunctions"/>).</summary>
/// <param name="Name">The portable name, lower case.</param>
/// <param name="Arguments">The arguments.</param>
public sealed record FunctionExpression(string Name, EquatableArray<Expression> Arguments) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => Arguments;
}

/// <summary>The next value of a sequence of the blueprint.</summary>
public sealed record NextValueExpression(QualifiedName Sequence) : Expression;
