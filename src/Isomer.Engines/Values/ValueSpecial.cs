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

    /// <summary>The date of all zeros, <c>0000-00-00</c>, which is no day and compares below every one.</summary>
    Zero = 3,
}
