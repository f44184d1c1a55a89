namespace Isomer.Oracle;

/// <summary>A column as the server holds it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
/// <param name="IsNullable">Whether it may be NULL.</param>
/// <param name="IsAlwaysNumbered">Whether the server refuses a value given for it: GENERATED ALWAYS AS IDENTITY.</param>
internal sealed record StoredColumn(string Name, StoredType Type, bool IsNullable, bool IsAlwaysNumbered);
