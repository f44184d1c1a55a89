namespace Isomer.SqlServer;

/// <summary><c>sys.indexes.type</c>.</summary>
internal enum IndexKind : byte
{
    /// <summary>The rows themselves, in the order of the key.</summary>
    Clustered = 1,

    /// <summary>An ordered tree beside the rows.</summary>
    Nonclustered = 2,

    /// <summary>Over the nodes of XML documents.</summary>
    Xml = 3,

    /// <summary>Over shapes.</summary>
    Spatial = 4,

    /// <summary>The rows themselves, column by column.</summary>
    ClusteredColumnstore = 5,

    /// <summary>A copy of some columns, column by column.</summary>
    NonclusteredColumnstore = 6,

    /// <summary>Buckets, in memory.</summary>
    Hash = 7,
}
