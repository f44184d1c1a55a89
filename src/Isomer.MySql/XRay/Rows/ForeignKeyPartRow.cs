using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A row of <see cref="CatalogQueries.ForeignKeys"/>; the actions are null where the account may not see them.</summary>
internal sealed record ForeignKeyPartRow(
    QualifiedName Table, string Key, string Column, QualifiedName Principal, string PrincipalColumn, string? OnDelete, string? OnUpdate)
{
    public static ForeignKeyPartRow Read(DbDataReader row) =>
        new(row.Name(0, 1), row.Text(2), row.Text(3), row.Name(4, 5), row.Text(6), row.TextOrNull(7), row.TextOrNull(8));
}
