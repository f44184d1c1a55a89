using System.Globalization;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>
/// NUMBER and FLOAT, as digits that the server reads. It rounds what has more digits than the column without a word; here a digit too many
/// is an error.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="precision">The declared digits; null for none.</param>
/// <param name="scale">The declared fraction digits, maybe negative; null for none.</param>
/// <param name="significantDigits">The most digits from the first that is not 0 to the last.</param>
internal sealed class NumberBuffer(int ordinal, string storeType, int? precision, int? scale, int significantDigits)
    : StringBuffer(ordinal, storeType, BoundType.Varchar2, "TO_NUMBER({0})")
{
    // https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html: from 1E-130 to below 1E126.
    private const int LargestExponent = 126;
    private const int SmallestExponent = -130;

    // Longer, the digits are said with an exponent.
    private const int MaxPlainScale = 40;

    public override void WriteBool(bool value) => WriteInt64(value ? 1 : 0);

    public override void WriteInt64(long value) => WriteNumber(NumberValue.From(value));

    public override void WriteUInt64(ulong value) => WriteNumber(NumberValue.From(value));

    public override void WriteFloat32(float value) =>
        WriteNumber(NumberValue.TryParse(value.ToString("R", CultureInfo.InvariantCulture), out var number) ? number : NumberValue.NaN);

    public override void WriteFloat64(double value) => WriteNumber(NumberValue.FromShortest(value));

    public override void WriteUtf8(ReadOnlySpan<byte> value) =>
        WriteNumber(NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number"));

    public override void WriteNumber(in NumberValue value)
    {
        if (!value.IsFinite)
        {
            throw Refuse("the type holds neither NaN nor an infinity");
        }

        var number = value.Normalize();
        var digits = number.Unscaled.IsZero
            ? 1
            : System.Numerics.BigInteger.Abs(number.Unscaled).ToString(CultureInfo.InvariantCulture).Length;
        if (!number.Fits(precision, scale) || digits > significantDigits || digits - number.Scale > LargestExponent ||
            digits - number.Scale <= SmallestExponent)
        {
            throw Refuse("the number has more digits than the type holds");
        }

        Add(number.Scale is >= -MaxPlainScale and <= MaxPlainScale
            ? number.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"{number.Unscaled}E{-number.Scale}"));
    }
}
