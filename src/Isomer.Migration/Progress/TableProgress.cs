using System.Collections.Concurrent;
using System.Diagnostics;
using Isomer.Migration.Policies;

namespace Isomer.Migration.Progress;

/// <summary>How far one table is. Counters are written by workers and read by whoever shows them.</summary>
internal sealed class TableProgress(string name)
{
    private readonly ConcurrentDictionary<AppliedPolicy, long> _applied = [];
    private long _rows;
    private long _bytes;
    private long _rejects;
    private long _firstTick;
    private long _lastTick;

    public string Name { get; } = name;

    /// <summary>About how many rows there are; null where nobody knows cheaply.</summary>
    public long? EstimatedRows { get; set; }

    public TableStage Stage { get; set; }

    /// <summary>Rows that the destination holds: those of this run and those of an interrupted one before.</summary>
    public long Rows => Interlocked.Read(ref _rows);

    public long Bytes => Interlocked.Read(ref _bytes);

    public long Rejects => Interlocked.Read(ref _rejects);

    /// <summary>Rows that this run did not copy, because an earlier one had.</summary>
    public long ResumedRows { get; set; }

    /// <summary>From this run's first row to its last, so far.</summary>
    public TimeSpan Elapsed => _firstTick == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(_firstTick, Interlocked.Read(ref _lastTick));

    /// <summary>Rows per second of this run.</summary>
    public double Rate => Elapsed.TotalSeconds > 0 ? (Rows - ResumedRows) / Elapsed.TotalSeconds : 0;

    /// <summary>How many rows differ, as verification found.</summary>
    public long DifferenceCount { get; private set; }

    /// <summary>The first differences, a line each.</summary>
    public IReadOnlyList<string> Differences { get; private set; } = [];

    /// <summary>Sets what verification found.</summary>
    public void SetVerified(long differences, IReadOnlyList<string> details)
    {
        DifferenceCount = differences;
        Differences = details;
        Stage = differences == 0 ? TableStage.Equal : TableStage.Different;
    }

    public void Start() => Interlocked.CompareExchange(ref _firstTick, Stopwatch.GetTimestamp(), 0);

    /// <summary>Counts rows; negative to take back those of a chunk that was rolled back.</summary>
    public void AddRows(long rows, long bytes)
    {
        Interlocked.Add(ref _rows, rows);
        Interlocked.Add(ref _bytes, bytes);
        Interlocked.Exchange(ref _lastTick, Stopwatch.GetTimestamp());
    }

    /// <summary>What the mapping's policies did, by column and code, in an interrupted run before this one included.</summary>
    public IReadOnlyList<(AppliedPolicy Policy, long Values)> Applied => [.. _applied
        .Where(a => a.Value > 0).OrderBy(a => a.Key.Column, StringComparer.Ordinal).ThenBy(a => a.Key.Code, StringComparer.Ordinal)
        .Select(a => (a.Key, a.Value))];

    /// <summary>Counts what policies did in a chunk that is committed.</summary>
    public void AddApplied(IReadOnlyDictionary<AppliedPolicy, long> applied)
    {
        foreach (var (policy, values) in applied)
        {
            _applied.AddOrUpdate(policy, values, (_, before) => before + values);
        }
    }

    public void AddRejects(long rejects) => Interlocked.Add(ref _rejects, rejects);
}
