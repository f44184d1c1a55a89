namespace Isomer.Schema;

/// <summary>A column of the same row.</summary>
/// <param name="Name">The column's name, unquoted.</param>
public sealed record ColumnExpression(string Name) : Expression;
