using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A row of <see cref="CatalogQueries.Views"/>. The query is empty where the account may not see it.</summary>
internal sealed record ViewRow(QualifiedName Name, string Query, string CheckOption, string Security)
{
    public static ViewRow Read(DbDataReader row) => new(row.Name(0, 1), row.TextOrNull(2) ?? "", row.Text(3), row.Text(4));
}
