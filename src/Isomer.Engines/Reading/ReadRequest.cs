using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>What a reader shall return.</summary>
public sealed record ReadRequest
{
    /// <summary>The table, as its own engine spells it.</summary>
    public required Table Table { get; init; }

    /// <summary>The columns, in the order of the reader's ordinals.</summary>
    public required IReadOnlyList<ReadColumn> Columns { get; init; }

    /// <summary>Which part of the table; <see cref="KeyRange.All"/> for the whole.</summary>
    public KeyRange Range { get; init; } = KeyRange.All;

    /// <summary>Which rows, over the table's columns; null for all.</summary>
    public Expression? Filter { get; init; }
}
