using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Choices that a projection follows.</summary>
/// <param name="Names">How names are spelled.</param>
public sealed record ProjectionOptions(NamePolicy Names)
{
    /// <summary>What holds where a mapping says nothing.</summary>
    public static ProjectionOptions Default { get; } = new(NamePolicy.Fold);
}
