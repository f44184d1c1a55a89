using System.Globalization;
using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>Turns a mapping's constant into the one write that every row gets; the literal is read once.</summary>
internal static class ConstantWriter
{
    /// <exception cref="FormatException">The literal is no value of the type.</exception>
    public static Action<RowWriter> Of(LiteralExpression literal, CanonicalType type)
    {
        if (literal.Kind == LiteralKind.Null)
        {
            return static w => w.WriteNull();
        }

        var text = literal.Text;
        var carrier = Carriers.Of(type);
        switch (carrier)
        {
            case Carrier.Bool:
                var truth = bool.Parse(text);
                return w => w.WriteBool(truth);
            case Carrier.Int64:
                var integer = long.Parse(text, CultureInfo.InvariantCulture);
                return w => w.WriteInt64(integer);
            case Carrier.UInt64:
                var unsigned = ulong.Parse(text, CultureInfo.InvariantCulture);
                return w => w.WriteUInt64(unsigned);
            case Carrier.Decimal:
                var number = Require<NumberValue>(NumberValue.TryParse, text, type).ToDecimal();
                return w => w.WriteDecimal(number);
            case Carrier.Number:
                var large = Require<NumberValue>(NumberValue.TryParse, text, type);
                return w => w.WriteNumber(large);
            case Carrier.Float32:
                var single = float.Parse(text, CultureInfo.InvariantCulture);
                return w => w.WriteFloat32(single);
            case Carrier.Float64:
                var real = double.Parse(text, CultureInfo.InvariantCulture);
                return w => w.WriteFloat64(real);
            case Carrier.Bytes:
                var octets = Convert.FromHexString(text);
                return w => w.WriteBytes(octets);
            case Carrier.Date:
                var date = Require<DateValue>(DateValue.TryParse, text, type);
                return w => w.WriteDate(date);
            case Carrier.Time:
                var time = Require<TimeValue>(TimeValue.TryParse, text, type);
                return w => w.WriteTime(time);
            case Carrier.Timestamp:
                var timestamp = Require<TimestampValue>(
                    type.Kind == TypeKind.TimestampTz ? TryInstant : TimestampValue.TryParse, text, type);
                return w => w.WriteTimestamp(timestamp);
            case Carrier.Interval:
                var interval = Require<IntervalValue>(IntervalValue.TryParse, text, type);
                return w => w.WriteInterval(interval);
            case Carrier.Uuid:
                var uuid = Guid.Parse(text);
                return w => w.WriteUuid(uuid);
            case Carrier.Text:
                var utf8 = Encoding.UTF8.GetBytes(text);
                return w => w.WriteUtf8(utf8);
            default:
                throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "This type has no carrier.");
        }
    }

    private delegate bool Parser<T>(ReadOnlySpan<char> text, out T value);

    private static T Require<T>(Parser<T> parser, string text, CanonicalType type) =>
        parser(text, out var value) ? value : throw new FormatException($"'{text}' is no {type}.");

    private static bool TryInstant(ReadOnlySpan<char> text, out TimestampValue value) =>
        TimestampValue.TryParseInstant(Encoding.UTF8.GetBytes(text.ToString()), out value);
}
