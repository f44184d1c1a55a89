using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>
/// Brings a portable tree to the one that Oracle computes alike: a truth value is a number where a value stands, and a number a condition
/// where one stands; NULL in a concatenation, an empty text and a quotient are what they were.
/// </summary>
/// <param name="columns">The columns that it stands over; null where they are not known.</param>
internal sealed class ExpressionForm(IReadOnlyList<Column>? columns)
{
    // https://docs.oracle.com/en/error-help/db/ora-01795/
    private const int MaxItems = 1000;
    private const int MaxDigits = 38;

    private const string Midnight = " 00:00:00";

    // Three-valued logic says an operand twice, which may do so in turn.
    private const int MaxRepeats = 8;

    private readonly ExpressionTypes _types = ExpressionTypes.Of(columns);

    private int _repeats;

    /// <summary>Whether a tree is a condition, where it may be both.</summary>
    public static bool IsCondition(Expression e) => e is InExpression or BetweenExpression or LikeExpression or IsNullExpression or
        UnaryExpression { Operator: UnaryOperator.Not } or BinaryExpression { Operator: < BinaryOperator.Concat };

    /// <summary>The tree as a condition.</summary>
    /// <exception cref="IsomerException">Oracle would compute something else.</exception>
    public Expression Condition(Expression e)
    {
        switch (e)
        {
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                return not with { Operand = Condition(not.Operand) };
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both:
                return both with { Left = Condition(both.Left), Right = Condition(both.Right) };
            case BinaryExpression { Operator: BinaryOperator.Distinct or BinaryOperator.NotDistinct } b:
                RefuseLobs(b, b.Left, b.Right);
                var same = Call("decode", Value(b.Left), Value(b.Right), Number("1"), Number("0"));
                return Equal(same, Number(b.Operator == BinaryOperator.NotDistinct ? "1" : "0"));
            case BinaryExpression { Operator: < BinaryOperator.Concat } b:
                RefuseLobs(b, b.Left, b.Right);
                return b with { Left = Value(b.Left), Right = Value(b.Right) };
            case InExpression { Items.Count: > MaxItems }:
                throw Unfaithful(e, "a list has a thousand items at most");
            case InExpression i:
                RefuseLobs(i, i.Operand);
                return i with { Operand = Value(i.Operand), Items = i.Items.Select(x => Value(x)).ToEquatableArray() };
            case BetweenExpression b:
                RefuseLobs(b, b.Operand);
                return b with { Operand = Value(b.Operand), Low = Value(b.Low), High = Value(b.High) };
            case LikeExpression l:
                return Like(l);
            case IsNullExpression n:
                return n with { Operand = Value(n.Operand) };
            case LiteralExpression { Kind: LiteralKind.Bool } l:
                return Equal(Number("1"), Number(l.Text == "true" ? "1" : "0"));
            default:
                return Equal(Value(e), Number("1"));
        }
    }

    /// <summary>The tree as a value.</summary>
    /// <param name="e">The tree.</param>
    /// <param name="takesEmpty">Whether NULL may stand for a text without characters.</param>
    /// <exception cref="IsomerException">Oracle would compute something else.</exception>
    public Expression Value(Expression e, bool takesEmpty = false)
    {
        if (IsCondition(e))
        {
            // NULL where the condition is neither.
            var condition = Repeated(e, () => Condition(e));
            return new CaseExpression(
                null, EquatableArray<CaseBranch>.Wrap(
                    [new(condition, Number("1")), new(new UnaryExpression(UnaryOperator.Not, condition), Number("0"))]), null);
        }

        return e switch
        {
            LiteralExpression literal => Literal(literal),
            UnaryExpression negated => negated with { Operand = Value(negated.Operand) },
            BinaryExpression { Operator: BinaryOperator.Concat } concat => Concatenation(concat),
            BinaryExpression { Operator: BinaryOperator.Divide } quotient => Quotient(quotient),
            BinaryExpression { Operator: BinaryOperator.Modulo } b => Call("mod", Value(b.Left), Value(b.Right)),
            BinaryExpression b => b with { Left = Value(b.Left), Right = Value(b.Right) },
            CaseExpression c => Case(c, takesEmpty),
            CastExpression cast => Cast(cast),
            FunctionExpression call => Function(call, takesEmpty),
            _ => e,
        };
    }

