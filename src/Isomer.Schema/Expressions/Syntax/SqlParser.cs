using System.Diagnostics.CodeAnalysis;

namespace Isomer.Schema;

/// <summary>Reads expression text of any <see cref="SqlSyntax"/> by precedence. A method returns null once something is wrong.</summary>
internal sealed partial class SqlParser
{
    // Deeper text comes from no catalog, and would exhaust the stack here or in whoever walks the tree.
    private const int MaxDepth = 200;

    private readonly string _text;
    private readonly SqlSyntax _syntax;
    private Token _token;
    private string? _error;
    private int _depth;

    private SqlParser(string text, SqlSyntax syntax)
    {
        _text = text;
        _syntax = syntax;
        Advance(0);
    }

    public static bool TryParse(
        string text, SqlSyntax syntax, [NotNullWhen(true)] out Expression? expression, [NotNullWhen(false)] out string? error)
    {
        var parser = new SqlParser(text, syntax);
        expression = parser.ParseAll();
        error = expression is null ? parser._error ?? "it is not understood" : null;
        return expression is not null;
    }

    private Expression? ParseAll()
    {
        var expression = ParseExpression(0);
        if (expression is null || _token.Kind != TokenKind.End)
        {
            return Unexpected();
        }

        return ExpressionDepth.Exceeds(expression, MaxDepth) ? Fail("it is nested too deeply") : expression;
    }

    private Expression? ParseExpression(int minimum)
    {
        if (++_depth > MaxDepth)
        {
            return Fail("it is nested too deeply");
        }

        var expression = ParsePrefix();
        var ceiling = int.MaxValue;
        while (expression is not null && ParseInfix(ref expression, minimum, ref ceiling))
        {
        }

        _depth--;
        return expression;
    }

    private Expression? ParsePrefix()
    {
        if (TakeWord("not"))
        {
            return ParseExpression(_syntax.NotPrecedence) is { } operand ? new UnaryExpression(UnaryOperator.Not, operand) : null;
        }

        if (_syntax.HasTightNot && TakeSymbol("!"))
        {
            return ParseExpression(_syntax.SignPrecedence) is { } operand ? new UnaryExpression(UnaryOperator.Not, operand) : null;
        }

        if (TakeSymbol("-"))
        {
            return ParseExpression(_syntax.SignPrecedence) is { } operand ? new UnaryExpression(UnaryOperator.Negate, operand) : null;
        }

        return TakeSymbol("+") ? ParseExpression(_syntax.SignPrecedence) : ParsePrimary() is { } primary ? ParsePostfix(primary) : null;
    }

    private Expression? ParsePostfix(Expression operand)
    {
        while (true)
        {
            if (_syntax.HasCastOperator && _token.IsSymbol("::"))
            {
                if (ParseType(_token.End) is not { } type)
                {
                    return null;
                }

                operand = new CastExpression(operand, type);
            }
            else if (_syntax.HasTimeZoneOperator && TakeWord("at"))
            {
                if (!Expect(TakeWord("time")) || !Expect(TakeWord("zone")) || ParseExpression(_syntax.SignPrecedence) is not { } zone)
                {
                    return null;
                }

                operand = new FunctionExpression("timezone", EquatableArray<Expression>.Wrap([zone, operand]));
            }
            else if (_syntax.HasCollate && TakeWord("collate"))
            {
                if (!Expect(_token.Kind == TokenKind.Word))
                {
                    return null;
                }

                var name = TakeLiteral(LiteralKind.Text);
                operand = new FunctionExpression("collate", EquatableArray<Expression>.Wrap([operand, name]));
            }
            else
            {
                return operand;
            }
        }
    }

    // The type's own reader takes over the text; the token after it is the next.
    private CanonicalType? ParseType(int position)
    {
        var type = _syntax.ReadType(_text, ref position, out var error);
        if (type is null)
        {
            Fail(error ?? "the type is not known");
            return null;
        }

        Advance(position);
        return type;
    }

    // False where the expression has ended; an error leaves null in the expression.
    private bool ParseInfix([NotNullWhen(true)] ref Expression? left, int minimum, ref int ceiling)
    {
        if (_token.Kind is not (TokenKind.Symbol or TokenKind.Word))
        {
            return false;
        }

        if (_syntax.Infix.TryGetValue(Lower(_token), out var infix))
        {
            if (infix.Precedence < minimum || infix.Precedence > ceiling)
            {
                return false;
            }

            Advance();
            left = ParseExpression(infix.Precedence + 1) is { } right ? infix.Build(left!, right) : null;
            ceiling = infix.IsChained ? infix.Precedence : infix.Precedence - 1;
            return left is not null;
        }

        return ParsePredicate(ref left, minimum, ref ceiling);
    }

    private Expression? Unexpected()
    {
        if (_error is null)
        {
            Fail(_token.Kind == TokenKind.Bad ? _token.Text : $"unexpected {_token}");
        }

        return null;
    }

    // The first error is the one to tell.
    private Expression? Fail(string error)
    {
        _error ??= $"{error} at character {_token.Start + 1}";
        return null;
    }

    private void Advance() => Advance(_token.End);

    private void Advance(int position) => _token = Tokenizer.Read(_text, position, _syntax);

    private bool TakeWord(string word)
    {
        var isTaken = _token.IsWord(word);
        if (isTaken)
        {
            Advance();
        }

        return isTaken;
    }

    private bool TakeSymbol(string symbol)
    {
        var isTaken = _token.IsSymbol(symbol);
        if (isTaken)
        {
            Advance();
        }

        return isTaken;
    }

    private bool Expect(bool isTaken) => isTaken || Unexpected() is not null;

    private static string Lower(Token token) => token.Kind == TokenKind.Word ? token.Text.ToLowerInvariant() : token.Text;
}
