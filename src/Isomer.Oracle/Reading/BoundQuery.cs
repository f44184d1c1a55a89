namespace Isomer.Oracle;

/// <summary>SQL with its parameters, in the order in which they stand in the text: drivers bind by place.</summary>
/// <param name="Sql">The text; parameters are <c>:p0</c>, <c>:p1</c>, …</param>
/// <param name="Parameters">Their values.</param>
internal sealed record BoundQuery(string Sql, IReadOnlyList<string> Parameters);
