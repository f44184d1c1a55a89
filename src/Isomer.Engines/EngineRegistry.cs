namespace Isomer.Engines;

/// <summary>Finds live engines among the referenced packages.</summary>
public static partial class EngineRegistry
{
}
