using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>Pieces of SQL.</summary>
internal static class SqlText
{
    private static readonly IdentifierRules Rules = DialectRegistry.Find("oracle")!.Identifiers;

    public static string Quote(string name) => Rules.Quote(name);

    public static string Quote(QualifiedName name) => Rules.Quote(name);

    public static string QuoteList(IEnumerable<string> names) => Rules.QuoteList(names);

    public static string Literal(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
