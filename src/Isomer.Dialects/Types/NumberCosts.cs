using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What numbers cost that stand in other types.</summary>
internal static class NumberCosts
{
    public static readonly TypeCost IntegerAsText = new(Codes.IntegerHeldAsText, "42 → '00000000000000000042'");

    public static readonly TypeCost DecimalAsText = new(Codes.DecimalHeldAsText, "9.5 → '9.5', which sorts after '10.5'");

    public static readonly TypeCost BoolAsNumber = new(Codes.BoolHeldAsNumber, "true → 1");

    public static readonly TypeCost NoNan = new(Codes.NanLost, "NaN is refused") { Rules = [new NoNanRule()] };

    public static readonly TypeCost NoInfinity = new(Codes.InfinityLost, "Infinity is refused") { Rules = [new NoInfinityRule()] };

    public static readonly TypeCost NoNegativeZero = new(Codes.NegativeZeroLost, "-0 is refused") { Rules = [new NoNegativeZeroRule()] };

    public static readonly TypeCost NoDecimalSpecial =
        new(Codes.DecimalSpecialLost, "NaN is refused") { Rules = [new NoNanRule(), new NoInfinityRule()] };

    /// <summary>The costs of a decimal without bounds in one with so many digits.</summary>
    public static TypeCost[] Bounded(int precision, int scale) => [WholeDigits(precision - scale), Fraction(scale)];

    /// <summary>At most so many digits before the point.</summary>
    public static TypeCost WholeDigits(int most) =>
        new(Codes.WholeDigitsLost, $"1e{most.ToString(CultureInfo.InvariantCulture)} is refused") { Rules = [new WholeDigitsRule(most)] };

    /// <summary>At most so many digits after the point.</summary>
    public static TypeCost Fraction(int most) => new(Codes.FractionLost, $"{Tail(most)} is refused") { Rules = [new ScaleRule(most)] };

    /// <summary>At most so many digits, wherever the point stands.</summary>
    public static TypeCost Significant(int most) =>
        new(Codes.SignificantDigitsLost, $"1.{new string('0', most)}1 is refused") { Rules = [new SignificantDigitsRule(most)] };

    // One digit more than fits, each with a place of its own to be seen.
    private static string Tail(int digits) => digits < 0 ? "1" :
        "0." + string.Concat(Enumerable.Range(1, digits + 1).Select(d => (d % 10).ToString(CultureInfo.InvariantCulture)));
}
