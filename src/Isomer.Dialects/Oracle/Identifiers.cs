namespace Isomer.Dialects.Oracle;

/// <summary>Oracle's names.</summary>
internal static class Identifiers
{
    // https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Database-Object-Names-and-Qualifiers.html: 128 bytes since 12.2.
    // A quoted name can hold anything but a double quote and the null character.
    public static readonly IdentifierRules Rules = new(
        Open: '"', Close: '"', MaxLength: 128, IdentifierLengthUnit.Utf8Bytes, IdentifierFolding.Upper, IsCaseSensitive: true)
    {
        Refused = "\"\0",
    };
}
