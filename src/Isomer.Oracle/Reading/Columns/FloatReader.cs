using System.Data.Common;
using System.Globalization;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>BINARY_FLOAT and BINARY_DOUBLE, by the driver's getters: no text, which would lose digits and specials.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="field">Where it stands in the driver's rows.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isSingle">Whether it has 32 bits.</param>
internal sealed class FloatReader(int ordinal, int field, string storeType, bool isSingle) : NumericReader(ordinal, field, storeType)
{
    private readonly byte[] _text = new byte[32];
    private double _value;

    public override double GetFloat64() => _value;

    public override float GetFloat32()
    {
        var narrow = (float)_value;
        return narrow == _value || double.IsNaN(_value) ? narrow : throw Refuse("the number needs 64 bits");
    }

    public override NumberValue GetNumber()
    {
        NumberValue.TryParse(GetUtf8(), out var number);
        return number;
    }

    // The shortest digits that read back as the same number; of 32 bits they are fewer.
    public override ReadOnlySpan<byte> GetUtf8()
    {
        int length;
        if (isSingle)
        {
            ((float)_value).TryFormat(_text, out length, "R", CultureInfo.InvariantCulture);
        }
        else
        {
            _value.TryFormat(_text, out length, "R", CultureInfo.InvariantCulture);
        }

        return _text.AsSpan(0, length);
    }

    protected override void Take(DbDataReader row, int field, RowBuffer buffer) =>
        _value = isSingle ? row.GetFloat(field) : row.GetDouble(field);
}
