using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// Transact-SQL's expressions, as data. https://learn.microsoft.com/sql/t-sql/language-elements/operator-precedence-transact-sql
/// </summary>
internal static class ExpressionSyntax
{
    /// <summary>Adding; a sign in front binds as tight as this.</summary>
    public const int Addition = 8;

    private const int Comparison = 5;
    private const int Multiplication = 9;

    public static SqlSyntax Instance { get; } = new()
    {
        NameQuotes = [('[', ']'), ('"', '"')],
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
            new(BinaryOperator.Add, "+", Addition),
            new(BinaryOperator.Subtract, "-", Addition),
            new(BinaryOperator.Multiply, "*", Multiplication),
            new(BinaryOperator.Divide, "/", Multiplication),
            new(BinaryOperator.Modulo, "%", Multiplication),
        ],
        MoreInfix = new Dictionary<string, InfixOperator>(StringComparer.Ordinal)
        {
            ["!="] = new(Comparison, (l, r) => new BinaryExpression(BinaryOperator.NotEqual, l, r), IsChained: false),
            ["!<"] = new(Comparison, (l, r) => new BinaryExpression(BinaryOperator.GreaterOrEqual, l, r), IsChained: false),
            ["!>"] = new(Comparison, (l, r) => new BinaryExpression(BinaryOperator.LessOrEqual, l, r), IsChained: false),
        },
        NotPrecedence = 3,
        IsPrecedence = Comparison,
        PredicatePrecedence = Comparison,

        // -a * b is -(a * b), and -a + b is (-a) + b.
        SignPrecedence = Multiplication,
        HasIntroducers = true,
        HasHexOctets = true,
        HasConvert = true,
        HasCollate = true,
        HasNextValue = true,
        Constants = new Dictionary<string, Expression>(StringComparer.Ordinal)
        {
            ["current_timestamp"] = new FunctionExpression("getdate", []),
        },

        // Words that are no column where they stand alone. Catalogs quote every name.
        ReservedWords = new HashSet<string>(StringComparer.Ordinal)
        {
            "all", "and", "any", "as", "between", "by", "case", "collate", "convert", "current_user", "default", "distinct", "else", "end", "escape", "exists",
            "from", "in", "is", "like", "not", "null", "nullif", "on", "or", "order", "select", "session_user", "some", "system_user", "then", "user", "when", "where",
        },
        Patterns = new Dictionary<string, PatternBuilder>(StringComparer.Ordinal) { ["like"] = LikeText.Read },
        ReadType = CastType.Read,
    };
}
