using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A row of <see cref="CatalogQueries.Triggers"/>.</summary>
internal sealed record TriggerRow(QualifiedName Table, string Name, string Timing, string Event, string Body)
{
    public string Definition => $"CREATE TRIGGER {SqlText.Quote(Name)} {Timing} {Event} ON {SqlText.Quote(Table)} FOR EACH ROW {Body}";

    public static TriggerRow Read(DbDataReader row) => new(row.Name(0, 1), row.Text(2), row.Text(3), row.Text(4), row.Text(5));
}
