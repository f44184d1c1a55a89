namespace Isomer.Schema;

/// <summary>Changes a domain in place.</summary>
/// <param name="Before">Its definition as it is.</param>
/// <param name="After">Its definition as it shall be.</param>
public sealed record AlterDomain(Domain Before, Domain After) : Change
{
    /// <inheritdoc/>
    public override string Target => $"domains/{After.Name}";
}
