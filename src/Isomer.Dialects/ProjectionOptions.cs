using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Choices that a projection follows.</summary>
/// <param name="Names">How names are spelled.</param>
public sealed record ProjectionOptions(NamePolicy Names)
{
    /// <summary>
    /// The tables with the way of each column, so that a type which the mapping narrows is told; empty where no mapping was applied.
    /// </summary>
    public EquatableArray<MappedTable> Tables { get; init; }

    /// <summary>What holds where a mapping says nothing.</summary>
    public static ProjectionOptions Default { get; } = new(NamePolicy.Fold);
}
