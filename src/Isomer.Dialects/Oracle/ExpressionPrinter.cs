using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>Prints what <see cref="ExpressionForm"/> made: conditions stand only where Oracle takes them.</summary>
internal sealed class ExpressionPrinter() : SqlPrinter(ExpressionSyntax.Instance)
{
    // https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Functions.html
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["octet_length"] = "lengthb",
        ["substring"] = "substr",
    };

    private static readonly Dictionary<string, string> Constants = new(StringComparer.Ordinal)
    {
        ["now"] = "systimestamp",
        ["local_now"] = "localtimestamp",
        ["utc_now"] = "sys_extract_utc(systimestamp)",
        ["current_date"] = "trunc(sysdate)",
        ["current_user"] = "user",
    };

    // Reserved words differ between versions, and an unquoted name would be folded.
    protected override void AppendName(StringBuilder text, string name) => text.Append(Quote(name));

    protected override void AppendNode(StringBuilder text, Expression node)
    {
        if (node == ExpressionSyntax.SystemDate)
        {
            text.Append("sysdate");
        }
        else
        {
            base.AppendNode(text, node);
        }
    }

    protected override void AppendLiteral(StringBuilder text, LiteralExpression literal)
    {
        switch (literal.Kind)
        {
            case LiteralKind.Binary:
                text.Append("hextoraw('").Append(literal.Text).Append("')");
                break;
            case LiteralKind.TimestampTz:
                text.Append("timestamp '").Append(literal.Text.Insert(literal.Text.LastIndexOf('+'), " ")).Append('\'');
                break;
            default:
                base.AppendLiteral(text, literal);
                break;
        }
    }

    protected override void AppendFunction(StringBuilder text, FunctionExpression function)
    {
        if (Constants.TryGetValue(function.Name, out var constant))
        {
            text.Append(constant);
        }
        else if (function is { Name: "trim", Arguments: { Count: 2 } arguments })
        {
            text.Append("trim(both ");
            Append(text, arguments[1], 0);
            text.Append(" from ");
            Append(text, arguments[0], 0);
            text.Append(')');
        }
        else
        {
            base.AppendFunction(text, Names.TryGetValue(function.Name, out var name) ? function with { Name = name } : function);
        }
    }

    protected override void AppendNextValue(StringBuilder text, NextValueExpression next) =>
        text.Append(Identifiers.Rules.Quote(next.Sequence)).Append(".nextval");

    protected override string PrintType(CanonicalType type) =>
        CastType.Print(type) ?? throw new ArgumentException($"CAST has no {type}.", nameof(type));
}
