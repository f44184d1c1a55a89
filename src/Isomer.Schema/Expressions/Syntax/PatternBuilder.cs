namespace Isomer.Schema;

/// <summary>Makes the node of <c>operand [not] like pattern [escape e]</c>; null where the tree cannot say it.</summary>
internal delegate Expression? PatternBuilder(Expression operand, Expression pattern, string? escape, bool isNegated);
