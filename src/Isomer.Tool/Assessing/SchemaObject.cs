using Isomer.Schema;

namespace Isomer.Tool.Assessing;

/// <summary>One object of a schema.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The same for people: the kind's name, or the engine's own word for what has no other.</param>
/// <param name="Path">Its path in the blueprint, which findings about it name.</param>
/// <param name="Name">Its name for people; of a part of a table with the table in front.</param>
/// <param name="Native">Its definition in an engine's words; null where the blueprint says it portably.</param>
internal sealed record SchemaObject(ObjectKind Kind, string Word, string Path, string Name, NativeText? Native = null);
