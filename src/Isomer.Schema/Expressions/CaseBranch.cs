namespace Isomer.Schema;

/// <summary><c>when … then …</c></summary>
public sealed record CaseBranch(Expression When, Expression Then);
