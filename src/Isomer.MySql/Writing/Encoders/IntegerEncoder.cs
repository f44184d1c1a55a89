using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>The integers of every width, with and without sign.</summary>
internal sealed class IntegerEncoder(int ordinal, string storeType, long minimum, ulong maximum) : ColumnEncoder(ordinal, storeType)
{
    public override LiteralForm Form => LiteralForm.Number;

    public override void WriteBool(ValueBuffer text, bool value) => text.Add(value ? (byte)'1' : (byte)'0');

    public override void WriteInt64(ValueBuffer text, long value) => text.AddNumber(Fitting(value) ? value : throw TooLarge());

    public override void WriteUInt64(ValueBuffer text, ulong value) => text.AddNumber(Fitting(value) ? value : throw TooLarge());

    public override void WriteNumber(ValueBuffer text, in NumberValue value)
    {
        var normal = value.Normalize();
        if (!normal.IsFinite || normal.Scale > 0 || normal.WithScale(0).Unscaled is var whole && (whole < minimum || whole > maximum))
        {
            throw TooLarge();
        }

        text.AddNumber((Int128)normal.WithScale(0).Unscaled);
    }

    public override void WriteUtf8(ValueBuffer text, ReadOnlySpan<byte> value) =>
        WriteNumber(text, NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number"));

    private bool Fitting(long value) => value < 0 ? value >= minimum : Fitting((ulong)value);

    private bool Fitting(ulong value) => value <= maximum;

    private Engines.ValueException TooLarge() => Refuse("the number is no integer of the type's range");
}