    private T Repeated<T>(Expression e, Func<T> form)
    {
        if (++_repeats > MaxRepeats)
        {
            throw Unfaithful(e, "it is nested too deep to be said twice at each level");
        }

        var formed = form();
        _repeats--;
        return formed;
    }

    private LiteralExpression Literal(LiteralExpression literal) => literal.Kind switch
    {
        LiteralKind.Bool => Number(literal.Text == "true" ? "1" : "0"),
        LiteralKind.Text or LiteralKind.Binary when literal.Text.Length == 0 => throw Unfaithful(literal, "an empty value is NULL there"),
        LiteralKind.Text when Encoding.UTF8.GetByteCount(literal.Text) > TypeMap.MaxVarChar =>
            throw Unfaithful(literal, "a text has 4,000 bytes there"),
        LiteralKind.Time => throw Unfaithful(literal, "it has no times of day"),
        LiteralKind.Number when Numbers.Plain(literal.Text).Count(char.IsDigit) > MaxDigits =>
            throw Unfaithful(literal, "numbers have 38 digits there"),
        _ => literal,
    };

    private Expression Like(LikeExpression e)
    {
        if (e.IgnoreCase && e.Escape is { } escape && char.IsLetter(escape[0]))
        {
            throw Unfaithful(e, "its escape character is a letter, whose case does not count");
        }

        var (operand, pattern) = (Value(e.Operand), Value(e.Pattern));
        return e.IgnoreCase
            ? e with { Operand = Call("lower", operand), Pattern = Call("lower", pattern), IgnoreCase = false }
            : e with { Operand = operand, Pattern = pattern };
    }

    // NULL is an empty text in `||`: what may be NULL must not be, for the whole to be a text at all.
    private Expression Concatenation(BinaryExpression e)
    {
        var operands = Operands(e).ToList();
        var forms = Repeated(e, () => operands.Select(o => IsAbsentAsEmpty(o, out var inner) ? Readable(inner) : Readable(o)).ToList());
        var guards = operands.Select((o, i) => (Operand: o, Form: forms[i]))
            .Where(o => !IsAbsentAsEmpty(o.Operand, out _) && !IsNeverNull(o.Operand))
            .Select(o => (Expression)new IsNullExpression(o.Form, IsNegated: true)).Distinct().ToList();
        if (guards.Count == 0 && !operands.Any(IsNeverNull))
        {
            throw Unfaithful(e, "an empty text is NULL there");
        }

        var joined = forms.Aggregate((l, r) => new BinaryExpression(BinaryOperator.Concat, l, r));
        return guards.Count == 0 ? joined : new CaseExpression(
            null, EquatableArray<CaseBranch>.Wrap(
                [new(guards.Aggregate((l, r) => new BinaryExpression(BinaryOperator.And, l, r)), joined)]), null);
    }

    /// <summary>Whether the operand of a concatenation is NULL in no row.</summary>
    public bool IsNeverNull(Expression e) => e switch
    {
        LiteralExpression literal => literal.Kind != LiteralKind.Null && literal.Text.Length > 0,
        ColumnExpression column => columns?.FirstOrDefault(c => c.Name == column.Name) is { IsNullable: false },
        CastExpression cast => IsNeverNull(cast.Operand),
        _ => false,
    };

    /// <summary>The operands of a chain of concatenations.</summary>
    public static IEnumerable<Expression> Operands(Expression e) =>
        e is BinaryExpression { Operator: BinaryOperator.Concat } concat ? Operands(concat.Left).Concat(Operands(concat.Right)) : [e];

