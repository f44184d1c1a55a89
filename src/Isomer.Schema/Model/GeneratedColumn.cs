namespace Isomer.Schema;

/// <summary>The formula of a generated column.</summary>
/// <param name="Expression">The formula over other columns of the row.</param>
/// <param name="IsStored">Whether the value is stored; false for one computed on reading.</param>
public sealed record GeneratedColumn(Expression Expression, bool IsStored);
