namespace Isomer.Dialects.SqlServer;

/// <summary>
/// SQL Server's collations. The exact one compares UTF-16 units; like every other it ignores blanks at the end.
/// https://learn.microsoft.com/sql/relational-databases/collations/collation-and-unicode-support
/// </summary>
internal static class Collations
{
    /// <summary>A collation whose functions count characters past U+FFFF as one.</summary>
    public const string Supplementary = "Latin1_General_100_CI_AS_SC";

    private const string Exact = "Latin1_General_100_BIN2";

    // KS and WS: nothing but case, or case and accents, is taken for the same.
    public static readonly NamedCollations Instance = new(Dialect.EngineId, Exact, new Dictionary<string, string>
    {
        ["ci"] = "Latin1_General_100_CI_AS_KS_WS_SC",
        ["ci_ai"] = "Latin1_General_100_CI_AI_KS_WS_SC",
        ["rtrim"] = Exact,
    });

    /// <summary>What a collation takes for equal, by the parts of its name.</summary>
    public static Folding FoldingOf(string name)
    {
        var parts = name.Split('_');
        return Folding.TrailingBlanks
            | (parts.Contains("CI") ? Folding.Case : Folding.None)
            | (parts.Contains("AI") ? Folding.Accents : Folding.None);
    }
}
