namespace Isomer.Schema;

/// <summary>Adds an enum type.</summary>
/// <param name="Enum">The enum type.</param>
public sealed record AddEnum(EnumType Enum) : Change
{
    /// <inheritdoc/>
    public override string Target => $"enums/{Enum.Name}";
}
