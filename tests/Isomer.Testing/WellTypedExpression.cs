using FsCheck;
using FsCheck.Fluent;
using Isomer.Schema;

namespace Isomer.Testing;

/// <summary>
/// Generated truth values over the columns <c>i</c> (int32), <c>b</c> (int64), <c>v</c> (string), <c>tx</c> (text), <c>bo</c> (bool) and
/// <c>d</c> (date) that every engine accepts: no overflow, no division by zero, operands of one type.
/// </summary>
public static class WellTypedExpression
{
    private static readonly string[] Texts = ["", "a", "A", "ab", "it's", "100%", "a_b", "x\\y", "*", "[z]", "é"];

    /// <summary>Truth values of up to about a dozen nodes.</summary>
    public static Gen<Expression> Bool(int size) => size <= 1 ? Test(1) : Gen.OneOf(
        Test(size),
        from o in Gen.Elements(BinaryOperator.And, BinaryOperator.Or) from l in Bool(size / 2) from r in Bool(size / 2)
        select Binary(o, l, r),
        Bool(size / 2).Select(Expression (e) => new UnaryExpression(UnaryOperator.Not, e)),
        from l in Bool(size / 2) from r in Bool(size / 2) from o in Gen.Elements(BinaryOperator.Equal, BinaryOperator.Distinct)
        select Binary(o, l, r),
        from w in Bool(size / 2) from t in Bool(size / 2) from e in Bool(size / 2)
        select (Expression)new CaseExpression(null, EquatableArray<CaseBranch>.Wrap([new(w, t)]), e));

    private static Gen<Expression> Test(int size) => Gen.OneOf(
        Gen.Constant<Expression>(new ColumnExpression("bo")),
        Comparison(Int(size)),
        Comparison(Text(size)),
        Comparison(Gen.OneOf(Gen.Constant<Expression>(new ColumnExpression("d")),
            Gen.Constant<Expression>(new LiteralExpression(LiteralKind.Date, "2024-02-29")))),
        from e in Int(size) from items in Int(1).ArrayOf(2) from n in Negated
        select (Expression)new InExpression(e, EquatableArray<Expression>.Wrap(items), n),
        from e in Text(size) from items in Texts1.ArrayOf(3) from n in Negated
        select (Expression)new InExpression(e, EquatableArray<Expression>.Wrap(items), n),
        from e in Int(size) from l in Int(1) from h in Int(1) from n in Negated select (Expression)new BetweenExpression(e, l, h, n),
        from e in Text(1) from p in Gen.Elements("%", "a%", "_", "%\\_%", "A_", "100\\%", "%[%") from n in Negated
        select (Expression)LikePattern.Canonical(new(e, new LiteralExpression(LiteralKind.Text, p), "\\", n))!,
        from e in Gen.Elements("i", "v", "bo", "d") from n in Negated select (Expression)new IsNullExpression(new ColumnExpression(e), n));

    private static Gen<bool> Negated => Gen.Elements(true, false);

    private static Gen<Expression> Texts1 => Gen.Elements(Texts).Select(Expression (t) => new LiteralExpression(LiteralKind.Text, t));

    private static Gen<Expression> Comparison(Gen<Expression> operand) =>
        from o in Gen.Elements(
            BinaryOperator.Equal, BinaryOperator.NotEqual, BinaryOperator.Less, BinaryOperator.LessOrEqual, BinaryOperator.Greater,
            BinaryOperator.GreaterOrEqual, BinaryOperator.NotDistinct, BinaryOperator.Distinct)
        from l in operand
        from r in operand
        select Binary(o, l, r);

    private static Gen<Expression> Int(int size) => size <= 1
        ? Gen.OneOf(
            Gen.Elements("i", "b").Select(Expression (c) => new ColumnExpression(c)),
            Gen.Choose(0, 100).Select(Number),
            Gen.Choose(1, 9).Select(Expression (n) => new UnaryExpression(UnaryOperator.Negate, Number(n))))
        : Gen.OneOf(
            Int(1),
            from o in Gen.Elements(BinaryOperator.Add, BinaryOperator.Subtract) from l in Int(size / 2) from r in Int(size / 2)
            select Binary(o, l, r),
            from o in Gen.Elements(BinaryOperator.Multiply, BinaryOperator.Divide, BinaryOperator.Modulo)
            from l in Int(size / 2)
            from r in Gen.Choose(1, 9)
            select Binary(o, l, Number(r)),
            Text(size / 2).Select(e => Call("length", e)),
            Text(size / 2).Select(e => Call("octet_length", e)),
            Int(size / 2).Select(e => Call("abs", e)),
            from l in Int(size / 2) from r in Int(1) from f in Gen.Elements("coalesce", "nullif") select Call(f, l, r));

    private static Gen<Expression> Text(int size) => size <= 1
        ? Gen.OneOf(Gen.Elements("v", "tx").Select(Expression (c) => new ColumnExpression(c)), Texts1)
        : Gen.OneOf(
            Text(1),
            from l in Text(size / 2) from r in Text(size / 2) select Binary(BinaryOperator.Concat, l, r),
            from e in Gen.Elements("i", "b") select (Expression)new CastExpression(new ColumnExpression(e), CanonicalType.Text),
            from f in Gen.Elements("trim", "ltrim", "rtrim") from e in Text(size / 2) select Call(f, e),
            from e in Text(size / 2) select Call("substring", e, Number(1), Number(2)),
            from e in Text(size / 2) select Call(
                "replace", e, new LiteralExpression(LiteralKind.Text, "a"), new LiteralExpression(LiteralKind.Text, "bb")),
            from e in Text(size / 2) select Call("coalesce", e, new LiteralExpression(LiteralKind.Text, "none")),
            from e in Gen.Elements("v", "tx") from f in Gen.Elements("lower", "upper") select Call(f,
                Call("replace", new ColumnExpression(e), new LiteralExpression(LiteralKind.Text, "é"),
                new LiteralExpression(LiteralKind.Text, ""))));

    private static Expression Binary(BinaryOperator o, Expression l, Expression r) => new BinaryExpression(o, l, r);

    private static Expression Number(int value) =>
        new LiteralExpression(LiteralKind.Number, value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static Expression Call(string name, params Expression[] arguments) =>
        new FunctionExpression(name, EquatableArray<Expression>.Wrap(arguments));
}
