namespace Isomer.Generator.Model;

/// <summary>The DDL that creates a blueprint's destination.</summary>
/// <param name="Dialect">The dialect's name, which is also the constant's.</param>
/// <param name="Sql">The statements.</param>
internal sealed record Script(string Dialect, string Sql);
