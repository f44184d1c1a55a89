namespace Isomer.Schema;

/// <summary>Something the X-Ray saw that the canonical form has no word for.</summary>
/// <param name="Kind">
/// What it is, in the engine's words: <c>extension</c>, <c>exclusion constraint</c>, <c>rule</c>, <c>virtual table</c>.
/// </param>
/// <param name="Name">Its name; for something of a table, <c>table.name</c>.</param>
/// <param name="Native">
/// Its definition: the whole statement that creates it (<c>CREATE EXTENSION …</c>), which the same engine is given; else a clause, which is
/// only listed.
/// </param>
public sealed record NativeObject(string Kind, QualifiedName Name, NativeText Native);