    /// <summary>Whether the operand says by itself that its NULL is an empty text.</summary>
    public static bool IsAbsentAsEmpty(Expression e, out Expression inner)
    {
        var isSo = e is FunctionExpression { Name: "coalesce", Arguments: { Count: 2 } a } && a[1] == EmptyTexts.Literal;
        inner = isSo ? ((FunctionExpression)e).Arguments[0] : e;
        return isSo;
    }

    // Other values than texts and whole numbers would be spelled as the session's settings want.
    private Expression Readable(Expression operand) => _types[operand] switch
    {
        null or { Kind: TypeKind.String or TypeKind.Text or TypeKind.Enum } => Value(operand),
        var type when ExpressionTypes.IsInteger(type) || type is { Kind: TypeKind.Decimal, Scale: 0 } => Value(operand),
        var type => throw Unfaithful(operand, $"{type} has another text there"),
    };

    // `/` never cuts; between decimals it gives other digits.
    private Expression Quotient(BinaryExpression e)
    {
        var (left, right) = (_types[e.Left], _types[e.Right]);
        var quotient = e with { Left = Value(e.Left), Right = Value(e.Right) };
        return ExpressionTypes.IsInteger(left) && ExpressionTypes.IsInteger(right) ? Call("trunc", quotient)
            : IsFloat(left) || IsFloat(right) ? quotient
            : throw Unfaithful(e, "a quotient of decimals has other digits there");
    }

    private CaseExpression Case(CaseExpression c, bool takesEmpty)
    {
        if (c.Operand is not null)
        {
            RefuseLobs(c, c.Operand);
        }

        var results = c.Branches.Select(b => b.Then).Concat(c.Otherwise is null ? [] : [c.Otherwise]).ToList();
        var alike = Alike(c, results, [.. results.Select(r => Value(r, takesEmpty))]);
        return c with
        {
            Operand = c.Operand is null ? null : Value(c.Operand),
            Branches = c.Branches
                .Select((b, i) => new CaseBranch(c.Operand is null ? Condition(b.When) : Value(b.When), alike[i])).ToEquatableArray(),
            Otherwise = c.Otherwise is null ? null : alike[alike.Count - 1],
        };
    }

    private Expression Cast(CastExpression cast)
    {
        var from = _types[cast.Operand];
        if (cast == ExpressionSyntax.SystemDate)
        {
            return cast;
        }

        return cast switch
        {
            { Type: { Kind: TypeKind.Timestamp, Precision: > 0 and <= 9 },
                Operand: FunctionExpression { Name: "local_now" or "utc_now" } } => cast,
            { Type: { Kind: TypeKind.TimestampTz, Precision: <= 9 }, Operand: FunctionExpression { Name: "now" } } => cast,
            { Type.Kind: TypeKind.Int64 } when ExpressionTypes.IsInteger(from) || from?.Kind == TypeKind.Decimal =>
                cast with { Operand = Value(cast.Operand) },
            { Type.Kind: TypeKind.Float64 } when ExpressionTypes.IsNumber(from) => cast with { Operand = Value(cast.Operand) },
            { Type.Kind: TypeKind.Text } when ExpressionTypes.IsInteger(from) || from is { Kind: TypeKind.Decimal, Scale: 0 } =>
                Call("to_char", Value(cast.Operand)),
            _ => throw Unfaithful(cast, $"its cast does not know {cast.Type}, or changes values to it"),
        };
    }

