using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.Sequences"/>: every option has a value, as digits.</summary>
internal sealed record SequenceRow
{
    public required QualifiedName Name { get; init; }

    public required string StoreType { get; init; }

    public required string Start { get; init; }

    public required string Increment { get; init; }

    public required string Minimum { get; init; }

    public required string Maximum { get; init; }

    public bool IsCyclic { get; init; }

    /// <summary>How many values are kept at once; null where none are, or the server chooses.</summary>
    public int? Cache { get; init; }

    public string? Comment { get; init; }

    public static SequenceRow Read(SqlDataReader row) => new()
    {
        Name = row.Name(0, 1),
        StoreType = TypeSpelling.Of(row.GetString(2), 0, row.GetByte(3), 0),
        Start = row.GetString(4),
        Increment = row.GetString(5),
        Minimum = row.GetString(6),
        Maximum = row.GetString(7),
        IsCyclic = !row.IsDBNull(8) && row.GetBoolean(8),
        Cache = row.IsDBNull(9) || !row.GetBoolean(9) || row.IsDBNull(10) ? null : row.GetInt32(10),
        Comment = row.Text(11),
    };
}
