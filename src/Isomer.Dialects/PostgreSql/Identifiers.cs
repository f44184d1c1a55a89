using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>PostgreSQL's names.</summary>
internal static class Identifiers
{
    // https://www.postgresql.org/docs/15/sql-syntax-lexical.html: NAMEDATALEN - 1 = 63 bytes; a longer name is cut with a mere NOTICE.
    public static readonly IdentifierRules Rules = new(
        Open: '"', Close: '"', MaxLength: 63, IdentifierLengthUnit.Utf8Bytes, IdentifierFolding.Lower, IsCaseSensitive: true);

    /// <summary>A name as <c>format_type</c> prints it: between quotes only where it must be.</summary>
    public static string Printed(QualifiedName name) =>
        name.Schema is null ? Printed(name.Name) : Printed(name.Schema) + "." + Printed(name.Name);

    private static string Printed(string name) => ReservedWords.NeedsQuotes(name) ? Rules.Quote(name) : name;
}
