using System.Data.Common;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>
/// Reads one column, row by row: <see cref="Read"/> takes the value, the getters give it. A kind overrides the getters that it can serve
/// exactly; the others refuse.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="field">Where it stands in the driver's rows.</param>
/// <param name="storeType">The store type, for errors.</param>
internal abstract class ColumnReader(int ordinal, int field, string storeType)
{
    /// <summary>Whether the row's value is NULL.</summary>
    public bool IsNull { get; private set; }

    /// <summary>Why the row's value cannot be given in any form; null where it can.</summary>
    public ValueException? Refusal { get; private set; }

    /// <summary>
    /// Takes the value of the row that the driver stands on. One that cannot be read exactly is refused when it is asked for.
    /// </summary>
    public void Read(DbDataReader row, RowBuffer buffer)
    {
        Refusal = null;
        IsNull = row.IsDBNull(field);
        if (IsNull)
        {
            return;
        }

        try
        {
            Take(row, field, buffer);
        }
        catch (ValueException e)
        {
            Refusal = e;
        }
    }

    public virtual bool GetBool() => throw NoSuch("truth value");

    public virtual long GetInt64() => throw NoSuch("integer");

    public virtual ulong GetUInt64() => throw NoSuch("integer");

    public virtual decimal GetDecimal() => throw NoSuch("decimal number");

    public virtual NumberValue GetNumber() => throw NoSuch("number");

    public virtual float GetFloat32() => throw NoSuch("floating-point number");

    public virtual double GetFloat64() => throw NoSuch("floating-point number");

    public virtual ReadOnlySpan<byte> GetUtf8() => throw NoSuch("text");

    public virtual ReadOnlySpan<byte> GetBytes() => throw NoSuch("octets");

    public virtual DateValue GetDate() => throw NoSuch("date");

    public virtual TimeValue GetTime() => throw NoSuch("time");

    public virtual TimestampValue GetTimestamp() => throw NoSuch("timestamp");

    public virtual IntervalValue GetInterval() => throw NoSuch("interval");

    public virtual Guid GetUuid() => throw NoSuch("UUID");

    protected abstract void Take(DbDataReader row, int field, RowBuffer buffer);

    protected ValueException Refuse(string reason) => new(ordinal, $"{storeType}: {reason}");

    private ValueException NoSuch(string what) => Refuse($"a value of this type is no {what}");
}
