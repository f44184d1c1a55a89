using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>Prints expressions for SQLite.</summary>
internal sealed class ExpressionPrinter() : SqlPrinter(ExpressionSyntax.Instance)
{
    // Random octets with the version and variant of RFC 4122, section 4.4. SQLite has no function for it.
    public const string Uuid =
        "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || " +
        "substr('89ab', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))";

    // A double keeps 15 decimal digits.
    private const int ExactDigits = 15;

    // An unquoted keyword would not be a name, and SQLite has no short list of those.
    protected override void AppendName(StringBuilder text, string name) => text.Append(Identifiers.Rules.Quote(name));

    protected override void AppendLiteral(StringBuilder text, LiteralExpression literal)
    {
        switch (literal.Kind)
        {
            case LiteralKind.Number when !IsExact(literal.Text):
                throw Unfaithful(literal, "SQLite keeps no more than 15 digits of a number past 64 bits");
            case LiteralKind.Date or LiteralKind.Time or LiteralKind.Timestamp or LiteralKind.TimestampTz:
                AppendText(text, literal.Text);
                break;
            default:
                base.AppendLiteral(text, literal);
                break;
        }
    }

    protected override void AppendNode(StringBuilder text, Expression node)
    {
        if (Clock.Print(node) is { } clock)
        {
            text.Append(clock);
        }
        else if (node is CastExpression cast)
        {
            text.Append("cast(");
            Append(text, cast.Operand, 0);
            text.Append(" as ").Append(CastType(cast)).Append(')');
        }
        else
        {
            base.AppendNode(text, node);
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
                throw Unfaithful(function, "SQLite has no users");
            case "octet_length":
                text.Append("length(cast(");
                AppendList(text, function.Arguments);
                text.Append(" as BLOB))");
                break;
            default:
                base.AppendFunction(text, function.Name == "substring" ? function with { Name = "substr" } : function);
                break;
        }
    }

    protected override void AppendNextValue(StringBuilder text, NextValueExpression next) =>
        throw Unfaithful(next, "SQLite has no sequences");

    protected override void AppendDistinct(StringBuilder text, BinaryExpression e)
    {
        Append(text, e.Left, Syntax.IsPrecedence + 1);
        text.Append(e.Operator == BinaryOperator.Distinct ? " is not " : " is ");
        Append(text, e.Right, Syntax.IsPrecedence + 1);
    }

    protected override void AppendLike(StringBuilder text, LikeExpression e)
    {
        Append(text, e.Operand, Syntax.PredicatePrecedence + 1);
        text.Append(e.IsNegated ? " not" : "");
        if (!e.IgnoreCase)
        {
            text.Append(" glob ");
            AppendText(text, GlobPattern.Of(e) ?? throw Unfaithful(e, "a case-sensitive pattern must be a literal there"));
            return;
        }

        text.Append(" like ");
        Append(text, e.Pattern, Syntax.PredicatePrecedence + 1);
        if (e.Escape is not null)
        {
            text.Append(" escape ");
            AppendText(text, e.Escape);
        }
    }

    private static string CastType(CastExpression cast) => cast.Type switch
    {
        { Kind: TypeKind.Int64 } => "INTEGER",
        { Kind: TypeKind.Float64 } => "REAL",
        { Kind: TypeKind.Decimal, Precision: null } => "NUMERIC",
        { Kind: TypeKind.Text } => "TEXT",

        // A narrower type would refuse or cut what SQLite's cast lets pass.
        _ => throw Unfaithful(cast, $"its cast does not know {cast.Type}"),
    };

    private static bool IsExact(string number)
    {
        if (number.All(c => c is >= '0' and <= '9') && long.TryParse(number, out _))
        {
            return true;
        }

        var mantissa = number.Split('e', 'E')[0].Replace(".", "").TrimStart('0');
        return (number.IndexOf('.') < 0 ? mantissa : mantissa.TrimEnd('0')).Length <= ExactDigits;
    }

    private static IsomerException Unfaithful(Expression expression, string why) =>
        new(Codes.UnfaithfulExpression, "SQLite", Schema.ExpressionPrinter.Print(expression), why);
}
