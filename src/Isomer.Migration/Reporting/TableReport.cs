namespace Isomer.Migration.Reporting;

/// <summary>One table in the report.</summary>
internal sealed record TableReport
{
    /// <summary>The destination's name.</summary>
    public required string Name { get; init; }

    /// <summary>Rows copied so far.</summary>
    public required long Rows { get; init; }

    /// <summary>Bytes sent so far, as the destination's writer counts them.</summary>
    public required long Bytes { get; init; }

    /// <summary>Rows refused so far.</summary>
    public required long Rejects { get; init; }

    /// <summary>Chunks committed.</summary>
    public required int ChunksDone { get; init; }

    /// <summary>Chunks planned; 0 where the copy has not come to this table.</summary>
    public required int Chunks { get; init; }

    /// <summary>Time that its chunks took, one after another.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Differences that the last verification found; null where the table was not verified.</summary>
    public long? Differences { get; init; }

    /// <summary>Whether each chunk is committed.</summary>
    public bool IsComplete => Chunks > 0 && ChunksDone == Chunks;
}
