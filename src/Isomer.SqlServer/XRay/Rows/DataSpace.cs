using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>Where rows lie, and how they are compressed.</summary>
/// <param name="Scheme">The partition scheme; null where the rows lie in one place.</param>
/// <param name="Column">The column that says which partition; null where there is none.</param>
/// <param name="OtherFilegroup">A filegroup that is not the database's default; null otherwise.</param>
/// <param name="Compression">Of all partitions alike: <c>ROW</c>, <c>PAGE</c>; null for none, or where they differ.</param>
/// <param name="IsMixed">Whether partitions are compressed in different ways.</param>
internal sealed record DataSpace(string? Scheme, string? Column, string? OtherFilegroup, string? Compression, bool IsMixed)
{
    private const string PartitionScheme = "PS";
    private const string Filegroup = "FG";

    /// <summary>
    /// Six columns: type, name, whether it is the default, the partitioning column, the least and the greatest compression.
    /// </summary>
    public static DataSpace Read(SqlDataReader row, int ordinal) => Of(
        row.Text(ordinal)?.Trim(), row.Text(ordinal + 1), !row.IsDBNull(ordinal + 2) && row.GetBoolean(ordinal + 2),
        row.Text(ordinal + 3), row.Text(ordinal + 4), row.Text(ordinal + 5));

    public static DataSpace Of(string? type, string? name, bool isDefault, string? column, string? least, string? greatest) => new(
        type == PartitionScheme ? name : null,
        column,
        type == Filegroup && !isDefault ? name : null,
        least == greatest && least is "ROW" or "PAGE" ? least : null,
        least != greatest);
}
