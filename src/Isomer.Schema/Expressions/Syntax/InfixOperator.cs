namespace Isomer.Schema;

/// <summary>An operator between two operands.</summary>
/// <param name="Precedence">Higher binds tighter; see <see cref="Precedence"/>.</param>
/// <param name="Build">The node it makes.</param>
/// <param name="IsChained">Whether <c>a op b op c</c> reads as <c>(a op b) op c</c>; false where it must not be written.</param>
internal sealed record InfixOperator(int Precedence, Func<Expression, Expression, Expression> Build, bool IsChained = true);
