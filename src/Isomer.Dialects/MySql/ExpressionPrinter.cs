using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>Prints expressions for MySQL and MariaDB.</summary>
/// <param name="engine">The engine's name, for messages.</param>
/// <param name="types">The types of the columns that they stand over: division and comparison depend on them.</param>
internal sealed class ExpressionPrinter(string engine, ExpressionTypes types) : SqlPrinter(ExpressionSyntax.Instance)
{
    // Random octets with the version and variant of RFC 4122, section 4.4; UUID() is of version 1. HEX gives text in the session's
    // collation, and a table whose default mixes it with that of a literal does not open in a session of another: a cast decides for both.
    public static readonly string Uuid =
        $"lcase(concat({Hex("random_bytes(4)")},'-',{Hex("random_bytes(2)")},'-4',substr({Hex("random_bytes(2)")},2),'-'," +
        $"{Hex("8 + floor(rand() * 4)")},substr({Hex("random_bytes(2)")},2),'-',{Hex("random_bytes(6)")}))";

    // https://dev.mysql.com/doc/refman/8.4/en/date-and-time-functions.html; without a precision a clock has whole seconds.
    private static readonly Dictionary<string, string> Clocks = new(StringComparer.Ordinal)
    {
        ["now"] = "current_timestamp",
        ["local_now"] = "current_timestamp",
        ["utc_now"] = "utc_timestamp",
        ["current_time"] = "curtime",
    };

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["current_date"] = "curdate",
        ["length"] = "char_length",
        ["substring"] = "substr",
    };

    private static string Hex(string of) => $"cast(hex({of}) as char charset utf8mb4)";

    // Reserved words differ between versions.
    protected override void AppendName(StringBuilder text, string name) => text.Append(Quote(name));

    protected override int PrecedenceOf(Expression node) => node switch
    {
        // A call.
        BinaryExpression { Operator: BinaryOperator.Concat } => SqlSyntax.Primary,
        BinaryExpression { Operator: BinaryOperator.Distinct } => Syntax.NotPrecedence,
        BinaryExpression { Operator: BinaryOperator.NotDistinct } => Syntax.IsPrecedence,
        _ => base.PrecedenceOf(node),
    };

    protected override void AppendNode(StringBuilder text, Expression node)
    {
        switch (node)
        {
            case BinaryExpression { Operator: BinaryOperator.Concat } e:
                text.Append("concat(");
                AppendList(text, EquatableArray<Expression>.Wrap([.. Operands(e)]));
                text.Append(')');
                break;
            case BinaryExpression { Operator: BinaryOperator.Divide } e:
                AppendDivision(text, e);
                break;
            case CastExpression { Operand: FunctionExpression { Arguments.IsEmpty: true } clock,
                Type: { Precision: { } digits and <= 6 } type }
                when Clocks.TryGetValue(clock.Name, out var name)
                    && type.Kind is TypeKind.Timestamp or TypeKind.TimestampTz or TypeKind.Time:
                text.Append(name).Append('(').Append(digits).Append(')');
                break;
            // A cast to CHAR has the session's collation as if it were its own, and is refused beside a column; CONCAT takes the column's.
            case CastExpression { Type.Kind: TypeKind.Text } e:
                text.Append("concat(");
                Append(text, e.Operand, 0);
                text.Append(')');
                break;
            case CastExpression e:
                text.Append("cast(");
                Append(text, e.Operand, 0);
                text.Append(" as ")
                    .Append(CastType.Print(e.Type) ?? throw Unfaithful(e, $"its cast does not know {e.Type}, or cuts values to it"))
                    .Append(')');
                break;
            default:
                base.AppendNode(text, node);
                break;
        }
    }

    protected override void AppendLiteral(StringBuilder text, LiteralExpression literal)
    {
        switch (literal.Kind)
        {
            case LiteralKind.Text:
                text.Append(SqlText.Quote(literal.Text));
                break;
            case LiteralKind.TimestampTz:
                throw Unfaithful(literal, "a literal is in the session's time zone there");
            default:
                base.AppendLiteral(text, literal);
                break;
        }
    }

    protected override void AppendFunction(StringBuilder text, FunctionExpression function)
    {
        switch (function.Name)
        {
            case "uuid_v4":
                text.Append(Uuid);
                break;
            case "current_user":
                throw Unfaithful(function, "its users have a host in their names");
            case "trim" or "ltrim" or "rtrim" when function.Arguments.Count == 2:
                AppendTrim(text, function);
                break;
            default:
                if (Clocks.TryGetValue(function.Name, out var clock))
                {
                    text.Append(clock).Append("(6)");
                }
                else
                {
                    base.AppendFunction(text, Names.TryGetValue(function.Name, out var name) ? function with { Name = name } : function);
                }

                break;
        }
    }

    protected override void AppendNextValue(StringBuilder text, NextValueExpression next) =>
        text.Append("nextval(").Append(Identifiers.Rules.Quote(next.Sequence)).Append(')');

    protected override void AppendDistinct(StringBuilder text, BinaryExpression e)
    {
        text.Append(e.Operator == BinaryOperator.Distinct ? "not " : "");
        Append(text, e.Left, Syntax.IsPrecedence);
        text.Append(" <=> ");
        Append(text, e.Right, Syntax.IsPrecedence + 1);
    }

    protected override void AppendLike(StringBuilder text, LikeExpression e)
    {
        // A backslash escapes where nothing is said, and also where an empty text is said to, in every character set of several bytes.
        var unescaped = e.Escape is null ? WithoutEscapes(e.Pattern) : e.Pattern;
        var escape = e.Escape is "\\" ? null : e.Escape;
        var (operand, shape) = e.IgnoreCase ? (Lower(e.Operand), Lower(unescaped)) : (e.Operand, unescaped);
        if (e.IgnoreCase && escape is not null && char.IsLetter(escape[0]))
        {
            throw Unfaithful(e, "its escape character is a letter, whose case does not count");
        }

        Append(text, operand, Syntax.PredicatePrecedence + 1);
        text.Append(e.IsNegated ? " not like " : " like ");
        Append(text, shape, Syntax.PredicatePrecedence + 1);
        text.Append(escape is null ? "" : " escape " + SqlText.Quote(escape));
    }

    private static Expression WithoutEscapes(Expression pattern) => pattern is LiteralExpression { Kind: LiteralKind.Text } literal
        ? literal with { Text = literal.Text.Replace("\\", "\\\\") }
        : new FunctionExpression("replace", EquatableArray<Expression>.Wrap(
            [pattern, new LiteralExpression(LiteralKind.Text, "\\"), new LiteralExpression(LiteralKind.Text, "\\\\")]));

    private static FunctionExpression Lower(Expression e) => new("lower", EquatableArray<Expression>.Wrap([e]));

    private static IEnumerable<Expression> Operands(Expression e) =>
        e is BinaryExpression { Operator: BinaryOperator.Concat } concat ? Operands(concat.Left).Append(concat.Right) : [e];

    // Between integers `/` gives a decimal, and DIV cuts what is none.
    private void AppendDivision(StringBuilder text, BinaryExpression e)
    {
        var (left, right) = (types[e.Left], types[e.Right]);
        var isWhole = ExpressionTypes.IsInteger(left) && ExpressionTypes.IsInteger(right);
        if (!isWhole && left?.Kind is not (TypeKind.Float32 or TypeKind.Float64) &&
            right?.Kind is not (TypeKind.Float32 or TypeKind.Float64))
        {
            throw Unfaithful(e, "a quotient of decimals has other digits there");
        }

        Append(text, e.Left, PrecedenceOf(e));
        text.Append(isWhole ? " div " : " / ");
        Append(text, e.Right, PrecedenceOf(e) + 1);
    }

    // TRIM takes away a text as a whole, again and again; that is the same for one character only.
    private void AppendTrim(StringBuilder text, FunctionExpression function)
    {
        if (function.Arguments[1] is not LiteralExpression { Kind: LiteralKind.Text, Text.Length: 1 } character)
        {
            throw Unfaithful(function, "it trims one character only");
        }

        text.Append("trim(").Append(function.Name == "trim" ? "both " : function.Name == "ltrim" ? "leading " : "trailing ");
        text.Append(SqlText.Quote(character.Text)).Append(" from ");
        Append(text, function.Arguments[0], 0);
        text.Append(')');
    }

    private IsomerException Unfaithful(Expression expression, string why) =>
        new(Codes.UnfaithfulExpression, engine, Schema.ExpressionPrinter.Print(expression), why);
}
