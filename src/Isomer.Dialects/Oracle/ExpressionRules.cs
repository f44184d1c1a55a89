using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>Brings Oracle's spellings to the portable form, one named rule after another, from the leaves up.</summary>
/// <param name="types">The types of the columns that the expression stands over.</param>
/// <param name="form">What tells which of them are never NULL.</param>
internal sealed class ExpressionRules(ExpressionTypes types, ExpressionForm form)
{
    // Names that no function has: `||` of what may be NULL, and `/` of what may be whole, until it is known what they mean.
    private const string Join = "||";
    private const string Quotient = "/";
    private const string Unknown = "?";

    // https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Format-Models.html
    private static readonly Dictionary<string, LiteralKind> DateFormats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["YYYY-MM-DD"] = LiteralKind.Date,
        ["YYYY-MM-DD HH24:MI:SS"] = LiteralKind.Timestamp,
        ["SYYYY-MM-DD HH24:MI:SS"] = LiteralKind.Timestamp,
    };

    public Expression Apply(Expression node) => node switch
    {
        LiteralExpression { Kind: LiteralKind.Number } e => e with { Text = Numbers.Plain(e.Text) },
        LiteralExpression { Kind: LiteralKind.Text, Text.Length: 0 } => LiteralExpression.Null,
        FunctionExpression e => FunctionCall(e),
        BinaryExpression { Operator: BinaryOperator.Divide } e =>
            IsFloat(types[e.Left]) || IsFloat(types[e.Right]) ? e : Call(Quotient, e.Left, e.Right),
        BinaryExpression { Operator: BinaryOperator.Concat } e =>
            new FunctionExpression(Join, Joined(e.Left).Concat(Joined(e.Right)).ToEquatableArray()),
        BinaryExpression { Operator: BinaryOperator.Equal } e => TruthValue(Compared(e)),
        BinaryExpression { Operator: > BinaryOperator.Equal and < BinaryOperator.Concat } e => Compared(e),
        InExpression e => e with { Items = e.Items.Select(i => LiteralOf(i, types[e.Operand])).ToEquatableArray() },
        BetweenExpression e => e with { Low = LiteralOf(e.Low, types[e.Operand]), High = LiteralOf(e.High, types[e.Operand]) },
        LikeExpression
        {
            Operand: FunctionExpression { Name: "lower", Arguments: { Count: 1 } operand },
            Pattern: FunctionExpression { Name: "lower", Arguments: { Count: 1 } pattern },
        } e =>
            LikePattern.Canonical(e with { Operand = operand[0], Pattern = pattern[0], IgnoreCase = true }) ?? e,
        CaseExpression e => Case(e.Otherwise == LiteralExpression.Null ? e with { Otherwise = null } : e),
        _ => node,
    };

    /// <summary>What no rule of a node above has claimed.</summary>
    public Expression Finish(Expression node) => node switch
    {
        FunctionExpression { Name: Join } e when e.Arguments.Any(form.IsNeverNull) => Chain(e.Arguments, []),
        FunctionExpression { Name: "decode", Arguments.Count: >= 3 } e => Decode(e.Arguments),
        _ => node,
    };

    /// <summary>A default takes the type of its column.</summary>
    public static Expression AsDefault(Expression expression, CanonicalType type) =>
        type.Kind is TypeKind.String or TypeKind.Text && Numbers.Text(expression) is { } number
            ? new LiteralExpression(LiteralKind.Text, number)
            : LiteralOf(expression, type);

    /// <summary>
    /// Whether the tree means on every engine what the text means here: texts meet numbers and times by the session's settings.
    /// </summary>
    public bool IsExact(Expression expression) => expression.DescendantsAndSelf().All(e => e switch
    {
        BinaryExpression { Operator: >= BinaryOperator.Equal and < BinaryOperator.Concat } b => AreComparable(b.Left, b.Right),
        InExpression i => i.Items.All(item => AreComparable(i.Operand, item)),
        BetweenExpression b => AreComparable(b.Operand, b.Low) && AreComparable(b.Operand, b.High),
        CastExpression { Operand: FunctionExpression { Arguments.IsEmpty: true } } => true,
        CastExpression { Type.Kind: TypeKind.Int64 } c =>
            ExpressionTypes.IsInteger(types[c.Operand]) || types[c.Operand]?.Kind == TypeKind.Decimal,
        CastExpression { Type.Kind: TypeKind.Float64 } c => ExpressionTypes.IsNumber(types[c.Operand]),
        CastExpression { Type.Kind: not TypeKind.Text } => false,
        _ => true,
    });

    private Expression FunctionCall(FunctionExpression e)
    {
        var a = e.Arguments;
        switch (e.Name, a.Count)
        {
            case ("nvl", 2):
                return a[1] == LiteralExpression.Null ? a[0] : Call("coalesce", a[0], LiteralOf(a[1], types[a[0]]));
            case ("nvl2", 3):
                return new CaseExpression(
                    null, EquatableArray<CaseBranch>.Wrap([new(new IsNullExpression(a[0], IsNegated: true), a[1])]),
                    a[2] == LiteralExpression.Null ? null : a[2]);
            case ("coalesce", _):
                return e with { Arguments = a.Select(x => LiteralOf(x, types[e])).ToEquatableArray() };
            case ("nullif", 2):
                return Call("nullif", a[0], LiteralOf(a[1], types[a[0]]));
            case ("substr", 2 or 3):
                return PortableFunctions.HasFixedPlace("substring", a) ? Emptied(e with { Name = "substring" }) : e;
            case ("trim" or "ltrim" or "rtrim", 1 or 2):
            case ("replace", 3):
                return a.Contains(LiteralExpression.Null) ? e with { Name = Unknown } : Emptied(e);
            case ("lengthb", 1):
                return types[a[0]]?.Kind is TypeKind.Binary or TypeKind.Blob ? e : e with { Name = "octet_length" };
            case ("length", 1):
                return types[a[0]]?.Kind is TypeKind.Binary or TypeKind.Blob ? e with { Name = Unknown } : e;
            case ("hextoraw", 1):
                return a[0] is LiteralExpression { Kind: LiteralKind.Text } hex && hex.Text.Length % 2 == 0 && hex.Text.All(Uri.IsHexDigit)
                    ? new LiteralExpression(LiteralKind.Binary, hex.Text.ToUpperInvariant())
                    : e;
            case ("mod", 2):
                return new BinaryExpression(BinaryOperator.Modulo, a[0], a[1]);
            case ("trunc", 1):
                return a[0] == ExpressionSyntax.SystemDate ? Call("current_date")
                    : a[0] is FunctionExpression { Name: Quotient, Arguments: var q } && IsWhole(q[0]) && IsWhole(q[1])
                        ? new BinaryExpression(BinaryOperator.Divide, q[0], q[1])
                        : e;
            case ("sys_extract_utc", 1):
                return a[0] == Call("now") ? Call("utc_now") : e;
            case ("to_char", 1):
                return ExpressionTypes.IsInteger(types[a[0]]) || types[a[0]] is { Kind: TypeKind.Decimal, Scale: 0 }
                    ? new CastExpression(a[0], CanonicalType.Text)
                    : e;
            case ("to_date", 2):
                return a[0] is LiteralExpression { Kind: LiteralKind.Text } text
                    && a[1] is LiteralExpression { Kind: LiteralKind.Text } format &&
                    DateFormats.TryGetValue(format.Text.Trim(), out var kind) && TemporalText.Normalise(kind, text.Text.Trim()) is { } date
                        ? new LiteralExpression(kind, date)
                        : e;
            default:
                return e;
        }
    }

    // What takes all characters away leaves NULL here.
    private static FunctionExpression Emptied(FunctionExpression e) => EmptyTexts.CanEmpty(e) ? EmptyTexts.AsNull(e) : e;

    private static IEnumerable<Expression> Joined(Expression e) => e is FunctionExpression { Name: Join } join ? join.Arguments : [e];

    // `flag = 1` is the flag, `flag = 0` its opposite; decode() takes two NULLs for the same.
    private Expression TruthValue(BinaryExpression e)
    {
        if (Bit(e.Right) is not { } isTrue)
        {
            return e;
        }

        if (e.Left is FunctionExpression { Name: "decode", Arguments: { Count: 4 } a } && Numbers.Text(a[2]) == "1" &&
            Numbers.Text(a[3]) == "0")
        {
            return a[1] == LiteralExpression.Null
                ? new IsNullExpression(a[0], IsNegated: !isTrue)
                : new BinaryExpression(isTrue ? BinaryOperator.NotDistinct : BinaryOperator.Distinct, a[0], LiteralOf(a[1], types[a[0]]));
        }

        return types[e.Left]?.Kind != TypeKind.Bool || e.Left is LiteralExpression ? e
            : isTrue ? e.Left
            : new UnaryExpression(UnaryOperator.Not, e.Left);
    }

    private Expression Case(CaseExpression e)
    {
        if (e is not { Operand: null, Otherwise: null })
        {
            return e;
        }

        // A condition where a value stands.
        if (e.Branches.Count == 2 && Numbers.Text(e.Branches[0].Then) == "1" && Numbers.Text(e.Branches[1].Then) == "0" &&
            e.Branches[1].When == new UnaryExpression(UnaryOperator.Not, e.Branches[0].When))
        {
            return e.Branches[0].When;
        }

        // A concatenation that is NULL where an operand is.
        return e.Branches.Count == 1 && e.Branches[0].Then is FunctionExpression { Name: Join } join
            && Guards(e.Branches[0].When) is { } guards &&
            guards.All(join.Arguments.Contains)
                ? Chain(join.Arguments, guards)
                : e;
    }

    private Expression Chain(IEnumerable<Expression> operands, IReadOnlyCollection<Expression> guarded) => operands
        .Select(o => guarded.Contains(o) || form.IsNeverNull(o) ? o : Call("coalesce", o, EmptyTexts.Literal))
        .Aggregate((l, r) => new BinaryExpression(BinaryOperator.Concat, l, r));

    // The operands of `a is not null and b is not null`; null for any other condition.
    private static List<Expression>? Guards(Expression condition) => condition switch
    {
        IsNullExpression { IsNegated: true } e => [e.Operand],
        BinaryExpression { Operator: BinaryOperator.And } e when Guards(e.Left) is { } left && Guards(e.Right) is { } right =>
            [.. left, .. right],
        _ => null,
    };

    // decode(e, s1, r1, …, otherwise): NULL is found by a search for NULL.
    private static CaseExpression Decode(EquatableArray<Expression> a)
    {
        var searches = Enumerable.Range(0, (a.Count - 1) / 2).Select(i => (Search: a[(2 * i) + 1], Result: a[(2 * i) + 2])).ToList();
        var otherwise = a.Count % 2 == 0 && a[a.Count - 1] != LiteralExpression.Null ? a[a.Count - 1] : null;
        var isPlain = searches.All(s => s.Search is LiteralExpression { Kind: not LiteralKind.Null });
        return isPlain
            ? new(a[0], searches.Select(s => new CaseBranch(s.Search, s.Result)).ToEquatableArray(), otherwise)
            : new(null, searches.Select(s => new CaseBranch(Same(a[0], s.Search), s.Result)).ToEquatableArray(), otherwise);
    }

    private static Expression Same(Expression left, Expression right) => right == LiteralExpression.Null
        ? new IsNullExpression(left, IsNegated: false)
        : new BinaryExpression(BinaryOperator.NotDistinct, left, right);

    private BinaryExpression Compared(BinaryExpression e) => e with
    {
        Left = LiteralOf(e.Left, types[e.Right]),
        Right = Bit(e.Right) is null ? LiteralOf(e.Right, types[e.Left]) : e.Right,
    };

    private static Expression LiteralOf(Expression e, CanonicalType? type) => (type?.Kind, e) switch
    {
        (TypeKind.Bool, LiteralExpression { Kind: LiteralKind.Number, Text: "0" or "1" } l) =>
            new LiteralExpression(LiteralKind.Bool, l.Text == "1" ? "true" : "false"),
        (TypeKind.Timestamp, LiteralExpression { Kind: LiteralKind.Date } l) =>
            new LiteralExpression(LiteralKind.Timestamp, l.Text + " 00:00:00"),
        _ => e,
    };

    private bool AreComparable(Expression left, Expression right)
    {
        bool IsText(Expression e) =>
            e is LiteralExpression { Kind: LiteralKind.Text } || types[e]?.Kind is TypeKind.String or TypeKind.Text;
        bool IsOther(Expression e) => types[e] is { } type &&
            (ExpressionTypes.IsNumber(type) || type.Kind is TypeKind.Timestamp or TypeKind.TimestampTz or TypeKind.Date);
        return !(IsText(left) && IsOther(right)) && !(IsText(right) && IsOther(left));
    }

    private bool IsWhole(Expression e) => ExpressionTypes.IsInteger(types[e]);

    private static bool? Bit(Expression e) =>
        e is LiteralExpression { Kind: LiteralKind.Number, Text: "0" or "1" } l ? l.Text == "1" : null;

    private static bool IsFloat(CanonicalType? type) => type?.Kind is TypeKind.Float32 or TypeKind.Float64;

    private static FunctionExpression Call(string name, params Expression[] arguments) => new(name, arguments.ToEquatableArray());
}
