namespace Isomer.Engines;

/// <summary>Splits the values of an integer key into equal steps, without reading the keys.</summary>
internal static class IntegerSteps
{
    // Where more than three of four values of an integer key are unused, equal steps give unequal ranges, and the keys themselves are read.
    private const int MaxGapsPerRow = 4;

    /// <summary>The first key of each range but the first; null where too few of the values between are in use.</summary>
    /// <param name="minimum">The least key.</param>
    /// <param name="maximum">The greatest key.</param>
    /// <param name="rows">About how many rows there are.</param>
    /// <param name="ranges">How many ranges are wanted, at least 1.</param>
    public static IEnumerable<Int128>? Between(Int128 minimum, Int128 maximum, long rows, long ranges)
    {
        var span = maximum - minimum + 1;
        return span <= (Int128)rows * MaxGapsPerRow
            ? Enumerable.Range(1, (int)Math.Min(ranges - 1, int.MaxValue)).Select(i => minimum + (span * i / ranges)).Distinct()
            : null;
    }
}
