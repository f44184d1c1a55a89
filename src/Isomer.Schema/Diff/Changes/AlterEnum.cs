namespace Isomer.Schema;

/// <summary>Changes an enum type in place.</summary>
/// <param name="Before">Its definition as it is.</param>
/// <param name="After">Its definition as it shall be.</param>
public sealed record AlterEnum(EnumType Before, EnumType After) : Change
{
    /// <inheritdoc/>
    public override string Target => $"enums/{After.Name}";
}
