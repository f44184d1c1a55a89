namespace Isomer.Generator.Model;

/// <summary>A <c>Transform</c> that the application implements.</summary>
/// <param name="Class">The class that it stands in.</param>
/// <param name="SourceRow">The type of its first parameter, as spelled, without qualification.</param>
internal sealed record TransformHook(string Class, string SourceRow) : IComparable<TransformHook>
{
    public int CompareTo(TransformHook? other) =>
        other is null ? 1
        : string.CompareOrdinal(Class, other.Class) is not 0 and var byClass ? byClass
        : string.CompareOrdinal(SourceRow, other.SourceRow);
}
