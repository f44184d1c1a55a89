namespace Isomer.Dialects.Sqlite;

/// <summary>SQLite's names.</summary>
internal static class Identifiers
{
    // https://www.sqlite.org/lang_keywords.html; names differ by more than ASCII case or are one name, quoted or not.
    public static readonly IdentifierRules Rules = new(
        Open: '"', Close: '"', MaxLength: null, IdentifierLengthUnit.Utf8Bytes, IdentifierFolding.None, IsCaseSensitive: false);
}
