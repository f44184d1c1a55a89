namespace Isomer.Schema;

/// <summary>How rows are spread over partitions.</summary>
public enum PartitionMethod
{
    /// <summary>By half-open ranges of the key.</summary>
    Range,

    /// <summary>By lists of key values.</summary>
    List,

    /// <summary>By a hash of the key.</summary>
    Hash,
}
