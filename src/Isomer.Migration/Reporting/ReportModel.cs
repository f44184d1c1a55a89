using Isomer.Schema;

namespace Isomer.Migration.Reporting;

/// <summary>Everything that the report says; whoever fills it reads ledger and plan.</summary>
internal sealed record ReportModel
{
    /// <summary>The migrator's name.</summary>
    public required string Name { get; init; }

    /// <summary>The source's display name.</summary>
    public required string Source { get; init; }

    /// <summary>The destination's display name.</summary>
    public required string Destination { get; init; }

    /// <summary>When the run began; null where the ledger knows none.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was finished; null while it is not.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The tables that go, in the order in which they are told.</summary>
    public required IReadOnlyList<TableReport> Tables { get; init; }

    /// <summary>What the move changes in meaning.</summary>
    public IReadOnlyList<Diagnostic> Anomalies { get; init; } = [];

    /// <summary>What the last verification found.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];

    /// <summary>The destination's schema, for the diagram.</summary>
    public required Blueprint Schema { get; init; }
}
