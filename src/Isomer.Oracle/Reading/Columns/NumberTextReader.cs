using System.Data.Common;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>
/// Numbers of any size as the server prints them by <c>TM9</c>: all digits, with an exponent where they would be more than 64. The driver's
/// own getters round past 28 digits where the application has told it to.
/// </summary>
internal sealed class NumberTextReader(int ordinal, int field, string storeType) : NumericReader(ordinal, field, storeType)
{
    private NumberValue _value;

    public override NumberValue GetNumber() => _value;

    // "~" is an infinity that only ancient programs could store.
    protected override void Take(DbDataReader row, int field, RowBuffer buffer) =>
        _value = NumberValue.TryParse(row.GetString(field), out var value) ? value : throw Refuse("the server printed no number");
}
