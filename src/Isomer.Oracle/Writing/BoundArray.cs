namespace Isomer.Oracle;

/// <summary>An array that one parameter is bound to.</summary>
/// <param name="Type">The driver's type.</param>
/// <param name="Values">The values, a row each.</param>
/// <param name="Nulls">Which of them are NULL; empty where none is.</param>
internal sealed record BoundArray(BoundType Type, Array Values, bool[] Nulls);
