using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.ForeignKeys"/>.</summary>
internal sealed record ForeignKeyPartRow
{
    public required int Table { get; init; }

    public required string Name { get; init; }

    public required QualifiedName Principal { get; init; }

    public ReferentialAction OnDelete { get; init; }

    public ReferentialAction OnUpdate { get; init; }

    public bool IsDisabled { get; init; }

    public bool IsNotTrusted { get; init; }

    public bool IsNotForReplication { get; init; }

    public required string Column { get; init; }

    public required string PrincipalColumn { get; init; }

    public static ForeignKeyPartRow Read(SqlDataReader row) => new()
    {
        Table = row.GetInt32(0),
        Name = row.GetString(1),
        Principal = row.Name(2, 3),
        OnDelete = Action(row.GetByte(4)),
        OnUpdate = Action(row.GetByte(5)),
        IsDisabled = row.GetBoolean(6),
        IsNotTrusted = row.GetBoolean(7),
        IsNotForReplication = row.GetBoolean(8),
        Column = row.GetString(9),
        PrincipalColumn = row.GetString(10),
    };

    private static ReferentialAction Action(byte code) => code switch
    {
        1 => ReferentialAction.Cascade,
        2 => ReferentialAction.SetNull,
        3 => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };
}
