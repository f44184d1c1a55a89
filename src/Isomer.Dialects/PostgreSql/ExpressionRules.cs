using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>
/// Brings PostgreSQL's spellings, written or kept, to the portable tree, one named rule after another, from the leaves up.
/// </summary>
internal static class ExpressionRules
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["char_length"] = "length",
        ["character_length"] = "length",
        ["btrim"] = "trim",
        ["substr"] = "substring",
        ["transaction_timestamp"] = "now",
        ["gen_random_uuid"] = "uuid_v4",
        ["uuid_generate_v4"] = "uuid_v4",
    };

    public static Expression Apply(Expression node) => node switch
    {
        FunctionExpression e => FunctionCall(e),
        CastExpression e => Cast(e),
        LikeExpression e => LikeEscape(e),
        BinaryExpression { Operator: BinaryOperator.Equal, Right: FunctionExpression { Name: "any", Arguments.Count: 1 } any } e =>
            AnyOfArray(e.Left, any.Arguments[0], isNegated: false) ?? e,
        BinaryExpression { Operator: BinaryOperator.NotEqual, Right: FunctionExpression { Name: "all", Arguments.Count: 1 } all } e =>
            AnyOfArray(e.Left, all.Arguments[0], isNegated: true) ?? e,
        LiteralExpression { Kind: LiteralKind.Number } e => e with { Text = Numbers.Plain(e.Text) },
        CaseExpression e => e.Otherwise == LiteralExpression.Null ? e with { Otherwise = null } : e,
        _ => node,
    };

    /// <summary>A default's literal stands with a cast to the column's type.</summary>
    public static Expression AsDefault(Expression expression, CanonicalType type) => expression switch
    {
        CastExpression { Operand: var operand, Type: var cast } when Numbers.Text(operand) is not null && ExpressionTypes.IsNumber(cast) &&
            ExpressionTypes.IsNumber(type) => operand,
        CastExpression { Operand: LiteralExpression { Kind: LiteralKind.Text } literal, Type: var cast }
            when cast.Kind == TypeKind.Other || cast.Kind == type.Kind => type.Kind is TypeKind.Array or TypeKind.Interval or TypeKind.Other
                ? expression
                : literal,
        LiteralExpression { Kind: LiteralKind.Text } literal =>
            TypedLiterals.Of(literal, type with { Precision = null, Scale = null }) ?? literal,
        _ => expression,
    };

    private static Expression FunctionCall(FunctionExpression e) => (e.Name, e.Arguments.Count) switch
    {
        ("mod", 2) => new BinaryExpression(BinaryOperator.Modulo, e.Arguments[0], e.Arguments[1]),
        ("timezone", 2) when e.Arguments[0] is LiteralExpression { Text: "utc" or "UTC" } && IsCall(e.Arguments[1], "now") =>
            Call("utc_now"),
        ("nextval", 1) when e.Arguments[0] is CastExpression
            { Operand: LiteralExpression { Kind: LiteralKind.Text } name, Type.Native.Text: "regclass" } =>
            SequenceName(name.Text) is { } sequence ? new NextValueExpression(sequence) : e,
        ("current_timestamp", 1) when Digits(e) is { } digits => new CastExpression(Call("now"), CanonicalType.TimestampTz(digits)),
        ("localtimestamp", 1) when Digits(e) is { } digits => new CastExpression(Call("local_now"), CanonicalType.Timestamp(digits)),
        _ => Aliases.TryGetValue(e.Name, out var name) ? e with { Name = name } : e,
    };

    private static Expression Cast(CastExpression e) => e.Operand switch
    {
        LiteralExpression { Kind: LiteralKind.Text } literal => TypedLiterals.Of(literal, e.Type) ?? e,
        FunctionExpression { Name: "array" } array when e.Type is { Kind: TypeKind.Array, Element: { } element } =>
            array with { Arguments = array.Arguments.Select(a => Cast(new CastExpression(a, element))).ToEquatableArray() },
        _ => e,
    };

    private static Expression LikeEscape(LikeExpression e)
    {
        if (e.Pattern is FunctionExpression { Name: "like_escape", Arguments: { Count: 2 } arguments } &&
            arguments[1] is LiteralExpression escape)
        {
            e = e with { Pattern = arguments[0], Escape = escape.Text };
        }

        e = e.Escape is "" ? e with { Escape = null } : e;
        return LikePattern.Canonical(e) ?? e;
    }

    private static Expression? AnyOfArray(Expression operand, Expression array, bool isNegated) =>
        array is FunctionExpression { Name: "array", Arguments: { IsEmpty: false } items }
            ? new InExpression(operand, items, isNegated)
            : null;

    private static int? Digits(FunctionExpression e) =>
        e.Arguments[0] is LiteralExpression { Kind: LiteralKind.Number, Text: { Length: 1 } text } ? text[0] - '0' : null;

    // The catalog quotes a name's parts where needed, and leaves the schema out where the search path finds it.
    private static QualifiedName? SequenceName(string text)
    {
        var first = Tokenizer.Read(text, 0, ExpressionSyntax.Instance);
        var dot = Tokenizer.Read(text, first.End, ExpressionSyntax.Instance);
        if (dot.Kind == TokenKind.End)
        {
            return IsName(first) ? new(first.Text) : null;
        }

        var second = Tokenizer.Read(text, dot.End, ExpressionSyntax.Instance);
        return IsName(first) && dot.IsSymbol(".") && IsName(second) && second.End == text.Length
            ? new(first.Text == "public" ? null : first.Text, second.Text)
            : null;
    }

    private static bool IsName(Token token) => token.Kind is TokenKind.Word or TokenKind.QuotedName;

    private static bool IsCall(Expression e, string name) => e is FunctionExpression f && f.Name == name && f.Arguments.IsEmpty;

    private static FunctionExpression Call(string name) => new(name, []);
}
