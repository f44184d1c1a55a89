namespace Isomer.Dialects;

/// <summary>What a native text is a text of: what a relative of its engine understands differs with that.</summary>
internal enum NativeKind
{
    /// <summary>A default, check, formula, filter, or key of partitions.</summary>
    Expression,

    /// <summary>A column's type, and what follows it.</summary>
    Column,

    /// <summary>A whole CREATE INDEX statement.</summary>
    Index,

    /// <summary>The bounds of a partition.</summary>
    Bounds,

    /// <summary>The storage options of a table.</summary>
    Storage,

    /// <summary>A view's query.</summary>
    View,

    /// <summary>A statement that creates a trigger, routine or native object.</summary>
    Program,
}
