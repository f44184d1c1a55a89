using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>PostgreSQL's expressions, as data. https://www.postgresql.org/docs/15/sql-syntax-lexical.html, table 4.2.</summary>
internal static class ExpressionSyntax
{
    // Where LIKE has no ESCAPE, the backslash escapes.
    private const string DefaultEscape = "\\";

    private const int Comparison = 5;
    private const int Other = 7;

    public static SqlSyntax Instance { get; } = new()
    {
        Binary =
        [
            new(BinaryOperator.Or, "or", 1),
            new(BinaryOperator.And, "and", 2),
            new(BinaryOperator.Equal, "=", Comparison, IsChained: false),
            new(BinaryOperator.NotEqual, "<>", Comparison, IsChained: false),
            new(BinaryOperator.Less, "<", Comparison, IsChained: false),
            new(BinaryOperator.LessOrEqual, "<=", Comparison, IsChained: false),
            new(BinaryOperator.Greater, ">", Comparison, IsChained: false),
            new(BinaryOperator.GreaterOrEqual, ">=", Comparison, IsChained: false),
            new(BinaryOperator.Concat, "||", Other),
            new(BinaryOperator.Add, "+", 8),
            new(BinaryOperator.Subtract, "-", 8),
            new(BinaryOperator.Multiply, "*", 9),
            new(BinaryOperator.Divide, "/", 9),
            new(BinaryOperator.Modulo, "%", 9),
        ],
        MoreInfix = new Dictionary<string, InfixOperator>(StringComparer.Ordinal)
        {
            ["!="] = new(Comparison, (l, r) => new BinaryExpression(BinaryOperator.NotEqual, l, r), IsChained: false),
            ["~~"] = Like(isNegated: false, ignoreCase: false),
            ["!~~"] = Like(isNegated: true, ignoreCase: false),
            ["~~*"] = Like(isNegated: false, ignoreCase: true),
            ["!~~*"] = Like(isNegated: true, ignoreCase: true),
        },
        NotPrecedence = 3,
        IsPrecedence = 4,
        PredicatePrecedence = 6,
        SignPrecedence = 11,
        FoldName = static name => name.ToLowerInvariant(),
        HasCastOperator = true,
        HasArrays = true,
        HasTimeZoneOperator = true,
        HasArgumentWords = true,
        // Words that are no column where they stand alone. PostgreSQL quotes AT nowhere, so it may be one.
        ReservedWords = new HashSet<string>(StringComparer.Ordinal)
        {
            "all", "and", "any", "array", "as", "between", "case", "cast", "collate", "current_catalog", "current_role",
            "current_schema", "current_time", "default", "distinct", "else", "end", "false", "for", "from", "ilike", "in", "is", "isnull",
            "like", "not", "notnull", "null", "or", "select", "session_user", "similar", "some", "then", "true", "user", "when",
        },
        Constants = new Dictionary<string, Expression>(StringComparer.Ordinal)
        {
            ["current_timestamp"] = Call("now"),
            ["localtimestamp"] = Call("local_now"),
            ["current_date"] = Call("current_date"),
            ["localtime"] = Call("current_time"),
            ["current_user"] = Call("current_user"),
        },
        LiteralWords = new Dictionary<string, LiteralKind>(StringComparer.Ordinal)
        {
            ["date"] = LiteralKind.Date,
            ["time"] = LiteralKind.Time,
            ["timestamp"] = LiteralKind.Timestamp,
            ["timestamptz"] = LiteralKind.TimestampTz,
        },
        Patterns = new Dictionary<string, PatternBuilder>(StringComparer.Ordinal)
        {
            ["like"] = (operand, pattern, escape, isNegated) => new LikeExpression(operand, pattern, escape ?? DefaultEscape, isNegated),
            ["ilike"] = (operand, pattern, escape, isNegated) =>
                new LikeExpression(operand, pattern, escape ?? DefaultEscape, isNegated, true),
        },
        ReadType = TypeText.Read,
    };

    private static InfixOperator Like(bool isNegated, bool ignoreCase) =>
        new(Other, (l, r) => new LikeExpression(l, r, DefaultEscape, isNegated, ignoreCase));

    private static FunctionExpression Call(string name) => new(name, []);
}
