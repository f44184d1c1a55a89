namespace Isomer.Schema;

/// <summary>The next value of a sequence of the blueprint.</summary>
public sealed record NextValueExpression(QualifiedName Sequence) : Expression;
