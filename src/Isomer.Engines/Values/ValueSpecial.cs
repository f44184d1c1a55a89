namespace Isomer.Engines.Values;

/// <summary>A value outside the ordinary range of its type.</summary>
public enum ValueSpecial : sbyte
{
    /// <summary>Below every value.</summary>
    NegativeInfinity = -1,

    /// <summary>An ordinary value.</summary>
    None = 0,

    /// <summary>Above every value.</summary>
    PositiveInfinity = 1,

    /// <summary>Not a number.</summary>
    NaN = 2,
}
