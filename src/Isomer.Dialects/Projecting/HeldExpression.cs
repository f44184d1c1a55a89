using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Brings an expression from what its columns mean to how the engine holds them. Text may stand for a number or a time as long as it is
/// only carried, or compared where its characters decide; what would compute another value is refused.
/// </summary>
internal sealed class HeldExpression
{
    private readonly Dialect _dialect;
    private readonly Dictionary<string, CanonicalType> _forms = new(StringComparer.Ordinal);
    private readonly ExpressionTypes _types;
    private readonly ExpressionTypes _heldTypes;

    /// <param name="dialect">The engine.</param>
    /// <param name="columns">The columns, with the type that each means and the type that holds it.</param>
    public HeldExpression(Dialect dialect, IReadOnlyList<(string Name, CanonicalType Meant, CanonicalType Held)> columns)
    {
        _dialect = dialect;
        _types = new(columns.Select(c => (c.Name, c.Meant)));
        _heldTypes = new(columns.Select(c => (c.Name, c.Held)));
        foreach (var (name, meant, held) in columns)
        {
            if (IsTextForm(meant, held))
            {
                _forms.Add(name, meant);
            }
        }
    }

    /// <summary>Whether every column is held as what it means.</summary>
    public bool IsPlain => _forms.Count == 0;

    /// <summary>The expression over what the engine holds.</summary>
    /// <exception cref="IsomerException">It would compute something else there.</exception>
    public Expression Of(Expression expression) => expression.Rewrite(Node);

    /// <summary>The value of a column over what the engine holds.</summary>
    /// <exception cref="IsomerException">It would compute something else there.</exception>
    public Expression Of(Expression expression, CanonicalType meant, CanonicalType held)
    {
        if (IsTextForm(meant, held))
        {
            return HeldLiteral.Of(expression, meant) ?? Carry(Of(expression), meant);
        }

        if (expression is LiteralExpression { Kind: LiteralKind.Text, Text: var text } && IsSpecial(text, meant, held))
        {
            throw Unfaithful(expression, $"{_dialect.StoreType(held)} has no such value");
        }

        // 0.1 in double precision is no value of single precision, and nothing makes it one.
        if (meant.Kind == TypeKind.Float32 && IsChanged(meant) && Numbers.Text(expression) is null &&
            _types[expression] is { Kind: not TypeKind.Float32 } type)
        {
            throw Unfaithful(expression, $"it does not round {type} to {meant}");
        }

        var value = Of(expression);
        return Form(value) is { } form ? throw Unfaithful(expression, $"it holds {form} as text") : value;
    }

    /// <summary>Whether a text stands for what is none.</summary>
    public static bool IsTextForm(CanonicalType meant, CanonicalType held) =>
        held.Kind is TypeKind.Text or TypeKind.String && meant.Kind is not (TypeKind.Text or TypeKind.String);

    // A date of zeros, a duration, an infinite day: what is no date or time of the portable form only the same facet has.
    private static bool IsSpecial(string text, CanonicalType meant, CanonicalType held)
    {
        LiteralKind? kind = held.Kind switch
        {
            TypeKind.Date => LiteralKind.Date,
            TypeKind.Time => LiteralKind.Time,
            TypeKind.Timestamp => LiteralKind.Timestamp,
            TypeKind.TimestampTz => LiteralKind.TimestampTz,
            _ => null,
        };
        return kind is { } temporal && TemporalText.Normalise(temporal, text) is null &&
            (meant.GetFacet("specials"), meant.GetFacet("range")) != (held.GetFacet("specials"), held.GetFacet("range"));
    }

    // What a text stands for; null for a value that is what it means.
    private CanonicalType? Form(Expression e) => e switch
    {
        ColumnExpression column => _forms.TryGetValue(column.Name, out var form) ? form : null,
        FunctionExpression { Name: "coalesce" or "nullif", Arguments: var arguments } => Form(arguments),
        CaseExpression c => Form(Values(c)),
        _ => null,
    };

    private CanonicalType? Form(IEnumerable<Expression> expressions) => expressions.Select(Form).FirstOrDefault(f => f is not null);

