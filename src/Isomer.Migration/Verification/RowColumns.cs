namespace Isomer.Migration.Verification;

/// <summary>One row, column by column.</summary>
/// <param name="Hashes">Each column's hash.</param>
/// <param name="Texts">Each column's value for people.</param>
internal sealed record RowColumns(IReadOnlyList<UInt128> Hashes, IReadOnlyList<string> Texts);
