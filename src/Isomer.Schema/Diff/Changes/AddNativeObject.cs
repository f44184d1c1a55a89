namespace Isomer.Schema;

/// <summary>Adds something that the canonical form has no word for, by its native text.</summary>
/// <param name="Object">The object.</param>
public sealed record AddNativeObject(NativeObject Object) : Change
{
    /// <inheritdoc/>
    public override string Target => $"native/{Object.Kind}/{Object.Name}";
}
