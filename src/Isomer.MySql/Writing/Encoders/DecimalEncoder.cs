using System.Text;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>decimal(p,s). The server rounds to the scale with no more than a note; here a digit too many is an error.</summary>
internal sealed class DecimalEncoder : ColumnEncoder
{
    private const int MaxDecimalDigits = 28;

    private readonly int _precision;
    private readonly int _scale;
    private readonly bool _isUnsigned;

    // The first magnitude with too many digits before the point; beyond every decimal where the type holds all of them.
    private readonly decimal _limit;

    public DecimalEncoder(int ordinal, string storeType, int precision, int scale, bool isUnsigned)
        : base(ordinal, storeType)
    {
        (_precision, _scale, _isUnsigned) = (precision, scale, isUnsigned);
        _limit = precision - scale <= MaxDecimalDigits ? PowerOfTen(precision - scale) : decimal.MaxValue;
    }

    public override LiteralForm Form => LiteralForm.Number;

    public override void WriteBool(ValueBuffer text, bool value) => WriteDecimal(text, value ? 1 : 0);

    public override void WriteInt64(ValueBuffer text, long value) => WriteDecimal(text, value);

    public override void WriteUInt64(ValueBuffer text, ulong value) => WriteDecimal(text, value);

    public override void WriteDecimal(ValueBuffer text, decimal value)
    {
        if (value.Scale > _scale)
        {
            WriteNumber(text, NumberValue.From(value));
            return;
        }

        if (value >= _limit || value <= -_limit || (_isUnsigned && value < 0))
        {
            throw TooLarge();
        }

        text.AddNumber(value);
    }

    public override void WriteNumber(ValueBuffer text, in NumberValue value)
    {
        if (!value.IsFinite || !value.Fits(_precision, _scale) || (_isUnsigned && value.Unscaled.Sign < 0))
        {
            throw TooLarge();
        }

        text.Add(Encoding.ASCII.GetBytes(value.WithScale(_scale).ToString()));
    }

    public override void WriteFloat64(ValueBuffer text, double value) => WriteNumber(text, NumberValue.FromShortest(value));

    public override void WriteUtf8(ValueBuffer text, ReadOnlySpan<byte> value) =>
        WriteNumber(text, NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number"));

    private Engines.ValueException TooLarge() => Refuse("the number has more digits than the type holds, or a sign that it lacks");

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
