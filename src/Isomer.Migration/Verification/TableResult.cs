namespace Isomer.Migration.Verification;

/// <summary>What comparing a table gave.</summary>
/// <param name="SourceRows">Rows that should be there.</param>
/// <param name="DestinationRows">Rows that are there.</param>
/// <param name="Differences">Rows that are missing, extra, different or unreadable; at least 1 where the contents differ.</param>
/// <param name="Details">The first of them, a line each.</param>
internal sealed record TableResult(long SourceRows, long DestinationRows, long Differences, IReadOnlyList<string> Details)
{
    public static TableResult Equal(long rows) => new(rows, rows, 0, []);
}
