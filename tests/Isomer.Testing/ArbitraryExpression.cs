using FsCheck;
using FsCheck.Fluent;
using Isomer.Schema;

namespace Isomer.Testing;

/// <summary>Generated trees as the parsers make them: every node kind, hostile names and texts, canonical literals and patterns.</summary>
public static class ArbitraryExpression
{
    private static readonly string[] Names =
        ["id", "price", "Total", "order", "select", "date", "not", "a b", "x", "next", "qu\"ote", "größe", "p.q", "e1", "😀", "in", ""];

    private static readonly string[] Texts =
        ["", "a", "it's", "100%", "a_b", "back\\slash", "line\nbreak", "-- no comment", "/* nor this */", "\"", "é😀", "  ", "NULL", "1"];

    private static readonly LiteralExpression[] Literals =
    [
        LiteralExpression.Null,
        new(LiteralKind.Bool, "true"), new(LiteralKind.Bool, "false"),
        new(LiteralKind.Number, "0"), new(LiteralKind.Number, "42"), new(LiteralKind.Number, "1.50"), new(LiteralKind.Number, "1e10"),
        new(LiteralKind.Number, "99999999999999999999.000000000000000001"),
        new(LiteralKind.Binary, ""), new(LiteralKind.Binary, "DEADBEEF"),
        new(LiteralKind.Date, "2024-02-29"), new(LiteralKind.Time, "10:00:00.5"), new(LiteralKind.Timestamp, "2024-01-02 10:00:00"),
        new(LiteralKind.Timestamp, "0001-01-01 00:00:00.000001"), new(LiteralKind.TimestampTz, "2024-01-02 10:00:00.25+00:00"),
    ];

    private static readonly CanonicalType[] Types =
    [
        CanonicalType.Bool, CanonicalType.Int32, CanonicalType.Int64, CanonicalType.Float64, CanonicalType.Text, CanonicalType.Date,
        CanonicalType.Decimal(12, 2), CanonicalType.UnboundedDecimal, CanonicalType.String(20), CanonicalType.Timestamp(6),
        CanonicalType.Enum(["new", "it's"]), CanonicalType.Array(CanonicalType.Int32),
        CanonicalType.String(5).With(FacetNames.Collation, "ci"),
    ];

    /// <summary>Trees of up to a few dozen nodes; shrinks to operands.</summary>
    public static Arbitrary<Expression> Portable() => Arb.From(Gen.Sized(size => Tree(Math.Min(size, 40))), Shrink);

    private static IEnumerable<Expression> Shrink(Expression expression) => expression.Children;

    private static Gen<Expression> Tree(int size) =>
        size <= 1 ? Leaf() : Gen.Frequency((1, Leaf()), (6, Gen.OneOf(Nodes(size / 2))));

    private static Gen<Expression> Leaf() => Gen.OneOf(
        Gen.Elements(Names).Select(Expression (n) => new ColumnExpression(n)),
        Gen.Elements(Literals).Select(Expression (l) => l),
        Gen.Elements(Texts).Select(Expression (t) => new LiteralExpression(LiteralKind.Text, t)),
        Gen.Elements("now", "local_now", "utc_now", "current_date", "uuid_v4").Select(Expression (f) => new FunctionExpression(f, [])),
        from schema in Gen.Elements(null, "shop", "a.b")
        from name in Gen.Elements(Names)
        select (Expression)new NextValueExpression(new(schema, name)));

    private static IEnumerable<Gen<Expression>> Nodes(int size)
    {
        var tree = Tree(size);
        var negated = Gen.Elements(true, false);

        yield return from o in Gen.Elements(Enum.GetValues<UnaryOperator>()) from e in tree select (Expression)new UnaryExpression(o, e);
        yield return from o in Gen.Elements(Enum.GetValues<BinaryOperator>())
                     from l in tree
                     from r in tree
                     where o is not (BinaryOperator.Distinct or BinaryOperator.NotDistinct) || r != LiteralExpression.Null
                     select (Expression)new BinaryExpression(o, l, r);
        yield return from e in tree from items in Some(tree, 1, 3) from n in negated select (Expression)new InExpression(e, items, n);
        yield return from e in tree from l in tree from h in tree from n in negated select (Expression)new BetweenExpression(e, l, h, n);
        yield return from e in tree
                     from pattern in Gen.OneOf(
                         tree, Gen.Elements(Texts).Select(Expression (t) => new LiteralExpression(LiteralKind.Text, t)))
                     from escape in Gen.Elements(null, "#", "'")
                     from n in negated
                     from c in Gen.Elements(true, false)
                     select (Expression?)LikePattern.Canonical(new(e, pattern, escape, n, c)) ?? e;
        yield return from e in tree from n in negated select (Expression)new IsNullExpression(e, n);
        yield return from operand in Maybe(tree)
                     from branches in Some(from w in tree from t in tree select new CaseBranch(w, t), 1, 3)
                     from otherwise in Maybe(tree)
                     select (Expression)new CaseExpression(operand, branches, otherwise == LiteralExpression.Null ? null : otherwise);
        yield return from e in tree from t in Gen.Elements(Types) select (Expression)new CastExpression(e, t);
        yield return from f in Gen.Elements(PortableFunctions.All.Values.ToArray())
                     from arguments in Some(tree, f.MinArguments, f.MaxArguments ?? f.MinArguments + 2)
                     select (Expression)new FunctionExpression(f.Name, f.Name == "substring" ? Placed(arguments) : arguments);
    }

    // The places of a substring are literals.
    private static EquatableArray<Expression> Placed(EquatableArray<Expression> arguments) =>
        arguments.Select((a, i) => i == 0 ? a : new LiteralExpression(LiteralKind.Number, i == 1 ? "2" : "10")).ToEquatableArray();

    private static Gen<Expression?> Maybe(Gen<Expression> tree) =>
        Gen.OneOf(Gen.Constant<Expression?>(null), tree.Select(Expression? (e) => e));

    private static Gen<EquatableArray<T>> Some<T>(Gen<T> item, int least, int most) =>
        from count in Gen.Choose(least, most)
        from items in Gen.ArrayOf(item, count)
        select EquatableArray<T>.Wrap(items);
}
