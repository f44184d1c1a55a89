namespace Isomer.Schema;

/// <summary>A function or procedure, as native text.</summary>
/// <param name="Name">The name with its argument types where the engine overloads: <c>total(integer, text)</c>.</param>
/// <param name="Native">The whole definition.</param>
public sealed record Routine(QualifiedName Name, NativeText Native);
