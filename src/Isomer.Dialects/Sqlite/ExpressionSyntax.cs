using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>SQLite's expressions, as data. https://www.sqlite.org/lang_expr.html, "Operators, and Parse-Affecting Attributes".</summary>
internal static class ExpressionSyntax
{
    private const int Equality = 4;
    private const int Order = 5;

    public static SqlSyntax Instance { get; } = new()
    {
        NameQuotes = [('"', '"'), ('[', ']'), ('`', '`')],
        Binary =
        [
            new(BinaryOperator.Or, "or", 1),
            new(BinaryOperator.And, "and", 2),
            new(BinaryOperator.Equal, "=", Equality),
            new(BinaryOperator.NotEqual, "<>", Equality),
            new(BinaryOperator.Less, "<", Order),
            new(BinaryOperator.LessOrEqual, "<=", Order),
            new(BinaryOperator.Greater, ">", Order),
            new(BinaryOperator.GreaterOrEqual, ">=", Order),
            new(BinaryOperator.Add, "+", 7),
            new(BinaryOperator.Subtract, "-", 7),
            new(BinaryOperator.Multiply, "*", 8),
            new(BinaryOperator.Divide, "/", 8),
            new(BinaryOperator.Modulo, "%", 8),
            new(BinaryOperator.Concat, "||", 9),
        ],
        MoreInfix = new Dictionary<string, InfixOperator>(StringComparer.Ordinal)
        {
            ["=="] = new(Equality, (l, r) => new BinaryExpression(BinaryOperator.Equal, l, r)),
            ["!="] = new(Equality, (l, r) => new BinaryExpression(BinaryOperator.NotEqual, l, r)),
        },
        NotPrecedence = 3,
        IsPrecedence = Equality,
        PredicatePrecedence = Equality,
        SignPrecedence = 11,
        HasIsComparison = true,
        // Words that are no name where they stand alone; the rest of SQLite's keywords fall back to names.
        ReservedWords = new HashSet<string>(StringComparer.Ordinal)
        {
            "and", "as", "between", "case", "collate", "default", "distinct", "else", "escape", "exists", "from", "in", "is", "isnull",
            "not", "notnull", "null", "or", "select", "then", "when", "where",
        },
        Constants = new Dictionary<string, Expression>(StringComparer.Ordinal)
        {
            ["current_timestamp"] = Clock.UtcNow,
            ["current_date"] = Clock.UtcDate,
            ["current_time"] = Clock.UtcTime,
        },
        Patterns = new Dictionary<string, PatternBuilder>(StringComparer.Ordinal)
        {
            // https://www.sqlite.org/lang_expr.html#like: ASCII letters match in either case, and nothing escapes unless told.
            ["like"] = (operand, pattern, escape, isNegated) =>
                LikePattern.Canonical(new(operand, pattern, escape, isNegated, IgnoreCase: true)),
            ["glob"] = (operand, pattern, escape, isNegated) => escape is null ? GlobPattern.ToLike(operand, pattern, isNegated) : null,
        },
        ReadType = ReadType,
    };

    // A declared type is any run of words, with up to two numbers: it ends where CAST's parenthesis closes.
    private static CanonicalType? ReadType(string text, ref int position, out string? error)
    {
        var depth = 0;
        for (var i = position; i < text.Length; i++)
        {
            if (text[i] == ')' && depth-- == 0)
            {
                var type = text.Substring(position, i - position).Trim();
                position = i;
                error = type.Length == 0 ? "a type is missing" : null;
                return error is null ? TypeMap.Parse(type) : null;
            }

            depth += text[i] == '(' ? 1 : 0;
        }

        error = "a type does not end";
        return null;
    }
}
