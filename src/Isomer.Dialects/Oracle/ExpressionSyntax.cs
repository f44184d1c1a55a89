using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>
/// Oracle's expressions, as data. https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/About-SQL-Operators.html and
/// About-SQL-Conditions.html. A condition is no value before 23ai, so none stands as an operand of another but of NOT, AND and OR.
/// </summary>
internal static class ExpressionSyntax
{
    private const int Comparison = 5;
    private const int Addition = 8;

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
            new(BinaryOperator.Concat, "||", Addition),
            new(BinaryOperator.Add, "+", Addition),
            new(BinaryOperator.Subtract, "-", Addition),
            new(BinaryOperator.Multiply, "*", 9),
            new(BinaryOperator.Divide, "/", 9),
        ],
        MoreInfix = new Dictionary<string, InfixOperator>(StringComparer.Ordinal)
        {
            ["!="] = new(Comparison, (l, r) => new BinaryExpression(BinaryOperator.NotEqual, l, r), IsChained: false),
            ["^="] = new(Comparison, (l, r) => new BinaryExpression(BinaryOperator.NotEqual, l, r), IsChained: false),
        },
        NotPrecedence = 3,
        IsPrecedence = Comparison,
        PredicatePrecedence = Comparison,
        SignPrecedence = 11,
        HasIntroducers = true,
        HasArgumentWords = true,
        HasZonedTimestamps = true,
        FoldName = static name => name.ToUpperInvariant(),
        ReservedWords = new HashSet<string>(StringComparer.Ordinal)
        {
            "access", "all", "and", "any", "as", "between", "by", "case", "current_date", "default", "distinct", "else", "exists", "false", "from", "in", "is",
            "level", "like", "like2", "like4", "likec", "not", "null", "of", "on", "or", "order", "prior", "rowid", "rownum", "select", "set", "some", "start",
            "then", "to", "true", "uid", "where", "with",
        },
        Constants = new Dictionary<string, Expression>(StringComparer.Ordinal)
        {
            ["systimestamp"] = Call("now"),
            ["current_timestamp"] = Call("now"),
            ["localtimestamp"] = Call("local_now"),
            ["sysdate"] = SystemDate,
            ["user"] = Call("current_user"),
        },
        LiteralWords = new Dictionary<string, LiteralKind>(StringComparer.Ordinal)
        {
            ["date"] = LiteralKind.Date,
            ["timestamp"] = LiteralKind.Timestamp,
        },
        Patterns = new Dictionary<string, PatternBuilder>(StringComparer.Ordinal)
        {
            ["like"] = (operand, pattern, escape, isNegated) => LikePattern.Canonical(new(operand, pattern, escape, isNegated)),
        },
        ReadType = CastType.Read,
    };

    /// <summary>What SYSDATE is: the local time in whole seconds.</summary>
    public static CastExpression SystemDate => new(Call("local_now"), CanonicalType.Timestamp(0));

    private static FunctionExpression Call(string name) => new(name, []);
}
