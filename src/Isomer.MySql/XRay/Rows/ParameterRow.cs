using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A row of <see cref="CatalogQueries.Parameters"/>.</summary>
internal sealed record ParameterRow(QualifiedName Routine, string RoutineKind, string? Mode, string Name, string StoreType)
{
    public string Declaration(bool withMode) => $"{(withMode && Mode is not null ? Mode + " " : "")}{SqlText.Quote(Name)} {StoreType}";

    public static ParameterRow Read(DbDataReader row) =>
        new(row.Name(0, 1), row.Text(2), row.TextOrNull(3), row.TextOrNull(4) ?? "", RoutineType.Read(row.Text(5)));
}
