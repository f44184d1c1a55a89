namespace Isomer.Schema;

/// <summary>The syntax of the blueprint file.</summary>
internal static class PortableSyntax
{
    private const int Comparison = 4;

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
            new(BinaryOperator.Concat, "||", 5),
            new(BinaryOperator.Add, "+", 6),
            new(BinaryOperator.Subtract, "-", 6),
            new(BinaryOperator.Multiply, "*", 7),
            new(BinaryOperator.Divide, "/", 7),
            new(BinaryOperator.Modulo, "%", 7),
        ],
        NotPrecedence = 3,
        IsPrecedence = Comparison,
        PredicatePrecedence = Comparison,
        SignPrecedence = 8,
        IsPortable = true,
        ReservedWords = new HashSet<string>(StringComparer.Ordinal)
        {
            "and", "between", "case", "cast", "distinct", "else", "end", "escape", "false", "from", "ilike", "in", "is", "like", "next",
            "not", "null", "or", "then", "true", "when",
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
            ["like"] = (operand, pattern, escape, isNegated) => LikePattern.Canonical(new(operand, pattern, escape, isNegated)),
            ["ilike"] = (operand, pattern, escape, isNegated) =>
                LikePattern.Canonical(new(operand, pattern, escape, isNegated, IgnoreCase: true)),
        },
        ReadType = ReadType,
    };

    private static CanonicalType? ReadType(string text, ref int position, out string? error)
    {
        CanonicalType.TryParsePrefix(text, ref position, out var type, out error);
        return type;
    }
}
