namespace Isomer.Schema;

/// <summary>What reading a file gave: the value if it could be built, and every finding.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="Value">The value; null when a finding is an error.</param>
/// <param name="Diagnostics">The findings, in file order.</param>
/// <param name="Positions">Where each named thing stands in the file, for findings made later.</param>
public sealed record ParseResult<T>(T? Value, EquatableArray<Diagnostic> Diagnostics, SourceMap Positions)
    where T : class;
