using System.Globalization;
using System.Numerics;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Sequences"/>. Where numbering goes on is data, and not read.</summary>
internal static class SequenceRow
{
    public static Sequence Read(CatalogRow row)
    {
        var increment = Number(row, 2);
        return new Sequence
        {
            Name = row.Name(0, 1),
            Increment = increment,
            Minimum = Number(row, 3),
            Maximum = Number(row, 4),
            Cache = Number(row, 5) is > 1 and var cache ? cache : null,
            IsCyclic = row.Is(6, "Y"),
        }.Normalize();
    }

    // Bounds have 28 digits where none were given: past 64 bits there is none.
    private static long? Number(CatalogRow row, int ordinal) =>
        BigInteger.Parse(row.Text(ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) is var number
            && number > long.MinValue && number < long.MaxValue
            ? (long)number
            : null;
}
