namespace Isomer.Schema;

/// <summary>How a table is partitioned. Copying goes through the parent; partitions are no tables of the blueprint.</summary>
/// <param name="Method">How rows are spread.</param>
/// <param name="Columns">The partition key.</param>
/// <param name="Partitions">The partitions, sorted by name.</param>
public sealed record Partitioning(PartitionMethod Method, EquatableArray<Expression> Columns, EquatableArray<Partition> Partitions);
