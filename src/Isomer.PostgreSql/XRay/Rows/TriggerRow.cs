using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>A row of <see cref="CatalogQueries.Triggers"/>.</summary>
internal sealed record TriggerRow(uint Table, string Name, string Definition, QualifiedName TableName, bool IsEnabled)
{
    public static TriggerRow Read(NpgsqlDataReader row) =>
        new(row.Oid(0), row.GetString(1), row.GetString(2), row.Name(3, 4), row.GetBoolean(5));
}
