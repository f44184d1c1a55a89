namespace Isomer.PostgreSql;

/// <summary>10^0 to 10^38.</summary>
internal static class PowersOfTen
{
    public const int MaxExponent = 38;

    private static readonly UInt128[] Powers = [.. Enumerable.Range(0, MaxExponent + 1).Select(Power)];

    public static UInt128 UInt128(int exponent) => Powers[exponent];

    private static UInt128 Power(int exponent)
    {
        var power = System.UInt128.One;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
