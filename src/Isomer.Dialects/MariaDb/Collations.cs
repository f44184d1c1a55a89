namespace Isomer.Dialects.MariaDb;

/// <summary>
/// MariaDB's collations. https://mariadb.com/kb/en/supported-character-sets-and-collations/; those of UCA 14 came with 10.10.
/// </summary>
internal static class Collations
{
    public static readonly NamedCollations Instance = new(Dialect.EngineId, "utf8mb4_nopad_bin", new Dictionary<string, string>
    {
        ["ci"] = "utf8mb4_uca1400_nopad_as_ci",
        ["ci_ai"] = "utf8mb4_uca1400_nopad_ai_ci",

        // It pads: 'a' = 'a '.
        ["rtrim"] = "utf8mb4_bin",
    },
    (MySql.Dialect.EngineId, MySql.Collations.IsShared));
}
