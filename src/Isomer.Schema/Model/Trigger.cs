namespace Isomer.Schema;

/// <summary>A trigger of a table, as native text.</summary>
/// <param name="Name">The trigger's name, unique in its table.</param>
/// <param name="Native">The whole definition.</param>
public sealed record Trigger(string Name, NativeText Native);
