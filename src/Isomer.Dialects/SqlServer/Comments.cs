using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Comments are the extended property that the server's own tools show. https://learn.microsoft.com/sql/relational-databases/system-catalog-views/extended-properties-catalog-views-sys-extended-properties</summary>
internal static class Comments
{
    private const string Property = "MS_Description";

    /// <summary>What a comment is on.</summary>
    public sealed record Place(string Kind, QualifiedName Name, string? PartKind = null, string? Part = null);

    public static Place Table(QualifiedName table) => new("TABLE", table);

    public static Place Column(QualifiedName table, string column) => new("TABLE", table, "COLUMN", column);

    public static Place Index(QualifiedName table, string index) => new("TABLE", table, "INDEX", index);

    /// <summary>The statement that brings one comment to another; null stands for none.</summary>
    public static string Set(Place place, string? was, string? shall)
    {
        var (procedure, value) = shall is null ? ("sp_dropextendedproperty", "")
            : (was is null ? "sp_addextendedproperty" : "sp_updateextendedproperty", $", @value = {SqlText.Quote(shall)}");
        return $"EXEC sys.{procedure} @name = N'{Property}'{value}, @level0type = N'SCHEMA', @level0name = {SqlText.Quote(Identifiers.SchemaOf(place.Name))}, " +
            $"@level1type = N'{place.Kind}', @level1name = {SqlText.Quote(place.Name.Name)}" +
            (place.Part is null ? "" : $", @level2type = N'{place.PartKind}', @level2name = {SqlText.Quote(place.Part)}");
    }

    /// <summary>Every comment of a table.</summary>
    public static IEnumerable<(Place Place, string Comment)> Of(Table table)
    {
        if (table.Comment is not null)
        {
            yield return (Table(table.Name), table.Comment);
        }

        foreach (var column in table.Columns.Where(c => c.Comment is not null))
        {
            yield return (Column(table.Name, column.Name), column.Comment!);
        }

        foreach (var index in table.Indexes.Where(i => i.Comment is not null))
        {
            yield return (Index(table.Name, index.Name), index.Comment!);
        }
    }
}
