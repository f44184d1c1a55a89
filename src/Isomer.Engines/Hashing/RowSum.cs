using System.Globalization;

namespace Isomer.Engines.Hashing;

/// <summary>
/// The content of a set of rows, whatever their order: how many, and the sum of their hashes modulo 2^128. Sums of parts add up to the
/// sum of the whole, so that both sides may be read in any order and partition.
/// </summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Sum">The sum of their hashes modulo 2^128.</param>
public readonly record struct RowSum(long Rows, UInt128 Sum)
{
    /// <summary>No rows.</summary>
    public static RowSum Empty { get; }

    /// <summary>With one more row.</summary>
    public RowSum Add(UInt128 hash) => new(Rows + 1, unchecked(Sum + hash));

    /// <summary>Both sets together.</summary>
    public static RowSum operator +(RowSum left, RowSum right) => new(left.Rows + right.Rows, unchecked(left.Sum + right.Sum));

    /// <summary>The sum as 32 hexadecimal digits, as the ledger holds it.</summary>
    public string ToHex() => Sum.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>From a number of rows and the text of <see cref="ToHex"/>.</summary>
    /// <exception cref="FormatException">The text is no hexadecimal number.</exception>
    public static RowSum FromHex(long rows, string hex) =>
        new(rows, UInt128.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
}
