using System.Data.Common;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>Numbers of at most 28 declared digits, by the driver's getter of decimals.</summary>
internal sealed class DecimalReader(int ordinal, int field, string storeType) : NumericReader(ordinal, field, storeType)
{
    private decimal _value;

    public override decimal GetDecimal() => _value;

    public override NumberValue GetNumber() => NumberValue.From(_value);

    protected override void Take(DbDataReader row, int field, RowBuffer buffer) => _value = row.GetDecimal(field);
}
