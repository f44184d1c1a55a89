namespace Isomer.Schema;

/// <summary>Drops a domain.</summary>
/// <param name="Domain">The domain.</param>
public sealed record DropDomain(Domain Domain) : Change
{
    /// <inheritdoc/>
    public override string Target => $"domains/{Domain.Name}";
}
