using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>Names and literals as SQL takes them.</summary>
internal static class SqlText
{
    /// <summary>The schema that a blueprint's unqualified names stand in.</summary>
    public const string DefaultSchema = "dbo";

    public static string Quote(string name) => "[" + name.Replace("]", "]]", StringComparison.Ordinal) + "]";

    public static string Quote(QualifiedName name) => Quote(name.Schema ?? DefaultSchema) + "." + Quote(name.Name);

    public static string QuoteList(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    /// <summary>A text literal of any characters.</summary>
    public static string Literal(string text) => "N'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
