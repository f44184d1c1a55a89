using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A check. MariaDB's check of a column bears the column's name.</summary>
internal sealed record CheckRow(QualifiedName Table, string Name, bool IsOfColumn, string Clause, bool IsEnforced)
{
    public static CheckRow Read(DbDataReader row) =>
        new(row.Name(0, 1), row.Text(2), row.Text(3) == "Column", row.Text(4), row.Text(5) == "YES");
}
