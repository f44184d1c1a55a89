using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What a comment is on.</summary>
/// <param name="Kind">The standard's word for it: <c>TABLE</c>, <c>COLUMN</c>, <c>INDEX</c>, <c>VIEW</c>, <c>SEQUENCE</c>, ….</param>
/// <param name="Name">The object; the table of a column or index.</param>
/// <param name="Part">The column or index; null where the object itself is meant.</param>
internal sealed record CommentPlace(string Kind, QualifiedName Name, string? Part = null)
{
    public static CommentPlace Table(QualifiedName table) => new("TABLE", table);

    public static CommentPlace Column(QualifiedName table, string column) => new("COLUMN", table, column);

    public static CommentPlace Index(QualifiedName table, string index) => new("INDEX", table, index);

    public static CommentPlace View(View view) => new(view.IsMaterialized ? "MATERIALIZED VIEW" : "VIEW", view.Name);

    /// <summary>Every comment of a table.</summary>
    public static IEnumerable<(CommentPlace Place, string Comment)> Of(Table table)
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
