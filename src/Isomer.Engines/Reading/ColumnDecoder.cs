using System.Numerics;
using Isomer.Engines.Values;

namespace Isomer.Engines;

/// <summary>Decodes one column's values from octets. A kind overrides the getters that it can serve exactly; the others refuse.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
internal abstract class ColumnDecoder(int ordinal, string storeType)
{
    protected int Ordinal => ordinal;

    public virtual bool GetBool(ReadOnlySpan<byte> value) => throw NoSuch("truth value");

    public virtual long GetInt64(ReadOnlySpan<byte> value) => throw NoSuch("integer");

    public virtual ulong GetUInt64(ReadOnlySpan<byte> value) =>
        GetInt64(value) is >= 0 and var number ? (ulong)number : throw Refuse("a negative number is no unsigned integer");

    public virtual decimal GetDecimal(ReadOnlySpan<byte> value) => throw NoSuch("decimal number");

    public virtual NumberValue GetNumber(ReadOnlySpan<byte> value) => throw NoSuch("number");

    public virtual float GetFloat32(ReadOnlySpan<byte> value) => throw NoSuch("floating-point number");

    public virtual double GetFloat64(ReadOnlySpan<byte> value) => throw NoSuch("floating-point number");

    public virtual ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value) => throw NoSuch("text");

    public virtual ReadOnlySpan<byte> GetBytes(ReadOnlySpan<byte> value) => throw NoSuch("octets");

    public virtual DateValue GetDate(ReadOnlySpan<byte> value) => throw NoSuch("date");

    public virtual TimeValue GetTime(ReadOnlySpan<byte> value) => throw NoSuch("time");

    public virtual TimestampValue GetTimestamp(ReadOnlySpan<byte> value) => throw NoSuch("timestamp");

    public virtual IntervalValue GetInterval(ReadOnlySpan<byte> value) => throw NoSuch("interval");

    public virtual Guid GetUuid(ReadOnlySpan<byte> value) => throw NoSuch("UUID");

    protected ValueException Refuse(string reason) => new(ordinal, $"{storeType}: {reason}");

    protected decimal ToDecimal(in NumberValue number) =>
        number.TryToDecimal(out var value) ? value : throw Refuse("the number has more than 28 digits, or is NaN or an infinity");

    protected long ToInt64(in NumberValue number)
    {
        var whole = Whole(number);
        return whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : throw Refuse("the number exceeds 64 bits");
    }

    protected ulong ToUInt64(in NumberValue number)
    {
        var whole = Whole(number);
        return whole >= BigInteger.Zero && whole <= ulong.MaxValue
            ? (ulong)whole
            : throw Refuse("the number is no unsigned 64-bit integer");
    }

    private BigInteger Whole(in NumberValue number)
    {
        var normal = number.Normalize();
        return normal.IsFinite && normal.Scale <= 0 ? normal.WithScale(0).Unscaled : throw Refuse("the number is no integer");
    }

    private ValueException NoSuch(string what) => Refuse($"a value of this type is no {what}");
}
