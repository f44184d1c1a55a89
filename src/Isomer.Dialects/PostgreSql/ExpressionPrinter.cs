using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>Prints expressions for PostgreSQL.</summary>
internal sealed class ExpressionPrinter() : SqlPrinter(ExpressionSyntax.Instance)
{
    private static readonly Dictionary<string, string> Constants = new(StringComparer.Ordinal)
    {
        ["local_now"] = "LOCALTIMESTAMP",
        ["utc_now"] = "(now() AT TIME ZONE 'utc')",
        ["current_date"] = "CURRENT_DATE",
        ["current_time"] = "LOCALTIME",
        ["current_user"] = "CURRENT_USER",
    };

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["trim"] = "btrim",
        ["uuid_v4"] = "gen_random_uuid",
    };

    protected override void AppendName(StringBuilder text, string name) =>
        text.Append(ReservedWords.NeedsQuotes(name) ? Identifiers.Rules.Quote(name) : name);

    protected override void AppendLiteral(StringBuilder text, LiteralExpression literal)
    {
        if (literal.Kind == LiteralKind.Binary)
        {
            text.Append("'\\x").Append(literal.Text.ToLowerInvariant()).Append("'::bytea");
        }
        else
        {
            base.AppendLiteral(text, literal);
        }
    }

    protected override void AppendFunction(StringBuilder text, FunctionExpression function)
    {
        if (Constants.TryGetValue(function.Name, out var constant))
        {
            text.Append(constant);
        }
        else
        {
            base.AppendFunction(text, Names.TryGetValue(function.Name, out var name) ? function with { Name = name } : function);
        }
    }

    protected override void AppendNextValue(StringBuilder text, NextValueExpression next)
    {
        text.Append("nextval(");
        AppendText(text, Identifiers.Printed(next.Sequence));
        text.Append("::regclass)");
    }

    // Without ESCAPE the backslash would escape.
    protected override void AppendLike(StringBuilder text, LikeExpression e)
    {
        var isPlain = e.Escape is null && e.Pattern is LiteralExpression { Kind: LiteralKind.Text } pattern
            && pattern.Text.IndexOf('\\') < 0;
        base.AppendLike(text, e.Escape is null && !isPlain ? e with { Escape = "" } : e);
    }

    protected override string PrintType(CanonicalType type) => TypeMap.Store(type);
}
