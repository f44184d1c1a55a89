namespace Isomer.Schema;

/// <summary>A call of one of the portable functions (<see cref="PortableFunctions"/>).</summary>
/// <param name="Name">The portable name, lower case.</param>
/// <param name="Arguments">The arguments.</param>
public sealed record FunctionExpression(string Name, EquatableArray<Expression> Arguments) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Children => Arguments;
}
