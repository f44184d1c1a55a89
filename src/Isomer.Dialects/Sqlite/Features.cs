namespace Isomer.Dialects.Sqlite;

/// <summary>What SQLite 3.35 and later has.</summary>
internal static class Features
{
    // https://www.sqlite.org/lang_createtable.html, lang_createindex.html, autoinc.html
    public static readonly Dialects.Features Facts = new()
    {
        DefaultSchema = "main",
        NumbersIntegerKeys = true,
        IdentityStorage = "AUTOINCREMENT",
        HasNullDefaults = false,
        HasVirtualColumns = true,

        // https://www.sqlite.org/lang_corefunc.html#lower, #round
        FoldsEveryLetter = false,
        RoundsHalvesToEven = false,

        // A cast to NUMERIC gives an integer or a double, and a double tells 15 digits apart. https://www.sqlite.org/floatingpoint.html
        ComparedDigits = 15,

        // NaN is kept as NULL. https://www.sqlite.org/floatingpoint.html
        Values = new() { HasInfinity = true, HasNegativeZero = false, PadsFixedTexts = false },
    };
}
