namespace Isomer.Schema;

/// <summary>Adds a domain.</summary>
/// <param name="Domain">The domain.</param>
public sealed record AddDomain(Domain Domain) : Change
{
    /// <inheritdoc/>
    public override string Target => $"domains/{Domain.Name}";
}