    private Expression Function(FunctionExpression call, bool takesEmpty)
    {
        switch (call.Name)
        {
            case "nullif" when call.Arguments[1] == EmptyTexts.Literal:
                return Value(call.Arguments[0], takesEmpty: true);
            case "nullif":
                RefuseLobs(call, call.Arguments[0]);
                break;
            case "uuid_v4":
                throw Unfaithful(call, "it makes no random identifiers of RFC 4122");
            case "current_time":
                throw Unfaithful(call, "it has no times of day");
            case "octet_length" when _types[call.Arguments[0]]?.Kind is not (null or TypeKind.String):
                throw Unfaithful(call, "it counts the bytes of a VARCHAR2 only");
            case "trim" when call.Arguments.Count == 2
                && call.Arguments[1] is not LiteralExpression { Kind: LiteralKind.Text, Text.Length: 1 }:
                throw Unfaithful(call, "it trims one character only");
        }

        if (EmptyTexts.CanEmpty(call) && !takesEmpty)
        {
            throw Unfaithful(call, "an empty text is NULL there");
        }

        var passesEmpty = takesEmpty && (EmptyTexts.CanEmpty(call) || call.Name is "lower" or "upper" or "substring");
        var arguments = call.Arguments.Select((a, i) => Value(a, passesEmpty && i == 0)).ToList();
        var alike = call.Name is "coalesce" or "nullif" ? Alike(call, [.. call.Arguments], arguments) : arguments;
        return call with { Arguments = alike.ToEquatableArray() };
    }

    // ORA-00932: results of one expression are of one type, and a DATE is no TIMESTAMP.
    private List<Expression> Alike(Expression node, IReadOnlyList<Expression> values, List<Expression> forms)
    {
        var types = values.Where(v => v is not LiteralExpression).Select(v => _types[v]).ToList();
        var hasStamps = types.Any(t => t is { Kind: TypeKind.Timestamp, Precision: > 0 });
        if (!types.Any(t => t is { Kind: TypeKind.Timestamp, Precision: 0 } or { Kind: TypeKind.Date }))
        {
            return forms;
        }

        return !hasStamps
            ? [.. forms.Select(AsDate)]
            : throw Unfaithful(node, "a DATE and a TIMESTAMP are no results of one expression there");
    }

    private static Expression AsDate(Expression e) => e is not LiteralExpression { Kind: LiteralKind.Timestamp } literal ? e
        : literal.Text.EndsWith(Midnight, StringComparison.Ordinal)
            ? new LiteralExpression(LiteralKind.Date, literal.Text.Substring(0, literal.Text.Length - Midnight.Length))
        : Call(
            "to_date", new LiteralExpression(LiteralKind.Text, literal.Text),
            new LiteralExpression(LiteralKind.Text, "YYYY-MM-DD HH24:MI:SS"));

    // ORA-00932: a LOB is carried, matched and measured, never compared.
    private void RefuseLobs(Expression node, params Expression[] operands)
    {
        if (operands.Any(IsLob))
        {
            throw Unfaithful(node, "it compares no CLOB");
        }
    }

    private bool IsLob(Expression e) => e switch
    {
        ColumnExpression => _types[e] is { } type && TypeMap.IsLob(type),
        FunctionExpression { Name: not ("length" or "octet_length") } f => f.Arguments.Any(IsLob),
        BinaryExpression { Operator: BinaryOperator.Concat } b => IsLob(b.Left) || IsLob(b.Right),
        CaseExpression c => c.Branches.Any(b => IsLob(b.Then)) || (c.Otherwise is not null && IsLob(c.Otherwise)),
        _ => false,
    };

    private static bool IsFloat(CanonicalType? type) => type?.Kind is TypeKind.Float32 or TypeKind.Float64;

    private static BinaryExpression Equal(Expression left, Expression right) => new(BinaryOperator.Equal, left, right);

    private static LiteralExpression Number(string text) => new(LiteralKind.Number, text);

    private static FunctionExpression Call(string name, params Expression[] arguments) => new(name, arguments.ToEquatableArray());

    private static IsomerException Unfaithful(Expression expression, string why) =>
        new(Codes.UnfaithfulExpression, "Oracle", Schema.ExpressionPrinter.Print(expression), why);
}
