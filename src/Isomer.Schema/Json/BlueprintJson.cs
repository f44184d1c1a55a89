namespace Isomer.Schema;

/// <summary>The blueprint file: the one reader and writer that generator, tool and runtime share.</summary>
public static partial class BlueprintJson
{
}
