namespace Isomer.Dialects.MySql;

/// <summary>
/// MySQL's collations. https://dev.mysql.com/doc/refman/8.4/en/charset-collation-names.html; the exact one is the binary one that does not
/// pad.
/// </summary>
internal static class Collations
{
    private static readonly string[] OfOne = ["_0900_", "_uca1400_", "_nopad_", "_mysql561_"];

    public static readonly NamedCollations Instance = new(Dialect.EngineId, "utf8mb4_0900_bin", new Dictionary<string, string>
    {
        ["ci"] = "utf8mb4_0900_as_ci",
        ["ci_ai"] = "utf8mb4_0900_ai_ci",

        // It pads: 'a' = 'a '.
        ["rtrim"] = "utf8mb4_bin",
    },
    (MariaDb.Dialect.EngineId, IsShared));

    /// <summary>Whether MySQL and MariaDB both have a collation of that name, with one meaning.</summary>
    public static bool IsShared(string name) => !OfOne.Any(name.Contains);

    /// <summary>What a collation of either flavour takes for equal.</summary>
    public static Folding FoldingOf(string name)
    {
        // Those without a word about accents, such as utf8mb4_general_ci, take no notice of them.
        var letters = !EndsWith(name, "_ci") ? Folding.None : EndsWith(name, "_as_ci") ? Folding.Case : Folding.Case | Folding.Accents;
        return letters | (name == "binary" || name.Contains("_0900_") || name.Contains("_nopad_") ? Folding.None : Folding.TrailingBlanks);
    }

    private static bool EndsWith(string name, string end) => name.EndsWith(end, StringComparison.Ordinal);
}
