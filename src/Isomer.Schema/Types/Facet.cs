namespace Isomer.Schema;

/// <summary>A refinement of a canonical type: <c>collation=ci</c>, <c>fixed</c>, <c>unit=byte</c>.</summary>
/// <param name="Name">The facet's name.</param>
/// <param name="Value">Its value, or null for a facet that only stands or does not.</param>
public sealed record Facet(string Name, string? Value = null)
{
    /// <inheritdoc/>
    public override string ToString() => Value is null ? Name : Name + "=" + Value;
}
