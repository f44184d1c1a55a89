using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// Brings the engine's spellings, written or kept, and those of <see cref="Lowering"/>, to the portable tree, one named rule after another,
/// from the leaves up.
/// </summary>
internal sealed class ExpressionRules(IReadOnlyList<Column>? columns)
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["sysdatetimeoffset"] = "now",
        ["sysdatetime"] = "local_now",
        ["getdate"] = "local_now",
        ["sysutcdatetime"] = "utc_now",
        ["getutcdate"] = "utc_now",
        ["newid"] = "uuid_v4",
        ["suser_sname"] = "current_user",
    };

    private static readonly LiteralExpression Stop = new(LiteralKind.Text, ".");

    private readonly ExpressionTypes _types = ExpressionTypes.Of(columns);
    private readonly Dictionary<string, string> _names = Names(columns);

    public Expression Apply(Expression node) => node switch
    {
        ColumnExpression e => _names.TryGetValue(e.Name, out var name) ? new ColumnExpression(name) : e,
        NextValueExpression e => e.Sequence.Schema == Features.DefaultSchema ? new NextValueExpression(new(e.Sequence.Name)) : e,
        FunctionExpression e => Function(e),
        CastExpression e => Cast(e),
        BinaryExpression { Operator: BinaryOperator.Add } e when IsText(e.Left) || IsText(e.Right) =>
            new BinaryExpression(BinaryOperator.Concat, WithoutTextCast(e.Left), WithoutTextCast(e.Right)),
        BinaryExpression { Operator: BinaryOperator.Subtract } e => Length(e) ?? e,
        BinaryExpression e when e.Operator is >= BinaryOperator.Equal and <= BinaryOperator.Distinct =>
            Truth(e with { Left = Compared(e.Left, e.Right), Right = Compared(e.Right, e.Left) }),
        InExpression e => e with { Items = e.Items.Select(i => Compared(i, e.Operand)).ToEquatableArray() },
        BetweenExpression e => e with { Low = Compared(e.Low, e.Operand), High = Compared(e.High, e.Operand) },
        LikeExpression { Operand: FunctionExpression { Name: "lower", Arguments: { Count: 1 } operand },
            Pattern: FunctionExpression { Name: "lower", Arguments: { Count: 1 } pattern } } e =>
            LikePattern.Canonical(e with { Operand = operand[0], Pattern = pattern[0], IgnoreCase = true }) ?? e,
        CaseExpression e => Case(e),
        LiteralExpression { Kind: LiteralKind.Number } e => e with { Text = Numbers.Plain(e.Text) },
        _ => node,
    };

    /// <summary>A default or formula takes the type of its column; a formula is cast to it.</summary>
    public Expression AsValueOf(Expression expression, CanonicalType type)
    {
        var value = expression is FunctionExpression { Name: Lowering.Collate, Arguments: var a }
            && Same(CollationOf(type), ((LiteralExpression)a[1]).Text)
                ? a[0]
                : expression;
        value = value is CastExpression cast && cast.Type == type.Without(FacetNames.Collation).Without(FacetNames.Zone)
            ? cast.Operand
            : value;
        return (type.Kind, value) switch
        {
            // The local time would get the offset zero.
            (TypeKind.TimestampTz, FunctionExpression { Name: "local_now" } clock) => clock with { Name = "sysdatetime" },
            (TypeKind.Timestamp or TypeKind.TimestampTz or TypeKind.Time,
                CastExpression { Operand: FunctionExpression { Arguments.IsEmpty: true } clock } c)
                when c.Type.Kind == type.Kind && c.Type.Precision == type.Precision => clock,
            (TypeKind.String or TypeKind.Text, _) when Numbers.Text(value) is { } number => new LiteralExpression(LiteralKind.Text, number),
            _ => LiteralOf(value, type),
        };
    }

    /// <summary>Whether the tree means on every engine what the text means here.</summary>
    public bool IsExact(Expression expression) => expression.DescendantsAndSelf().All(e => e switch
    {
        BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.Distinct } b => AreComparable(b.Left, b.Right),
        BinaryExpression { Operator: BinaryOperator.Divide } b => IsExactQuotient(b),
        BinaryExpression { Operator: >= BinaryOperator.Add } b => IsNumberOrUnknown(b.Left) && IsNumberOrUnknown(b.Right),
        BinaryExpression { Operator: BinaryOperator.Concat } b => IsReadable(b.Left) && IsReadable(b.Right),
        InExpression i => i.Items.All(item => AreComparable(i.Operand, item)),
        BetweenExpression b => AreComparable(b.Operand, b.Low) && AreComparable(b.Operand, b.High),
        LikeExpression like => _types[like.Operand]?.GetFacet(FacetNames.Collation) is null ||
            (like.Pattern is LiteralExpression { Kind: LiteralKind.Text } pattern && !pattern.Text.Any(char.IsLetter)),
        CastExpression cast => FaithfulCast.Is(cast.Operand, _types[cast.Operand], cast.Type),
        FunctionExpression { Name: "replace", Arguments: { Count: 3 } a } => _types[a[0]]?.GetFacet(FacetNames.Collation) is null,
        _ => true,
    });

    // SUBSTRING counts units, of which characters past U+FFFF have two, unless its collation says otherwise: until that is known it is no
    // portable function.
    private const string RawSubstring = "substring_of_units";

    private static Dictionary<string, string> Names(IReadOnlyList<Column>? columns)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in columns ?? [])
        {
            names[column.Name] = column.Name;
        }

        return names;
    }

    private Expression Function(FunctionExpression e) => e switch
    {
        { Name: Lowering.Collate, Arguments: { Count: 2 } a } => Collate(e, a[0], ((LiteralExpression)a[1]).Text),
        { Name: Lowering.ConvertWithStyle, Arguments: { Count: 2 } a } =>
            a[0] is CastExpression { Type.Kind: TypeKind.Text } cast && _types[cast.Operand]?.Kind == TypeKind.Date
                && Numbers.Text(a[1]) == FaithfulCast.DateStyle
                    ? cast
                    : e,
        { Name: "substring" } => e with { Name = RawSubstring },
        { Name: "datalength", Arguments: { Count: 1 } a } when _types[a[0]]?.Kind is TypeKind.Blob or TypeKind.Binary =>
            e with { Name = "octet_length" },
        { Name: "ltrim", Arguments: { Count: 1 } a } when a[0] is FunctionExpression { Name: "rtrim", Arguments.Count: 1 } inner =>
            inner with { Name = "trim" },
        { Name: "round", Arguments: { Count: 2 } a } when Numbers.Text(a[1]) == "0" =>
            e with { Arguments = EquatableArray<Expression>.Wrap([a[0]]) },
        { Name: "nullif", Arguments: { Count: 2 } a } =>
            e with { Arguments = EquatableArray<Expression>.Wrap([a[0], Compared(a[1], a[0])]) },
        { Name: "iif", Arguments: { Count: 3 } a } =>
            Case(
                new CaseExpression(null, EquatableArray<CaseBranch>.Wrap([new(a[0], a[1])]), a[2] == LiteralExpression.Null ? null : a[2])),
        { Name: "isnull", Arguments: { Count: 2 } a } when KeepsType(a[0], a[1]) => e with { Name = "coalesce" },
        { Arguments.IsEmpty: true } => Aliases.TryGetValue(e.Name, out var name) ? e with { Name = name } : e,
        _ => e,
    };

    // ISNULL has the type of its first argument, and cuts the second to it.
    private bool KeepsType(Expression first, Expression second) =>
        _types[first] is { } type
            && (ExpressionTypes.IsInteger(type)
                ? ExpressionTypes.IsInteger(_types[second]) && _types[second]!.Kind <= type.Kind
                    || second is LiteralExpression { Text.Length: 1 }
                : type.Kind == TypeKind.Text
                    ? IsText(second)
                    : type.Kind == TypeKind.String && second is LiteralExpression { Kind: LiteralKind.Text } text
                        && text.Text.Length <= type.Length);

    private Expression Collate(FunctionExpression e, Expression operand, string collation)
    {
        // What counts characters is collated twice: to count, and back to the column's own.
        if (operand is FunctionExpression { Name: RawSubstring, Arguments: { Count: 3 } a } &&
            a[0] is FunctionExpression { Name: Lowering.Collate, Arguments: { Count: 2 } inner }
                && Equals(inner[1], Text(Collations.Supplementary)) &&
            (Same(collation, CollationOf(_types[inner[0]] ?? CanonicalType.Text)) || Same(collation, Collations.Supplementary)))
        {
            var part = new FunctionExpression("substring", a[2] == Lowering.EndOfText
                ? EquatableArray<Expression>.Wrap([inner[0], a[1]])
                : EquatableArray<Expression>.Wrap([inner[0], a[1], a[2]]));
            return Same(collation, Collations.Supplementary)
                ? e with { Arguments = EquatableArray<Expression>.Wrap([part, Text(Collations.Supplementary)]) }
                : part;
        }

        return Same(collation, Collations.Instance.Exact) && _types[operand] is { Kind: TypeKind.String or TypeKind.Text } type
            && type.GetFacet(FacetNames.Collation) is null
            ? operand
            : e with { Arguments = EquatableArray<Expression>.Wrap([operand, Text(Canonical(collation))]) };
    }

    // len((x + '.') collate …) - 1
    private Expression? Length(BinaryExpression e) =>
        Numbers.Text(e.Right) == "1" && e.Left is FunctionExpression { Name: "len", Arguments: { Count: 1 } a } &&
        a[0] is FunctionExpression { Name: Lowering.Collate, Arguments: { Count: 2 } collated }
            && Equals(collated[1], Text(Collations.Supplementary)) &&
        collated[0] is BinaryExpression { Operator: BinaryOperator.Concat } whole && whole.Right == Stop
            ? new FunctionExpression("length", EquatableArray<Expression>.Wrap([whole.Left]))
            : null;

    private Expression Cast(CastExpression e) => (e.Type.Kind, e.Operand) switch
    {
        (TypeKind.Bool, LiteralExpression { Kind: LiteralKind.Number, Text: "0" or "1" } l) => Bool(l.Text == "1"),
        (TypeKind.Date, FunctionExpression { Name: "local_now" }) => new FunctionExpression("current_date", []),
        (TypeKind.Time, FunctionExpression { Name: "local_now" }) => e.Type.Precision == 7
            ? new FunctionExpression("current_time", [])
            : e with { Operand = new FunctionExpression("current_time", []) },
        (TypeKind.Date or TypeKind.Time or TypeKind.Timestamp or TypeKind.TimestampTz, LiteralExpression { Kind: LiteralKind.Text } l) =>
            LiteralOf(l, e.Type) is { } literal && literal != l ? literal : e,
        (TypeKind.TimestampTz, _) => e with { Type = e.Type.Without(FacetNames.Zone) },
        _ => e,
    };

    private Expression Case(CaseExpression e)
    {
        if (e.Operand is not null)
        {
            return e with { Branches = e.Branches.Select(b => b with { When = Compared(b.When, e.Operand) }).ToEquatableArray() };
        }

        var (first, then) = (e.Branches[0].When, e.Branches[0].Then);
        return (e.Branches.Count, e.Otherwise) switch
        {
            // A condition as a value.
            (2, null) when then == Bool(true) && e.Branches[1].Then == Bool(false)
                && e.Branches[1].When == new UnaryExpression(UnaryOperator.Not, first) => first,

            // IS [NOT] DISTINCT FROM, as the number 1 or 0.
            (1, LiteralExpression { Text: "0" or "1" } other) when Numbers.Text(then) is "0" or "1" && Numbers.Text(then) != other.Text
                && Distinct(first, then) is { } distinct => distinct,
            _ => e,
        };
    }

    private static Expression? Distinct(Expression same, Expression then) =>
        same is BinaryExpression { Operator: BinaryOperator.Or, Right: BinaryExpression { Operator: BinaryOperator.And } nulls } or &&
        nulls.Left is IsNullExpression { IsNegated: false, Operand: var left } &&
        nulls.Right is IsNullExpression { IsNegated: false, Operand: var right } && IsEquality(or.Left, left, right)
            ? new BinaryExpression(Numbers.Text(then) == "1" ? BinaryOperator.NotDistinct : BinaryOperator.Distinct, left, right)
            : null;

    // The flag alone was a comparison with 1.
    private static bool IsEquality(Expression e, Expression left, Expression right) =>
        e == new BinaryExpression(BinaryOperator.Equal, left, right) || (e == left && right == Bool(true));

    // [flag] = 1 is the flag itself, 1 = 1 a constant, and a condition in two values is compared with 1.
    private Expression Truth(BinaryExpression e) => e switch
    {
        { Operator: BinaryOperator.Equal, Right: LiteralExpression { Kind: LiteralKind.Bool, Text: "true" } }
            when _types[e.Left]?.Kind == TypeKind.Bool && e.Left is not LiteralExpression => e.Left,
        { Operator: BinaryOperator.Equal, Left: LiteralExpression { Kind: LiteralKind.Number, Text: "1" },
            Right: LiteralExpression { Kind: LiteralKind.Number, Text: "0" or "1" } right } => Bool(right.Text == "1"),
        _ => e,
    };

    private Expression Compared(Expression e, Expression other) =>
        _types[other] is { } type && Numbers.Text(other) is null ? LiteralOf(e, type) : e;

    private static Expression LiteralOf(Expression e, CanonicalType type) => (type.Kind, e) switch
    {
        (TypeKind.Bool, LiteralExpression { Kind: LiteralKind.Number, Text: "0" or "1" } l) => Bool(l.Text == "1"),
        (TypeKind.Date, LiteralExpression { Kind: LiteralKind.Text } l) =>
            Temporal(LiteralKind.Date, l, l.Text.Length == 8 ? l.Text.Insert(6, "-").Insert(4, "-") : l.Text),
        (TypeKind.Time, LiteralExpression { Kind: LiteralKind.Text } l) => Temporal(LiteralKind.Time, l, l.Text),
        (TypeKind.Timestamp, LiteralExpression { Kind: LiteralKind.Text } l) => Temporal(LiteralKind.Timestamp, l, l.Text),
        (TypeKind.TimestampTz, LiteralExpression { Kind: LiteralKind.Text } l) => Temporal(LiteralKind.TimestampTz, l, l.Text),
        (_, LiteralExpression { Kind: LiteralKind.Text } l) when ExpressionTypes.IsNumber(type) => Numbers.Parse(l.Text) ?? l,
        _ => e,
    };

    private static LiteralExpression Temporal(LiteralKind kind, LiteralExpression literal, string text) =>
        TemporalText.Normalise(kind, text) is { } normal ? new(kind, normal) : literal;

    private Expression WithoutTextCast(Expression e) =>
        e is CastExpression { Type.Kind: TypeKind.Text, Operand: var operand } && IsText(operand) ? operand : e;

    private bool IsText(Expression e) =>
        e is LiteralExpression { Kind: LiteralKind.Text } || _types[e]?.Kind is TypeKind.Text or TypeKind.String
            || (e is FunctionExpression { Name: "coalesce" or "nullif", Arguments: var arguments } && arguments.All(IsText));

    private bool IsNumberOrUnknown(Expression e) => _types[e] is not { } type || ExpressionTypes.IsNumber(type);

    private bool IsExactQuotient(BinaryExpression e) =>
        (ExpressionTypes.IsInteger(_types[e.Left]) && ExpressionTypes.IsInteger(_types[e.Right])) || IsFloat(e.Left) || IsFloat(e.Right);

    private bool IsFloat(Expression e) => _types[e]?.Kind is TypeKind.Float32 or TypeKind.Float64;

    private bool IsReadable(Expression e) =>
        _types[e] is not { } type || type.Kind is TypeKind.Text or TypeKind.String || ExpressionTypes.IsInteger(type)
            || type.Kind == TypeKind.Decimal;

    private bool AreComparable(Expression left, Expression right) => _types[left] is { } l && _types[right] is { } r
        ? ExpressionTypes.IsNumber(l) == ExpressionTypes.IsNumber(r) && (l.Kind == TypeKind.Bool) == (r.Kind == TypeKind.Bool)
        : !IsTextLiteral(left, _types[right]) && !IsTextLiteral(right, _types[left]);

    private static bool IsTextLiteral(Expression e, CanonicalType? other) =>
        e is LiteralExpression { Kind: LiteralKind.Text } && (ExpressionTypes.IsNumber(other) || other?.Kind == TypeKind.Bool);

    private static string CollationOf(CanonicalType type) =>
        Collations.Instance.Name(type.GetFacet(FacetNames.Collation)) ?? Collations.Instance.Exact;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    // Names of collations have no case.
    private static string Canonical(string collation) => Same(collation, Collations.Supplementary) ? Collations.Supplementary : collation;

    private static LiteralExpression Bool(bool value) => new(LiteralKind.Bool, value ? "true" : "false");

    private static LiteralExpression Text(string text) => new(LiteralKind.Text, text);
}
