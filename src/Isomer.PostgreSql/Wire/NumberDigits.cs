using System.Numerics;

namespace Isomer.PostgreSql;

/// <summary>Counts decimal digits.</summary>
internal static class NumberDigits
{
    /// <summary>How many digits an integer has; 0 for 0.</summary>
    public static int Count(BigInteger value)
    {
        if (value.IsZero)
        {
            return 0;
        }

        // The logarithm is rounded, so it may be one off in either direction.
        var magnitude = BigInteger.Abs(value);
        var guess = (int)Math.Floor(BigInteger.Log10(magnitude));
        return magnitude >= BigInteger.Pow(10, guess + 1) ? guess + 2 : magnitude >= BigInteger.Pow(10, guess) ? guess + 1 : guess;
    }
}
