using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>Names and literals as SQL takes them.</summary>
internal static class SqlText
{
    /// <summary>The schema that a blueprint's unqualified names stand in.</summary>
    public const string DefaultSchema = "public";

    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public static string Quote(QualifiedName name) => Quote(name.Schema ?? DefaultSchema) + "." + Quote(name.Name);

    public static string QuoteList(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    /// <summary>A text literal; right only with standard_conforming_strings, which every session pins.</summary>
    public static string Literal(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
