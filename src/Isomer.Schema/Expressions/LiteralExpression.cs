namespace Isomer.Schema;

/// <summary>A literal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">
/// Its text without quotes, invariant: digits as written, ISO dates, hexadecimal octets in upper case, <c>true</c>/<c>false</c>; empty for
/// NULL.
/// </param>
public sealed record LiteralExpression(LiteralKind Kind, string Text) : Expression
{
    /// <summary>The literal NULL.</summary>
    public static LiteralExpression Null { get; } = new(LiteralKind.Null, "");
}
