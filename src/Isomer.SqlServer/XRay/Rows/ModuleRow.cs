using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.Modules"/>.</summary>
internal sealed record ModuleRow
{
    public required QualifiedName Name { get; init; }

    /// <summary><c>view</c>, <c>procedure</c> or <c>function</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The whole statement; null where it is encrypted, or not shown.</summary>
    public string? Definition { get; init; }

    public bool IsEncrypted { get; init; }

    /// <summary>Whether it was created under ANSI_NULLS and QUOTED_IDENTIFIER, as every session here has them.</summary>
    public bool IsOfUsualSettings { get; init; } = true;

    public string? Comment { get; init; }

    public bool IsView => Kind == "view";

    public static ModuleRow Read(SqlDataReader row) => new()
    {
        Name = row.Name(0, 1),
        Kind = row.GetString(2).Trim() switch { "V" => "view", "P" => "procedure", _ => "function" },
        Definition = row.Text(3),
        IsEncrypted = !row.IsDBNull(4) && row.GetInt32(4) == 1,
        IsOfUsualSettings = row.IsDBNull(5) || (row.GetBoolean(5) && row.GetBoolean(6)),
        Comment = row.Text(7),
    };
}
