namespace Isomer.Engines;

/// <summary>Says which type of an assembly is its <see cref="Engine"/>.</summary>
/// <param name="type">A sealed <see cref="Engine"/> with a public constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class EngineAttribute(Type type) : Attribute
{
    /// <summary>The engine's type.</summary>
    public Type Type { get; } = type;
}
