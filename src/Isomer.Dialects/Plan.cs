using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Ordered statements that carry out changes.</summary>
/// <param name="Steps">The statements, in order: those before the load first.</param>
public sealed record Plan(EquatableArray<PlanStep> Steps)
{
    /// <summary>Nothing to do.</summary>
    public static Plan Empty { get; } = new(EquatableArray<PlanStep>.Empty);

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Steps.IsEmpty;
}
