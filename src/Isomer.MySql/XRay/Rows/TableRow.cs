using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A row of <see cref="CatalogQueries.Tables"/>.</summary>
internal sealed record TableRow(QualifiedName Name, string Kind, string? Engine, string Options, string? Comment)
{
    public const string SystemVersioned = "SYSTEM VERSIONED";

    public bool IsTable => Kind is "BASE TABLE" or SystemVersioned;

    public bool IsSequence => Kind == "SEQUENCE";

    public static TableRow Read(DbDataReader row) =>
        new(row.Name(0, 1), row.Text(2), row.TextOrNull(3), row.TextOrNull(4) ?? "", row.NotEmpty(5));
}
