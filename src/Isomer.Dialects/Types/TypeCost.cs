using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What a step from one type to another costs.</summary>
/// <param name="Code">The anomaly.</param>
/// <param name="Witness">A legal value of the type that is left, and what becomes of it: <c>1 → '1'</c>, <c>1e35 is refused</c>.</param>
internal sealed record TypeCost(Code Code, Func<CanonicalType, string> Witness)
{
    public TypeCost(Code code, string witness)
        : this(code, _ => witness)
    {
    }

    /// <summary>The rules that tell which values it touches; null to derive them from the two types, empty where none tells.</summary>
    public IReadOnlyList<ValueRule>? Rules { get; init; }

    /// <summary>Whether some values do not fit, or are changed.</summary>
    public bool IsNarrowing => Code.Class == AnomalyClass.Narrowing;
}
