namespace Isomer.Schema;

/// <summary>How an engine spells a binary operator.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Text">Its text: a symbol or a word.</param>
/// <param name="Precedence">Higher binds tighter.</param>
/// <param name="IsChained">Whether it may follow itself without parentheses.</param>
internal sealed record BinarySpelling(BinaryOperator Operator, string Text, int Precedence, bool IsChained = true);
