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
        HasVirtualColumns = true,
    };
}
