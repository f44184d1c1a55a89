using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// Brings a portable tree to what Transact-SQL can say as it stands. There a truth value is no value and a value is no truth: a bit column
/// is compared with 1 where a condition stands, and a condition becomes CASE where a value stands.
/// </summary>
internal sealed class Lowering(ExpressionTypes types)
{
    public const string Collate = "collate";
    public const string ConvertWithStyle = "convert_style";

    /// <summary>What no text is longer than.</summary>
    public static readonly LiteralExpression EndOfText = Number("2147483647");

    private static readonly LiteralExpression One = Number("1");
    private static readonly LiteralExpression Zero = Number("0");
    private static readonly LiteralExpression Stop = new(LiteralKind.Text, ".");

    private readonly DecimalDigits _digits = new(types);

    /// <summary>The expression as a condition if it is one by its form, else as a value.</summary>
    public Expression Lower(Expression e) => IsCondition(e) ? Condition(e) : Value(e);

    /// <summary>The expression where a condition must stand: in a check, a filter, behind WHEN.</summary>
    public Expression Condition(Expression e) => e switch
    {
        UnaryExpression { Operator: UnaryOperator.Not } not => not with { Operand = Condition(not.Operand) },
        BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } b =>
            b with { Left = Condition(b.Left), Right = Condition(b.Right) },
        BinaryExpression { Operator: BinaryOperator.Distinct or BinaryOperator.NotDistinct } b =>
            new BinaryExpression(BinaryOperator.Equal, Distinct(b), One),
        BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual } b =>
            Compare(b.Operator, b.Left, b.Right),
        InExpression i =>
            i with { Operand = Exact(i.Operand, [.. i.Items]), Items = i.Items.Select(x => Compared(x, i.Operand)).ToEquatableArray() },
        BetweenExpression b => Between(b),
        LikeExpression like => Like(like),
        IsNullExpression n => n with { Operand = Value(n.Operand) },
        LiteralExpression { Kind: LiteralKind.Bool } literal =>
            new BinaryExpression(BinaryOperator.Equal, One, literal.Text == "true" ? One : Zero),
        LiteralExpression { Kind: not LiteralKind.Null } => throw Unfaithful(e, "it is no truth value"),
        _ => types[e] is null or { Kind: TypeKind.Bool }
            ? new BinaryExpression(BinaryOperator.Equal, Value(e), One)
            : throw Unfaithful(e, "it is no truth value"),
    };

    /// <summary>The expression where a value must stand.</summary>
    public Expression Value(Expression e) => e switch
    {
        _ when IsCondition(e) => OfCondition(Condition(e)),
        LiteralExpression { Kind: LiteralKind.Bool } literal => new CastExpression(literal.Text == "true" ? One : Zero, CanonicalType.Bool),
        UnaryExpression u => IsNoNumber(u.Operand) ? throw Unfaithful(e, "it is no number") : u with { Operand = Value(u.Operand) },
        BinaryExpression { Operator: BinaryOperator.Concat } b => Concat(b),
        BinaryExpression { Operator: BinaryOperator.Divide } b => Divide(b),
        BinaryExpression b => Compute(b),
        CaseExpression c => Case(c),
        CastExpression c => Cast(c),
        FunctionExpression f => Function(f),
        _ => e,
    };

    private static bool IsCondition(Expression e) =>
        e is UnaryExpression { Operator: UnaryOperator.Not } or BinaryExpression { Operator: <= BinaryOperator.Distinct } or InExpression or
            BetweenExpression or LikeExpression or IsNullExpression;

    // NULL where the condition is neither.
    private static CaseExpression OfCondition(Expression condition) => new(null, EquatableArray<CaseBranch>.Wrap(
    [
        new(condition, new CastExpression(One, CanonicalType.Bool)),
        new(new UnaryExpression(UnaryOperator.Not, condition), new CastExpression(Zero, CanonicalType.Bool)),
    ]), null);

    // IS DISTINCT FROM came with version 2022; a condition in two values says the same everywhere.
    private CaseExpression Distinct(BinaryExpression e)
    {
        var (left, right) = (e.Left, e.Right);
        var same = new BinaryExpression(
            BinaryOperator.Or, Compare(BinaryOperator.Equal, left, right),
            new BinaryExpression(
                BinaryOperator.And, new IsNullExpression(Value(left), IsNegated: false),
                new IsNullExpression(Value(right), IsNegated: false)));
        var (then, otherwise) = e.Operator == BinaryOperator.NotDistinct ? (One, Zero) : (Zero, One);
        return new(null, EquatableArray<CaseBranch>.Wrap([new(same, then)]), otherwise);
    }

    private BinaryExpression Compare(BinaryOperator @operator, Expression left, Expression right)
    {
        var isOrdered = @operator is >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual;
        if (isOrdered && (types[left]?.Kind == TypeKind.Uuid || types[right]?.Kind == TypeKind.Uuid))
        {
            throw Unfaithful(new BinaryExpression(@operator, left, right), "identifiers are ordered by their last octets there");
        }

        return new(@operator, left is LiteralExpression ? Compared(left, right) : Exact(left, right), Compared(right, left));
    }

    private BetweenExpression Between(BetweenExpression e)
    {
        var low = Compare(BinaryOperator.GreaterOrEqual, e.Operand, e.Low);
        return e with { Operand = low.Left, Low = low.Right, High = Compare(BinaryOperator.LessOrEqual, e.Operand, e.High).Right };
    }

    // A truth value is the number 1 or 0 beside a bit.
    private Expression Compared(Expression e, Expression other) =>
        e is LiteralExpression { Kind: LiteralKind.Bool } literal && other is not LiteralExpression
            ? literal.Text == "true" ? One : Zero
            : Value(e);

    // A text that comes from no column has the collation of the database, in which case may not count.
    private Expression Exact(Expression e, params Expression[] others) =>
        types[e]?.Kind is TypeKind.String or TypeKind.Text && !others.Append(e).Any(HasTextColumn)
            ? Collated(Value(e), Collations.Instance.Exact)
            : Value(e);

    private bool HasTextColumn(Expression e) =>
        e.DescendantsAndSelf().Any(x => x is ColumnExpression && (types[x] is null or { Kind: TypeKind.String or TypeKind.Text }));

    private LikeExpression Like(LikeExpression like)
    {
        if (like.Pattern is not LiteralExpression { Kind: LiteralKind.Text } literal)
        {
            throw Unfaithful(like, "a pattern must be a literal there, because brackets in it begin a set");
        }

        if (types[like.Operand]?.GetFacet(FacetNames.Collation) is not null && literal.Text.Any(char.IsLetter))
        {
            throw Unfaithful(like, "a pattern follows the collation of the column, which takes letters for one another");
        }

        return like.IgnoreCase
            ? like with { Operand = Call("lower", Value(like.Operand)), Pattern = Call("lower", like.Pattern), IgnoreCase = false }
            : like with { Operand = Exact(like.Operand) };
    }

    private CaseExpression Case(CaseExpression e)
    {
        if (e.Branches.All(b => b.Then == LiteralExpression.Null) && e.Otherwise is null)
        {
            throw Unfaithful(e, "a CASE without a value has no type there");
        }

        return e with
        {
            Operand = e.Operand is null ? null : Exact(e.Operand, [.. e.Branches.Select(b => b.When)]),
            Branches = e.Branches.Select(b => new CaseBranch(e.Operand is null ? Condition(b.When) : Value(b.When), Value(b.Then)))
                .ToEquatableArray(),
            Otherwise = e.Otherwise is null ? null : Value(e.Otherwise),
        };
    }

    // The first operand as a long text, because two short ones together are cut at 4,000 units without a word.
    private Expression Concat(BinaryExpression e)
    {
        var left = e.Left is BinaryExpression { Operator: BinaryOperator.Concat } ? Value(e.Left) : AsText(e.Left, isLong: true);
        return new BinaryExpression(BinaryOperator.Add, left, AsText(e.Right, isLong: false));
    }

    private Expression AsText(Expression e, bool isLong)
    {
        if (e is LiteralExpression { Kind: not (LiteralKind.Text or LiteralKind.Null or LiteralKind.Number) })
        {
            throw Unfaithful(e, "it has another text there");
        }

        var isText = types[e] is null or { Kind: TypeKind.Text or TypeKind.String };
        return isText && !isLong ? Value(e)
            : e is CastExpression { Type: { Kind: TypeKind.Text, Facets.IsEmpty: true } } ? Value(e)
            : Cast(new CastExpression(e, CanonicalType.Text));
    }

    private BinaryExpression Divide(BinaryExpression e)
    {
        var (left, right) = (types[e.Left], types[e.Right]);
        var isWhole = ExpressionTypes.IsInteger(left) && ExpressionTypes.IsInteger(right) && !HasLongLiteral(e.Left)
            && !HasLongLiteral(e.Right);
        if (!isWhole && !IsFloat(left) && !IsFloat(right))
        {
            throw Unfaithful(e, "a quotient of decimals has other digits there");
        }

        return e with { Left = Value(e.Left), Right = Value(e.Right) };
    }

    // A whole literal past 32 bits is a decimal.
    private static bool HasLongLiteral(Expression e) =>
        e.DescendantsAndSelf().Any(x => x is LiteralExpression { Kind: LiteralKind.Number } n && !int.TryParse(n.Text, out _));

    private BinaryExpression Compute(BinaryExpression e)
    {
        if (e.Operator == BinaryOperator.Modulo && (IsFloat(types[e.Left]) || IsFloat(types[e.Right])))
        {
            throw Unfaithful(e, "it has no remainder of floating-point numbers");
        }

        if (new[] { e.Left, e.Right }.FirstOrDefault(IsNoNumber) is { } other)
        {
            throw Unfaithful(e, $"{Schema.ExpressionPrinter.Print(other)} is no number");
        }

        return _digits.IsExact(e)
            ? e with { Left = Value(e.Left), Right = Value(e.Right) }
            : throw Unfaithful(e, "a result of more than 38 digits loses some there");
    }

    private bool IsNoNumber(Expression e) =>
        e is LiteralExpression { Kind: LiteralKind.Text } || IsCondition(e) || (types[e] is { } type && !ExpressionTypes.IsNumber(type));

    private static bool IsFloat(CanonicalType? type) => type?.Kind is TypeKind.Float32 or TypeKind.Float64;

    private Expression Cast(CastExpression e)
    {
        var from = types[e.Operand];
        if (!FaithfulCast.Is(e.Operand, from, e.Type) || !e.Type.Facets.IsEmpty || IsCondition(e.Operand))
        {
            throw Unfaithful(e, $"its cast to {e.Type} refuses, cuts or spells other values");
        }

        var cast = e with { Operand = Value(e.Operand) };
        return e.Type.Kind == TypeKind.Text && from?.Kind == TypeKind.Date
            ? Call(ConvertWithStyle, cast, Number(FaithfulCast.DateStyle))
            : cast;
    }

    private Expression Function(FunctionExpression e)
    {
        var a = e.Arguments;
        switch (e.Name)
        {
            case "length" when IsOctets(a[0]):
            case "octet_length" when IsOctets(a[0]):
                return Call("datalength", Value(a[0]));
            case "octet_length":
                throw Unfaithful(e, "texts are not held as UTF-8 there");

            // LEN leaves out blanks at the end, and counts units unless the collation says otherwise.
            case "length":
                var whole = new BinaryExpression(BinaryOperator.Add, AsText(a[0], isLong: true), Stop);
                return new BinaryExpression(BinaryOperator.Subtract, Call("len", Collated(whole, Collations.Supplementary)), One);
            case "substring":
                var part = Call("substring", Collated(Value(a[0]), Collations.Supplementary), a[1], a.Count > 2 ? a[2] : EndOfText);
                return Collated(part, CollationOf(a[0]));
            case "trim" when a.Count == 1:
                return Call("ltrim", Call("rtrim", Value(a[0])));
            case "trim" or "ltrim" or "rtrim" when a.Count > 1:
                throw Unfaithful(e, "it trims blanks only");
            case "replace" when CollationOf(a[0]) != Collations.Instance.Exact:
                throw Unfaithful(e, "it replaces by the collation of the column, which takes letters for one another");
            case "replace":
                return Call("replace", Exact(a[0]), Value(a[1]), Value(a[2]));
            case "round" when a.Count == 1:
                return Call("round", Value(a[0]), Zero);
            case "nullif" or "coalesce" when a.All(x => x == LiteralExpression.Null):
                throw Unfaithful(e, "a value without a type is none there");
            case "nullif":
                return Call("nullif", Exact(a[0], a[1]), Compared(a[1], a[0]));
            default:
                return e with { Arguments = a.Select(Value).ToEquatableArray() };
        }
    }

    private bool IsOctets(Expression e) => types[e]?.Kind is TypeKind.Blob or TypeKind.Binary;

    private string CollationOf(Expression e) =>
        e.DescendantsAndSelf().OfType<ColumnExpression>().Select(c => Collations.Instance.Name(types[c]?.GetFacet(FacetNames.Collation)))
            .FirstOrDefault(n => n is not null)
            ?? Collations.Instance.Exact;

    // A second collation takes the place of the first: both only say how the text is compared or counted next.
    private static FunctionExpression Collated(Expression e, string collation) =>
        Call(
            Collate, e is FunctionExpression { Name: Collate } collated ? collated.Arguments[0] : e,
            new LiteralExpression(LiteralKind.Text, collation));

    private static FunctionExpression Call(string name, params Expression[] arguments) =>
        new(name, EquatableArray<Expression>.Wrap(arguments));

    private static LiteralExpression Number(string digits) => new(LiteralKind.Number, digits);

    private static IsomerException Unfaithful(Expression e, string why) =>
        new(Codes.UnfaithfulExpression, "SQL Server", Schema.ExpressionPrinter.Print(e), why);
}