    private Expression Node(Expression node)
    {
        switch (node)
        {
            case BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.Distinct } e:
                var sides = Compared(e, e.Operator is >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual, [e.Left, e.Right]);
                return e with { Left = sides[0], Right = sides[1] };
            case BetweenExpression e:
                var bounds = Compared(e, isOrdered: true, [e.Operand, e.Low, e.High]);
                return e with { Operand = bounds[0], Low = bounds[1], High = bounds[2] };
            case InExpression e:
                var items = Compared(e, isOrdered: false, [e.Operand, .. e.Items]);
                return e with { Operand = items[0], Items = items.Skip(1).ToEquatableArray() };
            case BinaryExpression { Operator: BinaryOperator.Concat } e:
                return Read(e, e.Left, e.Right);
            case BinaryExpression { Operator: BinaryOperator.Divide } e:
                Compute(e, e.Left, e.Right);
                return Quotient(e);
            case BinaryExpression { Operator: >= BinaryOperator.Add } e:
                return Compute(e, e.Left, e.Right);
            case UnaryExpression { Operator: UnaryOperator.Negate } e:
                return Numbers.Text(e) is null ? Compute(e, e.Operand) : e;
            case LikeExpression e:
                return Read(e, e.Operand, e.Pattern);
            case CastExpression e:
                return Cast(e);
            case CaseExpression e:
                return Case(e);
            case FunctionExpression e:
                return Function(e);
            default:
                return node;
        }
    }

    private Expression Function(FunctionExpression e)
    {
        switch (e.Name)
        {
            case "coalesce" or "nullif" when Form(e) is { } form:
                return e.Name == "nullif" && !EqualsAsText(form)
                    ? throw Unfaithful(e, $"it holds {form} as text, which does not compare as the values do")
                    : e with { Arguments = e.Arguments.Select(a => Carry(a, form)).ToEquatableArray() };
            case "abs" or "round":
                return Compute(e, [.. e.Arguments]);
            case "coalesce" or "nullif":
                return e;
            default:
                return e.Arguments.Any(a => Form(a) is not null) ? Read(e, [.. e.Arguments]) : e;
        }
    }

    private CaseExpression Case(CaseExpression e)
    {
        if (e.Operand is not null)
        {
            var compared = Compared(e, isOrdered: false, [e.Operand, .. e.Branches.Select(b => b.When)]);
            var branches = e.Branches.Select((b, i) => b with { When = compared[i + 1] });
            e = e with { Operand = compared[0], Branches = branches.ToEquatableArray() };
        }

        return Form(e) is not { } form ? e : e with
        {
            Branches = e.Branches.Select(b => b with { Then = Carry(b.Then, form) }).ToEquatableArray(),
            Otherwise = e.Otherwise is null ? null : Carry(e.Otherwise, form),
        };
    }

    // A text of few digits is compared as the number that it means; any other where equal values are equal texts, or sort as their texts.
    private IReadOnlyList<Expression> Compared(Expression node, bool isOrdered, IReadOnlyList<Expression> operands)
    {
        if (Form(operands) is not { } meant)
        {
            return operands;
        }

        if (meant.Kind == TypeKind.Decimal && operands.All(IsShortNumber))
        {
            return [.. operands.Select(o => Form(o) is null ? o : new CastExpression(o, CanonicalType.UnboundedDecimal))];
        }

        if (isOrdered ? !SortsAsText(meant) : !EqualsAsText(meant))
        {
            throw Unfaithful(node, $"it holds {meant} as text, which does not {(isOrdered ? "sort" : "compare")} as the values do");
        }

        return [.. operands.Select(o => Carry(o, meant))];
    }

    private bool IsShortNumber(Expression e) => Form(e) is { } form
        ? form.Kind == TypeKind.Decimal && form.Precision <= _dialect.Features.ComparedDigits
        : Numbers.Text(e) is not null || e == LiteralExpression.Null || ExpressionTypes.IsInteger(_types[e]);

    private static bool SortsAsText(CanonicalType type) =>
        type.Kind is TypeKind.UInt64 or TypeKind.Date or TypeKind.Time or TypeKind.Timestamp or TypeKind.TimestampTz or TypeKind.Uuid;

    private static bool EqualsAsText(CanonicalType type) =>
        SortsAsText(type) || type.Kind == TypeKind.Enum || (type.Kind is TypeKind.Decimal or TypeKind.Money && type.Scale is not null);

    // A clock has no place in what is stored or checked, so only a literal takes the form of its neighbour.
    private Expression Carry(Expression e, CanonicalType meant) =>
        Form(e) is { } form && IsOneForm(form, meant) ? e
        : e is LiteralExpression or UnaryExpression && HeldLiteral.Of(e, meant) is { } literal ? literal
        : throw Unfaithful(e, $"it is no text of {meant}");

    private static bool IsOneForm(CanonicalType left, CanonicalType right) =>
        (left.Kind, left.Scale, left.Labels) == (right.Kind, right.Scale, right.Labels) &&
        (left.Kind is TypeKind.Decimal or TypeKind.Money || left.Precision == right.Precision) && left.Native == right.Native;

    // A quotient of whole numbers is cut, one of decimals is not: where the one is held as the other, a cast says so, or there is none.
    private BinaryExpression Quotient(BinaryExpression e)
    {
        static bool IsWhole(ExpressionTypes types, BinaryExpression e) =>
            ExpressionTypes.IsInteger(types[e.Left]) && ExpressionTypes.IsInteger(types[e.Right]);
        var isWhole = IsWhole(_types, e);
        return isWhole == IsWhole(_heldTypes, e) ? e
            : isWhole && _types[e.Left]!.Kind != TypeKind.UInt64 && _types[e.Right]!.Kind != TypeKind.UInt64
                ? e with { Left = Whole(e.Left), Right = Whole(e.Right) }
                : throw Unfaithful(e, "a quotient has other digits there");
    }

    private Expression Whole(Expression e) => ExpressionTypes.IsInteger(_heldTypes[e]) ? e : new CastExpression(e, CanonicalType.Int64);

    // Arithmetic takes numbers that the engine has; with others it would compute in floating point.
    private Expression Compute(Expression node, params Expression[] operands)
    {
        var type = _types[node];
        var changed = Form(operands) ?? (type is not null ? IsChanged(type) ? type : null
            : operands.Select(o => _types[o]).FirstOrDefault(t => t is not null && IsChanged(t)));
        return changed is null ? node : throw Unfaithful(node, $"it does not compute in {changed}");
    }

    private Expression Read(Expression node, params Expression[] operands) => operands.FirstOrDefault(o => !IsReadable(o)) is { } other
        ? throw Unfaithful(node, $"'{ExpressionPrinter.Print(other)}' has another text there")
        : node;

    // Whether a value's text is the same on every engine.
    private bool IsReadable(Expression e) => Form(e) is { } form
        ? form.Kind is TypeKind.Date or TypeKind.Uuid or TypeKind.Enum || (form.Kind == TypeKind.Decimal && e is ColumnExpression)
        : _types[e] is not { } type || type.Kind == TypeKind.Date ||
            (type.Kind is not (TypeKind.Bool or TypeKind.Binary or TypeKind.Blob) && !IsChanged(type));

    private CastExpression Cast(CastExpression e)
    {
        if (e.Type.Kind == TypeKind.Text)
        {
            Read(e, e.Operand);
        }
        else if (Form(e.Operand) is { } form)
        {
            throw Unfaithful(e, $"it holds {form} as text");
        }
        else if (IsChanged(e.Type) && e.Operand is not FunctionExpression { Arguments.IsEmpty: true })
        {
            throw Unfaithful(e, $"it does not compute in {e.Type}");
        }

        return e;
    }

    private bool IsChanged(CanonicalType type) => type.Kind switch
    {
        TypeKind.Decimal or TypeKind.Money or TypeKind.UInt64 or TypeKind.Date or TypeKind.Time or TypeKind.Timestamp or
            TypeKind.TimestampTz or TypeKind.Interval => _dialect.Fit(type).Type.Kind is TypeKind.Text or TypeKind.String,
        TypeKind.Float32 => _dialect.Fit(type).Type.Kind != TypeKind.Float32,
        _ => false,
    };

    private static IEnumerable<Expression> Values(CaseExpression e) =>
        e.Branches.Select(b => b.Then).Concat(e.Otherwise is null ? [] : new[] { e.Otherwise });

    private IsomerException Unfaithful(Expression expression, string why) =>
        new(Codes.UnfaithfulExpression, _dialect.DisplayName, ExpressionPrinter.Print(expression), why);
}
