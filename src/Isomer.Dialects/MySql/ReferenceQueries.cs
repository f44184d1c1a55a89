using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>Queries that tell whether the rows of a table keep a foreign key.</summary>
internal static class ReferenceQueries
{
    private static IdentifierRules Rules => Identifiers.Rules;

    /// <summary>A query for a row whose reference finds nothing. A key with a NULL refers to nothing.</summary>
    public static string WithoutPrincipal(QualifiedName table, ForeignKey key)
    {
        var columns = key.Columns.Select(Rules.Quote).ToList();
        var equal = key.PrincipalColumns.Select((c, i) => $"p.{Rules.Quote(c)} = d.{columns[i]}");
        var present = columns.Select(c => $"d.{c} IS NOT NULL");

        // NOT EXISTS would have MariaDB copy all keys of the principal first.
        return $"SELECT 1 FROM {Rules.Quote(table)} d LEFT JOIN {Rules.Quote(key.Principal)} p ON {string.Join(" AND ", equal)}" +
            $" WHERE {string.Join(" AND ", present)} AND p.{Rules.Quote(key.PrincipalColumns[0])} IS NULL LIMIT 1";
    }

    /// <summary>
    /// A query that finds a row where every whole number from the least reference to the greatest is a key of the principal, as numbered
    /// keys mostly are: then no reference can miss. It looks at the ends of an index and counts keys, of which it reads no more than the
    /// table has rows; null for keys of which that cannot be asked so cheaply.
    /// </summary>
    /// <param name="table">The table that refers.</param>
    /// <param name="key">Its key.</param>
    /// <param name="principal">The table referred to; null where the schema does not have it.</param>
    public static string? WithoutGap(Table table, ForeignKey key, Table? principal)
    {
        if (principal is null || key.Columns.Count != 1 || table.FindColumn(key.Columns[0]) is not { } column
            || !IsWholeNumber(column.Type) || !IsUnique(principal, key.PrincipalColumns[0]) || !LeadsIndex(table, column.Name))
        {
            return null;
        }

        var (reference, number) = (Rules.Quote(column.Name), Rules.Quote(key.PrincipalColumns[0]));
        var schema = table.Name.Schema is { } name ? SqlText.Quote(name) : "DATABASE()";

        // Two ends of a bigint are further apart than a bigint can say. The number of rows is the server's estimate: it decides what is
        // cheaper, not what is true.
        const string Width = "CAST(d.greatest AS DECIMAL(65)) - CAST(d.least AS DECIMAL(65)) + 1";
        return $"SELECT 1 FROM (SELECT MIN({reference}) AS least, MAX({reference}) AS greatest FROM {Rules.Quote(table.Name)}) d" +
            $" WHERE {Width} <= (SELECT TABLE_ROWS FROM information_schema.TABLES" +
            $" WHERE TABLE_SCHEMA = {schema} AND TABLE_NAME = {SqlText.Quote(table.Name.Name)})" +
            $" AND (SELECT COUNT(*) FROM {Rules.Quote(principal.Name)} p WHERE p.{number} BETWEEN d.least AND d.greatest) = {Width}";
    }

    private static bool IsWholeNumber(CanonicalType type) =>
        type.Kind is TypeKind.Int8 or TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64
            or TypeKind.UInt8 or TypeKind.UInt16 or TypeKind.UInt32 or TypeKind.UInt64;

    // A foreign key may refer to a key that is not unique: there a gap could be made up for by a number that stands twice.
    private static bool IsUnique(Table table, string column) =>
        IsAlone(table.PrimaryKey?.Columns ?? [], column) || table.UniqueConstraints.Any(u => IsAlone(u.Columns, column));

    private static bool IsAlone(EquatableArray<string> columns, string column) => columns.Count == 1 && columns[0] == column;

    private static bool LeadsIndex(Table table, string column) =>
        table.PrimaryKey?.Columns[0] == column
        || table.UniqueConstraints.Any(u => u.Columns[0] == column)
        || table.Indexes.Any(i => i is { Native: null, Method: null, Filter: null }
            && i.Columns[0].Expression is ColumnExpression first && first.Name == column);
}
