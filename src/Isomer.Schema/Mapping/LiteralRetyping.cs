namespace Isomer.Schema;

/// <summary>
/// What a literal becomes beside a column whose type the mapping changes: <c>1</c> beside a new <c>bool</c> is <c>true</c>.
/// </summary>
internal static class LiteralRetyping
{
    /// <summary>The literal in the words of the new type; null where the type has no such value.</summary>
    public static LiteralExpression? To(CanonicalType type, LiteralExpression literal) =>
        literal.Kind == LiteralKind.Null ? literal : type.Kind switch
    {
        TypeKind.Bool => ToBool(literal),
        >= TypeKind.Int8 and <= TypeKind.Float64 or TypeKind.Money or TypeKind.Year => ToNumber(literal),
        TypeKind.String or TypeKind.Text or TypeKind.Enum or TypeKind.Set or TypeKind.Uuid or TypeKind.Json or TypeKind.Xml =>
            ToText(literal),
        TypeKind.Date => ToTemporal(LiteralKind.Date, literal),
        TypeKind.Time => ToTemporal(LiteralKind.Time, literal),
        TypeKind.Timestamp => ToTemporal(LiteralKind.Timestamp, literal),
        TypeKind.TimestampTz => ToTemporal(LiteralKind.TimestampTz, literal),
        _ => literal,
    };

    /// <summary>
    /// The expression over columns some of which change their type: literals that a comparison, <c>in</c> or <c>between</c> sets beside
    /// such a column follow it. Other uses of the column stay as they are.
    /// </summary>
    /// <param name="expression">The expression.</param>
    /// <param name="newTypeOf">The new type of a column, or null where it keeps its own.</param>
    /// <param name="unfit">Told of each literal that the new type does not have; it stays as it is.</param>
    public static Expression Follow(
        Expression expression, Func<string, CanonicalType?> newTypeOf, Action<LiteralExpression, CanonicalType> unfit)
    {
        return expression.Rewrite(node => node switch
        {
            BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.Distinct } e => e with
            {
                Left = Beside(e.Right, e.Left),
                Right = Beside(e.Left, e.Right),
            },
            InExpression e => e with { Items = e.Items.Select(item => Beside(e.Operand, item)).ToEquatableArray() },
            BetweenExpression e => e with { Low = Beside(e.Operand, e.Low), High = Beside(e.Operand, e.High) },
            _ => node,
        });

        Expression Beside(Expression column, Expression value)
        {
            if (column is not ColumnExpression { Name: var name } || value is not LiteralExpression literal ||
                newTypeOf(name) is not { } type)
            {
                return value;
            }

            if (To(type, literal) is { } fit)
            {
                return fit;
            }

            unfit(literal, type);
            return value;
        }
    }

    private static LiteralExpression? ToBool(LiteralExpression literal) => literal.Text switch
    {
        _ when literal.Kind == LiteralKind.Bool => literal,
        "0" or "false" => new(LiteralKind.Bool, "false"),
        "1" or "true" => new(LiteralKind.Bool, "true"),
        _ => null,
    };

    private static LiteralExpression? ToNumber(LiteralExpression literal) => literal.Kind switch
    {
        LiteralKind.Number => literal,
        LiteralKind.Bool => new(LiteralKind.Number, literal.Text == "true" ? "1" : "0"),
        LiteralKind.Text when IsPlainNumber(literal.Text) => new(LiteralKind.Number, literal.Text),
        _ => null,
    };

    private static LiteralExpression? ToText(LiteralExpression literal) =>
        literal.Kind == LiteralKind.Binary ? null : new(LiteralKind.Text, literal.Text);

    private static LiteralExpression? ToTemporal(LiteralKind kind, LiteralExpression literal)
    {
        // A date beside a timestamp is its midnight; an instant is never made of local text, for no zone is known.
        var text = kind == LiteralKind.Timestamp && literal.Text.Length == 10 ? literal.Text + " 00:00:00" : literal.Text;
        return literal.Kind == kind ? literal
            : literal.Kind is LiteralKind.Text or LiteralKind.Date && TemporalText.Normalise(kind, text) is { } normal ? new(kind, normal)
            : null;
    }

    // No parsing into a number: the digits stand as they are, however many.
    private static bool IsPlainNumber(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        var point = digits.IndexOf('.');
        var fraction = point < 0 ? "0" : digits.Substring(point + 1);
        var whole = point < 0 ? digits : digits.Substring(0, point);
        return whole.Length > 0 && fraction.Length > 0 && (whole + fraction).All(c => c is >= '0' and <= '9');
    }
}
