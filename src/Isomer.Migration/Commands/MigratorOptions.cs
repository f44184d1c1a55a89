namespace Isomer.Migration.Commands;

/// <summary>The options of one run, as the command line gave them.</summary>
internal sealed record MigratorOptions
{
    public const long DefaultChunkRows = 250_000;
    public const long DefaultMemoryMegabytes = 64;

    /// <summary>The source; null for the connection that the project names.</summary>
    public string? From { get; init; }

    /// <summary>The destination; null for commands that need none.</summary>
    public string? To { get; init; }

    /// <summary>Patterns of tables; empty for all.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>How many chunks are copied at once, before the engines' own limits.</summary>
    public int Parallel { get; init; } = Math.Min(Environment.ProcessorCount, 8);

    public bool NoVerify { get; init; }

    /// <summary>Whether <c>migrate</c> leaves the source's rows unasked where an anomaly depends on them.</summary>
    public bool NoPreflight { get; init; }

    public bool DryRun { get; init; }

    /// <summary>Whether to run without a question.</summary>
    public bool Yes { get; init; }

    public OutputFormat Format { get; init; }

    public bool AllowDestructive { get; init; }

    /// <summary>How many rows may be set aside; 0 stops at the first.</summary>
    public long MaxRejects { get; init; }

    public string RejectFile { get; init; } = "rejects.jsonl";

    /// <summary>
    /// About how many rows a chunk holds; null for <see cref="DefaultChunkRows"/>, or by size where rows pass undecoded between databases
    /// of one engine.
    /// </summary>
    public long? ChunkRows { get; init; }

    /// <summary>How many bytes of rows may wait between readers and writers.</summary>
    public long MemoryBytes { get; init; } = DefaultMemoryMegabytes << 20;

    /// <summary>Whether differences show the values that differ.</summary>
    public bool ShowValues { get; init; }

    /// <summary>How many differences are shown per table.</summary>
    public int MaxDifferences { get; init; } = 10;

    /// <summary>Where the report goes; null for the default name.</summary>
    public string? Output { get; init; }
}
