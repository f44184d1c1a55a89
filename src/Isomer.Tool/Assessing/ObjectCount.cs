using System.Text.Json.Serialization;

namespace Isomer.Tool.Assessing;

/// <summary>How many objects of a kind there are, by what a move does with them.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Automatic">Made without anybody's doing.</param>
/// <param name="Accepted">Changed in a way that the mapping accepts.</param>
/// <param name="NeedsDecision">Changed in a way that nobody has accepted.</param>
/// <param name="NotPortable">Not made.</param>
internal sealed record ObjectCount(ObjectKind Kind, int Automatic, int Accepted, int NeedsDecision, int NotPortable)
{
    /// <summary>The kind's name for people.</summary>
    [JsonIgnore]
    public string Name => EffortRates.Of(Kind).Name;

    /// <summary>All of them.</summary>
    public int Total => Automatic + Accepted + NeedsDecision + NotPortable;
}
