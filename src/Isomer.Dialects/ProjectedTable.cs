using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>A table and what it becomes.</summary>
/// <param name="Source">The blueprint's table. Its column types are what values mean.</param>
/// <param name="Table">The table on the engine; column <c>i</c> holds column <c>i</c> of <paramref name="Source"/>.</param>
/// <param name="StoreTypes">The store type of each column in the engine's spelling, in column order.</param>
public sealed record ProjectedTable(Table Source, Table Table, EquatableArray<string> StoreTypes);
