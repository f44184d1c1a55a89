using System.Net;
using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>
/// PostgreSQL converts few types by itself, and stores only what has one value for ever; other engines convert nearly everything. Says why
/// it would refuse an expression, so that the build tells, and not the server.
/// https://www.postgresql.org/docs/current/typeconv.html; volatility as in pg_proc.
/// </summary>
/// <param name="columns">The columns, as held.</param>
/// <param name="isStored">Whether the value is stored: in a column, or in an index.</param>
internal sealed class Typing(IReadOnlyList<Column> columns, bool isStored)
{
    private const string Unstable = "what is stored must not depend on a session's settings, as the text of a time or a label does";

    private readonly ExpressionTypes _types = ExpressionTypes.Of(columns);

    /// <summary>Why the server would refuse it; null where it takes it.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="result">The type of the column that takes its value; null for a truth value or a key.</param>
    public string? Obstacle(Expression expression, CanonicalType? result) =>
        expression.DescendantsAndSelf().Select(OfNode).FirstOrDefault(o => o is not null)
        ?? (result is null ? null : Assigned(expression, result));

    private string? OfNode(Expression node) => node switch
    {
        BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } e => All(TypeFamily.Bool, e.Left, e.Right),
        UnaryExpression { Operator: UnaryOperator.Not } e => All(TypeFamily.Bool, e.Operand),
        UnaryExpression e => All(TypeFamily.Number, e.Operand),
        BinaryExpression { Operator: BinaryOperator.Concat } e => Concatenated(e.Left, e.Right),
        BinaryExpression { Operator: >= BinaryOperator.Add } e => All(TypeFamily.Number, e.Left, e.Right),
        BinaryExpression e => Compared(e.Left, e.Right),
        InExpression e => Compared([e.Operand, .. e.Items]),
        BetweenExpression e => Compared(e.Operand, e.Low, e.High),
        LikeExpression e => All(TypeFamily.Text, e.Operand, e.Pattern),
        CaseExpression e => Chosen(e),
        CastExpression e => Cast(e),
        FunctionExpression e => Called(e),
        _ => null,
    };

    private string? Called(FunctionExpression e) => e.Name switch
    {
        "coalesce" => United(e.Arguments),
        "nullif" => Compared([.. e.Arguments]),
        "lower" or "upper" or "trim" or "ltrim" or "rtrim" or "replace" => All(TypeFamily.Text, [.. e.Arguments]),
        "substring" => TextOrBytes(e.Arguments[0]) ?? All(TypeFamily.Number, [.. e.Arguments.Skip(1)]),
        "length" or "octet_length" => TextOrBytes(e.Arguments[0]),
        "abs" or "round" => All(TypeFamily.Number, [.. e.Arguments]) ?? Rounded(e),
        _ => null,
    };

    private string? TextOrBytes(Expression e) => FamilyOf(e) == TypeFamily.Bytes ? null : All(TypeFamily.Text, e);

    private string? Rounded(FunctionExpression e) =>
        e is { Name: "round", Arguments.Count: 2 } && _types[e.Arguments[0]]?.Kind is TypeKind.Float32 or TypeKind.Float64
            ? "it rounds binary numbers to whole ones only"
            : null;

    private string? Chosen(CaseExpression e) =>
        (e.Operand is null
            ? All(TypeFamily.Bool, [.. e.Branches.Select(b => b.When)])
            : Compared([e.Operand, .. e.Branches.Select(b => b.When)]))
        ?? United([.. e.Branches.Select(b => b.Then), .. e.Otherwise is null ? [] : new[] { e.Otherwise }]);

    private string? All(TypeFamily family, params Expression[] operands) => operands
        .Where(o => FamilyOf(o) is var own && own != family && !(own == TypeFamily.Unknown && (family == TypeFamily.Text || IsNull(o))))
        .Select(o => $"'{Print(o)}' is no {Word(family)} there")
        .FirstOrDefault();

    // Beside other types || means something else, or nothing: arrays, documents and octets have one of their own.
    private string? Concatenated(Expression left, Expression right)
    {
        var families = new[] { FamilyOf(left), FamilyOf(right) };
        return families.Any(f => f is TypeFamily.Other or TypeFamily.Document or TypeFamily.Bytes or TypeFamily.Bits)
            || !families.Any(f => f is TypeFamily.Text or TypeFamily.Unknown)
            ? $"it joins no texts in '{Print(left)} || {Print(right)}'"
            : isStored && families.Any(IsUnstable) ? Unstable
            : null;
    }

    private string? Compared(params Expression[] operands) =>
        operands.Any(o => FamilyOf(o) == TypeFamily.Document && !IsComparable(_types[o]!))
            ? "it does not compare documents"
            : United(operands);

    // It has an order for jsonb, and none for json and xml.
    private static bool IsComparable(CanonicalType document) =>
        document.Kind == TypeKind.Json && document.GetFacet(FacetNames.Fidelity) == "model";

    // One type for all: numbers meet, and dates with timestamps.
    private string? United(IReadOnlyList<Expression> operands)
    {
        if (operands.FirstOrDefault(o => FamilyOf(o) != TypeFamily.Unknown) is not { } first || _types[first] is not { } type)
        {
            return null;
        }

        var other = operands.FirstOrDefault(o => !Meets(type, o));
        return other is not null ? $"'{Print(first)}' and '{Print(other)}' have no type in common there"
            : isStored && new[] { TypeFamily.Instant, TypeFamily.Moment }.All(f => operands.Any(o => FamilyOf(o) == f)) ? Unstable
            : null;
    }

    private bool Meets(CanonicalType type, Expression other)
    {
        var (left, right) = (FamilyOf(type), FamilyOf(other));
        return right == TypeFamily.Unknown ? Reads(type, other)
            : left == right ? left is not (TypeFamily.Other or TypeFamily.Label) || IsOneType(type, _types[other]!)
            : left is TypeFamily.Moment or TypeFamily.Instant && right is TypeFamily.Moment or TypeFamily.Instant;
    }

    private static bool IsOneType(CanonicalType left, CanonicalType right) =>
        (left.Kind, left.GetFacet(FacetNames.Name)) == (right.Kind, right.GetFacet(FacetNames.Name));

    // A text without a type takes that of its neighbour, which has to read it.
    private static bool Reads(CanonicalType type, Expression e) =>
        e is not LiteralExpression { Kind: LiteralKind.Text, Text: var text } || FamilyOf(type) switch
    {
        TypeFamily.Text => true,
        TypeFamily.Label => type.Labels.IsEmpty || type.Labels.Contains(text),
        TypeFamily.Uuid => Guid.TryParse(text, out _),
        TypeFamily.Bits => text.All(c => c is '0' or '1'),
        TypeFamily.Other => type.Kind == TypeKind.Inet && IPAddress.TryParse(text, out _),
        _ => false,
    };

    private string? Cast(CastExpression e)
    {
        if (FamilyOf(e.Operand) is var from && from == TypeFamily.Unknown)
        {
            return null;
        }

        var to = FamilyOf(e.Type);
        var isKnown = to == from || to switch
        {
            TypeFamily.Text => true,
            TypeFamily.Number => from == TypeFamily.Text || (from == TypeFamily.Bool && e.Type.Kind == TypeKind.Int32),
            TypeFamily.Bool => from == TypeFamily.Text || _types[e.Operand]?.Kind == TypeKind.Int32,
            TypeFamily.Moment or TypeFamily.Instant => from is TypeFamily.Text or TypeFamily.Moment or TypeFamily.Instant,
            TypeFamily.Clock => from is TypeFamily.Text or TypeFamily.Instant || _types[e.Operand]?.Kind == TypeKind.Timestamp,
            _ => from == TypeFamily.Text,
        };
        var isUnstable = (to == TypeFamily.Text && IsUnstable(from))
            || (from == TypeFamily.Text && (to == TypeFamily.Clock || IsUnstable(to)))
            || (from == TypeFamily.Instant && to is TypeFamily.Moment or TypeFamily.Clock)
            || (from == TypeFamily.Moment && to == TypeFamily.Instant);
        return !isKnown ? $"it makes no {e.Type} of '{Print(e.Operand)}'" : isStored && isUnstable ? Unstable : null;
    }

    private string? Assigned(Expression expression, CanonicalType result)
    {
        var (from, to) = (FamilyOf(expression), FamilyOf(result));
        return from == TypeFamily.Unknown || from == to ? null
            : to == TypeFamily.Text ? isStored && IsUnstable(from) ? Unstable : null
            : $"it is no {result}";
    }

    private static bool IsUnstable(TypeFamily family) =>
        family is TypeFamily.Label or TypeFamily.Moment or TypeFamily.Instant or TypeFamily.Span or TypeFamily.Other;

    private static bool IsNull(Expression e) => e == LiteralExpression.Null;

    private TypeFamily FamilyOf(Expression e) => _types[e] is { } type ? FamilyOf(type) : TypeFamily.Unknown;

    private static TypeFamily FamilyOf(CanonicalType type) => type.Kind switch
    {
        TypeKind.String or TypeKind.Text => TypeFamily.Text,
        TypeKind.Bool => TypeFamily.Bool,
        TypeKind.Money => TypeFamily.Number,
        _ when ExpressionTypes.IsNumber(type) => TypeFamily.Number,
        TypeKind.Date or TypeKind.Timestamp => TypeFamily.Moment,
        TypeKind.TimestampTz => TypeFamily.Instant,
        TypeKind.Time => TypeFamily.Clock,
        TypeKind.Interval => TypeFamily.Span,
        TypeKind.Binary or TypeKind.Blob => TypeFamily.Bytes,
        TypeKind.Uuid => TypeFamily.Uuid,
        TypeKind.Enum => TypeFamily.Label,
        TypeKind.Bit or TypeKind.VarBit => TypeFamily.Bits,
        TypeKind.Json or TypeKind.Xml => TypeFamily.Document,
        _ => TypeFamily.Other,
    };

    private static string Word(TypeFamily family) => family switch
    {
        TypeFamily.Bool => "truth value",
        TypeFamily.Number => "number",
        _ => "text",
    };

    private static string Print(Expression e) => Schema.ExpressionPrinter.Print(e);
}
