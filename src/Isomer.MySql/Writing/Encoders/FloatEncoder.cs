using System.Globalization;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>float and double. Every literal names an exponent, so that the server reads it as a double and never as a decimal.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isSingle">Whether it has 32 bits.</param>
/// <param name="decimals">Digits after the point that the server rounds to; null where none are declared.</param>
internal sealed class FloatEncoder(int ordinal, string storeType, bool isSingle, int? decimals) : ColumnEncoder(ordinal, storeType)
{
    private const long MaxExactFloat64 = 1L << 53;
    private const long MaxExactFloat32 = 1L << 24;

    public override LiteralForm Form => LiteralForm.Number;

    public override void WriteInt64(ValueBuffer text, long value)
    {
        var limit = isSingle ? MaxExactFloat32 : MaxExactFloat64;
        Write(text, value >= -limit && value <= limit ? value : throw Refuse("the floating-point number nearest to the integer is another number"));
    }

    public override void WriteFloat32(ValueBuffer text, float value)
    {
        if (decimals is not null)
        {
            RequireDecimals(value.ToString("R", CultureInfo.InvariantCulture));
        }

        Write(text, value);
    }

    public override void WriteFloat64(ValueBuffer text, double value)
    {
        if (isSingle && (float)value != value)
        {
            throw Refuse("the number needs 64 bits, or is not finite");
        }

        if (decimals is not null)
        {
            RequireDecimals(value.ToString("R", CultureInfo.InvariantCulture));
        }

        Write(text, value);
    }

    public override void WriteNumber(ValueBuffer text, in NumberValue value)
    {
        // Exact: what reads back as the same digits.
        var number = double.Parse(value.ToString(), CultureInfo.InvariantCulture);
        if (NumberValue.FromShortest(number).CompareTo(value) != 0)
        {
            throw Refuse("no floating-point number has these digits");
        }

        WriteFloat64(text, number);
    }

    private void Write(ValueBuffer text, double value)
    {
        if (!double.IsFinite(value))
        {
            throw Refuse("the type holds neither NaN nor an infinity");
        }

        text.AddNumber(value, "E16");
    }

    private void RequireDecimals(string shortest)
    {
        if (NumberValue.TryParse(shortest, out var number) && number.IsFinite && !number.Fits(null, decimals))
        {
            throw Refuse("the number has more digits after the point");
        }
    }
}
