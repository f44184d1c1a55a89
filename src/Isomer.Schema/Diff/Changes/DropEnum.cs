namespace Isomer.Schema;

/// <summary>Drops an enum type.</summary>
/// <param name="Enum">The enum type.</param>
public sealed record DropEnum(EnumType Enum) : Change
{
    /// <inheritdoc/>
    public override string Target => $"enums/{Enum.Name}";
}
