namespace Isomer.Dialects.MySql;

/// <summary>
/// MySQL's collations. https://dev.mysql.com/doc/refman/8.4/en/charset-collation-names.html; the exact one is the binary one that does not
/// pad.
/// </summary>
internal static class Collations
{
    public static readonly NamedCollations Instance = new(Dialect.EngineId, "utf8mb4_0900_bin", new Dictionary<string, string>
    {
        ["ci"] = "utf8mb4_0900_as_ci",
        ["ci_ai"] = "utf8mb4_0900_ai_ci",

        // It pads: 'a' = 'a '.
        ["rtrim"] = "utf8mb4_bin",
    });
}
