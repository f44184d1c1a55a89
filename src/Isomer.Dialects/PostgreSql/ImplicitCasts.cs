using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>
/// Takes away the casts that PostgreSQL itself puts between two operands of different types, and keeps those that were written.
/// </summary>
internal sealed class ImplicitCasts(ExpressionTypes types)
{
    // A cast that goes shows the other side another type, so that one reading must not leave what the next would take.
    public BinaryExpression Strip(BinaryExpression e)
    {
        var stripped = StripOnce(e);
        return stripped == e ? e : Strip(stripped);
    }

    private BinaryExpression StripOnce(BinaryExpression e)
    {
        if (IsComparison(e.Operator))
        {
            return e with { Left = OfCompared(e.Left, e.Right), Right = OfCompared(e.Right, e.Left) };
        }

        return e.Operator is >= BinaryOperator.Add and <= BinaryOperator.Modulo
            ? e with { Left = OfPromoted(e.Left, e.Right), Right = OfPromoted(e.Right, e.Left) }
            : e;
    }

    public InExpression Strip(InExpression e) => e with
    {
        Operand = e.Operand is LiteralExpression ? e.Operand : OfCompared(e.Operand, e.Items[0]),
        Items = e.Items.Select(i => OfCompared(i, e.Operand)).ToEquatableArray(),
    };

    /// <summary>The arguments of COALESCE meet in one type.</summary>
    public FunctionExpression Strip(FunctionExpression e) => e.Name == "coalesce" ? e with { Arguments = OfBranches(e.Arguments) } : e;

    /// <summary>The values of CASE meet in one type, and its operand is compared with each branch.</summary>
    public CaseExpression Strip(CaseExpression e)
    {
        var values = OfBranches(e.Branches.Select(b => b.Then).Concat(e.Otherwise is null ? [] : new[] { e.Otherwise }).ToEquatableArray());
        return e with
        {
            Branches = e.Branches
                .Select((b, i) => new CaseBranch(e.Operand is null ? b.When : OfCompared(b.When, e.Operand), values[i])).ToEquatableArray(),
            Otherwise = e.Otherwise is null ? null : values[values.Count - 1],
        };
    }

    public static bool IsComparison(BinaryOperator @operator) => @operator is >= BinaryOperator.Equal and <= BinaryOperator.Distinct;

    // 1.5 is 2 as an integer, and another 0.1 in single precision.
    private bool IsExact(Expression number, CanonicalType type) =>
        ExpressionTypes.IsNumber(type) &&
        (type.Kind is TypeKind.Decimal or TypeKind.Float64 || ExpressionTypes.IsInteger(types[number]));

    // A compared number has one value in any type that holds it; another literal was typed by its neighbour.
    private Expression OfCompared(Expression operand, Expression other) => operand switch
    {
        CastExpression { Operand: var number, Type: { Precision: null } type }
            when Numbers.Text(number) is not null && IsExact(number, type) => number,
        CastExpression { Operand: LiteralExpression { Kind: LiteralKind.Text } literal, Type: var type }
            when IsTypeOf(type, types[other]) => literal,
        LiteralExpression { Kind: LiteralKind.Text } literal
            when types[other] is { } type => TypedLiterals.Of(literal, type with { Precision = null, Scale = null }) ?? literal,
        _ => OfPromoted(operand, other),
    };

    private Expression OfPromoted(Expression operand, Expression other)
    {
        if (operand is not CastExpression { Operand: var inner, Type: { Precision: null } type } ||
            types[inner] is not { } from || types[Uncast(other)] is not { } to)
        {
            return operand;
        }

        return ExpressionTypes.Promote(from, to)?.Kind == type.Kind && from.Kind != type.Kind ? inner : operand;
    }

    private EquatableArray<Expression> OfBranches(EquatableArray<Expression> branches)
    {
        var meeting = branches.Select(b => types[Written(b)]).OfType<CanonicalType>()
            .Aggregate((CanonicalType?)null, (l, r) => l is null ? r : ExpressionTypes.Promote(l, r) ?? l);
        return branches
            .Select(b => b is CastExpression { Type: { Precision: null } type } && meeting?.Kind == type.Kind ? Written(b) : b)
            .ToEquatableArray();
    }

    private Expression Written(Expression e) =>
        e is CastExpression { Operand: var inner, Type: var type } && ExpressionTypes.IsNumber(type)
            && ExpressionTypes.IsNumber(types[inner])
            ? inner
            : e;

    private static Expression Uncast(Expression e) => e is CastExpression { Operand: var inner } && Numbers.Text(inner) is null ? inner : e;

    // An enum's own type has no canonical name here.
    private static bool IsTypeOf(CanonicalType cast, CanonicalType? type) =>
        type is not null && (cast.Kind == type.Kind || (cast.Kind == TypeKind.Other && type.Kind == TypeKind.Enum)) &&
        type.Kind is TypeKind.Uuid or TypeKind.Enum or TypeKind.Inet or TypeKind.Cidr or TypeKind.MacAddr;
}
