using System.Diagnostics.CodeAnalysis;

namespace Isomer.Schema;

internal sealed partial class SqlParser
{
    // is [not] …, [not] in …, [not] between …, [not] like …
    private bool ParsePredicate([NotNullWhen(true)] ref Expression? left, int minimum, ref int ceiling)
    {
        var isIs = _token.IsWord("is");
        var precedence = isIs ? _syntax.IsPrecedence : _syntax.PredicatePrecedence;
        if (precedence < minimum || precedence > ceiling || !(isIs || IsPredicateWord()))
        {
            return false;
        }

        if (isIs)
        {
            Advance();
            left = ParseIs(left!, TakeWord("not"));
        }
        else
        {
            left = ParseNegatable(left!, TakeWord("not"));
        }

        // IS of an engine that compares with it, or reads it as a comparison, chains like any other.
        ceiling = _syntax.HasIsComparison || _syntax.ChainsIs ? precedence : precedence - 1;
        return left is not null;
    }

    private bool IsPredicateWord() =>
        _token.IsWord("not") || _token.IsWord("in") || _token.IsWord("between") || _syntax.Patterns.ContainsKey(Lower(_token));

    private Expression? ParseIs(Expression operand, bool isNegated)
    {
        if (TakeWord("null"))
        {
            return new IsNullExpression(operand, isNegated);
        }

        if (TakeWord("distinct"))
        {
            var @operator = isNegated ? BinaryOperator.NotDistinct : BinaryOperator.Distinct;
            return Expect(TakeWord("from")) && ParseExpression(_syntax.IsPrecedence + 1) is { } other
                ? Compare(@operator, operand, other)
                : null;
        }

        if (!_syntax.HasIsComparison && !_token.IsWord("true") && !_token.IsWord("false"))
        {
            return Unexpected();
        }

        return ParseExpression(_syntax.IsPrecedence + 1) is { } right
            ? Compare(isNegated ? BinaryOperator.Distinct : BinaryOperator.NotDistinct, operand, right)
            : null;
    }

    // Not distinct from NULL is NULL: one form for both.
    private static Expression Compare(BinaryOperator @operator, Expression left, Expression right) => right == LiteralExpression.Null
        ? new IsNullExpression(left, @operator == BinaryOperator.Distinct)
        : new BinaryExpression(@operator, left, right);

    private Expression? ParseNegatable(Expression operand, bool isNegated)
    {
        if (TakeWord("in"))
        {
            return Expect(TakeSymbol("(")) && ParseList(")") is { Count: > 0 } items
                ? new InExpression(operand, items.ToEquatableArray(), isNegated)
                : Unexpected();
        }

        var tighter = _syntax.PredicatePrecedence + 1;
        if (TakeWord("between"))
        {
            return ParseExpression(tighter) is { } low && Expect(TakeWord("and")) && ParseExpression(tighter) is { } high
                ? new BetweenExpression(operand, low, high, isNegated)
                : null;
        }

        if (_token.Kind == TokenKind.Word && _syntax.Patterns.TryGetValue(Lower(_token), out var build))
        {
            Advance();
            return ParseExpression(tighter) is { } pattern && ParseEscape(out var escape)
                ? build(operand, pattern, escape, isNegated) ?? Fail("the pattern cannot be said portably")
                : null;
        }

        return Unexpected();
    }

    private bool ParseEscape(out string? escape)
    {
        escape = null;
        if (!TakeWord("escape"))
        {
            return true;
        }

        if (IsIntroducer())
        {
            Advance();
        }

        if (_token.Kind != TokenKind.Text)
        {
            Unexpected();
            return false;
        }

        escape = _token.Text;
        Advance();
        return true;
    }
}
