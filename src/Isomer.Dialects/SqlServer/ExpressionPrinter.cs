using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Prints lowered trees: every condition stands where one may stand, and every value.</summary>
internal sealed class ExpressionPrinter() : SqlPrinter(ExpressionSyntax.Instance)
{
    // https://learn.microsoft.com/sql/t-sql/data-types/decimal-and-numeric-transact-sql
    private const int MaxDigits = 38;

    private const int MaxFractionDigits = 7;

    private static readonly Dictionary<string, string> Calls = new(StringComparer.Ordinal)
    {
        ["now"] = "sysdatetimeoffset()",
        ["local_now"] = "sysdatetime()",
        ["utc_now"] = "sysutcdatetime()",
        ["current_date"] = "cast(sysdatetime() as date)",
        ["current_time"] = "cast(sysdatetime() as time(7))",
        ["current_user"] = "suser_sname()",
        ["uuid_v4"] = "newid()",
    };

    protected override void AppendName(StringBuilder text, string name) => text.Append(Quote(name));

    // -a * b is -(a * b) there, so that a sign inside a product stands in parentheses.
    protected override int PrecedenceOf(Expression node) =>
        node is UnaryExpression { Operator: UnaryOperator.Negate } ? ExpressionSyntax.Addition : base.PrecedenceOf(node);

    protected override void AppendLiteral(StringBuilder text, LiteralExpression literal)
    {
        switch (literal.Kind)
        {
            case LiteralKind.Text:
                text.Append(SqlText.Quote(literal.Text));
                break;
            case LiteralKind.Binary:
                text.Append("0x").Append(literal.Text);
                break;
            case LiteralKind.Number:
                // With an exponent it would be a floating-point number.
                var number = Numbers.Plain(literal.Text);
                text.Append(
                    number.Count(char.IsDigit) <= MaxDigits ? number : throw Unfaithful(literal, "a number has 38 digits at most there"));
                break;
            case LiteralKind.Date:
                AppendTemporal(text, literal, "date");
                break;
            case LiteralKind.Time:
                AppendTemporal(text, literal, "time(7)");
                break;
            case LiteralKind.Timestamp:
                AppendTemporal(text, literal, "datetime2(7)");
                break;
            case LiteralKind.TimestampTz:
                AppendTemporal(text, literal, "datetimeoffset(7)");
                break;
            default:
                base.AppendLiteral(text, literal);
                break;
        }
    }

    protected override void AppendFunction(StringBuilder text, FunctionExpression function)
    {
        var a = function.Arguments;
        switch (function.Name)
        {
            case Lowering.Collate:
                Append(text, a[0], SqlSyntax.Primary);
                text.Append(" collate ").Append(((LiteralExpression)a[1]).Text);
                break;
            case Lowering.ConvertWithStyle:
                var cast = (CastExpression)a[0];
                text.Append("convert(").Append(PrintType(cast.Type)).Append(", ");
                Append(text, cast.Operand, 0);
                text.Append(", ").Append(((LiteralExpression)a[1]).Text).Append(')');
                break;
            default:
                if (Calls.TryGetValue(function.Name, out var call))
                {
                    text.Append(call);
                }
                else
                {
                    base.AppendFunction(text, function);
                }

                break;
        }
    }

    protected override void AppendNextValue(StringBuilder text, NextValueExpression next) =>
        text.Append("next value for ").Append(Identifiers.Quote(next.Sequence));

    protected override void AppendLike(StringBuilder text, LikeExpression e)
    {
        var (pattern, escape) = LikeText.Print(e) ?? throw Unfaithful(e, "a pattern must be a literal there");
        Append(text, e.Operand, Syntax.PredicatePrecedence + 1);
        text.Append(e.IsNegated ? " not like " : " like ");
        Append(text, pattern, Syntax.PredicatePrecedence + 1);
        text.Append(escape is null ? "" : " escape " + SqlText.Quote(escape));
    }

    protected override string PrintType(CanonicalType type) => TypeMap.Store(type);

    // The form with a T does not depend on the session's language.
    private static void AppendTemporal(StringBuilder text, LiteralExpression literal, string type)
    {
        var point = literal.Text.IndexOf('.');
        if (point >= 0 && literal.Text.Skip(point + 1).TakeWhile(char.IsDigit).Count() > MaxFractionDigits)
        {
            throw Unfaithful(literal, "times have seven fraction digits there");
        }

        text.Append("cast('").Append(literal.Text.Replace(' ', 'T')).Append("' as ").Append(type).Append(')');
    }

    private static IsomerException Unfaithful(Expression expression, string why) =>
        new(Codes.UnfaithfulExpression, "SQL Server", Schema.ExpressionPrinter.Print(expression), why);
}
