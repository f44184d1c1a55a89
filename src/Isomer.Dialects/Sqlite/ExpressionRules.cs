using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>Brings what was typed for SQLite to the portable form, one named rule after another, from the leaves up.</summary>
internal sealed class ExpressionRules
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["ifnull"] = "coalesce",
        ["substr"] = "substring",
    };

    // The name of the row's number, which is no column.
    private static readonly HashSet<string> RowIds = new(StringComparer.OrdinalIgnoreCase) { "rowid", "oid", "_rowid_" };

    private static readonly Expression Uuid = ParseRaw(ExpressionPrinter.Uuid);
    private static readonly Expression RandomOctets = ParseRaw("lower(hex(randomblob(16)))");

    private readonly Dictionary<string, Column>? _columns;
    private readonly ExpressionTypes _types;
    private bool _isExact = true;

    public ExpressionRules(IReadOnlyList<Column>? columns)
    {
        _types = ExpressionTypes.Of(columns);
        if (columns is not null)
        {
            _columns = new(StringComparer.OrdinalIgnoreCase);
            foreach (var column in columns)
            {
                _columns[column.Name] = column;
            }
        }
    }

    public Expression Apply(Expression node) => node switch
    {
        ColumnExpression e => Name(e),
        FunctionExpression e => FunctionCall(e) is FunctionExpression { Name: "coalesce" or "nullif" } f
            ? f with { Arguments = Meeting(f.Arguments).ToEquatableArray() }
            : FunctionCall(e),
        UnaryExpression { Operator: UnaryOperator.Not } e => e with { Operand = Condition(e.Operand) },
        BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } e =>
            e with { Left = Condition(e.Left), Right = Condition(e.Right) },
        BinaryExpression e when e.Operator is >= BinaryOperator.Equal and <= BinaryOperator.Distinct =>
            e with { Left = Compared(e.Left, e.Right), Right = Compared(e.Right, e.Left) },
        InExpression e => e with { Items = e.Items.Select(i => Compared(i, e.Operand)).ToEquatableArray() },
        BetweenExpression e => e with { Low = Compared(e.Low, e.Operand), High = Compared(e.High, e.Operand) },
        CaseExpression e => Case(e),
        _ => node,
    };

    /// <summary>A default takes the type of its column.</summary>
    public Expression AsDefault(Expression expression, CanonicalType type) =>
        type.Kind == TypeKind.Uuid && expression == RandomOctets ? new FunctionExpression("uuid_v4", []) : LiteralOf(expression, type);

    /// <summary>Whether the tree means on every engine what the text means on SQLite.</summary>
    public bool IsExact(Expression expression) => _isExact && expression.DescendantsAndSelf().All(e => e switch
    {
        // A decimal column holds 5.00 as an integer, and 5 / 2 is 2.
        BinaryExpression { Operator: BinaryOperator.Divide } b => !IsDecimal(b.Left) && !IsDecimal(b.Right),

        // Both operands are cut to integers.
        BinaryExpression { Operator: BinaryOperator.Modulo } b => MayBeInteger(b.Left) && MayBeInteger(b.Right),

        // 1.50 becomes '1.5'.
        BinaryExpression { Operator: BinaryOperator.Concat } b => !IsFraction(b.Left) && !IsFraction(b.Right),
        CastExpression c => IsExact(c),
        _ => true,
    });

    // A cast to INTEGER cuts where others round; a cast from text takes the digits in front where others refuse.
    private bool IsExact(CastExpression cast)
    {
        if (Clock.Print(cast) is not null)
        {
            return true;
        }

        var from = _types[cast.Operand];
        return cast.Type switch
        {
            { Kind: TypeKind.Int64 } => ExpressionTypes.IsInteger(from),
            { Kind: TypeKind.Float64 } => ExpressionTypes.IsNumber(from),
            { Kind: TypeKind.Decimal, Precision: null } => ExpressionTypes.IsNumber(from) || from?.Kind == TypeKind.Text,
            { Kind: TypeKind.Text } => ExpressionTypes.IsInteger(from) || from?.Kind is TypeKind.String or TypeKind.Text or TypeKind.Date,
            _ => false,
        };
    }

    // "x" is a column if there is one of that name, in any case, else a text. https://www.sqlite.org/quirks.html, section 8
    private Expression Name(ColumnExpression e)
    {
        if (_columns is null)
        {
            return e;
        }

        _isExact &= _columns.ContainsKey(e.Name) || !RowIds.Contains(e.Name);
        return _columns.TryGetValue(e.Name, out var column)
            ? new ColumnExpression(column.Name)
            : new LiteralExpression(LiteralKind.Text, e.Name);
    }

    private static Expression FunctionCall(FunctionExpression e)
    {
        var call = Clock.Of(e) ?? (e == Uuid ? new FunctionExpression("uuid_v4", []) : e);
        return call switch
        {
            FunctionExpression { Name: "iif", Arguments: { Count: 3 } a } =>
                new CaseExpression(null, EquatableArray<CaseBranch>.Wrap([new(a[0], a[1])]), a[2] == LiteralExpression.Null ? null : a[2]),
            FunctionExpression { Name: "length", Arguments: { Count: 1 } a }
                when a[0] is CastExpression { Type.Kind: TypeKind.Blob } octets =>
                new FunctionExpression("octet_length", EquatableArray<Expression>.Wrap([octets.Operand])),
            FunctionExpression { Name: "ifnull", Arguments.Count: not 2 } f => f,
            FunctionExpression f => Aliases.TryGetValue(f.Name, out var name) ? f with { Name = name } : f,
            _ => call,
        };
    }

    private CaseExpression Case(CaseExpression e)
    {
        var values = Meeting([.. e.Branches.Select(b => b.Then), .. e.Otherwise is null ? [] : new[] { e.Otherwise }]);
        return e with
        {
            Branches = e.Branches.Select((b, i) => new CaseBranch(e.Operand is null ? Condition(b.When) : b.When, values[i]))
                .ToEquatableArray(),
            Otherwise = e.Otherwise is null ? null : values[values.Count - 1],
        };
    }

    // Values that are one of another: a text beside a column of times is a time.
    private IReadOnlyList<Expression> Meeting(IReadOnlyList<Expression> values) =>
        values.FirstOrDefault(v =>
            v is ColumnExpression && _types[v]?.Kind is TypeKind.Date or TypeKind.Time or TypeKind.Timestamp or TypeKind.TimestampTz)
            is { } column
            ? [.. values.Select(v => LiteralOf(v, _types[column]!))]
            : values;

    // Any number is a truth value; elsewhere only a truth value is.
    private Expression Condition(Expression e) =>
        Numbers.Text(e) is "0" or "1" ? LiteralOf(e, CanonicalType.Bool)
        : ExpressionTypes.IsInteger(_types[e])
            ? new BinaryExpression(BinaryOperator.NotEqual, e, new LiteralExpression(LiteralKind.Number, "0"))
        : e;

    // The affinity of a column converts what it is compared with. https://www.sqlite.org/datatype3.html, section 4.2
    private Expression Compared(Expression e, Expression other) =>
        other is ColumnExpression && _types[other] is { } type ? LiteralOf(e, type) : e;

    private static Expression LiteralOf(Expression e, CanonicalType type) => (type.Kind, e) switch
    {
        (TypeKind.Bool, LiteralExpression { Kind: LiteralKind.Number, Text: "0" or "1" } l) =>
            new LiteralExpression(LiteralKind.Bool, l.Text == "1" ? "true" : "false"),
        (TypeKind.Date, LiteralExpression { Kind: LiteralKind.Text } l) => Temporal(LiteralKind.Date, l),
        (TypeKind.Time, LiteralExpression { Kind: LiteralKind.Text } l) => Temporal(LiteralKind.Time, l),
        (TypeKind.Timestamp, LiteralExpression { Kind: LiteralKind.Text } l) => Temporal(LiteralKind.Timestamp, l),
        (TypeKind.TimestampTz, LiteralExpression { Kind: LiteralKind.Text } l) => Temporal(LiteralKind.TimestampTz, l),
        (_, LiteralExpression { Kind: LiteralKind.Text } l) when ExpressionTypes.IsNumber(type) => Numbers.Parse(l.Text) ?? l,
        (TypeKind.String or TypeKind.Text, _) when Numbers.Text(e) is { } number && number.All(c => c is (>= '0' and <= '9') or '-') =>
            new LiteralExpression(LiteralKind.Text, number),
        _ => e,
    };

    // Only text that is canonical already: SQLite compares the characters.
    private static LiteralExpression Temporal(LiteralKind kind, LiteralExpression literal) =>
        TemporalText.Normalise(kind, literal.Text) == literal.Text ? literal with { Kind = kind } : literal;

    private bool IsDecimal(Expression e) => _types[e]?.Kind == TypeKind.Decimal && Numbers.Text(e) is null;

    private bool MayBeInteger(Expression e) => _types[e] is not { } type || ExpressionTypes.IsInteger(type);

    private bool IsFraction(Expression e) => _types[e] is { } type && ExpressionTypes.IsNumber(type) && !ExpressionTypes.IsInteger(type);

    private static Expression ParseRaw(string text) =>
        SqlParser.TryParse(text, ExpressionSyntax.Instance, out var expression, out var error)
            ? expression.Rewrite(e => e is FunctionExpression f ? FunctionAlias(f) : e)
            : throw new InvalidOperationException(error);

    private static FunctionExpression FunctionAlias(FunctionExpression f) =>
        Aliases.TryGetValue(f.Name, out var name) ? f with { Name = name } : f;
}
