namespace Isomer.Dialects.MySql;

/// <summary>The family's names.</summary>
internal static class Identifiers
{
    // https://dev.mysql.com/doc/refman/8.4/en/identifier-length.html. Columns and indexes never tell case apart; tables do so only by
    // lower_case_table_names, so that a schema that wants to move between servers must not rely on it.
    public static readonly IdentifierRules Rules = new(
        Open: '`', Close: '`', MaxLength: 64, IdentifierLengthUnit.Characters, IdentifierFolding.None, IsCaseSensitive: false)
    {
        IsPlain = true,
    };
}
