namespace Isomer.MySql;

/// <summary>year: 0000, and 1901 to 2155. One or two digits would be taken for a year of this century or the last.</summary>
internal sealed class YearEncoder(int ordinal, string storeType) : ColumnEncoder(ordinal, storeType)
{
    public override void WriteInt64(StatementBuffer text, long value)
    {
        text.Add((byte)'\'');
        text.AddNumber(value is 0 or (>= 1901 and <= 2155) ? value : throw Refuse("the type holds 0 and the years 1901 to 2155"), "D4");
        text.Add((byte)'\'');
    }
}
