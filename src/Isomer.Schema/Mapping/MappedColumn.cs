namespace Isomer.Schema;

/// <summary>One column on its way.</summary>
/// <param name="Source">The source column; null for a constant.</param>
/// <param name="Target">The target column, before projection.</param>
/// <param name="Constant">The constant that every row gets; null for the source's value.</param>
public sealed record MappedColumn(Column? Source, Column Target, LiteralExpression? Constant);
