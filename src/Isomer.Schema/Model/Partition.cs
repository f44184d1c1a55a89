namespace Isomer.Schema;

/// <summary>One partition.</summary>
/// <param name="Name">The partition's name.</param>
/// <param name="Bounds">Its bounds in the engine's words, e.g. <c>FOR VALUES FROM (1) TO (10)</c>.</param>
/// <param name="Partitioning">How the partition is itself partitioned, or null.</param>
public sealed record Partition(QualifiedName Name, NativeText Bounds, Partitioning? Partitioning = null);
