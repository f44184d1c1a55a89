using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>SQL Server's names.</summary>
internal static class Identifiers
{
    // https://learn.microsoft.com/sql/relational-databases/databases/database-identifiers: sysname, nvarchar(128). Whether case counts is
    // the database's collation; under the usual ones it does not, so that a schema that wants to move must not rely on it.
    public static readonly IdentifierRules Rules = new(
        Open: '[', Close: ']', MaxLength: 128, IdentifierLengthUnit.Utf16Units, IdentifierFolding.None, IsCaseSensitive: false);

    /// <summary>The name behind its schema, always: without one it would lie in the default schema of whoever connects.</summary>
    public static string Quote(QualifiedName name) => Rules.Quote(SchemaOf(name)) + "." + Rules.Quote(name.Name);

    /// <summary>The schema of a name.</summary>
    public static string SchemaOf(QualifiedName name) => name.Schema ?? Features.DefaultSchema;
}
