using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>
/// Brings the spellings of the family, written or kept, to the portable tree, one named rule after another, from the leaves up.
/// </summary>
internal sealed class ExpressionRules(ExpressionTypes types, IReadOnlyList<Column>? columns)
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["char_length"] = "length",
        ["character_length"] = "length",
        ["length"] = "octet_length",
        ["lcase"] = "lower",
        ["ucase"] = "upper",
        ["substr"] = "substring",
        ["mid"] = "substring",
        ["ifnull"] = "coalesce",
        ["curdate"] = "current_date",
    };

    private static readonly HashSet<string> LocalClocks =
        new(StringComparer.Ordinal) { "current_timestamp", "now", "localtime", "localtimestamp" };

    private static readonly Expression Uuid = ParseRaw(ExpressionPrinter.Uuid);

    private readonly Dictionary<string, Column> _columns = Index(columns);

    public Expression Apply(Expression node) => node switch
    {
        ColumnExpression e => _columns.TryGetValue(e.Name, out var column) ? new ColumnExpression(column.Name) : e,
        FunctionExpression e => FunctionCall(e),
        UnaryExpression { Operator: UnaryOperator.Not, Operand: BinaryExpression { Operator: BinaryOperator.NotDistinct } e } =>
            e with { Operator = BinaryOperator.Distinct },
        UnaryExpression { Operator: UnaryOperator.Not } e => e with { Operand = Condition(e.Operand) },
        BinaryExpression { Operator: BinaryOperator.Divide } e => Quotient(e),
        BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } e =>
            e with { Left = Condition(e.Left), Right = Condition(e.Right) },
        BinaryExpression { Operator: BinaryOperator.Distinct or BinaryOperator.NotDistinct,
            Right: LiteralExpression { Kind: LiteralKind.Null } } e =>
            new IsNullExpression(e.Left, e.Operator == BinaryOperator.Distinct),
        BinaryExpression e when e.Operator is >= BinaryOperator.Equal and <= BinaryOperator.Distinct =>
            e with { Left = Compared(e.Left, e.Right), Right = Compared(e.Right, e.Left) },
        InExpression e => e with { Items = e.Items.Select(i => Compared(i, e.Operand)).ToEquatableArray() },
        BetweenExpression e => e with { Low = Compared(e.Low, e.Operand), High = Compared(e.High, e.Operand) },
        CaseExpression { Operand: null } e =>
            e with { Branches = e.Branches.Select(b => b with { When = Condition(b.When) }).ToEquatableArray() },
        LikeExpression { Operand: FunctionExpression { Name: "lower", Arguments: { Count: 1 } operand },
            Pattern: FunctionExpression { Name: "lower", Arguments: { Count: 1 } pattern } } e =>
            LikePattern.Canonical(e with { Operand = operand[0], Pattern = pattern[0], IgnoreCase = true }) ?? e,
        LiteralExpression { Kind: LiteralKind.Number } e => e with { Text = Numbers.Plain(e.Text) },
        _ => node,
    };

    /// <summary>A default takes the type of its column; the catalog gives numbers with the digits of their scale.</summary>
    public Expression AsDefault(Expression expression, CanonicalType type) => (type.Kind, expression) switch
    {
        (TypeKind.Timestamp, FunctionExpression { Name: "now" } clock) => clock with { Name = "local_now" },
        (TypeKind.TimestampTz, FunctionExpression { Name: "local_now" } clock) => clock with { Name = "now" },
        (TypeKind.Timestamp or TypeKind.TimestampTz or TypeKind.Time,
            CastExpression { Operand: FunctionExpression { Arguments.IsEmpty: true } clock } cast)
            when cast.Type.Precision == type.Precision => AsDefault(clock, type),
        (TypeKind.Decimal, _) when Numbers.Text(expression) is { } number => Numbers.Parse(Scaled(number, type.Scale ?? 0)) ?? expression,
        (TypeKind.Binary or TypeKind.Blob, LiteralExpression { Kind: LiteralKind.Text } text) => Padded(Hex(text.Text), type),
        (TypeKind.Binary, LiteralExpression { Kind: LiteralKind.Binary } octets) => Padded(octets.Text, type),
        (TypeKind.String or TypeKind.Text, _) when Numbers.Text(expression) is { } number =>
            new LiteralExpression(LiteralKind.Text, number),
        _ => LiteralOf(expression, type),
    };

    /// <summary>Whether the tree means on every engine what the text means here.</summary>
    public bool IsExact(Expression expression) => expression.DescendantsAndSelf().All(e => e switch
    {
        // Texts meet numbers as floating-point numbers, and are cut where they are none.
        BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.Distinct } b => AreComparable(b.Left, b.Right),
        BinaryExpression { Operator: >= BinaryOperator.Add } b => IsNumberOrUnknown(b.Left) && IsNumberOrUnknown(b.Right),
        BinaryExpression { Operator: BinaryOperator.Concat } b => !IsApproximate(b.Left) && !IsApproximate(b.Right),
        InExpression i => i.Items.All(item => AreComparable(i.Operand, item)),
        BetweenExpression b => AreComparable(b.Operand, b.Low) && AreComparable(b.Operand, b.High),
        LikeExpression like => IsExactPattern(like),
        CastExpression cast => IsExact(cast),
        FunctionExpression { Name: ExpressionSyntax.IntegerDivision } => false,
        _ => true,
    });

    private static Dictionary<string, Column> Index(IReadOnlyList<Column>? columns)
    {
        var index = new Dictionary<string, Column>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in columns ?? [])
        {
            index[column.Name] = column;
        }

        return index;
    }

    private Expression FunctionCall(FunctionExpression e) => e switch
    {
        { Name: "concat", Arguments: { Count: 1 } a } => new CastExpression(a[0], CanonicalType.Text),
        { Name: "concat", Arguments.Count: >= 2 } => e.Arguments.Aggregate((l, r) => new BinaryExpression(BinaryOperator.Concat, l, r)),
        { Name: "mod", Arguments: { Count: 2 } a } => new BinaryExpression(BinaryOperator.Modulo, a[0], a[1]),
        { Name: "if", Arguments: { Count: 3 } a } =>
            new CaseExpression(
                null, EquatableArray<CaseBranch>.Wrap([new(Condition(a[0]), a[1])]), a[2] == LiteralExpression.Null ? null : a[2]),
        { Name: "unhex", Arguments: { Count: 1 } a } when a[0] is LiteralExpression { Kind: LiteralKind.Text } l && IsHex(l.Text) =>
            new LiteralExpression(LiteralKind.Binary, l.Text.ToUpperInvariant()),

        // The catalog adds the digits.
        { Name: "round", Arguments: { Count: 2 } a } when Numbers.Text(a[1]) == "0" =>
            e with { Arguments = EquatableArray<Expression>.Wrap([a[0]]) },
        { Name: "isnull", Arguments: { Count: 1 } a } => new IsNullExpression(a[0], IsNegated: false),
        { Name: ExpressionSyntax.IntegerDivision, Arguments: { Count: 2 } a } when IsWhole(a[0]) && IsWhole(a[1]) =>
            new BinaryExpression(BinaryOperator.Divide, a[0], a[1]),
        { Arguments.Count: <= 1 } when Clock(e) is { } clock => clock,
        { Name: "ifnull", Arguments.Count: not 2 } => e,
        { Name: "length" } when types[e.Arguments.FirstOrDefault() ?? e]?.Kind is TypeKind.Binary or TypeKind.Blob => e,
        _ => Renamed(Aliases.TryGetValue(e.Name, out var name) ? e with { Name = name } : e),
    };

    private static FunctionExpression Renamed(FunctionExpression e) => e == Uuid ? Call("uuid_v4") : e;

    // Between whole numbers `/` gives a decimal, which no portable operator does.
    private Expression Quotient(BinaryExpression e) => IsFloat(types[e.Left]) || IsFloat(types[e.Right])
        ? e
        : new FunctionExpression("/", EquatableArray<Expression>.Wrap([e.Left, e.Right]));

    // A clock without a precision has whole seconds, but `now()` of a blueprint all digits.
    private static Expression? Clock(FunctionExpression e)
    {
        var digits = e.Arguments.IsEmpty ? 0
            : e.Arguments[0] is LiteralExpression { Kind: LiteralKind.Number, Text: { Length: 1 } text } ? text[0] - '0' : -1;
        return digits < 0 ? null
            : LocalClocks.Contains(e.Name) ? Precise(Call("now"), CanonicalType.TimestampTz(digits))
            : e.Name == "utc_timestamp" ? Precise(Call("utc_now"), CanonicalType.Timestamp(digits))
            : e.Name == "curtime" ? Precise(Call("current_time"), CanonicalType.Time(digits))
            : null;
    }

    private static Expression Precise(FunctionExpression clock, CanonicalType type) =>
        type.Precision == 6 ? clock : new CastExpression(clock, type);

    // Any number is a truth value; elsewhere only a truth value is.
    private Expression Condition(Expression e) =>
        Numbers.Text(e) is "0" or "1" ? LiteralOf(e, CanonicalType.Bool)
        : ExpressionTypes.IsNumber(types[e])
            ? new BinaryExpression(BinaryOperator.NotEqual, e, new LiteralExpression(LiteralKind.Number, "0"))
        : e;

    private Expression Compared(Expression e, Expression other) =>
        types[other] is { } type && Numbers.Text(other) is null ? LiteralOf(e, type) : e;

    private static Expression LiteralOf(Expression e, CanonicalType type) => (type.Kind, e) switch
    {
        (TypeKind.Bool, LiteralExpression { Kind: LiteralKind.Number, Text: "0" or "1" } l) => Bool(l.Text == "1"),
        (TypeKind.Date, LiteralExpression { Kind: LiteralKind.Text } l) => Temporal(LiteralKind.Date, l, l.Text),
        (TypeKind.Time, LiteralExpression { Kind: LiteralKind.Text } l) => Temporal(LiteralKind.Time, l, l.Text),
        (TypeKind.Timestamp, LiteralExpression { Kind: LiteralKind.Text } l) => Temporal(LiteralKind.Timestamp, l, l.Text),

        // The session that reads the catalog is in UTC.
        (TypeKind.TimestampTz, LiteralExpression { Kind: LiteralKind.Text } l) => Temporal(LiteralKind.TimestampTz, l, l.Text + "+00:00"),
        _ => e,
    };

    private static LiteralExpression Temporal(LiteralKind kind, LiteralExpression literal, string text) =>
        TemporalText.Normalise(kind, text) is { } normal ? new(kind, normal) : literal;

    private static string Scaled(string number, int scale)
    {
        var isNegative = number.StartsWith("-", StringComparison.Ordinal);
        var plain = Numbers.Plain(isNegative ? number.Substring(1) : number);
        var point = plain.IndexOf('.');
        var digits = point < 0 ? 0 : plain.Length - point - 1;
        var scaled = digits >= scale ? plain : plain + (point < 0 ? "." : "") + new string('0', scale - digits);
        return isNegative ? "-" + scaled : scaled;
    }

    private static bool IsHex(string text) =>
        text.Length % 2 == 0 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    private static string Hex(string text) =>
        string.Concat(Encoding.UTF8.GetBytes(text).Select(b => b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));

    // The catalog has a default as the column holds it.
    private static LiteralExpression Padded(string hex, CanonicalType type) =>
        new(LiteralKind.Binary, type.HasFacet(FacetNames.Fixed) && type.Length is { } length ? hex.PadRight(2 * length, '0') : hex);

    private bool IsWhole(Expression e) => ExpressionTypes.IsInteger(types[e]);

    private static bool IsFloat(CanonicalType? type) => type?.Kind is TypeKind.Float32 or TypeKind.Float64;

    private bool IsApproximate(Expression e) => IsFloat(types[e]) || types[e]?.Kind is TypeKind.Bool;

    private bool IsNumberOrUnknown(Expression e) => types[e] is not { } type || ExpressionTypes.IsNumber(type);

    private bool AreComparable(Expression left, Expression right) =>
        types[left] is not { } l || types[right] is not { } r ? !IsTextLiteral(left, types[right]) && !IsTextLiteral(right, types[left])
        : ExpressionTypes.IsNumber(l) == ExpressionTypes.IsNumber(r) && (l.Kind == TypeKind.Bool) == (r.Kind == TypeKind.Bool);

    private static bool IsTextLiteral(Expression e, CanonicalType? other) =>
        e is LiteralExpression { Kind: LiteralKind.Text } && (ExpressionTypes.IsNumber(other) || other?.Kind == TypeKind.Bool);

    // A collation that takes letters for one another takes them so in a pattern too.
    private bool IsExactPattern(LikeExpression like) =>
        types[like.Operand]?.GetFacet(FacetNames.Collation) is null ||
        (like.Pattern is LiteralExpression { Kind: LiteralKind.Text } pattern && !pattern.Text.Any(char.IsLetter));

    // A cast of text takes the digits in front where others refuse.
    private bool IsExact(CastExpression cast)
    {
        var from = types[cast.Operand];
        return cast.Operand is FunctionExpression { Arguments.IsEmpty: true } || cast.Type.Kind switch
        {
            TypeKind.Int64 => ExpressionTypes.IsInteger(from) || from?.Kind == TypeKind.Decimal,
            TypeKind.Float64 => ExpressionTypes.IsNumber(from),
            TypeKind.Text =>
                ExpressionTypes.IsInteger(from) || from?.Kind is TypeKind.String or TypeKind.Text or TypeKind.Date or TypeKind.Decimal,
            TypeKind.Date => from?.Kind is TypeKind.Date or TypeKind.Timestamp,
            _ => false,
        };
    }

    private static LiteralExpression Bool(bool value) => new(LiteralKind.Bool, value ? "true" : "false");

    private static FunctionExpression Call(string name) => new(name, []);

    private static Expression ParseRaw(string text)
    {
        var rules = new ExpressionRules(ExpressionTypes.Of(null), null);
        return SqlParser.TryParse(text, ExpressionSyntax.Instance, out var expression, out var error)
            ? expression.Rewrite(rules.Apply)
            : throw new InvalidOperationException(error);
    }
}
