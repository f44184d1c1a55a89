using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.Triggers"/>.</summary>
/// <param name="Parent">The table's or view's id; 0 for a trigger of the database.</param>
/// <param name="Owner">The table or view; null for a trigger of the database.</param>
/// <param name="IsOfTable">Whether it is a table's.</param>
/// <param name="Name">The trigger's name.</param>
/// <param name="Definition">The whole statement; null where it is encrypted, of an assembly, or not shown.</param>
/// <param name="IsDisabled">Whether it does not fire.</param>
/// <param name="IsEncrypted">Whether nobody is shown its text.</param>
internal sealed record TriggerRow(
    int Parent, QualifiedName? Owner, bool IsOfTable, string Name, string? Definition, bool IsDisabled, bool IsEncrypted)
{
    public static TriggerRow Read(SqlDataReader row) => new(
        row.GetInt32(0), row.IsDBNull(2) ? null : row.Name(1, 2), row.Text(3)?.Trim() == "U", row.GetString(4), row.Text(5),
        row.GetBoolean(6),
        !row.IsDBNull(7) && row.GetInt32(7) == 1);
}
