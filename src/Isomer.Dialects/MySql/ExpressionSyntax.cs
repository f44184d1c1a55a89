using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>
/// The family's expressions, as data. https://dev.mysql.com/doc/refman/8.4/en/expressions.html and operator-precedence.html.
/// </summary>
internal static class ExpressionSyntax
{
    /// <summary>The function that stands for DIV until the types of its operands are known.</summary>
    public const string IntegerDivision = "div";

    // Where LIKE has no ESCAPE, the backslash escapes.
    private const string DefaultEscape = "\\";

    private const int Comparison = 5;
    private const int Multiplication = 9;

    public static SqlSyntax Instance { get; } = new()
    {
        NameQuotes = [('`', '`')],
        Binary =
        [
            new(BinaryOperator.Or, "or", 1),
            new(BinaryOperator.And, "and", 2),
            new(BinaryOperator.Equal, "=", Comparison),
            new(BinaryOperator.NotEqual, "<>", Comparison),
            new(BinaryOperator.Less, "<", Comparison),
            new(BinaryOperator.LessOrEqual, "<=", Comparison),
            new(BinaryOperator.Greater, ">", Comparison),
            new(BinaryOperator.GreaterOrEqual, ">=", Comparison),
            new(BinaryOperator.Add, "+", 8),
            new(BinaryOperator.Subtract, "-", 8),
            new(BinaryOperator.Multiply, "*", Multiplication),
            new(BinaryOperator.Divide, "/", Multiplication),
            new(BinaryOperator.Modulo, "%", Multiplication),
        ],
        MoreInfix = new Dictionary<string, InfixOperator>(StringComparer.Ordinal)
        {
            ["!="] = new(Comparison, (l, r) => new BinaryExpression(BinaryOperator.NotEqual, l, r)),
            ["<=>"] = new(Comparison, (l, r) => new BinaryExpression(BinaryOperator.NotDistinct, l, r)),
            ["mod"] = new(Multiplication, (l, r) => new BinaryExpression(BinaryOperator.Modulo, l, r)),
            ["div"] = new(Multiplication, (l, r) => new FunctionExpression(IntegerDivision, EquatableArray<Expression>.Wrap([l, r]))),
            ["&&"] = new(2, (l, r) => new BinaryExpression(BinaryOperator.And, l, r)),
            ["||"] = new(1, (l, r) => new BinaryExpression(BinaryOperator.Or, l, r)),
        },
        NotPrecedence = 3,
        IsPrecedence = Comparison,
        PredicatePrecedence = Comparison + 1,
        SignPrecedence = 11,
        ChainsIs = true,
        HasTightNot = true,
        HasBackslashEscapes = true,
        HasIntroducers = true,
        CommentsNeedBlank = true,
        HasArgumentWords = true,
        // Words that are no column where they stand alone. Catalogs quote every name.
        ReservedWords = new HashSet<string>(StringComparer.Ordinal)
        {
            "all", "and", "as", "asc", "between", "binary", "by", "case", "collate", "default", "desc", "distinct", "div", "else", "exists", "false", "for",
            "from", "group", "having", "in", "interval", "is", "key", "like", "limit", "mod", "not", "null", "on", "or", "order", "regexp", "rlike", "select",
            "then", "to", "true", "unique", "using", "when", "where", "xor",
        },
        Constants = new Dictionary<string, Expression>(StringComparer.Ordinal)
        {
            ["current_timestamp"] = Call("now"),
            ["localtimestamp"] = Call("now"),
            ["current_date"] = Call("current_date"),
            ["current_time"] = Call("current_time"),
        },
        LiteralWords = new Dictionary<string, LiteralKind>(StringComparer.Ordinal)
        {
            ["date"] = LiteralKind.Date,
            ["time"] = LiteralKind.Time,
            ["timestamp"] = LiteralKind.Timestamp,
        },
        Patterns = new Dictionary<string, PatternBuilder>(StringComparer.Ordinal)
        {
            // With an empty text a backslash escapes in some character sets, and in others nothing does.
            ["like"] = (operand, pattern, escape, isNegated) => escape is "" && !IsPlain(pattern)
                ? null
                : LikePattern.Canonical(new(operand, pattern, escape is "" ? null : escape ?? DefaultEscape, isNegated)),
        },
        ReadType = CastType.Read,
    };

    private static bool IsPlain(Expression pattern) =>
        pattern is LiteralExpression { Kind: LiteralKind.Text } literal && literal.Text.IndexOf('\\') < 0;

    private static FunctionExpression Call(string name) => new(name, []);
}
