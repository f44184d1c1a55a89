using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// A cheaper way to the end of a step, for a program that sees what a query finds; a script has the step's own statement.
/// </summary>
/// <param name="Query">
/// Finds a row that the statement would fail at. Where it finds one, the statement runs, and the engine says why.
/// </param>
/// <param name="Statements">What runs instead where it finds none, in order, on one connection, each without a closing semicolon.</param>
/// <param name="Proof">
/// Finds a row where <paramref name="Query"/> can find none, at a small part of its cost; finding nothing, it says nothing. Null where
/// there is no such query.
/// </param>
public sealed record PlanShortcut(string Query, EquatableArray<string> Statements, string? Proof = null);
