using System.Globalization;

namespace Isomer.MySql;

/// <summary>year: 0000, and 1901 to 2155. One or two digits would be taken for a year of this century or the last.</summary>
internal sealed class YearEncoder(int ordinal, string storeType) : ColumnEncoder(ordinal, storeType)
{
    private const int Digits = 4;

    public override void WriteInt64(ValueBuffer text, long value)
    {
        Span<byte> year = stackalloc byte[Digits];
        (value is 0 or (>= 1901 and <= 2155) ? value : throw Refuse("the type holds 0 and the years 1901 to 2155"))
            .TryFormat(year, out _, "D4", CultureInfo.InvariantCulture);
        text.AddPlain(year);
    }
}
