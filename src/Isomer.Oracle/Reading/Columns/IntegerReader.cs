using System.Data.Common;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>Whole numbers of at most 18 digits, by the driver's getter of 64-bit integers.</summary>
internal sealed class IntegerReader(int ordinal, int field, string storeType) : NumericReader(ordinal, field, storeType)
{
    private long _value;

    public override long GetInt64() => _value;

    public override decimal GetDecimal() => _value;

    public override NumberValue GetNumber() => NumberValue.From(_value);

    protected override void Take(DbDataReader row, int field, RowBuffer buffer) => _value = row.GetInt64(field);
}
