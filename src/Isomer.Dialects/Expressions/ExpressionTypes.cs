using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What type an expression has, as far as its columns tell.</summary>
internal sealed class ExpressionTypes
{
    private readonly Dictionary<string, CanonicalType> _columns = new(StringComparer.Ordinal);

    public ExpressionTypes(IEnumerable<(string Name, CanonicalType Type)> columns)
    {
        foreach (var (name, type) in columns)
        {
            _columns[name] = type;
        }
    }

    public static ExpressionTypes Of(IReadOnlyList<Column>? columns) => new((columns ?? []).Select(c => (c.Name, c.Type)));

    /// <summary>The type; null where it is not known, as for a text literal that takes the type of its neighbour.</summary>
    public CanonicalType? this[Expression expression] => expression switch
    {
        ColumnExpression e => _columns.TryGetValue(e.Name, out var type) ? type : null,
        LiteralExpression e => OfLiteral(e),
        CastExpression e => e.Type,
        UnaryExpression { Operator: UnaryOperator.Negate } e => this[e.Operand],
        BinaryExpression { Operator: BinaryOperator.Concat } => CanonicalType.Text,
        BinaryExpression { Operator: >= BinaryOperator.Add } e => this[e.Left] is { } l && this[e.Right] is { } r ? Promote(l, r) : null,
        UnaryExpression or BinaryExpression or InExpression or BetweenExpression or LikeExpression or IsNullExpression =>
            CanonicalType.Bool,
        CaseExpression e =>
            e.Branches.Select(b => b.Then).Append(e.Otherwise ?? LiteralExpression.Null).Select(x => this[x])
                .FirstOrDefault(t => t is not null),
        FunctionExpression e => OfFunction(e),
        NextValueExpression => CanonicalType.Int64,
        _ => null,
    };

    /// <summary>Whether numbers are added, compared and divided in it.</summary>
    public static bool IsNumber(CanonicalType? type) =>
        type is not null && (IsInteger(type) || type.Kind is TypeKind.Decimal || IsFloat(type));

    /// <summary>Whether it holds whole numbers only.</summary>
    public static bool IsInteger(CanonicalType? type) =>
        type?.Kind is TypeKind.Int8 or TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt8 or TypeKind.UInt16 or
            TypeKind.UInt32 or TypeKind.UInt64;

    /// <summary>Whether it is text whose trailing blanks count.</summary>
    public static bool IsPlainText(CanonicalType? type) =>
        type?.Kind is TypeKind.String or TypeKind.Text && !type.HasFacet(FacetNames.Fixed);

    /// <summary>The type in which two numbers meet; null where they are none.</summary>
    public static CanonicalType? Promote(CanonicalType left, CanonicalType right)
    {
        if (!IsNumber(left) || !IsNumber(right))
        {
            return null;
        }

        // A single-precision column meets anything but another one in double precision.
        if (IsFloat(left) || IsFloat(right))
        {
            return left.Kind == right.Kind ? left : CanonicalType.Float64;
        }

        return left.Kind == TypeKind.Decimal || right.Kind == TypeKind.Decimal ? CanonicalType.UnboundedDecimal
            : left.Kind >= right.Kind ? left : right;
    }

    private static bool IsFloat(CanonicalType type) => type.Kind is TypeKind.Float32 or TypeKind.Float64;

    private static CanonicalType? OfLiteral(LiteralExpression literal) => literal.Kind switch
    {
        LiteralKind.Bool => CanonicalType.Bool,
        LiteralKind.Number => !literal.Text.All(c => c is >= '0' and <= '9') ? CanonicalType.UnboundedDecimal
            : int.TryParse(literal.Text, out _) ? CanonicalType.Int32
            : long.TryParse(literal.Text, out _) ? CanonicalType.Int64 : CanonicalType.UnboundedDecimal,
        LiteralKind.Binary => CanonicalType.Blob,
        LiteralKind.Date => CanonicalType.Date,
        LiteralKind.Time => CanonicalType.Time(6),
        LiteralKind.Timestamp => CanonicalType.Timestamp(6),
        LiteralKind.TimestampTz => CanonicalType.TimestampTz(6),
        _ => null,
    };

    private CanonicalType? OfFunction(FunctionExpression function) => function.Name switch
    {
        "length" or "octet_length" => CanonicalType.Int32,
        "lower" or "upper" or "ltrim" or "rtrim" or "trim" or "replace" or "substring" or "current_user" => CanonicalType.Text,
        "now" => CanonicalType.TimestampTz(6),
        "local_now" or "utc_now" => CanonicalType.Timestamp(6),
        "current_date" => CanonicalType.Date,
        "current_time" => CanonicalType.Time(6),
        "uuid_v4" => CanonicalType.Uuid,
        _ => function.Arguments.Select(a => this[a]).FirstOrDefault(t => t is not null),
    };
}
