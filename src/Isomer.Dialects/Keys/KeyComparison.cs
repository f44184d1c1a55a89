using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// How a destination tells whether two rows have the same unique key. Data only: a projection states it, and a preflight holds rows
/// against it.
/// </summary>
/// <param name="Target">The key's path in the blueprint.</param>
/// <param name="Table">The table, as the mapping calls it.</param>
/// <param name="Name">The key's name in the blueprint; null for a primary key, which may have none.</param>
/// <param name="Columns">The key's columns.</param>
/// <param name="Parts">
/// How each column is compared; empty where columns as they stand do not tell the key: it has an expression, the beginning of a text, or a
/// collation of its own.
/// </param>
/// <param name="Nulls">How rows with NULL compare.</param>
/// <param name="HasFilter">
/// Whether a filter leaves out rows, other than those with NULL where <paramref name="Nulls"/> says so: rows that collide may be none of
/// the key's.
/// </param>
public sealed record KeyComparison(
    string Target, string Table, string? Name, EquatableArray<string> Columns, EquatableArray<KeyPart> Parts, NullComparison Nulls,
    bool HasFilter);
